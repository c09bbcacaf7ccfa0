package org.sverka.intake;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Tells whether a text begins with a headline, and makes a title where it does not. */
final class Headline {
  private static final int LONGEST = 200;
  private static final int MOST_WORDS = 30;
  private static final int LONGEST_MAKESHIFT = 90;

  /** A line of one or two words above a headline names the section. */
  private static final int WORDS_OF_A_SECTION = 2;

  private Headline() {}

  /** The headline of a story; null where it begins with its first sentence. */
  static @Nullable String in(Story story) {
    List<Story.Line> opening = story.opening();
    int at = 0;
    while (at < opening.size() && besideThePoint(opening.get(at).text())) {
      at++;
    }
    if (at + 1 >= opening.size() || !fits(opening, at)) {
      return null;
    }
    boolean section = Words.of(opening.get(at).text()).size() <= WORDS_OF_A_SECTION;
    boolean another = at + 2 < opening.size() && fits(opening, at + 1);
    if (section && another && Words.of(opening.get(at + 1).text()).size() > WORDS_OF_A_SECTION) {
      at++;
    }
    return opening.get(at).text();
  }

  private static boolean besideThePoint(String line) {
    return Published.stamp(line) != null || Byline.is(line);
  }

  private static boolean fits(List<Story.Line> opening, int at) {
    Story.Line line = opening.get(at);
    String text = line.text();
    char first = text.charAt(0);
    char last = Sentences.lastSign(text);
    boolean sentence = last == '.' || last == ':' || last == ';' || last == ',' || last == '…';
    boolean turn = "–—-*•".indexOf(first) >= 0;
    return line.range().length() <= LONGEST
        && Words.of(text).size() <= MOST_WORDS
        && !sentence
        && !turn
        && !Character.isLowerCase(first)
        && hasLetters(text)
        && Outlet.attribution(text) == null
        && (line.standsAlone() || opening.get(at + 1).range().length() > line.range().length());
  }

  private static boolean hasLetters(String text) {
    return text.chars().anyMatch(Character::isLetter);
  }

  /**
   * The start of the first sentence, cut at a word, for a story without a headline.
   *
   * @param whole the text of the page, for one that is nothing but furniture
   */
  static String makeshift(Story story, String whole) {
    for (Story.Line line : story.opening()) {
      if (!besideThePoint(line.text())) {
        return start(line.text());
      }
    }
    Lines lines = Lines.of(whole, 0);
    return start(lines.start(0, LONGEST));
  }

  private static String start(String text) {
    String sentence = Sentences.first(text);
    if (sentence.length() <= LONGEST_MAKESHIFT) {
      return sentence.endsWith(".") ? sentence.substring(0, sentence.length() - 1) : sentence;
    }
    int end = LONGEST_MAKESHIFT;
    while (end > 0 && !Blank.is(sentence.charAt(end))) {
      end--;
    }
    end = end > LONGEST_MAKESHIFT / 2 ? end : wholeCharacters(sentence);
    while (end > 0
        && (Blank.is(sentence.charAt(end - 1))
            || ",;:–—-(".indexOf(sentence.charAt(end - 1)) >= 0)) {
      end--;
    }
    return sentence.substring(0, end) + "…";
  }

  private static int wholeCharacters(String text) {
    boolean inPair = Character.isLowSurrogate(text.charAt(LONGEST_MAKESHIFT));
    return inPair ? LONGEST_MAKESHIFT - 1 : LONGEST_MAKESHIFT;
  }
}
