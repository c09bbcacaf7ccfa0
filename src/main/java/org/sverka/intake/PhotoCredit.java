package org.sverka.intake;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A line that names a photographer and an agency and says nothing else: a name and an agency behind
 * a stroke, or a name and an agency that is known as one.
 */
record PhotoCredit(String photographer, String agency) {
  private static final int LONGEST = 90;
  private static final String STROKES = "/|©";

  static @Nullable PhotoCredit of(String line) {
    if (line.length() > LONGEST || line.endsWith(".") || !Words.isCapitalised(line)) {
      return null;
    }
    List<String> words = Words.of(separated(line));
    if (words.size() < 3 || words.size() > 8) {
      return null;
    }
    List<String> name = new ArrayList<>();
    int at = 0;
    while (at < words.size()
        && name.size() < 3
        && STROKES.indexOf(words.get(at).charAt(0)) < 0
        && !Agencies.begins(words, at)) {
      name.add(words.get(at++));
    }
    boolean stroke = at < words.size() && STROKES.indexOf(words.get(at).charAt(0)) >= 0;
    List<String> agency = words.subList(stroke ? at + 1 : at, words.size());
    boolean named = stroke ? capitalised(agency) : agencyOnly(agency);
    return PersonName.fits(name) && named
        ? new PhotoCredit(String.join(" ", name), String.join(" ", agency))
        : null;
  }

  private static String separated(String line) {
    StringBuilder result = new StringBuilder();
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      if (STROKES.indexOf(c) >= 0) {
        result.append(' ').append(c).append(' ');
      } else {
        result.append(c);
      }
    }
    return result.toString();
  }

  private static boolean agencyOnly(List<String> words) {
    return capitalised(words) && Agencies.begins(words, 0);
  }

  private static boolean capitalised(List<String> words) {
    for (String word : words) {
      char first = Words.bare(word).isEmpty() ? word.charAt(0) : Words.bare(word).charAt(0);
      if (!Character.isUpperCase(first)
          && STROKES.indexOf(first) < 0
          && !Agencies.isDomain(Words.bare(word))) {
        return false;
      }
    }
    return !words.isEmpty() && words.size() <= 4;
  }
}
