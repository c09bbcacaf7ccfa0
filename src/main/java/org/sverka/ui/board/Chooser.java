package org.sverka.ui.board;

import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;

/** A button that says what is chosen, {@code Verdict: all}, and opens the choices. */
final class Chooser<T> extends MenuButton {
  private final String name;
  private final Function<T, String> label;

  /**
   * @param choices asked for when it opens
   */
  Chooser(
      String name,
      Supplier<List<T>> choices,
      Supplier<T> chosen,
      Function<T, String> label,
      Consumer<T> onChosen) {
    this.name = name;
    this.label = label;
    getStyleClass().addAll("chooser", "flat");
    // A menu without items never asks to be shown.
    getItems().setAll(new MenuItem());
    setOnShowing(
        event ->
            getItems()
                .setAll(
                    choices.get().stream()
                        .map(choice -> item(choice, chosen.get(), onChosen))
                        .toList()));
  }

  private MenuItem item(T choice, T chosen, Consumer<T> onChosen) {
    RadioMenuItem item = new RadioMenuItem(label.apply(choice));
    item.setMnemonicParsing(false);
    item.setSelected(Objects.equals(choice, chosen));
    item.setOnAction(event -> onChosen.accept(choice));
    return item;
  }

  void show(T chosen) {
    setText(name + ": " + label.apply(chosen));
  }
}
