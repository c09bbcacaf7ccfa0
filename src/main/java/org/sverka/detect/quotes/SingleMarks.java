package org.sverka.detect.quotes;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.sverka.detect.quotes.Mark.Family;
import org.sverka.detect.quotes.Mark.Side;
import org.sverka.text.TextRange;

/**
 * Finds single quotation marks among apostrophes. An opening one stands free on its left and
 * touches a letter or another mark; the closing one is the first behind it that stands free on its
 * right. A plural's apostrophe ({@code companies'}) stands there too, so behind an s a later one
 * with punctuation is better.
 */
final class SingleMarks {
  /** ‘Tis, ‘Twas: the mark stands for a letter. */
  private static final Pattern SHORTENED = Pattern.compile("(Tis|Twas|Til|Em|Cause|N)\\b");

  private final String text;
  private final TextRange within;

  private SingleMarks(String text, TextRange within) {
    this.text = text;
    this.within = within;
  }

  /**
   * The marks in order, each opening one followed by its closing one, but for one that the next
   * paragraph opens again.
   */
  static List<Mark> read(String text, TextRange within) {
    return new SingleMarks(text, within).pairs();
  }

  private List<Mark> pairs() {
    List<Mark> marks = new ArrayList<>();
    int at = next(within.start());
    while (at >= 0) {
      int close = opens(at) ? close(at) : -1;
      if (close >= 0) {
        marks.add(new Mark(at, Family.SINGLE, Side.OPENS));
        marks.add(new Mark(close, Family.SINGLE, Side.CLOSES));
        at = next(close + 1);
      } else {
        if (opens(at) && goesOn(at)) {
          marks.add(new Mark(at, Family.SINGLE, Side.OPENS));
        }
        at = next(at + 1);
      }
    }
    return marks;
  }

  /** Whether a mark that nothing closes is opened again where the next paragraph begins. */
  private boolean goesOn(int open) {
    int first = open + 1;
    return text.charAt(open) == '‘'
        && first < within.end()
        && Character.isUpperCase(text.charAt(first))
        && !SHORTENED.matcher(text).region(first, within.end()).lookingAt()
        && opensAgain();
  }

  private boolean opensAgain() {
    int behind = within.end();
    while (behind < text.length() && Paragraphs.isSpace(text.charAt(behind))) {
      behind++;
    }
    return behind < text.length() && text.charAt(behind) == '‘';
  }

  private int next(int from) {
    for (int i = from; i < within.end(); i++) {
      if (isMark(text.charAt(i))) {
        return i;
      }
    }
    return -1;
  }

  private static boolean isMark(char c) {
    return c == '\'' || c == '‘' || c == '’';
  }

  private boolean opens(int at) {
    if (text.charAt(at) == '’' || at + 1 >= within.end()) {
      return false;
    }
    char behind = text.charAt(at + 1);
    boolean decade =
        Character.isDigit(behind) && at + 3 < within.end() && text.charAt(at + 3) == 's';
    return isFreeBefore(at)
        && !decade
        && (Character.isLetterOrDigit(behind) || Mark.isOpeningChar(behind) || behind == '…');
  }

  private boolean isFreeBefore(int at) {
    if (at == within.start()) {
      return true;
    }
    char before = text.charAt(at - 1);
    return Paragraphs.isSpace(before) || "([—–“\"«„".indexOf(before) >= 0;
  }

  /** The closing mark for an opening one; -1 where there is none before the next opening one. */
  private int close(int open) {
    int afterPlural = -1;
    for (int at = next(open + 1); at >= 0 && !opens(at); at = next(at + 1)) {
      if (closes(at)) {
        char before = text.charAt(at - 1);
        boolean punctuated = ".,!?…;”\"".indexOf(before) >= 0;
        boolean beforePunctuation =
            at + 1 >= within.end() || ".,;:!?)".indexOf(text.charAt(at + 1)) >= 0;
        if (punctuated || beforePunctuation || before != 's') {
          return at;
        }
        afterPlural = afterPlural < 0 ? at : afterPlural;
      }
    }
    return afterPlural;
  }

  private boolean closes(int at) {
    if (text.charAt(at) == '‘' || Paragraphs.isSpace(text.charAt(at - 1))) {
      return false;
    }
    if (at + 1 >= within.end()) {
      return true;
    }
    char behind = text.charAt(at + 1);
    return Paragraphs.isSpace(behind) || ".,;:!?)]…—–”\"»".indexOf(behind) >= 0;
  }
}
