package org.sverka.ui;

import javafx.application.Platform;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/**
 * The layer over the window where cards float: the bar of a selection and the claim field beside
 * the words they are about, the dialogs in the middle. Cards of the window rather than windows of
 * their own, so that they never cover another program, look like the rest, and a test can drive
 * them.
 */
public final class Overlay extends Pane {
  private static final double GAP = 8;

  private @Nullable Region card;
  private @Nullable Node focusBefore;
  private boolean takesInput;

  /** Where the card belongs, on the screen; null for the middle of the window. */
  private @Nullable Bounds anchor;

  public Overlay() {
    setPickOnBounds(false);
    getStyleClass().add("overlay");
    addEventHandler(MouseEvent.MOUSE_PRESSED, this::pressBeside);
    // A filter: a list in a card would take Escape for itself.
    addEventFilter(KeyEvent.KEY_PRESSED, this::key);
  }

  /**
   * Shows a card that takes no input focus and goes when something else is done.
   *
   * @param anchorOnScreen what it belongs to
   */
  public void hint(Region content, Bounds anchorOnScreen) {
    if (!isAsking()) {
      show(content, anchorOnScreen, false);
    }
  }

  /** Shows a card that has the keyboard until it is closed by Escape or by a click beside it. */
  public void ask(Region content, Bounds anchorOnScreen, Node firstFocus) {
    takeKeyboard(content, anchorOnScreen, firstFocus);
  }

  /** Shows a dialog in the middle of the window. */
  public void dialog(Region content, Node firstFocus) {
    takeKeyboard(content, null, firstFocus);
  }

  private void takeKeyboard(Region content, @Nullable Bounds anchorOnScreen, Node firstFocus) {
    Scene scene = getScene();
    Node before = takesInput ? focusBefore : scene == null ? null : scene.getFocusOwner();
    show(content, anchorOnScreen, true);
    focusBefore = before;
    Platform.runLater(firstFocus::requestFocus);
  }

  private void show(Region content, @Nullable Bounds anchorOnScreen, boolean input) {
    card = content;
    takesInput = input;
    anchor = anchorOnScreen;
    setPickOnBounds(input);
    getStyleClass().remove("dimming");
    if (input && anchorOnScreen == null) {
      getStyleClass().add("dimming");
    }
    getChildren().setAll(content);
    requestLayout();
  }

  /** Whether a card has the keyboard. */
  public boolean isAsking() {
    return card != null && takesInput;
  }

  public void hide() {
    boolean hadInput = takesInput;
    Node before = focusBefore;
    card = null;
    takesInput = false;
    focusBefore = null;
    setPickOnBounds(false);
    getStyleClass().remove("dimming");
    getChildren().clear();
    if (hadInput && before != null) {
      before.requestFocus();
    }
  }

  /** Hides a card, if it is the one that is shown. */
  public void hide(Node content) {
    if (card == content) {
      hide();
    }
  }

  private void pressBeside(MouseEvent event) {
    if (event.getTarget() == this && takesInput) {
      hide();
      event.consume();
    }
  }

  private void key(KeyEvent event) {
    if (event.getCode() == KeyCode.ESCAPE && takesInput) {
      hide();
      event.consume();
    }
  }

  @Override
  protected void layoutChildren() {
    Region content = card;
    if (content == null) {
      return;
    }
    double width = Math.min(getWidth() - 2 * GAP, content.prefWidth(-1));
    double height = Math.min(getHeight() - 2 * GAP, content.prefHeight(width));
    Bounds beside = anchor == null ? null : screenToLocal(anchor);
    double x = (getWidth() - width) / 2;
    double y = (getHeight() - height) / 2;
    if (beside != null) {
      x = beside.getCenterX() - width / 2;
      y = besideAnchor(beside, height);
    }
    content.resizeRelocate(
        snapPositionX(Math.max(GAP, Math.min(getWidth() - width - GAP, x))),
        snapPositionY(Math.max(GAP, Math.min(getHeight() - height - GAP, y))),
        width,
        height);
  }

  /** Below what it belongs to, or above where there is no room below. */
  private double besideAnchor(Bounds beside, double height) {
    boolean below = beside.getMaxY() + GAP + height <= getHeight() - GAP;
    boolean above = beside.getMinY() - GAP - height >= GAP;
    return below || !above ? beside.getMaxY() + GAP : beside.getMinY() - GAP - height;
  }
}
