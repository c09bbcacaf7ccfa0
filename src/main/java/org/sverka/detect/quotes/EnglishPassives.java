package org.sverka.detect.quotes;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads who says it where an English verb stands in the passive: "was called … by X". */
final class EnglishPassives {
  private static final Set<String> BEING =
      Set.of("was", "is", "were", "are", "be", "been", "being", "got", "gets");

  /** Have whom they concern right behind them, unless they are passive: "praised for". */
  private static final Set<String> BLAMED =
      Set.of("blamed", "criticised", "criticized", "praised", "condemned", "thanked");

  private static final Set<String> FOR = Set.of("for", "over", "by");

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
    if (tokens.get(verb).is("accused") && tokens.at(verb + 1).is("of")) {
      return true;
    }
    if (BLAMED.contains(tokens.get(verb).lower()) && FOR.contains(tokens.at(verb + 1).lower())) {
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
