package org.sverka.detect.quotes;

/**
 * The first letters of given names in a Russian text: «А. К.».
 *
 * @param end the token behind them; where they begin if there are none
 */
record Initials(String written, int end) {
  /** Nobody has more, in tokens. */
  private static final int MOST = 6;

  /** Those that begin at a token. */
  static Initials at(Tokens tokens, int from) {
    int at = from;
    StringBuilder letters = new StringBuilder();
    while (at < Math.min(tokens.size(), from + MOST) && isOne(tokens, at)) {
      letters.append(letters.isEmpty() ? "" : " ").append(tokens.written(at)).append('.');
      at += 2;
    }
    return new Initials(letters.toString(), at);
  }

  /** Whether a capital letter with a full stop stands at a token. */
  static boolean isOne(Tokens tokens, int i) {
    return tokens.at(i).capital() && tokens.at(i).lower().length() == 1 && tokens.at(i + 1).is(".");
  }
}
