package org.sverka.ui.theme;

import javafx.scene.Node;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;
import org.jspecify.annotations.Nullable;

/**
 * Words that appear while the mouse rests on a node. A tooltip is a window of its own with a scene
 * to style, too dear for every row of a list, so it is made when the mouse first comes.
 */
public final class Hint {
  private final Node node;
  private String words = "";
  private @Nullable Tooltip tooltip;

  private Hint(Node node) {
    this.node = node;
    node.addEventHandler(MouseEvent.MOUSE_ENTERED, event -> show());
  }

  /** A hint whose words are said later. */
  public static Hint on(Node node) {
    return new Hint(node);
  }

  /** A hint that says the same always. */
  public static void on(Node node, String words) {
    new Hint(node).say(words);
  }

  /** Says other words from now on; none where they are empty. */
  public void say(String now) {
    if (words.equals(now)) {
      return;
    }
    words = now;
    Tooltip made = tooltip;
    if (made != null) {
      if (now.isEmpty()) {
        Tooltip.uninstall(node, made);
        tooltip = null;
      } else {
        made.setText(now);
      }
    }
  }

  private void show() {
    if (tooltip == null && !words.isEmpty()) {
      tooltip = new Tooltip(words);
      Tooltip.install(node, tooltip);
    }
  }
}
