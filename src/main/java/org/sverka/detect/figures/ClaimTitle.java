package org.sverka.detect.figures;

/** Makes a claim's title of a selection: one line, without the marks around it, cut at a word. */
final class ClaimTitle {
  /** Code units; about one line of the claim dialog. */
  private static final int LONGEST = 80;

  private static final String EDGES = " \t\u00A0.,;:!?—–-«»\"“”„()…";

  private ClaimTitle() {}

  static String of(String selection) {
    String line = selection.replaceAll("[\\s\\u00A0\\u202F]+", " ");
    int from = 0;
    int to = line.length();
    while (from < to && EDGES.indexOf(line.charAt(from)) >= 0) {
      from++;
    }
    while (to > from && EDGES.indexOf(line.charAt(to - 1)) >= 0) {
      to--;
    }
    String bare = line.substring(from, to);
    if (bare.length() <= LONGEST) {
      return bare;
    }
    int space = bare.lastIndexOf(' ', LONGEST);
    int cut = space > 0 ? space : LONGEST;
    if (Character.isHighSurrogate(bare.charAt(cut - 1))) {
      cut--;
    }
    return of(bare.substring(0, cut)) + "…";
  }
}
