package org.sverka.model;

import java.time.Instant;
import java.util.List;
import org.sverka.text.TextRange;

/**
 * One immutable text with what is known about it. The text itself is kept under its hash and
 * fetched when it is read.
 *
 * @param source where it came from: a file path, relative to the workspace where it lies below it,
 *     with {@code /}
 * @param revision 1 for the first text of a source, one more for each later one
 * @param hash SHA-256 of the text in UTF-8, in lower-case hexadecimal
 * @param charset the IANA name of the character set the file was read as
 * @param codePoints the length of the text in code points
 * @param chars the length of the text in Java chars
 * @param furniture page furniture inside the text, in chars, ascending, not overlapping
 */
public record Article(
    ArticleId id,
    String source,
    int revision,
    String hash,
    ArticleMetadata metadata,
    String charset,
    int codePoints,
    int chars,
    List<TextRange> furniture,
    Instant imported)
    implements Entity {
  public Article {
    furniture = List.copyOf(furniture);
  }

  public Article withMetadata(ArticleMetadata changed) {
    return new Article(
        id, source, revision, hash, changed, charset, codePoints, chars, furniture, imported);
  }

  @Override
  public String key() {
    return id.value();
  }
}
