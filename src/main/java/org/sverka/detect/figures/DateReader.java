package org.sverka.detect.figures;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.sverka.model.FigureComparator;
import org.sverka.model.FigureKind;
import org.sverka.text.Language;

/** Reads dates: a day, a month of a year, a year, a span of years. */
final class DateReader {
  private static final String DASHES = AmountReader.DASHES;
  private static final int EARLIEST = 1000;
  private static final int LATEST = 2199;

  private final Grammar grammar;

  DateReader(Grammar grammar) {
    this.grammar = grammar;
  }

  @Nullable Draft read(Tokens tokens, int i) {
    if (tokens.isNumber(i)) {
      Draft numeric = numeric(tokens, i);
      if (numeric != null) {
        return numeric;
      }
      Draft day = dayFirst(tokens, i);
      return day != null ? day : year(tokens, i);
    }
    return monthFirst(tokens, i);
  }

  /** {@code 12.11.2025}, {@code 2025-11-12}. */
  private static @Nullable Draft numeric(Tokens tokens, int i) {
    String[] parts = tokens.exact(i).split("\\.", 4);
    if (parts.length == 3 && parts[2].length() == 4) {
      return day(tokens, i, i + 1, parts[2], parts[1], parts[0]);
    }
    boolean iso =
        tokens.exact(i).length() == 4
            && tokens.isMark(i + 1, "-")
            && tokens.isNumber(i + 2)
            && tokens.isMark(i + 3, "-")
            && tokens.isNumber(i + 4)
            && tokens.end(i + 4) - tokens.start(i) == 10;
    return iso
        ? day(tokens, i, i + 5, tokens.exact(i), tokens.exact(i + 2), tokens.exact(i + 4))
        : null;
  }

  private static @Nullable Draft day(
      Tokens tokens, int from, int to, String year, String month, String day) {
    if (from == 1 && tokens.word(0).equals("date")) {
      return null;
    }
    try {
      LocalDate date =
          LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day));
      return date(from, to, date.toString(), "date");
    } catch (DateTimeException | NumberFormatException e) {
      return null;
    }
  }

  /** «12 ноября 2025 года», "12th of November 2025", «12 қараша», and spans of days. */
  private @Nullable Draft dayFirst(Tokens tokens, int i) {
    int day = integer(tokens, i);
    if (day < 1 || day > 31) {
      return null;
    }
    int at = i + 1;
    if (tokens.isMark(at, DASHES) && tokens.isNumber(at + 1) && integer(tokens, at + 1) <= 31) {
      at += 2;
    }
    String suffix = tokens.word(at);
    if (suffix.equals("th") || suffix.equals("st") || suffix.equals("nd") || suffix.equals("rd")) {
      at++;
    }
    if (tokens.word(at).equals("of")) {
      at++;
    }
    Phrases.Match<BigDecimal> month = grammar.months.at(tokens, at);
    if (month == null) {
      return null;
    }
    return completed(tokens, i, month.to(), month.value().intValue(), day);
  }

  private Draft completed(Tokens tokens, int from, int to, int month, int day) {
    int at = tokens.isMark(to, ",") ? to + 1 : to;
    int year = plainYear(tokens, at);
    if (year < 0) {
      return date(from, to, String.format(Locale.ROOT, "--%02d-%02d", month, day), "date");
    }
    Phrases.Match<String> word = grammar.words("years").at(tokens, at + 1);
    int end = word == null ? at + 1 : word.to();
    return date(from, end, String.format(Locale.ROOT, "%04d-%02d-%02d", year, month, day), "date");
  }

  /** "November 12, 2025", «ноябре 2025 года». */
  private @Nullable Draft monthFirst(Tokens tokens, int i) {
    Phrases.Match<BigDecimal> month = grammar.months.at(tokens, i);
    if (month == null) {
      return null;
    }
    boolean english = grammar.language() == Language.ENGLISH;
    if (english && !tokens.isCapital(i)) {
      return null;
    }
    int at = month.to();
    int day = integer(tokens, at);
    if (english && day >= 1 && day <= 31) {
      boolean suffix = tokens.touches(at + 1) && tokens.isWord(at + 1);
      return completed(tokens, i, suffix ? at + 2 : at + 1, month.value().intValue(), day);
    }
    int year = plainYear(tokens, at);
    if (year < 0) {
      return null;
    }
    Phrases.Match<String> word = grammar.words("years").at(tokens, at + 1);
    int end = word == null ? at + 1 : word.to();
    return date(
        i, end, String.format(Locale.ROOT, "%04d-%02d", year, month.value().intValue()), "month");
  }

  /** «2015 г.», "in 2015", «2024–2028 годы», «2025 жылғы 12 қараша». */
  private @Nullable Draft year(Tokens tokens, int i) {
    int year = plainYear(tokens, i);
    if (year < 0) {
      return null;
    }
    int at = i + 1;
    String asOf = String.valueOf(year);
    if (tokens.isMark(at, DASHES) && plainYear(tokens, at + 1) > year) {
      asOf = asOf + "/" + tokens.exact(at + 1);
      at += 2;
    }
    int bare = at;
    if (tokens.isMark(at, "-") && tokens.touches(at) && tokens.isWord(at + 1)) {
      at += 2;
    }
    Phrases.Match<String> word = grammar.words("years").at(tokens, at);
    if (word != null) {
      int day = integer(tokens, word.to());
      Phrases.Match<BigDecimal> month = grammar.months.at(tokens, word.to() + 1);
      if (day >= 1 && day <= 31 && month != null) {
        return date(
            i,
            month.to(),
            String.format(Locale.ROOT, "%04d-%02d-%02d", year, month.value().intValue(), day),
            "date");
      }
      return date(i, word.to(), asOf, "year");
    }
    boolean counted =
        grammar.units.at(tokens, bare) != null
            || grammar.scales.at(tokens, bare) != null
            || tokens.isMark(bare, "%");
    boolean english = grammar.language() == Language.ENGLISH;
    boolean span = bare > i + 1;
    return !counted && (span || (english && year >= 1900 && introduced(tokens, i)))
        ? date(i, bare, asOf, "year")
        : null;
  }

  private static boolean introduced(Tokens tokens, int i) {
    return switch (tokens.word(i - 1)) {
      case "in",
          "since",
          "by",
          "of",
          "from",
          "until",
          "till",
          "before",
          "after",
          "during",
          "early",
          "late",
          "mid",
          "to",
          "for",
          "-" ->
          true;
      default -> false;
    };
  }

  private static int plainYear(Tokens tokens, int i) {
    int year = tokens.isNumber(i) && tokens.exact(i).length() == 4 ? integer(tokens, i) : -1;
    return year >= EARLIEST && year <= LATEST ? year : -1;
  }

  private static int integer(Tokens tokens, int i) {
    String exact = tokens.isNumber(i) ? tokens.exact(i) : "";
    boolean plain = !exact.isEmpty() && exact.length() <= 4;
    return plain && exact.chars().allMatch(c -> c >= '0' && c <= '9')
        ? Integer.parseInt(exact)
        : -1;
  }

  private static Draft date(int from, int to, String asOf, String unit) {
    BigDecimal value = asOf.length() == 4 ? new BigDecimal(asOf) : null;
    return new Draft(
        from, to, to, FigureKind.DATE, FigureComparator.EQUAL, value, null, unit, asOf);
  }
}
