package org.sverka.detect.figures;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.sverka.model.FigureComparator;
import org.sverka.model.FigureKind;
import org.sverka.text.Language;

/**
 * Reads how a figure relates to its value from the words right before and right behind it. "To" and
 * «до» mean a goal, an end or a limit, which the verb of the clause decides.
 */
final class Comparators {
  private static final String TO = "to";
  private static final int PASSED = 5;
  private static final List<String> LIMITS = List.of(">", "<", "≥", "≤");

  /** Өсті, өскен, өсіп; «өсуді» is no verb. */
  private static final Pattern KAZAKH_PAST = Pattern.compile(".*(?<!у)[дт][іы]|.*[гкқғ][еа]н|.*п");

  /** The present of verbs of change ends like the past of others. */
  private static final List<String> KAZAKH_PRESENT =
      List.of(
          "өседі",
          "артады",
          "көтеріледі",
          "көтереді",
          "жетеді",
          "жеткізеді",
          "жеткізіледі",
          "күшейеді",
          "көбейеді",
          "ұлғаяды",
          "кеңейеді",
          "ұзарады",
          "қымбаттайды",
          "жоғарылайды",
          "азаяды",
          "қысқарады",
          "төмендейді",
          "баяулайды",
          "арзандайды",
          "түседі",
          "кемиді",
          "құлдырайды",
          "әлсірейді");

  private static final List<String> LASTING =
      List.of(
          "for", "of", "took", "takes", "lasted", "lasts", "is", "was", "after", "well", "just");

  private static final List<String> ABLATIVE = List.of("тан", "тен", "дан", "ден", "нан", "нен");

  /** Behind a dative they tell by how much two things differ: «4 келіге жоғары». */
  private static final List<String> DIFFERENT = List.of("жоғары", "көп", "төмен", "аз", "кем");

  /** Kazakh ablative and dative. */
  private static final List<String> CASES =
      List.of("тан", "тен", "дан", "ден", "нан", "нен", "ға", "ге", "қа", "ке", "на", "не");

  private final Grammar grammar;
  private final RussianNouns russian;

  Comparators(Grammar grammar, RussianNouns russian) {
    this.grammar = grammar;
    this.russian = russian;
  }

  /**
   * @param from the first token of the comparator, or of the figure
   * @param to the token behind the comparator, or behind the figure
   */
  record Found(FigureComparator comparator, int from, int to) {}

  /** A comparator that stands between number and unit: «30 млрд с лишним тенге». */
  static Phrases.@Nullable Match<FigureComparator> inner(Grammar grammar, Tokens tokens, int at) {
    Phrases.Match<String> found = behind(grammar, tokens, at);
    if (found == null || found.value().equals(TO)) {
      return null;
    }
    return new Phrases.Match<>(FigureComparator.ofSign(found.value()), found.from(), found.to());
  }

  /** In Kazakh a limit stands behind a case: «тоғыздан жоғары», but «тоғыз жоғары оқу орны». */
  private static Phrases.@Nullable Match<String> behind(Grammar grammar, Tokens tokens, int at) {
    Phrases.Match<String> found = grammar.words("after").at(tokens, at);
    boolean limit = found != null && LIMITS.contains(found.value());
    boolean ablative = ABLATIVE.stream().anyMatch(tokens.word(at - 1)::endsWith);
    boolean difference =
        found != null
            && grammar.language() == Language.KAZAKH
            && !ablative
            && (tokens.word(at).equals("артық") || DIFFERENT.contains(tokens.word(at)));
    if (difference) {
      return null;
    }
    boolean bare = limit && grammar.language() == Language.KAZAKH && !inCase(tokens, at - 1);
    return bare ? null : found;
  }

  private static boolean inCase(Tokens tokens, int i) {
    String word = tokens.word(i);
    return CASES.stream().anyMatch(word::endsWith);
  }

  Found read(Tokens tokens, Draft draft, Clause clause) {
    Phrases.Match<String> behind = behind(grammar, tokens, draft.to());
    boolean kazakh = grammar.language() == Language.KAZAKH;
    if (behind != null && (kazakh || !number(tokens, behind.to()))) {
      int from = draft.from();
      return behind.value().equals(TO)
          ? new Found(towards(tokens, draft, clause), from, behind.to())
          : new Found(FigureComparator.ofSign(behind.value()), from, behind.to());
    }
    int at = draft.from();
    for (int steps = 0; steps < PASSED && at > clause.sentenceFrom(); steps++) {
      Phrases.Match<String> before = grammar.words("before").before(tokens, at);
      if (before != null && during(tokens, draft, before)) {
        break;
      }
      if (before != null) {
        return before.value().equals(TO)
            ? new Found(towards(tokens, draft, clause), before.from(), draft.to())
            : new Found(FigureComparator.ofSign(before.value()), before.from(), draft.to());
      }
      Phrases.Match<String> passed = grammar.words("passed").before(tokens, at);
      if (passed == null || isJoinedTo(tokens, draft, passed)) {
        break;
      }
      at = passed.from();
    }
    return new Found(FigureComparator.EQUAL, draft.from(), draft.to());
  }

  /** "Under a 15-year contract": what it is under is no number of years. */
  private boolean isJoinedTo(Tokens tokens, Draft draft, Phrases.Match<String> passed) {
    String article = tokens.word(passed.from());
    return grammar.language() == Language.ENGLISH
        && tokens.isMark(draft.from() + 1, AmountReader.DASHES)
        && (article.equals("a") || article.equals("an"));
  }

  /** "Spend it over five years": a span, and no more than one. */
  private boolean during(Tokens tokens, Draft draft, Phrases.Match<String> before) {
    return grammar.language() == Language.ENGLISH
        && draft.kind() == FigureKind.DURATION
        && tokens.word(before.from()).equals("over")
        && before.to() == before.from() + 1
        && !LASTING.contains(tokens.word(before.from() - 1));
  }

  /** Whether «и более» opens the next figure: «сто вагонов и более тысячи машин». */
  private boolean number(Tokens tokens, int i) {
    return tokens.isNumber(i)
        || grammar.cardinals.at(tokens, i) != null
        || grammar.scales.at(tokens, i) != null;
  }

  /** What "to" means: reached, to be reached, or no more than. */
  private FigureComparator towards(Tokens tokens, Draft draft, Clause clause) {
    boolean ahead = grammar.language() == Language.KAZAKH;
    int step = ahead ? 1 : -1;
    int at = ahead ? draft.to() : draft.from() - 1;
    for (; at >= clause.sentenceFrom() && at < clause.sentenceTo(); at += step) {
      if (grammar.is("change", tokens, at)) {
        return done(tokens, at) ? FigureComparator.EQUAL : FigureComparator.APPROACHING;
      }
      boolean own = !ahead && draft.from() - at <= 2;
      if (!own && tokens.isMark(at, ",()—")) {
        break;
      }
    }
    return FigureComparator.AT_MOST;
  }

  /** Whether a verb of change says that it has happened. */
  private boolean done(Tokens tokens, int i) {
    String word = tokens.word(i);
    return switch (grammar.language()) {
      case RUSSIAN -> russian.isPast(word) || word.endsWith("нием");
      case KAZAKH -> KAZAKH_PAST.matcher(word).matches() && !KAZAKH_PRESENT.contains(word);
      default -> !ahead(tokens, i);
    };
  }

  /** An English infinitive or a verb behind an auxiliary: "to raise", "will rise". */
  private static boolean ahead(Tokens tokens, int i) {
    for (int at = i - 1; at >= Math.max(0, i - 3); at--) {
      String word = tokens.word(at);
      boolean auxiliary =
          switch (word) {
            case "to", "will", "would", "could", "may", "might", "should", "must", "can" -> true;
            default -> false;
          };
      if (auxiliary) {
        return true;
      }
    }
    return false;
  }
}
