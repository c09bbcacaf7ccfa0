package org.sverka.compare;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.sverka.model.Figure;
import org.sverka.model.FigureKind;
import org.sverka.text.Language;
import org.sverka.text.Stems;
import org.sverka.text.Words;

/**
 * What a figure counts, in the form that the text has: {@code 170 проектов}, where the figure has
 * the form of the dictionary, {@code проект}, so that it can be compared.
 */
public final class SaidUnit {
  /** Kazakh counts in the form of the dictionary. */
  private static final List<Language> COUNT_IN_OTHER_FORMS =
      List.of(Language.RUSSIAN, Language.ENGLISH);

  /** Forms of one word have at least as many chars in common, from the first. */
  private static final int BEGINNING = 4;

  /** And at most as many others behind them. */
  private static final int ENDING = 3;

  private SaidUnit() {}

  /**
   * The figure to show; to be shown only.
   *
   * @param words in which the figure is given; where what is counted is not among them, the figure
   *     stays as it is
   */
  public static Figure in(String words, Figure figure) {
    String unit = figure.unit();
    boolean counts = figure.kind() == FigureKind.COUNT || figure.kind() == FigureKind.VAGUE;
    if (unit == null || !counts) {
      return figure;
    }
    return COUNT_IN_OTHER_FORMS.stream()
        .flatMap(language -> sameStem(words, unit, Stems.of(language)).stream())
        .findFirst()
        .or(() -> first(words, form -> differInEnding(form, unit)))
        .map(form -> withUnit(figure, form))
        .orElse(figure);
  }

  /**
   * The same of the figures of an agreement.
   *
   * @param words in which both are given
   */
  public static Agreement in(String words, Agreement agreement) {
    return new Agreement(
        agreement.rule(),
        in(words, agreement.first()),
        in(words, agreement.second()),
        agreement.common(),
        agreement.slip());
  }

  private static Optional<String> sameStem(String words, String unit, Stems stems) {
    String wanted = stems.stem(unit);
    return first(words, form -> stems.stem(form).equals(wanted));
  }

  private static Optional<String> first(String words, Predicate<String> wanted) {
    Words found = Words.of(words);
    return IntStream.range(0, found.size())
        .mapToObj(word -> found.range(word).of(words))
        .filter(wanted)
        .findFirst();
  }

  /** The stems of some forms differ all the same: подпись, подписи. */
  private static boolean differInEnding(String form, String unit) {
    String other = form.toLowerCase(Locale.ROOT);
    int same = 0;
    while (same < Math.min(other.length(), unit.length())
        && other.charAt(same) == unit.charAt(same)) {
      same++;
    }
    return same >= BEGINNING && Math.max(other.length(), unit.length()) - same <= ENDING;
  }

  private static Figure withUnit(Figure figure, String unit) {
    return new Figure(
        figure.kind(),
        figure.subject(),
        figure.comparator(),
        figure.value(),
        figure.upper(),
        unit,
        figure.asOf(),
        figure.modality());
  }
}
