package org.sverka.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sverka.model.Figure;
import org.sverka.text.Language;

/**
 * The figures of a claim that is made, to tell what else is evidence of it. A person's title often
 * says what is measured where the figure beside it does not.
 *
 * @param title in the words of an article, as a rule
 * @param figures of the claim and of its evidence
 */
public record ClaimedFigures(String title, List<StatedFigure> figures) {
  public ClaimedFigures {
    figures = List.copyOf(figures);
  }

  /** Whether a figure is of the claim's thing, whatever its value. */
  public boolean concerns(StatedFigure found) {
    return Proposals.isComparable(found.figure())
        && figures.stream().anyMatch(claimed -> isOneThing(claimed, found));
  }

  /** How the claim's figures and more of them stand to each other. */
  public RowAgreement with(List<StatedFigure> found) {
    List<StatedFigure> row = new ArrayList<>(figures);
    row.addAll(found);
    return Agreements.ofRow(row).orElseThrow();
  }

  private boolean isOneThing(StatedFigure claimed, StatedFigure found) {
    Figure figure = claimed.figure();
    if (!Proposals.isComparable(figure)
        || !Proposals.key(figure).equals(Proposals.key(found.figure()))) {
      return false;
    }
    if (Proposals.isOneThing(claimed, found)) {
      return true;
    }
    String subject = found.figure().subject();
    boolean named =
        subject != null
            && claimed.language() == found.language()
            && isInTitle(subject, found.language());
    boolean free = figure.subject() == null || figure.isSameNumber(found.figure());
    return named
        && free
        && Proposals.isOneThing(
            new StatedFigure(withSubject(figure, subject), claimed.language()), found);
  }

  private boolean isInTitle(String subject, Language language) {
    Set<String> words = SubjectWords.stems(subject, language);
    return !words.isEmpty() && SubjectWords.stems(title, language).containsAll(words);
  }

  private static Figure withSubject(Figure figure, @Nullable String subject) {
    return new Figure(
        figure.kind(),
        subject,
        figure.comparator(),
        figure.value(),
        figure.upper(),
        figure.unit(),
        figure.asOf(),
        figure.modality());
  }
}
