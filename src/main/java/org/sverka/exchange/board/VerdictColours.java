package org.sverka.exchange.board;

import org.sverka.compare.Verdict;

/**
 * The colours of verdicts on white paper, dark enough to read (at least 4.5 to 1).
 *
 * @param ink of sign and word
 * @param ground behind them
 */
record VerdictColours(String ink, String ground) {
  static VerdictColours of(Verdict verdict) {
    return switch (verdict) {
      case AGREE, COMPATIBLE -> new VerdictColours("#14693c", "#dcf3e4");
      case TENSION -> new VerdictColours("#8a4b00", "#fdeed6");
      case CONTRADICT -> new VerdictColours("#a31515", "#fbdfdc");
      case DIFFERENT_TIME, NOT_COMPARABLE -> new VerdictColours("#1f4e8c", "#e0eafa");
      case SILENT -> new VerdictColours("#5b6068", "#efece6");
    };
  }
}
