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

  /** Where the card has to stay, on the screen; null for the window. */
  private @Nullable Bounds room;

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
   * @param roomOnScreen where it has to stay
   */
  public void hint(Region content, Bounds anchorOnScreen, Bounds roomOnScreen) {
    if (!isAsking()) {
      show(content, anchorOnScreen, roomOnScreen, false);
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
    show(content, anchorOnScreen, null, true);
    focusBefore = before;
    Platform.runLater(firstFocus::requestFocus);
  }

  private void show(
      Region content,
      @Nullable Bounds anchorOnScreen,
      @Nullable Bounds roomOnScreen,
      boolean input) {
    card = content;
    takesInput = input;
    anchor = anchorOnScreen;
    room = roomOnScreen;
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

  /** Whether it is this card that floats over the window. */
  public boolean isShown(@Nullable Node content) {
    return content != null && card == content;
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
    Bounds within = room == null ? getLayoutBounds() : screenToLocal(room);
    double width = Math.min(within.getWidth() - 2 * GAP, content.prefWidth(-1));
    double height = Math.min(within.getHeight() - 2 * GAP, content.prefHeight(width));
    Bounds beside = anchor == null ? null : screenToLocal(anchor);
    double x = within.getCenterX() - width / 2;
    double y = within.getCenterY() - height / 2;
    if (beside != null) {
      x = beside.getCenterX() - width / 2;
      y = besideAnchor(beside, within, height);
    }
    content.resizeRelocate(
        snapPositionX(inside(x, within.getMinX(), within.getMaxX() - width)),
        snapPositionY(inside(y, within.getMinY(), within.getMaxY() - height)),
        width,
        height);
  }

  private static double inside(double at, double from, double to) {
    return Math.max(from + GAP, Math.min(to - GAP, at));
  }

  /** Below what it belongs to, or above where there is no room below. */
  private static double besideAnchor(Bounds beside, Bounds within, double height) {
    boolean below = beside.getMaxY() + GAP + height <= within.getMaxY() - GAP;
    boolean above = beside.getMinY() - GAP - height >= within.getMinY() + GAP;
    return below || !above ? beside.getMaxY() + GAP : beside.getMinY() - GAP - height;
  }
}
