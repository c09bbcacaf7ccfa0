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

  /** And at most as many others behind them: in the form of the text, in the dictionary's. */
  private static final int ENDING = 3;

  private static final int DICTIONARY_ENDING = 1;

  /** What is counted stands at most so many words behind its number. */
  private static final int BEHIND_NUMBER = 4;

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
   * @param first the words in which its first figure is given
   * @param second those in which its second is
   */
  public static Agreement in(String first, String second, Agreement agreement) {
    return new Agreement(
        agreement.rule(),
        in(first, agreement.first()),
        in(second, agreement.second()),
        agreement.common(),
        agreement.slip());
  }

  private static Optional<String> sameStem(String words, String unit, Stems stems) {
    String wanted = stems.stem(unit);
    return first(words, form -> stems.stem(form).equals(wanted));
  }

  private static Optional<String> first(String words, Predicate<String> wanted) {
    Words found = Words.of(words);
    List<Integer> fitting =
        IntStream.range(0, found.size())
            .filter(word -> wanted.test(found.range(word).of(words)))
            .boxed()
            .toList();
    return fitting.stream()
        .filter(word -> isCounted(words, found, word))
        .findFirst()
        .or(() -> fitting.stream().findFirst())
        .map(word -> found.range(word).of(words));
  }

  /** Whether a number in digits stands shortly before. */
  private static boolean isCounted(String words, Words found, int word) {
    return IntStream.range(Math.max(0, word - BEHIND_NUMBER), word)
        .anyMatch(before -> Character.isDigit(words.charAt(found.start(before))));
  }

  /** The stems of some forms differ all the same: подпись, подписи. */
  private static boolean differInEnding(String form, String unit) {
    String other = form.toLowerCase(Locale.ROOT);
    int same = 0;
    while (same < Math.min(other.length(), unit.length())
        && other.charAt(same) == unit.charAt(same)) {
      same++;
    }
    return same >= BEGINNING
        && other.length() - same <= ENDING
        && unit.length() - same <= DICTIONARY_ENDING;
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
