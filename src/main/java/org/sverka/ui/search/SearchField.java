package org.sverka.ui.search;

import javafx.application.Platform;
import javafx.beans.InvalidationListener;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.sverka.text.TextRange;
import org.sverka.ui.Desk;
import org.sverka.ui.Messages;
import org.sverka.ui.PaneModel;
import org.sverka.ui.theme.Icon;

/** The one field, in the bar at the top. */
public final class SearchField extends HBox {
  private static final PseudoClass ACTIVE = PseudoClass.getPseudoClass("active");

  /** The keys that the menu gives the same two. */
  public static final KeyCombination EVERYWHERE = KeyCombination.valueOf("Shortcut+Shift+F");

  public static final KeyCombination ARTICLE = KeyCombination.valueOf("Shortcut+F");

  /** A longer selection is not what somebody looks for, in chars. */
  private static final int LONGEST_SELECTION = 80;

  private final Desk desk;
  private final SearchModel model;
  private final Messages messages;
  private final Runnable backToText;
  private final TextField field = new TextField();
  private final Label keys = new Label();
  private final Button clear = new Button(null, Icon.CLOSE.node());

  /**
   * @param backToText gives the keyboard to the text again
   * @param toResults gives it to the list of what was found
   */
  public SearchField(
      Desk desk, SearchModel model, Messages messages, Runnable backToText, Runnable toResults) {
    this.desk = desk;
    this.model = model;
    this.messages = messages;
    this.backToText = backToText;
    getStyleClass().add("search-field");
    field.setId("search-field");
    field.textProperty().bindBidirectional(model.textProperty());
    field.setAccessibleText(messages.get("search.name"));
    keys.getStyleClass().add("keys");
    keys.setMinWidth(Region.USE_PREF_SIZE);
    clear.getStyleClass().add("icon-button");
    clear.setFocusTraversable(false);
    clear.setAccessibleText(messages.get("search.clear"));
    clear.setOnAction(event -> leave());
    HBox.setHgrow(field, Priority.ALWAYS);
    getChildren().setAll(Icon.SEARCH.node(), field, keys, clear);
    // The window begins in a text, not here: keys and mouse lead here.
    field.setFocusTraversable(false);
    field
        .focusedProperty()
        .addListener((property, before, now) -> pseudoClassStateChanged(ACTIVE, now));
    field.addEventHandler(MouseEvent.MOUSE_PRESSED, event -> model.shownProperty().set(true));
    field.addEventFilter(KeyEvent.KEY_PRESSED, event -> key(event, toResults));
    InvalidationListener show = property -> show();
    model.textProperty().addListener(show);
    model.scopeProperty().addListener(show);
    model.walk().currentProperty().addListener(show);
    model.answerProperty().addListener(show);
    show();
  }

  private void show() {
    boolean inArticle = model.scopeProperty().get() == Scope.ARTICLE;
    boolean empty = field.getText().isEmpty();
    field.setPromptText(messages.get(inArticle ? "search.prompt.article" : "search.prompt"));
    int number = model.walk().number();
    boolean counted = !empty && number > 0;
    keys.setText(
        counted
            ? messages.get("search.position", number, model.walk().count())
            : empty ? (inArticle ? ARTICLE : EVERYWHERE).getDisplayText() : "");
    keys.setManaged(!keys.getText().isEmpty());
    clear.setVisible(!empty);
    clear.setManaged(!empty);
  }

  private void key(KeyEvent event, Runnable toResults) {
    if (event.getCode() == KeyCode.ENTER) {
      step(event.isShiftDown() ? -1 : 1);
    } else if (event.getCode() == KeyCode.ESCAPE) {
      leave();
    } else if (event.getCode() == KeyCode.DOWN) {
      toResults.run();
    } else {
      return;
    }
    event.consume();
  }

  /** To the next hit, with the keyboard staying here: one more Enter goes on. */
  private void step(int by) {
    model.walk().step(by);
    if (by > 0 && model.walk().isAtEnd()) {
      model.more();
    }
    Platform.runLater(field::requestFocus);
  }

  private void leave() {
    model.end();
    backToText.run();
  }

  /** Looks everywhere. */
  public void searchEverywhere() {
    begin(false);
  }

  /** Looks in the article of the active pane, first for what is selected there. */
  public void searchArticle() {
    PaneModel pane = desk.active();
    String text = pane == null ? null : pane.text();
    TextRange selection = pane == null ? null : pane.selection();
    if (text != null && selection != null && selection.length() <= LONGEST_SELECTION) {
      String words = selection.of(text).strip();
      if (!words.isEmpty() && words.indexOf('\n') < 0) {
        model.textProperty().set(words);
      }
    }
    begin(true);
  }

  private void begin(boolean inArticle) {
    model.begin(inArticle);
    field.requestFocus();
    field.selectAll();
  }
}
