package org.sverka.ui.shell;

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
