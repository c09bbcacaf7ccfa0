package org.sverka.detect.quotes;

import org.sverka.text.TextRange;

/** Tells where an English sentence ends whose first words are a question or a cry in marks. */
final class EnglishSentences {
  private EnglishSentences() {}

  /** The token behind a sentence's last. */
  static int end(Frame frame, int from) {
    Tokens tokens = frame.tokens();
    int end = clauseEnd(frame, from, tokens.sentenceEnd(from));
    NameMention name = tokens.at(end - 1).isQuote() ? frame.nameAt(firstName(frame, end)) : null;
    boolean told =
        name != null
            && name.to() < tokens.size()
            && EnglishGrammar.isCue(tokens, name.to())
            && !EnglishPassives.isPassive(tokens, name.to());
    boolean asked = tokens.at(end).is("i") && tokens.at(end + 1).is("asked");
    if (asked && asks(tokens, end - 1)) {
      return tokens.sentenceEnd(end);
    }
    Token behind = name == null ? tokens.at(-1) : tokens.at(name.to() + 1);
    boolean brief = !behind.isWord() || EnglishCues.PREPOSITIONS.contains(behind.lower());
    return told && brief && asks(tokens, end - 1) ? tokens.sentenceEnd(end) : end;
  }

  /** "X thinks so; Y will not hear of it": who acts behind a semicolon begins anew. */
  private static int clauseEnd(Frame frame, int from, int end) {
    for (int i = from; i + 1 < end; i++) {
      NameMention name = frame.tokens().get(i).is(";") ? frame.nameAt(i + 1) : null;
      if (name != null && EnglishSources.isSubject(frame.tokens(), name)) {
        return i + 1;
      }
    }
    return end;
  }

  /** The name that opens a clause, behind no more than its title. */
  private static int firstName(Frame frame, int from) {
    Tokens tokens = frame.tokens();
    int i = from;
    while (i < from + 4
        && frame.nameAt(i) == null
        && (EnglishCues.TITLES.contains(tokens.at(i).lower()) || tokens.at(i).is("."))) {
      i++;
    }
    return i;
  }

  private static boolean asks(Tokens tokens, int quote) {
    if (!tokens.at(quote).isQuote()) {
      return false;
    }
    TextRange range = Quotation.of(tokens, quote).range();
    char last = range.isEmpty() ? ' ' : tokens.text().charAt(range.end() - 1);
    return last == '?' || last == '!' || last == '…';
  }
}
