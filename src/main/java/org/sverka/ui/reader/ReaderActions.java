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
}
