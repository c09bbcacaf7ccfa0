package org.sverka.ui.reader;

import javafx.geometry.Bounds;
import org.sverka.model.Annotation;
import org.sverka.ui.Marking.Target;

/** What a pane asks the shell for, because other rooms answer it. */
public interface ReaderActions {
  /**
   * Opens the claim field for a target.
   *
   * @param anchorOnScreen where the words stand
   */
  void askForClaim(Target target, Bounds anchorOnScreen);

  /** Brings the person to the note of an annotation. */
  void editNote(Annotation annotation);

  /** Brings the person to the speaker of a quote. */
  void editSpeaker(Annotation annotation);

  /** What keys and the mouse do with what the program suggests. */
  SuggestionActions suggestions();

  /** Each answers whether there was something to do. */
  interface SuggestionActions {
    /**
     * Goes to the next or the previous one.
     *
     * @param by 1 or -1
     */
    boolean step(int by);

    /** Goes to the one at an offset of the text, in chars. */
    boolean goTo(int offset);

    /** Takes over the one that the person is at. */
    boolean accept();

    /** Says no to the one that the person is at. */
    boolean dismiss();

    /** Leaves the one that the person is at. */
    boolean letGo();
  }
}
