package org.sverka.ui;

import java.util.List;
import java.util.Optional;
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
        .flatMap(language -> form(words, unit, Stems.of(language)).stream())
        .findFirst()
        .map(form -> withUnit(figure, form))
        .orElse(figure);
  }

  private static Optional<String> form(String words, String unit, Stems stems) {
    String wanted = stems.stem(unit);
    Words found = Words.of(words);
    for (int word = 0; word < found.size(); word++) {
      String form = found.range(word).of(words);
      if (stems.stem(form).equals(wanted)) {
        return Optional.of(form);
      }
    }
    return Optional.empty();
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
