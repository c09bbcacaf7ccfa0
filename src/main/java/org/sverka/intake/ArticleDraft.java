package org.sverka.intake;

import java.util.List;
import org.sverka.model.ArticleMetadata;
import org.sverka.text.TextRange;

/**
 * What intake makes of one file, before a workspace gives it an identity.
 *
 * @param text the decoded file without byte-order mark and with {@code \n} line ends; for a saved
 *     page, the article that it holds
 * @param hash SHA-256 of the text in UTF-8, in lower-case hexadecimal
 * @param charset the name of the character set the file was read as: the IANA name, or Java's where
 *     IANA has none ({@code x-MacCyrillic})
 * @param furniture page furniture inside the text, in chars, ascending, not overlapping
 * @param codePoints the length of the text in code points
 */
public record ArticleDraft(
    String text,
    String hash,
    String charset,
    ArticleMetadata metadata,
    List<TextRange> furniture,
    int codePoints) {
  private static final char REPLACEMENT = '\uFFFD';

  public ArticleDraft {
    furniture = List.copyOf(furniture);
  }

  /**
   * How many characters could not be read and stand as U+FFFD in the text; worth a word to the
   * person where it is not 0.
   */
  public int unreadable() {
    int count = 0;
    for (int i = text.indexOf(REPLACEMENT); i >= 0; i = text.indexOf(REPLACEMENT, i + 1)) {
      count++;
    }
    return count;
  }
}
