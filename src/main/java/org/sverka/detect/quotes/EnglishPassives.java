package org.sverka.detect.quotes;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads who says it where an English verb stands in the passive: "was called … by X". */
final class EnglishPassives {
  /** With "of" right behind them, as in headlines. */
  private static final Set<String> ACCUSED = Set.of("accused", "suspected");

  private static final Set<String> BEING =
      Set.of("was", "is", "were", "are", "be", "been", "being", "got", "gets");

  /** So many words behind the participle stands what is judged. */
  private static final int JUDGED_WITHIN = 4;

  /** So many words may stand between the verb of being and the participle. */
  private static final int WITHIN = 3;

  private final EnglishSources sources;

  EnglishPassives(EnglishSources sources) {
    this.sources = sources;
  }

  /** Whether a verb of saying is a participle behind a form of "to be". */
  static boolean isPassive(Tokens tokens, int verb) {
    if (tokens.get(verb).lower().endsWith("ing")) {
      return false;
    }
    if (ACCUSED.contains(tokens.get(verb).lower()) && tokens.at(verb + 1).is("of")) {
      return true;
    }
    for (int i = verb - 1; i >= verb - WITHIN; i--) {
      Token token = tokens.at(i);
      if (BEING.contains(token.lower())) {
        return true;
      }
      boolean between =
          token.lower().endsWith("ly") || EnglishSources.BETWEEN.contains(token.lower());
      if (!between) {
        return false;
      }
    }
    return false;
  }

  /** "Was described as", "was accused of": before somebody's words, whoever said them. */
  static boolean judges(Tokens tokens, int verb, int to) {
    String preposition = tokens.at(to - 1).lower();
    boolean led = preposition.equals("as") || preposition.equals("of") || preposition.equals("for");
    return led
        && to - verb <= JUDGED_WITHIN
        && tokens.at(to).isQuote()
        && !EnglishCues.NAMING.contains(tokens.get(verb).lower());
  }

  /** Whom "by" names behind the verb, or behind the words that follow it; null where nobody. */
  @Nullable Source agent(Frame frame, int verb, int to) {
    Tokens tokens = frame.tokens();
    for (int i = verb + 1; i < to; i++) {
      if (tokens.get(i).is("by")) {
        return sources.after(frame, i + 1, to);
      }
    }
    boolean behind = tokens.at(to).isQuote() && tokens.at(to + 1).is("by");
    return behind ? sources.after(frame, to + 2, tokens.sentenceEnd(to + 1)) : null;
  }
}
