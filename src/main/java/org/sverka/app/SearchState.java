package org.sverka.app;

/**
 * How far it is to look for something in the background: what is not there is then not "nothing".
 */
public enum SearchState {
  SEARCHING,
  /** A person has stopped it before its end. */
  STOPPED,
  /** It came to no end; the reason is in the log. */
  FAILED,
  DONE
}
