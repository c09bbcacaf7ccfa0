package org.sverka.detect.quotes;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sverka.text.TextRange;
import org.sverka.text.WordForm.Case;

/** Finds who asks in an interview, where a line at its beginning or end says so. */
final class Byline {
  /** Longer paragraphs tell something else, in chars. */
  private static final int LONGEST = 120;

  /** So many paragraphs from either end are looked at. */
  private static final int NEAR_END = 4;

  private static final Set<String> ASKED =
      Set.of(
          "беседовал",
          "беседовала",
          "побеседовал",
          "побеседовала",
          "расспрашивал",
          "расспрашивала",
          "интервью",
          "сұхбаттасқан",
          "сұхбаттасты",
          "сұхбат",
          "сұхбатты",
          "әңгімелескен",
          "interviewed",
          "interview");

  private Byline() {}

  /** Null where no line says it. */
  static @Nullable Speaker interviewer(
      String text, List<TextRange> paragraphs, FrameReader frames, People people) {
    for (int i = paragraphs.size() - 1; i >= 0; i--) {
      boolean near = i < NEAR_END || i >= paragraphs.size() - NEAR_END;
      TextRange paragraph = paragraphs.get(i);
      if (near && paragraph.length() <= LONGEST && says(paragraph.of(text))) {
        Frame frame = frames.read(paragraph, List.of());
        NameMention name = name(frame);
        Person person = name == null ? null : people.find(name);
        if (person != null && person.isSure()) {
          return Speaker.of(person);
        }
      }
    }
    return null;
  }

  /** Whether a line says who asked, and so belongs to no answer. */
  static boolean isLine(String line) {
    boolean brief = line.length() <= LONGEST;
    return brief && (line.contains("әңгімелескен") || line.contains("сұхбаттасқан"));
  }

  /**
   * The only name that can act, or the one right behind "interview by"; null where there is none.
   */
  private static @Nullable NameMention name(Frame frame) {
    for (NameMention name : frame.names()) {
      boolean by = frame.tokens().at(name.from() - 1).is("by");
      if (by && ASKED.contains(frame.tokens().at(name.from() - 2).lower())) {
        return name;
      }
    }
    List<NameMention> acting =
        frame.names().stream().filter(name -> name.sure() && name.canBe(Case.NOMINATIVE)).toList();
    return acting.size() == 1 ? acting.get(0) : null;
  }

  private static boolean says(String line) {
    for (String word : line.toLowerCase(Locale.ROOT).split("[^\\p{L}]+")) {
      if (ASKED.contains(word)) {
        return true;
      }
    }
    return false;
  }
}
