package org.sverka.compare.board;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.sverka.compare.Verdict;

/** Which verdict a person wants to see first. */
final class Gravity {
  private static final List<Verdict> GRAVEST_FIRST =
      List.of(
          Verdict.CONTRADICT,
          Verdict.TENSION,
          Verdict.COMPATIBLE,
          Verdict.AGREE,
          Verdict.DIFFERENT_TIME,
          Verdict.NOT_COMPARABLE,
          Verdict.SILENT);

  static final Comparator<Verdict> FIRST = Comparator.comparingInt(GRAVEST_FIRST::indexOf);

  private Gravity() {}

  static Optional<BoardPair> gravest(List<BoardPair> pairs) {
    return gravestFirst(pairs).stream().findFirst();
  }

  /** Those of one verdict stay in their order. */
  static List<BoardPair> gravestFirst(List<BoardPair> pairs) {
    return pairs.stream()
        .sorted(Comparator.comparing(pair -> pair.agreement().verdict(), FIRST))
        .toList();
  }
}
