package org.sverka.model;

/** What sort of suggestion a person said no to. */
public enum DismissalKind {
  /** Somebody's words, in one place. */
  QUOTE,
  /** A quantity, in one place. */
  FIGURE,
  /** A stretch of words that two places share. */
  PASSAGE,
  /** An utterance that two places word differently. */
  DRIFT,
  /** A claim that the figures of several places seemed to make. */
  CLAIM
}
