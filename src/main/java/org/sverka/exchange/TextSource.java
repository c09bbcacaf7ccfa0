package org.sverka.exchange;

/**
 * Gives the text of an article, one at a time, so that an export of any size holds one in memory.
 */
@FunctionalInterface
public interface TextSource {
  /**
   * @param hash as {@link org.sverka.model.Article#hash()} has it
   */
  String text(String hash);
}
