package org.sverka.intake;

/** Lines of nothing but hashtags. */
final class Hashtags {
  private Hashtags() {}

  static boolean only(String line) {
    if (line.length() < 2 || line.charAt(0) != '#' || line.charAt(1) == '#') {
      return false;
    }
    for (String word : Words.of(line)) {
      if (word.charAt(0) != '#' || word.length() < 2) {
        return false;
      }
    }
    // "#1" and a heading "# Title" are no tags: a tag has a letter right behind its sign.
    return Character.isLetter(line.charAt(1)) || line.charAt(1) == '_';
  }
}
