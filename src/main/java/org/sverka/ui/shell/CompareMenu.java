package org.sverka.ui.shell;

import javafx.scene.control.Menu;
import org.sverka.ui.board.BoardScreen;
import org.sverka.ui.drift.DriftScreen;

/** The views that set articles against each other. */
final class CompareMenu extends Menu {
  CompareMenu(MenuItems items, Views views, BoardScreen board, DriftScreen drift) {
    super(items.name("menu.compare"));
    getItems()
        .setAll(
            items.item("menu.compare.board", "Shortcut+Shift+B", () -> views.toggle(board)),
            items.item("menu.compare.drift", "Shortcut+Shift+D", () -> views.toggle(drift)),
            items.item("menu.compare.read", null, views::read));
  }
}
