package org.sverka.detect.quotes;

import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.sverka.text.WordForm.Case;

/**
 * Reads in Kazakh what «деген» makes of the words in marks before it: a name («Болашақ» деген
 * мектеп), what has been asked or answered («…» деген сұрақ), or a sentence that it closes.
 */
final class KazakhSayings {
  /** Behind «деген» where it closes a sentence. */
  private static final Set<String> AUXILIARIES = Set.of("еді", "екен", "болатын", "едік", "болар");

  /** Сұрақ, сауалын, пікір: what somebody puts or gives, as a subject's own deed. */
  private static final Pattern GIVEN =
      Pattern.compile(
          "(сұра(қ|ғын)|сауал(ын)?|жауа(п|бын)|ой(ын)?|пікір(ін)?|уәж(ін)?|сөз(ін)?|ескерту(ін)?|тапсырма(сын)?"
              + "|тала(п|бын)|ұсыныс(ын)?|үміт(ін)?|уәде(сін)?|тілегін|тілек|өтініш(ін)?|баға(сын)?|болжам(ын)?)");

  /** Of what is made of words, what somebody has surely said; a proverb is nobody's. */
  private static final Set<String> ASKED = Set.of("сұра", "сауал", "уәж", "ескерту", "өтініш");

  private static final Set<String> PROVERBS = Set.of("мақал", "нақыл", "сөз");

  /** So many words are a sentence. */
  private static final int LONG = 5;

  /** Between «деген» and the name of whoever said it stand so many words at most. */
  private static final int TITLE = 4;

  private KazakhSayings() {}

  /** «…» деген сұрақ: what is asked or answered, and no name. */
  static boolean isSaid(Tokens tokens, int quote) {
    String noun = tokens.at(quote + 2).lower();
    return tokens.at(quote).isQuote()
        && tokens.at(quote + 1).is("деген")
        && KazakhCues.SAYINGS.stream().anyMatch(noun::startsWith);
  }

  /** The same of what is not only told, but was put to somebody. */
  static boolean isAsked(Tokens tokens, int quote) {
    String noun = tokens.at(quote + 2).lower();
    boolean asked = ASKED.stream().anyMatch(noun::startsWith);
    boolean proverb = PROVERBS.stream().anyMatch(noun::startsWith);
    return isSaid(tokens, quote)
        && (asked || (!proverb && Quotation.of(tokens, quote).words() >= LONG));
  }

  /** «…» деген. «…» деген еді: a verb as others are. */
  static boolean closes(Tokens tokens, int quote) {
    Token after = tokens.at(quote + 2);
    return tokens.at(quote).isQuote()
        && tokens.at(quote + 1).is("деген")
        && ((!after.isWord() && !after.isQuote()) || AUXILIARIES.contains(after.lower()));
  }

  /** «…» деген сұрақ қойды, «…» деген пікірін білдірді: the verb of whoever does it, or -1. */
  static int givingVerb(Tokens tokens, int quote) {
    boolean given =
        tokens.at(quote).isQuote()
            && tokens.at(quote + 1).is("деген")
            && GIVEN.matcher(tokens.at(quote + 2).lower()).matches();
    Token verb = tokens.at(quote + 3);
    return given && verb.isWord() && KazakhVerbs.isDone(verb.lower()) ? quote + 3 : -1;
  }

  /** «Жер сатылмайды» деген фермер Асан Үсенов кетті: whoever has said a statement. */
  static @Nullable NameMention teller(Frame frame, int quote) {
    Tokens tokens = frame.tokens();
    if (!tokens.at(quote).isQuote() || !tokens.at(quote + 1).is("деген")) {
      return null;
    }
    Quotation quotation = Quotation.of(tokens, quote);
    String words = quotation.range().of(tokens.text());
    if (!quotation.isPunctuated() && !KazakhPhrases.states(words)) {
      return null;
    }
    for (int i = quote + 2; i < quote + 2 + TITLE && tokens.at(i).isWord(); i++) {
      NameMention name = frame.nameAt(i);
      if (name != null) {
        return name.sure() && name.canBe(Case.NOMINATIVE) ? name : null;
      }
      if (KazakhPhrases.isInCase(tokens.get(i).lower())) {
        return null;
      }
    }
    return null;
  }
}
