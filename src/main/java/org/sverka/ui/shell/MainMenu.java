package org.sverka.ui.shell;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCombination;
import org.jspecify.annotations.Nullable;
import org.sverka.app.Session;
import org.sverka.model.ChangeKind;
import org.sverka.store.HistoryState;
import org.sverka.ui.Desk;
import org.sverka.ui.Messages;
import org.sverka.ui.theme.Tone;

/** The menu bar: everything that can be done, each with its key. */
final class MainMenu extends MenuBar implements Session.Listener {
  private final Desk desk;
  private final Messages messages;
  private final Actions actions;
  private final MenuItem undo;
  private final MenuItem redo;

  /**
   * @param recent the workspaces that were open lately
   * @param languageChosen takes a BCP 47 tag
   */
  MainMenu(
      Desk desk,
      Messages messages,
      Actions actions,
      Supplier<List<Path>> recent,
      Consumer<Path> openRecent,
      Consumer<String> languageChosen) {
    this.desk = desk;
    this.messages = messages;
    this.actions = actions;
    undo = item("menu.edit.undo", "Shortcut+Z", actions::undo);
    redo = item("menu.edit.redo", "Shortcut+Shift+Z", actions::redo);
    getMenus().setAll(file(recent, openRecent), edit(), annotate(), view(languageChosen), help());
    desk.follow(this, this::showHistory);
  }

  private MenuItem item(String key, @Nullable String keys, Runnable action) {
    MenuItem item = new MenuItem(messages.get(key));
    if (keys != null) {
      item.setAccelerator(KeyCombination.valueOf(keys));
    }
    item.setOnAction(event -> action.run());
    return item;
  }

  private Menu menu(String key, MenuItem... items) {
    return new Menu(messages.get(key), null, items);
  }

  private Menu file(Supplier<List<Path>> recent, Consumer<Path> openRecent) {
    Menu recently = menu("menu.file.recent");
    recently.getItems().add(new MenuItem());
    Menu file =
        menu(
            "menu.file",
            item("menu.file.open-folder", "Shortcut+O", actions::openFolder),
            item("menu.file.open-workspace", "Shortcut+Shift+O", actions::openWorkspace),
            recently,
            item("menu.file.samples", null, actions::openSamples),
            new SeparatorMenuItem(),
            item("menu.file.import", "Shortcut+I", actions::importFiles),
            item("menu.file.export", "Shortcut+E", actions::export),
            new SeparatorMenuItem(),
            item("menu.file.quit", "Shortcut+Q", actions::quit));
    file.setOnShowing(
        event -> {
          recently
              .getItems()
              .setAll(
                  recent.get().stream()
                      .map(
                          path -> {
                            MenuItem item = new MenuItem(path.toString());
                            item.setMnemonicParsing(false);
                            item.setOnAction(chosen -> openRecent.accept(path));
                            return item;
                          })
                      .toList());
          recently.setDisable(recently.getItems().isEmpty());
        });
    return file;
  }

  private Menu edit() {
    return menu(
        "menu.edit",
        undo,
        redo,
        new SeparatorMenuItem(),
        item("menu.edit.find-article", "Shortcut+L", actions::findArticle),
        item("menu.edit.metadata", "Shortcut+M", actions::editMetadata),
        item("menu.edit.codebook", "Shortcut+T", actions::editCodebook));
  }

  private Menu annotate() {
    return menu(
        "menu.annotate",
        mark("menu.annotate.highlight", Actions.Mark.HIGHLIGHT),
        mark("menu.annotate.quote", Actions.Mark.QUOTE),
        mark("menu.annotate.claim", Actions.Mark.CLAIM),
        mark("menu.annotate.note", Actions.Mark.NOTE),
        mark("menu.annotate.delete", Actions.Mark.DELETE),
        new SeparatorMenuItem(),
        item("menu.annotate.next", "F8", () -> actions.stepAnnotation(1)),
        item("menu.annotate.previous", "Shift+F8", () -> actions.stepAnnotation(-1)));
  }

  private MenuItem mark(String key, Actions.Mark mark) {
    return item(key, null, () -> actions.mark(mark));
  }

  private Menu view(Consumer<String> languageChosen) {
    CheckMenuItem serif = new CheckMenuItem(messages.get("menu.view.serif"));
    bind(serif, desk.serifProperty());
    return menu(
        "menu.view",
        item("menu.view.library", "F9", actions::toggleLibrary),
        item("menu.view.inspector", "Shift+F9", actions::toggleInspector),
        new SeparatorMenuItem(),
        item("menu.view.beside", "Shortcut+B", actions::openBeside),
        item("menu.view.close-pane", "Shortcut+W", actions::closePane),
        new SeparatorMenuItem(),
        item("menu.view.larger", "Shortcut+Equals", () -> actions.changeTextSize(1)),
        item("menu.view.smaller", "Shortcut+Minus", () -> actions.changeTextSize(-1)),
        item("menu.view.normal", "Shortcut+0", () -> actions.changeTextSize(0)),
        serif,
        new SeparatorMenuItem(),
        tones(),
        languages(languageChosen));
  }

  private static void bind(CheckMenuItem item, BooleanProperty property) {
    item.selectedProperty().bindBidirectional(property);
  }

  private Menu tones() {
    Menu tones = menu("menu.view.tone");
    ToggleGroup choice = new ToggleGroup();
    ObjectProperty<Tone> chosen = desk.toneProperty();
    for (Tone tone : Tone.values()) {
      RadioMenuItem item = new RadioMenuItem(messages.get("tone." + tone.id()));
      item.setToggleGroup(choice);
      item.setSelected(tone == chosen.get());
      item.setOnAction(event -> chosen.set(tone));
      tones.getItems().add(item);
    }
    return tones;
  }

  private Menu languages(Consumer<String> languageChosen) {
    Menu languages = menu("menu.view.language");
    ToggleGroup choice = new ToggleGroup();
    for (String[] each : new String[][] {{"ru", "Русский"}, {"kk", "Қазақша"}, {"en", "English"}}) {
      RadioMenuItem item = new RadioMenuItem(each[1]);
      item.setToggleGroup(choice);
      item.setSelected(messages.locale().getLanguage().equals(each[0]));
      item.setOnAction(event -> languageChosen.accept(each[0]));
      languages.getItems().add(item);
    }
    return languages;
  }

  private Menu help() {
    return menu(
        "menu.help",
        item("menu.help.keys", "F1", actions::showKeys),
        item("menu.help.about", null, actions::about));
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
