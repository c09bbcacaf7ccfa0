package org.sverka.detect.quotes;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;

/** Tells in English what some words in marks are by how they are led to and what they say. */
final class EnglishWording {
  private static final Set<String> DISTANCING =
      Set.of(
          "so-called",
          "supposedly",
          "ostensibly",
          "dubbed",
          "nicknamed",
          "codenamed",
          "named",
          "titled",
          "entitled",
          "headed",
          "styled",
          "christened",
          "renamed",
          "self-styled",
          "self-proclaimed",
          "captioned",
          "labelled",
          "labeled");

  /** With "as": what something is sold or remembered as is not what one person says. */
  private static final Set<String> KNOWN =
      Set.of(
          "known",
          "marketed",
          "billed",
          "branded",
          "styled",
          "touted",
          "sold",
          "advertised",
          "promoted",
          "referred",
          "remembered",
          "listed",
          "registered",
          "classified",
          "recorded",
          "designated",
          "categorised",
          "categorized",
          "pitched",
          "presented");

  /** So many words may stand between "known" and what something is known as. */
  private static final int KNOWN_WITHIN = 6;

  /** Of these the words on a sign are the object. */
  private static final Set<String> SHOWING =
      Set.of("read", "reads", "reading", "says", "said", "saying");

  private EnglishWording() {}

  /** Whether a verb in lower case gives the words on a sign, whole. */
  static boolean shows(String cue) {
    return SHOWING.contains(cue);
  }

  /** Whether the words before distance the narrator from what is in marks. */
  static boolean isDistanced(Tokens tokens, int quote) {
    String before = tokens.at(quote - 1).lower();
    return DISTANCING.contains(before) || isKnown(tokens, quote);
  }

  /** Whether some words make a statement, be they ever so few. */
  static boolean states(String words) {
    String[] all = words.toLowerCase(Locale.ROOT).split("[^\\p{L}'’-]+");
    return (all.length > 0 && EnglishCues.STATING.contains(all[0]))
        || Arrays.stream(all).anyMatch(word -> word.length() > 4 && word.endsWith("ly"));
  }

  /** "Known locally as", "marketed as the industry's": what everybody calls it. */
  private static boolean isKnown(Tokens tokens, int quote) {
    boolean as = false;
    for (int i = quote - 1; i >= Math.max(0, quote - KNOWN_WITHIN); i--) {
      Token token = tokens.get(i);
      if (!token.isWord()) {
        return false;
      }
      as |= token.is("as");
      if (as && KNOWN.contains(token.lower())) {
        return true;
      }
    }
    return false;
  }
}
