package org.sverka.ui.search;

import java.util.function.Consumer;
import javafx.beans.InvalidationListener;
import javafx.beans.property.Property;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.sverka.ui.ArticleLabels;
import org.sverka.ui.Desk;
import org.sverka.ui.Messages;

/** What was found: a list to go through, or a sentence where there is none. */
public final class SearchPanel extends VBox {
  private final Desk desk;
  private final SearchModel model;
  private final Messages messages;
  private final Runnable backToText;
  private final ListView<SearchRow> list;
  private final Label count = new Label();
  private final SearchSentence sentence;
  private final Region options;
  private final MarkAllBar markAll;

  /**
   * @param markAll the way to make annotations of all hits
   * @param backToText gives the keyboard to the text again
   */
  public SearchPanel(
      Desk desk, SearchModel model, Messages messages, MarkAllBar markAll, Runnable backToText) {
    this.desk = desk;
    this.model = model;
    this.messages = messages;
    this.backToText = backToText;
    this.markAll = markAll;
    getStyleClass().addAll("side-panel", "search-panel");
    list = new ListView<>(model.rows());
    list.setId("search-results");
    list.setAccessibleText(messages.get("search.results"));
    list.setCellFactory(
        view -> new SearchCell(new ArticleLabels(messages), messages, model.walk()));
    list.addEventHandler(MouseEvent.MOUSE_CLICKED, this::click);
    list.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    sentence = new SearchSentence(messages, model::askFor);
    count.getStyleClass().add("search-count");
    options = options();
    StackPane middle = new StackPane(list, sentence);
    VBox.setVgrow(middle, Priority.ALWAYS);
    getChildren().setAll(scopes(), options, count, middle, markAll);
    InvalidationListener show = property -> show();
    model.stateProperty().addListener(show);
    model.scopeProperty().addListener(show);
    model.walk().currentProperty().addListener((property, before, now) -> showCurrent());
    show();
  }

  private HBox scopes() {
    HBox row = new HBox();
    row.getStyleClass().addAll("segments", "search-scopes");
    ToggleGroup group = new ToggleGroup();
    for (Scope scope : Scope.values()) {
      row.getChildren()
          .add(choice("search.scope." + scope.name(), scope, model.scopeProperty(), group));
    }
    return row;
  }

  /** How an article is looked through; other ways need its text at hand. */
  private HBox options() {
    HBox row = new HBox();
    row.getStyleClass().addAll("segments", "search-ways");
    ToggleGroup group = new ToggleGroup();
    for (Way way : Way.values()) {
      row.getChildren().add(choice("search.way." + way.name(), way, model.wayProperty(), group));
    }
    ToggleButton exactly = new ToggleButton(messages.get("search.exactly"));
    exactly.getStyleClass().add("exactly");
    exactly.setAccessibleText(messages.get("search.exactly.name"));
    exactly.selectedProperty().bindBidirectional(model.exactlyProperty());
    exactly.disableProperty().bind(model.wayProperty().isEqualTo(Way.WORDS));
    Region space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    row.getChildren().addAll(space, exactly);
    return row;
  }

  private <T> ToggleButton choice(String nameKey, T value, Property<T> chosen, ToggleGroup group) {
    ToggleButton button = new ToggleButton(messages.get(nameKey));
    button.setToggleGroup(group);
    button.setSelected(chosen.getValue() == value);
    button.setFocusTraversable(false);
    button.setOnAction(
        event -> {
          button.setSelected(true);
          chosen.setValue(value);
        });
    chosen.addListener((property, before, now) -> button.setSelected(now == value));
    return button;
  }

  private void show() {
    boolean inArticle = model.scopeProperty().get() == Scope.ARTICLE;
    options.setVisible(inArticle);
    options.setManaged(inArticle);
    SearchState state = model.stateProperty().get();
    boolean answered =
        state instanceof SearchState.Answered its && !(its.isNothing() && its.articles() >= 0);
    list.setVisible(answered);
    sentence.setVisible(!answered);
    sentence.show(state);
    count.setManaged(answered);
    count.setVisible(answered);
    if (state instanceof SearchState.Answered its) {
      count.setText(
          its.articles() < 0
              ? messages.get("search.counting")
              : inArticle
                  ? messages.get("search.count.places", its.places())
                  : messages.get("search.count.articles", its.articles()));
    }
    markAll.setShown(answered && model.walk().count() > 0);
  }

  private void showCurrent() {
    int row = model.walk().row();
    if (row >= 0) {
      list.getSelectionModel().select(row);
      int from = Math.max(0, row - 3);
      if (!isInView(row)) {
        list.scrollTo(from);
      }
    }
    list.refresh();
  }

  private boolean isInView(int row) {
    return list.lookupAll(".list-cell").stream()
        .filter(SearchCell.class::isInstance)
        .map(SearchCell.class::cast)
        .anyMatch(
            cell ->
                cell.getIndex() == row
                    && cell.isVisible()
                    && cell.getBoundsInParent().getMinY() >= 0
                    && cell.getBoundsInParent().getMaxY() <= list.getHeight());
  }

  private void click(MouseEvent event) {
    if (event.getButton() == MouseButton.PRIMARY) {
      open(desk::show);
    }
  }

  private void key(KeyEvent event) {
    if (event.getCode() == KeyCode.ENTER) {
      open(desk::show);
      backToText.run();
    } else if (event.getCode() == KeyCode.ESCAPE) {
      model.end();
      backToText.run();
    } else {
      return;
    }
    event.consume();
  }

  /** Does what the chosen row is for. */
  private void open(Consumer<org.sverka.model.ArticleId> showArticle) {
    SearchRow row = list.getSelectionModel().getSelectedItem();
    if (row instanceof SearchRow.Head head) {
      desk.paneOf(head.article().id())
          .ifPresentOrElse(desk::activate, () -> showArticle.accept(head.article().id()));
    } else if (row instanceof SearchRow.Rest rest) {
      model.unfold(rest.article());
    } else if (row instanceof SearchRow.More) {
      model.more();
    } else if (row instanceof SearchRow.Named named) {
      model.askFor("tag:\"" + named.tag().name().replace('"', ' ') + '"');
    } else if (row instanceof SearchRow.Stated stated) {
      model.askFor("claim:\"" + stated.claim().title().replace('"', ' ') + '"');
    } else if (row instanceof SearchRow.Speaker speaker) {
      model.askFor("speaker:\"" + speaker.name().replace('"', ' ') + '"');
    } else if (row != null) {
      Stop.of(row).stream().findFirst().ifPresent(model.walk()::go);
    }
  }

  /** Gives the keyboard to the list. */
  public void focusList() {
    if (list.isVisible()) {
      list.requestFocus();
      if (list.getSelectionModel().isEmpty()) {
        list.getSelectionModel().selectFirst();
      }
    }
  }
}
