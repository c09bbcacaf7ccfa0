package org.sverka.ui;

import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import javafx.geometry.Side;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;

/** A field that offers what was typed in it before. Committed by Enter and by leaving it. */
public final class CompletingField extends TextField {
  private static final int OFFERED = 8;

  private final Supplier<List<String>> known;
  private final ContextMenu offers = new ContextMenu();
  private Runnable onCommit = () -> {};

  /**
   * @param known what can be offered
   */
  public CompletingField(Supplier<List<String>> known) {
    this.known = known;
    offers.setAutoFix(true);
    textProperty()
        .addListener(
            (property, before, now) -> {
              if (isFocused()) {
                offer(now);
              }
            });
    focusedProperty()
        .addListener(
            (property, before, focused) -> {
              if (!focused) {
                offers.hide();
                onCommit.run();
              }
            });
    setOnAction(
        event -> {
          offers.hide();
          onCommit.run();
        });
  }

  public void setOnCommit(Runnable action) {
    onCommit = action;
  }

  private void offer(String typed) {
    String wanted = typed.strip().toLowerCase(Locale.ROOT);
    List<MenuItem> items =
        wanted.isEmpty()
            ? List.of()
            : known.get().stream()
                .filter(each -> each.toLowerCase(Locale.ROOT).contains(wanted))
                .filter(each -> !each.equals(typed))
                .limit(OFFERED)
                .map(this::item)
                .toList();
    offers.getItems().setAll(items);
    if (items.isEmpty()) {
      offers.hide();
    } else if (!offers.isShowing() && getScene() != null) {
      offers.show(this, Side.BOTTOM, 0, 2);
    }
  }

  private MenuItem item(String name) {
    MenuItem item = new MenuItem(name);
    item.setMnemonicParsing(false);
    item.setOnAction(
        event -> {
          setText(name);
          end();
          onCommit.run();
        });
    return item;
  }
}
