package org.sverka.detect.quotes;

import org.jspecify.annotations.Nullable;
import org.sverka.text.WordForm.Gender;

/**
 * Whom the text is about where the reader is: who acts in the sentence, whom its paragraph is
 * about, and whom the paragraph before was. For one article, in reading order.
 */
final class Focus {
  private static final int NEVER = -1_000;

  private int paragraph;
  private int spokenParagraph = NEVER;

  /** Whom the paragraph is about: who did something or spoke in it last. */
  private @Nullable Speaker topic;

  private int topicParagraph = NEVER;

  /** The first in the sentence who may be its subject, and where they are named, in chars. */
  private @Nullable Speaker subject;

  private int subjectOffset;

  /** Who has been named in the sentence, and in those of the paragraph before it. */
  private @Nullable Person namedNow;

  private @Nullable Person namedHere;

  /** Who was named last in the paragraph before, where nobody did anything or spoke in it. */
  private @Nullable Person namedAlone;

  /** Whom the last paragraph with a topic was about, before this one. */
  private @Nullable Speaker topicBefore;

  private int topicBeforeParagraph = NEVER;

  /** Whom the paragraph before was about, where it ends with a colon. */
  private @Nullable Speaker announced;

  int paragraph() {
    return paragraph;
  }

  /** Goes on to a paragraph; they count from 0. */
  void reach(int number) {
    paragraph = number;
  }

  /** Begins a sentence: what the one before was about is what this one goes on with. */
  void beginSentence() {
    if (subject != null) {
      topic = subject;
      topicParagraph = paragraph;
      subject = null;
    }
    namedHere = namedNow != null ? namedNow : namedHere;
    namedNow = null;
  }

  /**
   * Begins a paragraph of the narrator's.
   *
   * @param isAnnounced whether the one before ends with a colon
   */
  void beginParagraph(boolean isAnnounced) {
    Speaker about = subject != null ? subject : topic;
    announced = isAnnounced ? about : null;
    if (about != null) {
      topicBefore = about;
      topicBeforeParagraph = topicParagraph == NEVER ? paragraph - 1 : topicParagraph;
    }
    boolean idle = about == null && spokenParagraph < paragraph - 1;
    namedAlone = idle ? (namedNow != null ? namedNow : namedHere) : null;
    topic = null;
    topicParagraph = NEVER;
    subject = null;
    namedNow = null;
    namedHere = null;
  }

  /** Takes note of a name, whatever it does in its sentence. */
  void names(Person person) {
    namedNow = person;
  }

  /** Takes note of who may be the subject of the sentence; the first is. */
  void acts(Speaker speaker, int offset) {
    if (subject == null || subjectOffset > offset) {
      subject = speaker;
      subjectOffset = offset;
    }
  }

  /**
   * Takes note that somebody has spoken.
   *
   * @param one null where it is an office, or several
   */
  void spoke(@Nullable Speaker one) {
    spokenParagraph = paragraph;
    topic = one;
    topicParagraph = paragraph;
    subject = null;
  }

  /**
   * Whose words stand alone: who has been announced, or did something in the paragraph without
   * having spoken there.
   */
  @Nullable Speaker alone() {
    if (announced != null && topicParagraph != paragraph) {
      return announced;
    }
    return spokenParagraph != paragraph && topicParagraph == paragraph ? topic : null;
  }

  /** Whether nobody has done anything or spoken in the paragraph so far. */
  boolean isAboutNobody() {
    return subject == null && topicParagraph != paragraph;
  }

  /** Whom the paragraph that ends here was about; null where it was about nobody. */
  @Nullable Speaker justBefore() {
    return subject != null ? subject : topicParagraph == paragraph - 1 ? topic : null;
  }

  /** Whether somebody has spoken in this paragraph or the two before. */
  boolean hasSpokenLately() {
    return paragraph - spokenParagraph <= 2;
  }

  /** Whether somebody has spoken in this paragraph or the one before. */
  boolean hasJustSpoken() {
    return paragraph - spokenParagraph <= 1;
  }

  /** The subject of the sentence before the source, or whom its paragraph is about. */
  @Nullable Speaker of(Source source) {
    boolean behind = subject != null && subjectOffset <= source.range().start();
    return behind && fits(subject, source.gender())
        ? subject
        : fits(topic, source.gender()) ? topic : null;
  }

  /** Whom the paragraph before was about, where nobody has spoken since. */
  @Nullable Speaker before(Source source) {
    return topicBeforeParagraph >= spokenParagraph && fits(topicBefore, source.gender())
        ? topicBefore
        : null;
  }

  /** Who was named last in the sentences of the paragraph before this one. */
  @Nullable Person namedBefore() {
    return namedHere;
  }

  /** Who has been named in a paragraph in which nobody has done anything or spoken. */
  @Nullable Speaker named(@Nullable Gender gender) {
    boolean only = topic == null && subject == null;
    boolean fits = namedHere != null && (gender == null || namedHere.gender() == gender);
    return only && namedHere != null && fits ? Speaker.of(namedHere) : null;
  }

  /** «Журналисты спросили Иванова»: whoever has been named in a paragraph of nobody else's. */
  @Nullable Speaker namedAlone(@Nullable Gender gender) {
    boolean only = topic == null && subject == null;
    return only && namedAlone != null && (gender == null || namedAlone.gender() == gender)
        ? Speaker.of(namedAlone)
        : null;
  }

  private static boolean fits(@Nullable Speaker speaker, @Nullable Gender gender) {
    return speaker != null && speaker.canBe(gender);
  }
}
