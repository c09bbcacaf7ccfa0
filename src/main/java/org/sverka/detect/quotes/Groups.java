package org.sverka.detect.quotes;

import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which offices, and which several persons at once, have been spoken of. For one article, in
 * reading order.
 */
final class Groups {
  private static final int NEVER = -1_000;

  private final Set<String> offices;
  private @Nullable Speaker lastBody;
  private int lastBodyParagraph = NEVER;
  private @Nullable Speaker lastMany;
  private int lastManyParagraph = NEVER;

  /**
   * @param offices words for whatever body has been named before: the agency
   */
  Groups(Set<String> offices) {
    this.offices = offices;
  }

  /** Takes note of an office that does or says something. */
  void acts(@Nullable Speaker body, int paragraph) {
    lastBody = body;
    lastBodyParagraph = paragraph;
  }

  /** The office that did or said something last. */
  @Nullable Speaker body() {
    return lastBody;
  }

  /** «В ведомстве» after «в пресс-службе министерства»: the office that spoke before. */
  Speaker body(String phrase) {
    boolean fits =
        lastBody != null
            && (phrase.indexOf(' ') < 0
                ? offices.contains(phrase.toLowerCase(Locale.ROOT))
                    || lastBody.name().contains(Role.stem(phrase))
                : lastBody.name().endsWith(" " + phrase));
    return fits ? Objects.requireNonNull(lastBody) : new Speaker(phrase, null, null);
  }

  /** «Они» are those who have just been spoken of. */
  @Nullable Speaker many(String phrase, int paragraph) {
    if (phrase.isEmpty()) {
      return paragraph - lastManyParagraph <= 1 ? lastMany : null;
    }
    lastMany = new Speaker(phrase, null, null);
    lastManyParagraph = paragraph;
    return lastMany;
  }

  /** «Говорится в сообщении»: whoever it is from, where an office has just spoken or acted. */
  @Nullable Speaker text(String phrase, int paragraph) {
    if (lastBody != null && paragraph - lastBodyParagraph <= 1) {
      return lastBody;
    }
    return phrase.isEmpty() ? null : new Speaker(phrase, null, null);
  }
}
