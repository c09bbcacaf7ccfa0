package org.sverka.ui.shell;

import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Menu;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.ToggleGroup;
import org.sverka.ui.board.BoardScreen;
import org.sverka.ui.compare.Following;
import org.sverka.ui.compare.Gaps;
import org.sverka.ui.compare.OverviewScreen;
import org.sverka.ui.compare.PassageActs;
import org.sverka.ui.drift.DriftScreen;

/** The views that set articles against each other. */
final class CompareMenu extends Menu {
  CompareMenu(
      MenuItems items,
      Views views,
      BoardScreen board,
      DriftScreen drift,
      OverviewScreen overview,
      Gaps gaps,
      PassageActs passages) {
    super(items.name("menu.compare"));
    getItems()
        .setAll(
            items.item("menu.compare.board", "Shortcut+Shift+B", () -> views.toggle(board)),
            items.item("menu.compare.drift", "Shortcut+Shift+D", () -> views.toggle(drift)),
            items.item("menu.compare.overview", "Shortcut+Shift+P", () -> views.toggle(overview)),
            items.item("menu.compare.read", null, views::read),
            new SeparatorMenuItem(),
            items.item("menu.compare.next", "F7", () -> gaps.step(1)),
            items.item("menu.compare.previous", "Shift+F7", () -> gaps.step(-1)),
            items.item("menu.compare.level", "F6", gaps::level),
            items.item("menu.compare.annotate", "Shortcut+Shift+L", passages::annotate),
            items.item("menu.compare.dismiss", null, passages::dismiss),
            names(items, gaps),
            following(items, gaps));
  }

  private static CheckMenuItem names(MenuItems items, Gaps gaps) {
    CheckMenuItem names = new CheckMenuItem(items.name("menu.compare.names"));
    names.selectedProperty().bindBidirectional(gaps.namesProperty());
    return names;
  }

  private static Menu following(MenuItems items, Gaps gaps) {
    Menu menu = new Menu(items.name("menu.compare.following"));
    ToggleGroup choice = new ToggleGroup();
    for (Following following : Following.values()) {
      RadioMenuItem item = new RadioMenuItem(items.name("following." + following.name()));
      item.setToggleGroup(choice);
      item.setOnAction(event -> gaps.follow(following));
      gaps.followingProperty()
          .addListener((property, before, now) -> item.setSelected(now == following));
      item.setSelected(gaps.followingProperty().get() == following);
      menu.getItems().add(item);
    }
    return menu;
  }
}
