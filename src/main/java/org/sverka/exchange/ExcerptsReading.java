package org.sverka.exchange;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** What came of reading an excerpts file. */
public sealed interface ExcerptsReading {
  /** The file is good. */
  record Parsed(ExcerptsDocument document) implements ExcerptsReading {}

  /**
   * The file cannot be used.
   *
   * @param place where in the file, as {@code line 3, $.excerpts[0].start}; null where it is the
   *     whole file
   * @param details what was found there, for those who want to mend the file; null where the
   *     problem says all
   */
  record Refused(Path file, Problem problem, @Nullable String place, @Nullable String details)
      implements ExcerptsReading {
    /** One sentence: the file, what is wrong, where, and what to do. */
    public String sentence() {
      StringBuilder sentence = new StringBuilder("“").append(file).append("” ");
      sentence.append(problem.says);
      if (place != null) {
        sentence.append(" at ").append(place);
      }
      if (details != null) {
        sentence.append(" (").append(details).append(')');
      }
      return sentence.append(": ").append(problem.advice).append('.').toString();
    }
  }

  /** What can be wrong with a file. */
  enum Problem {
    NOT_THERE("does not exist", "check the path"),
    NOT_READABLE("cannot be read", "check that it is a file and that you may read it"),
    TOO_LARGE("is larger than 1 GB", "export in parts and import those"),
    NOT_JSON("is not a whole JSON document", "export or copy it again"),
    OTHER_FORMAT(
        "is JSON but not a file of Sverka excerpts",
        "choose a file that Sverka exported as excerpts"),
    NEWER("was written by a newer Sverka", "update the program"),
    MALFORMED("is not as the excerpts format wants it", "mend it there or export it again");

    private final String says;
    private final String advice;

    Problem(String says, String advice) {
      this.says = says;
      this.advice = advice;
    }
  }
}
