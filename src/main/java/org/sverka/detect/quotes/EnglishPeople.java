package org.sverka.detect.quotes;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sverka.detect.quotes.Source.Kind;
import org.sverka.text.WordForm.Gender;

/** Finds in English those whom a sentence speaks of without a name, and whom it puts a question. */
final class EnglishPeople {
  private static final Set<String> INTRODUCING =
      Set.of("a", "an", "one", "another", "my", "our", "some");

  private static final Set<String> ANYBODY =
      Set.of("man", "woman", "person", "boy", "girl", "lad", "guy", "bloke", "lady");

  /** People too, but rather things behind "a". */
  private static final Set<String> THINGS_TOO =
      Set.of("chair", "head", "star", "legend", "model", "voice", "guide", "bass", "match", "twin");

  private static final Set<String> ACTING =
      WordList.of(
          """
          came went took met ran sat stood got gave is was has had did made saw felt left knew held
          rang brought drove fell found heard kept let lost paid put sent spent wrote threw so or
          """);

  private static final Set<String> ASKING = Set.of("ask", "asks", "asked", "asking");

  private static final Set<String> QUESTIONS =
      Set.of("whether", "if", "why", "how", "what", "where", "when", "who", "about");

  private static final Set<String> WOMEN =
      WordList.of(
          """
          woman girl mother mum mom grandmother gran granny nan daughter sister wife aunt niece
          widow bride girlfriend lady waitress actress queen landlady granddaughter
          """);

  private static final Set<String> MEN =
      WordList.of(
          """
          man boy father dad grandfather grandad granddad son brother husband uncle nephew widower
          groom boyfriend lad guy bloke waiter king landlord grandson
          """);

  /** So many words may stand between an article and its noun. */
  private static final int WITHIN = 4;

  private EnglishPeople() {}

  /** The gender that a noun in lower case tells; null where it tells none. */
  static @Nullable Gender gender(String noun) {
    if (WOMEN.contains(noun) || noun.endsWith("woman")) {
      return Gender.FEMININE;
    }
    return MEN.contains(noun) || noun.endsWith("man") ? Gender.MASCULINE : null;
  }

  /** "On the way out the smaller boy tried the door": who acts behind a place or a time. */
  static @Nullable Source behindPlace(Frame frame, int from, int to) {
    Tokens tokens = frame.tokens();
    if (!EnglishCues.PREPOSITIONS.contains(tokens.get(from).lower())) {
      return null;
    }
    for (int i = from + 2; i < Math.min(to, from + 2 * WITHIN); i++) {
      boolean article = EnglishCues.DETERMINERS.contains(tokens.get(i).lower());
      boolean led = EnglishCues.PREPOSITIONS.contains(tokens.get(i - 1).lower());
      int noun = article && !led ? noun(tokens, i + 1, to) : -1;
      if (noun > 0 && acts(tokens.at(noun + 1))) {
        return EnglishPhrases.of(frame, i, noun + 1);
      }
    }
    return null;
  }

  private static boolean acts(Token token) {
    return ACTING.contains(token.lower())
        || token.lower().endsWith("ed")
        || EnglishCues.VERBS.contains(token.lower());
  }

  /** "My editor", "a man counting snails": in order. */
  static List<Source> introduced(Frame frame, int from, int to) {
    List<Source> found = new ArrayList<>();
    for (int i = from; i < to; i++) {
      if (INTRODUCING.contains(frame.tokens().get(i).lower())) {
        Source source = introduced(frame.tokens(), i, to);
        if (source != null) {
          found.add(source);
        }
      }
    }
    return found;
  }

  private static @Nullable Source introduced(Tokens tokens, int article, int to) {
    int noun = noun(tokens, article + 1, to);
    boolean owns =
        noun > 0 && !tokens.get(noun).lower().equals(withoutOwner(tokens.get(noun).lower()));
    if (noun < 0
        || (!owns && goesOn(tokens.at(noun + 1)))
        || THINGS_TOO.contains(tokens.get(noun).lower())) {
      return null;
    }
    String lower = withoutOwner(tokens.get(noun).lower());
    int end = noun + 1;
    boolean doing = ANYBODY.contains(lower) && end < to && tokens.get(end).lower().endsWith("ing");
    while (doing && end < to && tokens.get(end).isWord() && !ends(tokens.get(end))) {
      end++;
    }
    String phrase = tokens.written(article + 1, end);
    return new Source(
        Kind.SOMEBODY,
        tokens.range(article, end),
        null,
        end == noun + 1 ? withoutOwner(phrase) : phrase,
        new Role(lower, Set.of()),
        gender(lower));
  }

  /** "A victim impact statement": most likely a noun behind a noun. */
  private static boolean goesOn(Token token) {
    String lower = token.lower();
    boolean verb =
        ACTING.contains(lower)
            || EnglishSources.BETWEEN.contains(lower)
            || lower.endsWith("ed")
            || lower.endsWith("ing")
            || lower.endsWith("s");
    return token.isWord() && !token.capital() && !ends(token) && !verb;
  }

  private static boolean ends(Token token) {
    return EnglishCues.PREPOSITIONS.contains(token.lower())
        || EnglishCues.CLAUSE_WORDS.contains(token.lower())
        || QUESTIONS.contains(token.lower())
        || EnglishCues.VERBS.contains(token.lower());
  }

  /** The noun for one person that an article leads to; -1 where there is none. */
  private static int noun(Tokens tokens, int from, int to) {
    int found = -1;
    for (int i = from; i < Math.min(to, from + WITHIN); i++) {
      Token token = tokens.get(i);
      String lower = withoutOwner(token.lower());
      if (!token.isWord() || token.capital() || ends(token)) {
        return found;
      }
      boolean person = EnglishNouns.isPerson(lower) && !EnglishNouns.isPlural(lower);
      if (!person && found >= 0) {
        return found;
      }
      found = person ? i : found;
    }
    return found;
  }

  private static String withoutOwner(String word) {
    return word.endsWith("’s") || word.endsWith("'s") ? word.substring(0, word.length() - 2) : word;
  }

  /** "A reporter asked X whether", "I asked the clerk why": who is to answer; null for others. */
  static @Nullable Source asked(Frame frame, int from, int to) {
    Tokens tokens = frame.tokens();
    for (int i = from; i < to - 2; i++) {
      NameMention name = frame.nameAt(i);
      if (name != null && EnglishSources.isSubject(tokens, name)) {
        return null;
      }
      boolean one = tokens.get(i).is("he") || tokens.get(i).is("she") || tokens.get(i).isQuote();
      if (one) {
        return null;
      }
      if (ASKING.contains(tokens.get(i).lower())) {
        return object(frame, i + 1, to);
      }
    }
    return null;
  }

  private static @Nullable Source object(Frame frame, int from, int to) {
    Tokens tokens = frame.tokens();
    for (int i = from; i < Math.min(to, from + WITHIN); i++) {
      NameMention name = frame.nameAt(i);
      if (name != null && name.sure() && QUESTIONS.contains(tokens.at(name.to()).lower())) {
        return EnglishSources.named(frame, name);
      }
    }
    if (!EnglishCues.DETERMINERS.contains(tokens.at(from).lower())) {
      return null;
    }
    int noun = noun(tokens, from + 1, to);
    boolean asks = noun > 0 && QUESTIONS.contains(tokens.at(noun + 1).lower());
    return asks ? EnglishPhrases.of(frame, from, noun + 1) : null;
  }
}
