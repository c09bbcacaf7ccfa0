package org.sverka.ui.dialogs;

import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.sverka.ui.Desk;
import org.sverka.ui.Marking;
import org.sverka.ui.Messages;
import org.sverka.ui.Overlay;

/**
 * Opens the codebook to edit. Its card is made when it is first wanted, for the sake of the start.
 */
public final class CodebookEditor {
  private final Desk desk;
  private final Marking marking;
  private final Overlay overlay;
  private final Messages messages;
  private final Clock clock;
  private @Nullable CodebookCard card;

  public CodebookEditor(
      Desk desk, Marking marking, Overlay overlay, Messages messages, Clock clock) {
    this.desk = desk;
    this.marking = marking;
    this.overlay = overlay;
    this.messages = messages;
    this.clock = clock;
  }

  /** Shows the codebook of the open workspace; does nothing where none is open. */
  public void open() {
    if (desk.workspace().isEmpty()) {
      return;
    }
    CodebookCard shown = card;
    if (shown == null) {
      shown = new CodebookCard(desk, marking, overlay, messages, clock);
      card = shown;
    }
    shown.open();
  }
}
