package org.sverka.compare.board;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.sverka.compare.Agreement;
import org.sverka.compare.Agreements;
import org.sverka.compare.RowAgreement;
import org.sverka.compare.StatedFigure;
import org.sverka.compare.Verdict;
import org.sverka.model.ArticleId;
import org.sverka.model.Stance;

/**
 * What is said of one claim, judged: by its figures, and by who states, qualifies and disputes it.
 * The graver of the two is the verdict of the row.
 */
record Judgement(Verdict verdict, RowReason reason, List<BoardPair> pairs) {
  static Judgement of(List<Said> row) {
    List<BoardPair> pairs = pairs(row);
    Judgement byStance = byStance(row, pairs);
    return Gravity.gravest(pairs)
        .map(pair -> new Judgement(pair.agreement().verdict(), new RowReason.Figures(pair), pairs))
        .filter(byFigures -> isGraver(byFigures.verdict(), byStance))
        .orElse(byStance);
  }

  /** Where articles only state a claim, the figures tell more than that they state it. */
  private static boolean isGraver(Verdict figures, Judgement byStance) {
    boolean statedOnly =
        byStance.verdict() == Verdict.AGREE || byStance.verdict() == Verdict.SILENT;
    return statedOnly || Gravity.FIRST.compare(figures, byStance.verdict()) <= 0;
  }

  private static List<BoardPair> pairs(List<Said> row) {
    List<Said> withFigure = row.stream().filter(said -> said.stated().isPresent()).toList();
    List<StatedFigure> figures = withFigure.stream().map(said -> said.stated().get()).toList();
    List<Agreement> agreements =
        Agreements.ofRow(figures).map(RowAgreement::pairs).orElse(List.of());
    List<BoardPair> pairs = new ArrayList<>();
    for (int i = 0; i < withFigure.size(); i++) {
      for (int j = i + 1; j < withFigure.size(); j++) {
        pairs.add(
            new BoardPair(withFigure.get(i), withFigure.get(j), agreements.get(pairs.size())));
      }
    }
    return pairs;
  }

  private static Judgement byStance(List<Said> row, List<BoardPair> pairs) {
    Map<ArticleId, Stance> stances = new HashMap<>();
    for (Said said : row) {
      stances.merge(said.article().id(), said.evidence().stance(), Judgement::graver);
    }
    if (stances.size() < 2) {
      RowReason reason = stances.isEmpty() ? new RowReason.NoVoice() : new RowReason.OneVoice(0);
      return new Judgement(Verdict.SILENT, reason, pairs);
    }
    Map<Stance, Integer> counts = new EnumMap<>(Stance.class);
    stances.values().forEach(stance -> counts.merge(stance, 1, Integer::sum));
    int states = counts.getOrDefault(Stance.STATES, 0);
    int qualifies = counts.getOrDefault(Stance.QUALIFIES, 0);
    int disputes = counts.getOrDefault(Stance.DISPUTES, 0);
    Verdict verdict = Verdict.AGREE;
    if (disputes > 0 && disputes < stances.size()) {
      verdict = Verdict.CONTRADICT;
    } else if (qualifies > 0 && qualifies < stances.size()) {
      verdict = Verdict.TENSION;
    }
    return new Judgement(verdict, new RowReason.Stances(states, qualifies, disputes), pairs);
  }

  private static Stance graver(Stance one, Stance other) {
    if (one == Stance.DISPUTES || other == Stance.DISPUTES) {
      return Stance.DISPUTES;
    }
    return one == Stance.QUALIFIES ? one : other;
  }
}
