package org.sverka.detect.quotes;

/**
 * One sentence of the narrator, quotations standing for one token each.
 *
 * @param from its first token
 * @param to the token behind its last
 * @param paragraph the number of its paragraph
 * @param nested whether it stands inside somebody's words
 */
record Sentence(Frame frame, int from, int to, int paragraph, boolean nested) {
  Tokens tokens() {
    return frame.tokens();
  }

  /** The token before one of the sentence's; nothing before its first. */
  Token before(int at) {
    return at > from ? tokens().get(at - 1) : tokens().at(-1);
  }

  /** Whether a quotation opens the sentence, a dash aside. */
  boolean startsWith(int at) {
    return at == from || (at == from + 1 && before(at).isDash());
  }

  /** Whether a dash, or a comma and a dash, stand behind a quotation. */
  boolean hasDashBehind(int at) {
    return tokens().at(at + 1).isDash()
        || (tokens().at(at + 1).is(",") && tokens().at(at + 2).isDash());
  }

  /** «A», «B» и «C»: another quotation follows behind a comma or an and. */
  boolean isListed(int at) {
    Token next = tokens().at(at + 1);
    boolean joint =
        next.is(",") || next.is("и") || next.is("and") || next.is("мен") || next.is(";");
    return joint && tokens().at(at + 2).isQuote();
  }

  /**
   * Whether another quotation goes on with what the words behind this one cut.
   *
   * @param commaLeads whether a comma may lead to it
   */
  boolean resumesBehind(int at, boolean commaLeads) {
    Tokens tokens = tokens();
    int next = at + 1;
    while (next < to && !tokens.get(next).isQuote()) {
      next++;
    }
    return next < to
        ? tokens.get(next - 1).isDash() || (commaLeads && tokens.get(next - 1).is(","))
        : tokens.at(next).isDash() && tokens.at(next + 1).isQuote();
  }

  /** Whether nothing but the attribution's end and a dash or a comma stands before a quotation. */
  boolean goesOn(int at, boolean commaLeads) {
    return before(at).isDash() || (commaLeads && before(at).is(","));
  }
}
