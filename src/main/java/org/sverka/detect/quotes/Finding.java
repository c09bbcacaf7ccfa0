package org.sverka.detect.quotes;

import org.jspecify.annotations.Nullable;
import org.sverka.text.TextRange;

/** A mention in the making: what follows it may still say whose it is. */
final class Finding {
  private final TextRange range;
  private final QuoteKind kind;
  private final int paragraph;
  private @Nullable Speaker speaker;
  private @Nullable TextRange speakerMention;
  private @Nullable String cue;
  private @Nullable Integer utterance;

  Finding(TextRange range, QuoteKind kind, int paragraph) {
    this.range = range;
    this.kind = kind;
    this.paragraph = paragraph;
  }

  Finding attributed(
      @Nullable Speaker newSpeaker, @Nullable TextRange mention, @Nullable String newCue) {
    speaker = newSpeaker;
    speakerMention = mention;
    cue = newCue == null || newCue.isEmpty() ? null : newCue;
    return this;
  }

  Finding like(Finding other) {
    return attributed(other.speaker, other.speakerMention, other.cue);
  }

  /** Takes note of who it turns out to be whom the words before were attributed to. */
  void named(@Nullable Speaker late) {
    speaker = late;
  }

  Finding piece(@Nullable Integer number) {
    utterance = number;
    return this;
  }

  int paragraph() {
    return paragraph;
  }

  TextRange range() {
    return range;
  }

  QuoteKind kind() {
    return kind;
  }

  @Nullable Speaker speaker() {
    return speaker;
  }

  boolean hasCue() {
    return cue != null;
  }

  @Nullable Integer utterance() {
    return utterance;
  }

  QuoteMention mention() {
    String name = speaker == null ? null : speaker.name();
    return new QuoteMention(range, kind, name, speakerMention, cue, utterance);
  }
}
