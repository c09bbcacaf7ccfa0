package org.sverka.detect.quotes;

import org.jspecify.annotations.Nullable;

/**
 * A word, a sign of punctuation, or a whole quotation standing for one word.
 *
 * @param start in chars
 * @param lower the word in lower case with ё as е; the sign itself; empty for a quotation
 * @param capital whether it begins with a capital letter
 * @param span the quotation; null for words and signs
 */
record Token(int start, int end, String lower, boolean capital, @Nullable Span span) {
  /** Whether it stands for what lies outside the paragraph. */
  boolean isNothing() {
    return end == 0;
  }

  boolean isQuote() {
    return span != null;
  }

  boolean isWord() {
    return span == null && !lower.isEmpty() && Character.isLetterOrDigit(lower.charAt(0));
  }

  boolean isDash() {
    return lower.equals("—") || lower.equals("–") || lower.equals("-") || lower.equals("―");
  }

  boolean is(String sign) {
    return lower.equals(sign);
  }

  boolean isCapitalWord() {
    return capital && isWord();
  }
}
