package org.sverka.compare;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sverka.model.Figure;
import org.sverka.model.FigureKind;
import org.sverka.model.Modality;
import org.sverka.model.Units;

/**
 * Proposes claims: rows of figures of the same subject, time and kind that several articles give.
 *
 * <p>Figures join a row one after another, each the row whose first figure it is of one thing with.
 * Of one thing are figures of the same kind, unit and time, that speak of what is (or both of what
 * is wanted), whose subjects share words; where the articles are in two languages, or a subject is
 * not known, the value has to be the same or nearly. Pure; safe for use by several threads.
 */
public final class Proposals {
  /** Numbers of things up to this are the same by chance. */
  private static final BigDecimal SMALL = BigDecimal.valueOf(20);

  private Proposals() {}

  /**
   * The rows with figures of at least two articles, those with most articles first.
   *
   * @param found the figures of all articles that are not evidence of a claim yet
   */
  public static List<Proposal> of(List<FoundFigure> found) {
    Map<String, List<List<FoundFigure>>> rowsByKind = new HashMap<>();
    List<List<FoundFigure>> rows = new ArrayList<>();
    for (FoundFigure figure : found) {
      if (!isComparable(figure.stated().figure())) {
        continue;
      }
      List<List<FoundFigure>> candidates =
          rowsByKind.computeIfAbsent(key(figure.stated().figure()), k -> new ArrayList<>());
      List<FoundFigure> row = null;
      for (List<FoundFigure> candidate : candidates) {
        if (isOneThing(candidate.get(0).stated(), figure.stated())) {
          row = candidate;
          break;
        }
      }
      if (row == null) {
        row = new ArrayList<>();
        candidates.add(row);
        rows.add(row);
      }
      row.add(figure);
    }
    return rows.stream()
        .map(Proposals::proposal)
        .filter(proposal -> proposal.articles() > 1)
        .sorted(Comparator.comparingLong(Proposal::articles).reversed())
        .toList();
  }

  static boolean isComparable(Figure figure) {
    return figure.value() != null
        && figure.kind() != FigureKind.DATE
        && figure.kind() != FigureKind.ORDINAL;
  }

  static String key(Figure figure) {
    boolean counted = figure.kind() == FigureKind.COUNT;
    return figure.kind()
        + " "
        + (counted || figure.unit() == null ? "" : Units.measured(figure.unit()))
        + " "
        + (figure.modality() == Modality.FACT);
  }

  static boolean isOneThing(StatedFigure one, StatedFigure other) {
    Rule rule = Agreements.between(one, other).rule();
    return switch (rule.verdict()) {
      case DIFFERENT_TIME, NOT_COMPARABLE, SILENT -> false;
      case AGREE, COMPATIBLE -> isNamedAlike(one, other) || isSpecific(one, other);
      case TENSION, CONTRADICT -> isNamedAlike(one, other);
    };
  }

  /** Whether both name their subject, or what they count, in words of one language, and alike. */
  private static boolean isNamedAlike(StatedFigure one, StatedFigure other) {
    if (one.language() != other.language()) {
      return false;
    }
    String name = name(one.figure());
    String otherName = name(other.figure());
    return name != null && otherName != null && SubjectWords.same(name, otherName, one.language());
  }

  private static @Nullable String name(Figure figure) {
    return figure.subject() != null || figure.kind() != FigureKind.COUNT
        ? figure.subject()
        : figure.unit();
  }

  /**
   * Whether the same value tells that it is the same thing: it has a unit that all languages share
   * or is a number that few things have.
   */
  private static boolean isSpecific(StatedFigure one, StatedFigure other) {
    Figure figure = one.figure();
    boolean unnamed =
        one.language() != other.language()
            || figure.subject() == null
            || other.figure().subject() == null;
    boolean sameValue =
        ValueRules.isSameValue(figure, other.figure())
            && (figure.upper() == null) == (other.figure().upper() == null);
    boolean rare =
        figure.kind() == FigureKind.MONEY
            || figure.kind() == FigureKind.RATE
            || figure.kind() == FigureKind.MEASURE
            || (figure.value() != null && figure.value().compareTo(SMALL) > 0);
    return unnamed && sameValue && rare;
  }

  private static Proposal proposal(List<FoundFigure> row) {
    Map<Figure, Integer> counts = new HashMap<>();
    row.forEach(found -> counts.merge(found.stated().figure(), 1, Integer::sum));
    Figure best = row.get(0).stated().figure();
    for (FoundFigure found : row) {
      Figure figure = found.stated().figure();
      if (counts.getOrDefault(figure, 0) > counts.getOrDefault(best, 0)) {
        best = figure;
      }
    }
    List<FoundFigure> evidence =
        row.stream()
            .sorted(Comparator.comparing(FoundFigure::article).thenComparing(FoundFigure::range))
            .toList();
    return new Proposal(
        best, evidence, Agreements.ofRow(evidence.stream().map(FoundFigure::stated).toList()));
  }
}
