package org.sverka.ui.shell;

import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import org.jspecify.annotations.Nullable;
import org.sverka.app.Session;
import org.sverka.model.ChangeKind;
import org.sverka.store.HistoryState;
import org.sverka.ui.Desk;
import org.sverka.ui.Messages;
import org.sverka.ui.search.SearchField;

/** Undo and redo, which say what they would undo, and the editors of what a workspace holds. */
final class EditMenu extends Menu implements Session.Listener {
  private final Desk desk;
  private final Messages messages;
  private final MenuItem undo;
  private final MenuItem redo;

  EditMenu(MenuItems items, Desk desk, EditCommands commands, SearchField search) {
    super(items.name("menu.edit"));
    this.desk = desk;
    this.messages = items.messages();
    undo = items.item("menu.edit.undo", "Shortcut+Z", commands::undo);
    redo = items.item("menu.edit.redo", "Shortcut+Shift+Z", commands::redo);
    getItems()
        .setAll(
            undo,
            redo,
            new SeparatorMenuItem(),
            items.item(
                "menu.edit.search", SearchField.EVERYWHERE.getName(), search::searchEverywhere),
            items.item(
                "menu.edit.search-article", SearchField.ARTICLE.getName(), search::searchArticle),
            items.item("menu.edit.find-article", "Shortcut+L", commands::findArticle),
            items.item("menu.edit.metadata", "Shortcut+M", commands::editMetadata),
            items.item("menu.edit.codebook", "Shortcut+T", commands::editCodebook));
    desk.follow(this, this::showHistory);
  }

  @Override
  public void historyChanged(HistoryState history) {
    showHistory();
  }

  private void showHistory() {
    Session session = desk.session();
    show(undo, "menu.edit.undo", session == null ? null : session.history().undo());
    show(redo, "menu.edit.redo", session == null ? null : session.history().redo());
  }

  private void show(MenuItem item, String key, @Nullable ChangeKind kind) {
    item.setDisable(kind == null);
    item.setText(
        kind == null
            ? messages.get(key)
            : messages.get(key + ".what", messages.get("change." + kind.name())));
  }
}
