package org.sverka.ui.shell;

import java.util.List;
import javafx.scene.control.Menu;
import org.sverka.ui.Messages;
import org.sverka.ui.dialogs.KeysCard;
import org.sverka.ui.dialogs.ListCard;

/** The keys, and which program this is. */
final class HelpMenu extends Menu {
  HelpMenu(MenuItems items, KeysCard keys, ListCard list, String version) {
    super(items.name("menu.help"));
    Messages messages = items.messages();
    getItems()
        .setAll(
            items.item("menu.help.keys", "F1", keys::show),
            items.item(
                "menu.help.about",
                null,
                () -> list.show("Sverka " + version, messages.get("about.sentence"), List.of())));
  }
}
