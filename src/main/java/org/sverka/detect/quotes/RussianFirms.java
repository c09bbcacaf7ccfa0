package org.sverka.detect.quotes;

import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sverka.detect.quotes.Source.Kind;
import org.sverka.text.TextRange;
import org.sverka.text.WordForm;
import org.sverka.text.WordForm.Case;
import org.sverka.text.WordForm.Part;

/** Reads the names of firms in quotation marks, and what the words before them say they are. */
final class RussianFirms {
  /** A firm's name has at most so many words, and as many stand between it and what it is. */
  private static final int FIRM_WITHIN = 4;

  /** What any firm can be called. */
  private static final String COMPANY = "компания";

  /** Have names as firms do, and are none. */
  private static final Set<String> UNLIKE_FIRMS = Set.of("ассоциация", "издание", "агентство");

  /** What a name in marks may be called that does something: «Маяк» закрыл цех. */
  private static final Set<String> ACTING =
      Set.of(COMPANY, "клуб", "холдинг", "корпорация", "концерн", "сервис", "оператор", "банк");

  private static final Set<String> LEGAL_FORMS =
      Set.of(
          "тоо", "ооо", "ао", "пао", "оао", "зао", "нао", "оо", "уп", "муп", "гуп", "кгп", "ргп");

  private static final Set<String> ANY_FIRM = Set.of(COMPANY, "предприятие", "фирма");

  private final Lexicon lexicon;
  private final RussianPhrase phrases;

  RussianFirms(Lexicon lexicon, RussianPhrase phrases) {
    this.lexicon = lexicon;
    this.phrases = phrases;
  }

  /** «Сообщила пресс-служба «Маяка»»: the clause ends with the name of the firm. */
  static boolean isNameAt(Tokens tokens, int quote) {
    return tokens.at(quote).isQuote() && isName(tokens, quote);
  }

  /** What the word before the marks says a firm is: «концерн «Маяк»»; nothing for another name. */
  Set<String> kindsOfFirm(Tokens tokens, int quote) {
    boolean opens = quote == 0 || ".!?…".contains(tokens.get(quote - 1).lower());
    if (opens && RussianSources.isFinite(lexicon, tokens.at(quote + 1))) {
      return ACTING;
    }
    if (LEGAL_FORMS.contains(tokens.at(quote - 1).lower())) {
      return ANY_FIRM;
    }
    for (int i = quote - 1; i >= Math.max(0, quote - FIRM_WITHIN); i--) {
      for (WordForm form : lexicon.forms(tokens.get(i))) {
        String lemma = RussianGrammar.plain(form.lemma());
        boolean noun = form.part() == Part.NOUN;
        if (noun && (RussianCues.MAKERS.contains(lemma) || RussianCues.FIRMS.contains(lemma))) {
          boolean alone = lemma.equals(COMPANY) || UNLIKE_FIRMS.contains(lemma);
          return alone ? Set.of(lemma) : Set.of(COMPANY, lemma);
        }
        if (noun && RussianCues.BODIES.contains(lemma)) {
          return Set.of(lemma);
        }
      }
      if (!lexicon.is(tokens.get(i), Part.NOUN, Case.GENITIVE)
          && !lexicon.is(tokens.get(i), Part.ADJECTIVE)) {
        return Set.of();
      }
    }
    return Set.of();
  }

  /** «В «Маяке» сообщили»: a firm by its name alone. */
  Source firm(Tokens tokens, int quote) {
    String written = inMarks(tokens, quote);
    boolean word = written.chars().allMatch(Character::isLetter);
    String name = written;
    if (word) {
      Token token = new Token(0, 0, written.toLowerCase(Locale.ROOT).replace('ё', 'е'), true, null);
      String lemma = phrases.lemma(token, Case.PREPOSITIONAL);
      name =
          lemma != null
              ? written.charAt(0) + lemma.substring(1)
              : RussianEndings.readings(written).get(0).nominative();
    }
    return new Source(Kind.BODY, tokens.range(quote, quote + 1), null, name, null, null);
  }

  /** The firm that a letter is from, whose name is in marks; null where they enclose no name. */
  @Nullable Source sender(Tokens tokens, int quote) {
    if (!isName(tokens, quote)) {
      return null;
    }
    String written = inMarks(tokens, quote);
    for (RussianEndings.Reading reading : RussianEndings.readings(written)) {
      boolean masculine = written.endsWith("а") && written.chars().allMatch(Character::isLetter);
      if (masculine
          && reading.inCase() == Case.GENITIVE
          && written.startsWith(reading.nominative())) {
        TextRange range = tokens.range(quote, quote + 1);
        return new Source(Kind.BODY, range, null, reading.nominative(), null, null);
      }
    }
    return firm(tokens, quote);
  }

  /** «Оператор газопроводов «Дала Газ»»: a firm, and nobody who is an operator. */
  boolean isFirm(Frame frame, int noun, int to) {
    int end = phrases.end(frame, noun, to);
    return end > noun + 1
        && frame.tokens().get(end - 1).isQuote()
        && isName(frame.tokens(), end - 1);
  }

  /** The firm of {@link #isFirm}. */
  Source firmBehind(Frame frame, int noun, int to) {
    Tokens tokens = frame.tokens();
    int end = phrases.end(frame, noun, to);
    String name = inMarks(tokens, end - 1);
    return new Source(Kind.BODY, tokens.range(noun, end), null, name, null, null);
  }

  static boolean isName(Tokens tokens, int quote) {
    Quotation quotation = Quotation.of(tokens, quote);
    return quotation.isCapital() && quotation.words() <= FIRM_WITHIN && !quotation.isPunctuated();
  }

  static String inMarks(Tokens tokens, int at) {
    return Objects.requireNonNull(tokens.get(at).span()).inner().of(tokens.text());
  }
}
