package org.sverka.detect.figures;

/**
 * The words around a figure that may say something of it: the clause, between commas, and the
 * sentence. Neither reaches further than {@link #FARTHEST} tokens, so that reading stays linear.
 */
record Clause(int from, int to, int sentenceFrom, int sentenceTo) {
  private static final int FARTHEST = 60;

  static Clause around(Tokens tokens, int from, int to) {
    int left = from;
    while (left > 0 && from - left < FARTHEST && !closes(tokens, left - 1)) {
      left--;
    }
    int right = to;
    while (right < tokens.size() && right - to < FARTHEST && !closes(tokens, right)) {
      right++;
    }
    int inner = from;
    while (inner > left && !parts(tokens, inner - 1)) {
      inner--;
    }
    int outer = to;
    while (outer < right && !parts(tokens, outer)) {
      outer++;
    }
    return new Clause(inner, outer, left, right);
  }

  private static boolean parts(Tokens tokens, int i) {
    return tokens.isMark(i, ",:()");
  }

  private static boolean closes(Tokens tokens, int i) {
    if (tokens.isMark(i, "!?;…")) {
      return true;
    }
    return tokens.isMark(i, ".") && (i + 1 >= tokens.size() || starts(tokens, i + 1));
  }

  private static boolean starts(Tokens tokens, int i) {
    return tokens.isCapital(i) || (tokens.isMark(i, "«\"“—–-") && tokens.isCapital(i + 1));
  }
}
