package org.sverka.compare;

/** Told how far a long comparison is, and asked whether to go on. */
public interface CompareProgress {
  /** For work that nobody watches. */
  CompareProgress UNWATCHED = (done, of) -> true;

  /**
   * Called after each article, on the thread that compares.
   *
   * @return whether to go on
   */
  boolean goOn(int done, int of);
}
