package org.sverka.ui.shell;

import java.nio.file.Path;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;

/** What to open, bring in, hand on and leave. */
final class FileMenu extends Menu {
  private final FileCommands commands;
  private final Menu recently;

  FileMenu(MenuItems items, FileCommands commands) {
    super(items.name("menu.file"));
    this.commands = commands;
    // A menu without items never asks to be shown.
    recently = new Menu(items.name("menu.file.recent"), null, new MenuItem());
    getItems()
        .setAll(
            items.item("menu.file.open-folder", "Shortcut+O", commands::openFolder),
            items.item("menu.file.open-workspace", "Shortcut+Shift+O", commands::openWorkspace),
            recently,
            items.item("menu.file.samples", null, commands::openSamples),
            new SeparatorMenuItem(),
            items.item("menu.file.import", "Shortcut+I", commands::importFiles),
            items.item("menu.file.export", "Shortcut+E", commands::export),
            new SeparatorMenuItem(),
            items.item("menu.file.quit", "Shortcut+Q", commands::quit));
    setOnShowing(event -> fill());
  }

  private void fill() {
    recently.getItems().setAll(commands.recent().stream().map(this::recent).toList());
    recently.setDisable(recently.getItems().isEmpty());
  }

  private MenuItem recent(Path workspace) {
    MenuItem item = new MenuItem(workspace.toString());
    item.setMnemonicParsing(false);
    item.setOnAction(event -> commands.openWorkspace(workspace));
    return item;
  }
}
