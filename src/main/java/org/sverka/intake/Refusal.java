package org.sverka.intake;

/**
 * Why a file does not become an article.
 *
 * @param detail more, in English, for the details that a person can copy: what was found in the
 *     file, or what the system said; empty where the reason says it all
 */
public record Refusal(Reason reason, String detail) {
  /** The reasons, each with its own sentence on the screen. */
  public enum Reason {
    /** No bytes, only blanks, or a page without text. */
    EMPTY,
    /** Not text: a picture, a document of an office program, a database. */
    BINARY,
    /** More than {@link Intake#LARGEST} bytes. */
    TOO_LARGE,
    /** The system does not let this person read it. */
    NO_PERMISSION,
    /** There is no such file. */
    MISSING,
    /** Not a file, or the system failed while reading it; the detail says how. */
    UNREADABLE
  }
}
