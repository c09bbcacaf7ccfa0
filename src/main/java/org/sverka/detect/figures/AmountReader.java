package org.sverka.detect.figures;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.sverka.text.Language;

/**
 * Reads number phrases: digits, number words and scale words, alone or as the two ends of a range.
 */
final class AmountReader {
  static final String DASHES = "-‐‑–—−";
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final BigDecimal TEN = BigDecimal.TEN;

  /** So many times its lower end is a range behind "by", at most. */
  private static final BigDecimal WIDEST = BigDecimal.valueOf(5);

  /** «тысяч миллиардов»; no number of the news has more scale words in a row. */
  private static final int MOST_SCALES = 3;

  private final Grammar grammar;
  private final NotFigures names;

  AmountReader(Grammar grammar, NotFigures names) {
    this.grammar = grammar;
    this.names = names;
  }

  /**
   * One number.
   *
   * @param scale the last scale it was multiplied by; one where there was none
   */
  private record Magnitude(int to, BigDecimal value, BigDecimal scale, boolean digits) {
    boolean scaled() {
      return scale.compareTo(BigDecimal.ONE) > 0;
    }
  }

  /** The number phrase that starts at a token; null where none does. */
  @Nullable Amount read(Tokens tokens, int i, boolean changes) {
    Phrases.Match<Unit> sign = grammar.signs.at(tokens, i);
    int at = sign == null ? i : sign.to();
    Magnitude first = magnitude(tokens, at, sign != null);
    if (first == null) {
      return null;
    }
    Unit unit = sign == null ? null : sign.value();
    Amount range = range(tokens, i, first, unit, changes);
    return range != null
        ? range
        : new Amount(i, first.to(), first.value(), null, unit, first.digits(), first.scaled());
  }

  private @Nullable Amount range(
      Tokens tokens, int i, Magnitude first, @Nullable Unit unit, boolean changes) {
    int at = first.to();
    Phrases.Match<Unit> inner = grammar.units.at(tokens, at);
    Unit found = unit;
    if (inner != null && inner.value().name().equals("%")) {
      found = inner.value();
      at = inner.to();
    }
    int joint = joint(tokens, i, at, changes);
    if (joint < 0) {
      return null;
    }
    Phrases.Match<Unit> sign = grammar.signs.at(tokens, joint);
    Magnitude second =
        magnitude(tokens, sign == null ? joint : sign.to(), sign != null || found != null);
    if (second == null || (sign != null && unit == null)) {
      return null;
    }
    BigDecimal low = first.value();
    BigDecimal bare = second.value().divide(second.scale());
    if (!first.scaled() && second.scaled() && low.compareTo(bare) < 0) {
      low = low.multiply(second.scale());
    }
    if (low.compareTo(second.value()) >= 0 || isLevel(tokens, i, low, second.value())) {
      return null;
    }
    return new Amount(
        i,
        second.to(),
        low,
        second.value(),
        found,
        first.digits() && second.digits(),
        second.scaled());
  }

  /** "Fell by 5,600 to 98,100": by how much, and where to; "by 15 to 20" is a range. */
  private boolean isLevel(Tokens tokens, int i, BigDecimal change, BigDecimal level) {
    return grammar.language() == Language.ENGLISH
        && tokens.word(i - 1).equals("by")
        && level.compareTo(change.multiply(WIDEST)) > 0;
  }

  /** Where the second number of a range starts; negative where the first stands alone. */
  private int joint(Tokens tokens, int i, int at, boolean changes) {
    if (tokens.isMark(at, DASHES)) {
      return at + 1;
    }
    String before = tokens.word(i - 1);
    String word = tokens.word(at);
    return switch (grammar.language()) {
      case RUSSIAN ->
          (word.equals("до") && before.equals("от"))
                  || (word.equals("и") && before.equals("между"))
                  || (word.equals("или") && tokens.isWord(i))
              ? at + 1
              : -1;
      case KAZAKH -> ablative(tokens, at - 1) && !changes ? at : -1;
      default ->
          (word.equals("to") && !(before.equals("from") && changes))
                  || (word.equals("and") && before.equals("between"))
                  || (word.equals("or") && tokens.isWord(i) && !tokens.word(at + 1).equals("more"))
              ? at + 1
              : -1;
    };
  }

  static boolean ablative(Tokens tokens, int i) {
    String word = tokens.word(i);
    return word.endsWith("тан")
        || word.endsWith("тен")
        || word.endsWith("дан")
        || word.endsWith("ден")
        || word.endsWith("нан")
        || word.endsWith("нен");
  }

  private @Nullable Magnitude magnitude(Tokens tokens, int i, boolean money) {
    Magnitude first = tokens.isNumber(i) ? digits(tokens, i, money) : words(tokens, i);
    if (first == null || !first.scaled() || first.scale().compareTo(HUNDRED) <= 0) {
      return first;
    }
    // «1 миллион 250 тысяч»: a smaller part follows.
    if (tokens.isNumber(first.to()) && first.digits()) {
      Magnitude rest = digits(tokens, first.to(), money);
      if (rest != null && rest.value().compareTo(first.scale()) < 0 && whole(rest.value())) {
        BigDecimal sum = first.value().add(rest.value());
        return new Magnitude(rest.to(), sum, rest.scaled() ? rest.scale() : first.scale(), true);
      }
    }
    return first;
  }

  /** «30-дневный», "a 30-day truce", but neither «21-й» nor "a 35-year-old". */
  private boolean isJoined(Tokens tokens, int i) {
    boolean english = grammar.language() == Language.ENGLISH;
    Phrases.Match<Unit> unit = grammar.joined.at(tokens, i);
    if (unit == null && english) {
      unit = grammar.units.at(tokens, i);
    }
    if (unit == null) {
      return grammar.is("percent", tokens, i)
          || grammar.cardinals.at(tokens, i) != null
          || grammar.scales.at(tokens, i) != null;
    }
    return !tokens.word(unit.to() + 1).equals("old");
  }

  private static boolean whole(BigDecimal value) {
    return value.stripTrailingZeros().scale() <= 0;
  }

  private @Nullable Magnitude digits(Tokens tokens, int i, boolean money) {
    if (names.names(tokens, i)) {
      return null;
    }
    int at = i + 1;
    boolean hyphen = tokens.isMark(at, "-") && tokens.touches(at) && tokens.touches(at + 1);
    if (hyphen && tokens.isWord(at + 1)) {
      if (isCase(tokens.word(at + 1))) {
        at += 2;
      } else if (!isJoined(tokens, at + 1)) {
        return null;
      }
    }
    boolean touching = tokens.touches(at) && tokens.isWord(at);
    Phrases.Match<BigDecimal> scale = grammar.scales.at(tokens, at);
    if (touching && scale == null) {
      scale = grammar.glued.at(tokens, at);
      boolean metres =
          scale != null && !money && !tokens.exact(at).equals("B") && !tokens.word(at).equals("k");
      if (metres) {
        scale = null;
      }
      if (scale == null && grammar.units.at(tokens, at) == null) {
        return null;
      }
    }
    boolean fine = scale != null || tokens.isMark(at, "%") || grammar.is("percent", tokens, at);
    BigDecimal value = NumberShape.value(tokens.exact(i), grammar.language(), fine);
    return value == null ? null : scaled(tokens, at, value, scale, true);
  }

  private Magnitude scaled(
      Tokens tokens,
      int at,
      BigDecimal value,
      Phrases.@Nullable Match<BigDecimal> first,
      boolean digits) {
    BigDecimal total = value;
    BigDecimal by = BigDecimal.ONE;
    int to = at;
    int times = 0;
    for (Phrases.Match<BigDecimal> scale = first; scale != null && times < MOST_SCALES; times++) {
      total = total.multiply(scale.value());
      by = by.multiply(scale.value());
      to = caseSuffix(tokens, scale.to());
      scale = grammar.scales.at(tokens, to);
    }
    return new Magnitude(to, total, by, digits);
  }

  /** «млрд-тан», «40-тан», «5-ти»: the ending of a case, which belongs to the number. */
  private int caseSuffix(Tokens tokens, int at) {
    boolean hyphen = tokens.isMark(at, "-") && tokens.touches(at) && tokens.touches(at + 1);
    return hyphen && isCase(tokens.word(at + 1)) ? at + 2 : at;
  }

  private boolean isCase(String word) {
    if (grammar.language() == Language.KAZAKH) {
      return word.length() <= 4 && !word.isEmpty() && Endings.KAZAKH.allow(word);
    }
    return switch (word) {
      case "х", "ти", "ми", "и", "ю", "мя", "тью", "ста", "хсот" -> true;
      default -> false;
    };
  }

  private @Nullable Magnitude words(Tokens tokens, int i) {
    Phrases.Match<BigDecimal> alone = grammar.alone.at(tokens, i);
    if (alone == null && grammar.words("before").before(tokens, i) != null) {
      alone = grammar.bound.at(tokens, i);
    }
    BigDecimal total = BigDecimal.ZERO;
    BigDecimal current = alone == null ? null : alone.value();
    BigDecimal lastScale = null;
    BigDecimal scale = BigDecimal.ONE;
    int at = alone == null ? i : alone.to();
    if (alone != null && alone.value().compareTo(HUNDRED) > 0) {
      return scaled(tokens, at, alone.value(), grammar.scales.at(tokens, at), false);
    }
    while (true) {
      int here = current != null && tokens.isMark(at, "-") && compound(tokens, at) ? at + 1 : at;
      if (current != null && current.compareTo(HUNDRED) >= 0 && tokens.word(here).equals("and")) {
        here++;
      }
      Phrases.Match<BigDecimal> word = grammar.cardinals.at(tokens, here);
      Phrases.Match<BigDecimal> next;
      if (word != null && fits(current, word.value())) {
        current = current == null ? word.value() : current.add(word.value());
        at = word.to();
      } else if (current != null
          && current.compareTo(TEN) < 0
          && (next = grammar.hundreds.at(tokens, at)) != null) {
        current = current.multiply(HUNDRED);
        at = next.to();
      } else if (current != null && (next = grammar.halves.at(tokens, at)) != null) {
        current = current.add(next.value());
        at = next.to();
      } else if ((next = grammar.scales.at(tokens, at)) != null
          && current != null
          && (lastScale == null || next.value().compareTo(lastScale) < 0)) {
        total = total.add(current.multiply(next.value()));
        lastScale = next.value();
        scale = next.value();
        current = null;
        at = caseSuffix(tokens, next.to());
      } else {
        break;
      }
    }
    if (at == i) {
      return null;
    }
    return new Magnitude(at, current == null ? total : total.add(current), scale, false);
  }

  private boolean compound(Tokens tokens, int at) {
    return grammar.language() == Language.ENGLISH
        && tokens.touches(at)
        && grammar.cardinals.at(tokens, at + 1) != null;
  }

  /** Whether a number word goes on with what has been read: «двадцать» with «пять». */
  private static boolean fits(@Nullable BigDecimal current, BigDecimal word) {
    if (current == null) {
      return true;
    }
    if (word.compareTo(TEN) < 0) {
      return current.remainder(TEN).signum() == 0
          && (current.remainder(HUNDRED).intValue() != 10)
          && word.signum() > 0
          && whole(word);
    }
    return word.compareTo(HUNDRED) < 0 && current.remainder(HUNDRED).signum() == 0;
  }
}
