package org.sverka.ui.shell;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.scene.control.Menu;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.ToggleGroup;
import org.sverka.ui.Desk;
import org.sverka.ui.theme.Tone;

/** Which panels and panes are open, and how it all looks. */
final class ViewMenu extends Menu {
  private static final String[][] LANGUAGES = {
    {"ru", "Русский"}, {"kk", "Қазақша"}, {"en", "English"}
  };

  private final MenuItems items;

  ViewMenu(
      MenuItems items,
      Desk desk,
      SidePanels panels,
      ViewCommands commands,
      BooleanProperty suggestions) {
    super(items.name("menu.view"));
    this.items = items;
    getItems()
        .setAll(
            items.check("menu.view.library", "F9", panels.libraryProperty()),
            items.check("menu.view.inspector", "Shift+F9", panels.inspectorProperty()),
            items.check("menu.view.suggestions", null, suggestions),
            new SeparatorMenuItem(),
            items.item("menu.view.beside", "Shortcut+B", commands::openBeside),
            items.item("menu.view.close-pane", "Shortcut+W", commands::closePane),
            new SeparatorMenuItem(),
            items.item("menu.view.larger", "Shortcut+Equals", () -> commands.changeTextSize(1)),
            items.item("menu.view.smaller", "Shortcut+Minus", () -> commands.changeTextSize(-1)),
            items.item("menu.view.normal", "Shortcut+0", () -> commands.changeTextSize(0)),
            items.check("menu.view.serif", null, desk.appearance().serifProperty()),
            new SeparatorMenuItem(),
            tones(desk.appearance().toneProperty()),
            languages(commands));
  }

  private Menu tones(ObjectProperty<Tone> chosen) {
    Menu tones = new Menu(items.name("menu.view.tone"));
    ToggleGroup choice = new ToggleGroup();
    for (Tone tone : Tone.values()) {
      RadioMenuItem item = new RadioMenuItem(items.name("tone." + tone.id()));
      item.setToggleGroup(choice);
      item.setSelected(tone == chosen.get());
      item.setOnAction(event -> chosen.set(tone));
      tones.getItems().add(item);
    }
    return tones;
  }

  private Menu languages(ViewCommands commands) {
    Menu languages = new Menu(items.name("menu.view.language"));
    ToggleGroup choice = new ToggleGroup();
    for (String[] each : LANGUAGES) {
      RadioMenuItem item = new RadioMenuItem(each[1]);
      item.setToggleGroup(choice);
      item.setSelected(items.messages().locale().getLanguage().equals(each[0]));
      item.setOnAction(event -> commands.chooseLanguage(each[0]));
      languages.getItems().add(item);
    }
    return languages;
  }
}
