package org.sverka.ui.shell;

import java.util.concurrent.Executor;
import javafx.geometry.Bounds;
import org.sverka.model.Annotation;
import org.sverka.ui.Marking;
import org.sverka.ui.claims.ClaimAsker;
import org.sverka.ui.inspector.Inspector;
import org.sverka.ui.reader.ReaderActions;

/** What a pane asks for, answered by the rooms of annotations and claims. */
final class AnnotateCommands implements ReaderActions {
  private final SidePanels panels;
  private final Inspector inspector;
  private final ClaimAsker claims;
  private final SuggestionCommands suggestions;
  private final Executor later;

  AnnotateCommands(
      SidePanels panels,
      Inspector inspector,
      ClaimAsker claims,
      SuggestionCommands suggestions,
      Executor later) {
    this.later = later;
    this.suggestions = suggestions;
    this.panels = panels;
    this.inspector = inspector;
    this.claims = claims;
  }

  @Override
  public void askForClaim(Marking.Target target, Bounds anchorOnScreen) {
    claims.ask(target, anchorOnScreen);
  }

  @Override
  public void editNote(Annotation annotation) {
    panels.wantInspector();
    later.execute(inspector::editNote);
  }

  @Override
  public void editSpeaker(Annotation annotation) {
    panels.wantInspector();
    later.execute(inspector::editSpeaker);
  }

  @Override
  public SuggestionActions suggestions() {
    return suggestions;
  }
}
