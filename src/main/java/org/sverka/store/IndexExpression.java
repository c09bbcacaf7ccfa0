package org.sverka.store;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.sverka.query.IndexTerms;
import org.sverka.query.Query;
import org.sverka.query.Query.Field;
import org.sverka.query.Query.Form;
import org.sverka.query.Query.Words;
import org.sverka.text.Language;

/**
 * A query in the words of FTS5. The index knows stems only, so exact words and beginnings of words
 * come out as what certainly has all that answers, and may have more: {@link #isExact} says so.
 */
final class IndexExpression {
  /** The term that everything has in the column of this name. */
  static final String EVERY = "every";

  private static final String ALL = "every : " + EVERY;
  private static final String NONE = "every : nothing";

  private final IndexTerms terms;
  private final String wordColumns;
  private final LocalDate earliest;
  private final LocalDate latest;

  /**
   * @param wordColumns the columns that running words are looked for in
   * @param earliest the first day on which an article came out
   * @param latest the last one
   */
  IndexExpression(IndexTerms terms, String wordColumns, LocalDate earliest, LocalDate latest) {
    this.terms = terms;
    this.wordColumns = wordColumns;
    this.earliest = earliest;
    this.latest = latest;
  }

  /** Whether the index alone can answer. */
  static boolean isExact(Query query) {
    if (query instanceof Words words) {
      return words.form() == Form.ANY;
    }
    return query instanceof Query.In in
        ? isExact(in.words())
        : query.parts().stream().allMatch(IndexExpression::isExact);
  }

  String of(Query query) {
    if (query instanceof Words words) {
      return words(words, wordColumns);
    }
    if (query instanceof Query.In in) {
      return words(in.words(), column(in.field()));
    }
    if (query instanceof Query.Published days) {
      return days(days);
    }
    if (query instanceof Query.Any any) {
      return "(" + String.join(" OR ", any.parts().stream().map(this::of).toList()) + ")";
    }
    return query instanceof Query.All all ? all(all.parts()) : all(List.of(query));
  }

  private String all(List<Query> parts) {
    List<String> wanted = new ArrayList<>();
    StringBuilder without = new StringBuilder();
    for (Query part : parts) {
      if (!(part instanceof Query.Not not)) {
        wanted.add(of(part));
      } else if (isExact(not.part())) {
        without.append(" NOT ").append(of(not.part()));
      }
    }
    String with = wanted.isEmpty() ? ALL : String.join(" AND ", wanted);
    return "((" + with + ")" + without + ")";
  }

  static String column(Field field) {
    return switch (field) {
      case OUTLET -> "outlet";
      case AUTHOR -> "author";
      case NOTE -> "note";
      case SPEAKER -> "speaker";
      case TAG, CLAIM -> "name";
    };
  }

  /** Some words in some columns. */
  String words(Words words, String columns) {
    Set<String> phrases = new LinkedHashSet<>();
    for (Language language : Language.values()) {
      phrases.addAll(phrases(words, language));
    }
    return "{" + columns + "} : (" + String.join(" OR ", phrases) + ")";
  }

  private List<String> phrases(Words words, Language language) {
    boolean begins = words.form() == Form.PREFIX;
    int known = begins ? words.words().size() - 1 : words.words().size();
    List<String> rows = List.of("\"");
    for (String word : words.words().subList(0, known)) {
      Collection<String> stems =
          words.hasVariants() ? terms.wanted(word, language) : List.of(terms.term(word, language));
      rows = longer(rows, stems, " ");
    }
    if (!begins) {
      return longer(rows, List.of("\""), "");
    }
    List<String> around = List.copyOf(terms.aroundPrefix(words.words().get(known), language));
    List<String> phrases = new ArrayList<>(longer(rows, around.subList(0, 1), "\" *"));
    phrases.addAll(longer(rows, around.subList(1, around.size()), "\""));
    return phrases;
  }

  private static List<String> longer(List<String> rows, Collection<String> next, String behind) {
    return rows.stream().flatMap(row -> next.stream().map(one -> row + one + behind)).toList();
  }

  /** Days as the fewest years, months and days that make them up. */
  private String days(Query.Published days) {
    LocalDate from = days.from() == null || days.from().isBefore(earliest) ? earliest : days.from();
    LocalDate to = days.to() == null || days.to().isAfter(latest) ? latest : days.to();
    List<String> found = new ArrayList<>();
    LocalDate at = from;
    while (!at.isAfter(to)) {
      LocalDate nextYear = LocalDate.of(at.getYear() + 1, 1, 1);
      LocalDate nextMonth = YearMonth.from(at).plusMonths(1).atDay(1);
      if (at.getDayOfYear() == 1 && !nextYear.minusDays(1).isAfter(to)) {
        found.add(year(at));
        at = nextYear;
      } else if (at.getDayOfMonth() == 1 && !nextMonth.minusDays(1).isAfter(to)) {
        found.add(month(at));
        at = nextMonth;
      } else {
        found.add(day(at));
        at = at.plusDays(1);
      }
    }
    return found.isEmpty() ? NONE : "published : (" + String.join(" OR ", found) + ")";
  }

  static String year(LocalDate day) {
    return "y" + day.getYear();
  }

  static String month(LocalDate day) {
    return day.format(DateTimeFormatter.ofPattern("'m'yyyyMM", java.util.Locale.ROOT));
  }

  static String day(LocalDate day) {
    return day.format(DateTimeFormatter.ofPattern("'d'yyyyMMdd", java.util.Locale.ROOT));
  }
}
