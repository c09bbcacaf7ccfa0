package org.sverka.compare.board;

import java.util.ArrayList;
import java.util.List;
import org.sverka.compare.EnglishReasons;

/** Says in English why a row has its verdict: for the command line and for reports. */
public final class EnglishRowReasons {
  private EnglishRowReasons() {}

  /** One sentence. */
  public static String sentence(RowReason reason) {
    if (reason instanceof RowReason.Figures figures) {
      return EnglishReasons.sentence(figures.agreement());
    }
    if (reason instanceof RowReason.Stances stances) {
      List<String> parts = new ArrayList<>();
      add(parts, stances.states(), "states it", "state it");
      add(parts, stances.qualifies(), "qualifies it", "qualify it");
      add(parts, stances.disputes(), "disputes it", "dispute it");
      return "Of the articles " + String.join(", ", parts) + ".";
    }
    if (reason instanceof RowReason.OneVoice one) {
      return one.unmarked() == 0
          ? "Only one article says it."
          : "One article has been tied to it; figures seen elsewhere and not marked: "
              + one.unmarked()
              + ".";
    }
    return "No article has been tied to it.";
  }

  private static void add(List<String> parts, int count, String one, String many) {
    if (count > 0) {
      parts.add(count + " " + (count == 1 ? one : many));
    }
  }
}
