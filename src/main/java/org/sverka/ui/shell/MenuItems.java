package org.sverka.ui.shell;

import javafx.beans.property.BooleanProperty;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCombination;
import org.jspecify.annotations.Nullable;
import org.sverka.ui.Messages;

/** Makes the items of the menus: a message, a key where there is one, and what it does. */
final class MenuItems {
  private final Messages messages;

  MenuItems(Messages messages) {
    this.messages = messages;
  }

  Messages messages() {
    return messages;
  }

  String name(String key) {
    return messages.get(key);
  }

  /** An item with a tick that says how things are. */
  CheckMenuItem check(String key, @Nullable String keys, BooleanProperty ticked) {
    CheckMenuItem item = new CheckMenuItem(messages.get(key));
    if (keys != null) {
      item.setAccelerator(KeyCombination.valueOf(keys));
    }
    item.selectedProperty().bindBidirectional(ticked);
    return item;
  }

  /**
   * @param keys as {@link KeyCombination#valueOf} reads them; null for none
   */
  MenuItem item(String key, @Nullable String keys, Runnable action) {
    MenuItem item = new MenuItem(messages.get(key));
    if (keys != null) {
      item.setAccelerator(KeyCombination.valueOf(keys));
    }
    item.setOnAction(event -> action.run());
    return item;
  }
}
