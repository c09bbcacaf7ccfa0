package org.sverka.ui;

import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import javafx.geometry.Side;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/**
 * A field that offers what is known: what fits as one types, all of it by the Down key. Committed
 * by Enter and by leaving it, unless it was put back before.
 */
public final class CompletingField extends TextField {
  private static final int OFFERED = 8;

  private final Supplier<List<String>> known;
  private final ContextMenu offers = new ContextMenu();
  private Runnable onCommit = () -> {};

  /** What was there before a person came to it. */
  private String held = "";

  /**
   * @param known what can be offered, the likeliest first
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
              if (focused) {
                held = getText();
              } else {
                offers.hide();
                onCommit.run();
              }
            });
    addEventHandler(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (event.getCode() == KeyCode.DOWN && !offers.isShowing()) {
            show(known.get());
            event.consume();
          }
        });
    setOnAction(
        event -> {
          offers.hide();
          commit();
        });
    // The menu would take Escape for itself: two of them to leave, and the first seems to do so.
    offers.setHideOnEscape(false);
    offers.addEventFilter(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (event.getCode() == KeyCode.ESCAPE) {
            event.consume();
            offers.hide();
            fireEvent(event.copyFor(this, this));
          }
        });
  }

  private void commit() {
    onCommit.run();
    held = getText();
  }

  /** Fills it in with what is known to be so. */
  public void hold(String text) {
    setText(text);
    held = text;
  }

  /** Undoes what was typed or proposed since a person came here. */
  public void putBack() {
    offers.hide();
    setText(held);
    offers.hide();
  }

  public void setOnCommit(Runnable action) {
    onCommit = action;
  }

  private void offer(String typed) {
    String wanted = typed.strip().toLowerCase(Locale.ROOT);
    show(
        wanted.isEmpty()
            ? List.of()
            : known.get().stream()
                .filter(each -> each.toLowerCase(Locale.ROOT).contains(wanted))
                .filter(each -> !each.equals(typed))
                .toList());
  }

  private void show(List<String> names) {
    List<MenuItem> items = names.stream().limit(OFFERED).map(this::item).toList();
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
          commit();
        });
    return item;
  }
}
