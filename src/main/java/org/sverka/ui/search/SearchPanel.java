package org.sverka.ui.search;

import java.util.List;
import javafx.beans.InvalidationListener;
import javafx.beans.property.Property;
import javafx.collections.ListChangeListener;
import javafx.scene.control.Button;
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
import org.sverka.ui.RowPress;

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
  private final Readiness readiness;
  private final HBox making = new HBox();
  private final Label made = new Label();
  private final Button goOn = new Button();

  /** The row that is selected once there is one again; -1 for none. */
  private int awaited = -1;

  /**
   * @param markAll the way to make annotations of all hits
   * @param readiness how much of the workspace can be found
   * @param backToText gives the keyboard to the text again
   */
  public SearchPanel(
      Desk desk,
      SearchModel model,
      Readiness readiness,
      Messages messages,
      MarkAllBar markAll,
      Runnable backToText) {
    this.desk = desk;
    this.model = model;
    this.messages = messages;
    this.backToText = backToText;
    this.markAll = markAll;
    this.readiness = readiness;
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
    making.getStyleClass().add("search-making");
    made.setWrapText(true);
    HBox.setHgrow(made, Priority.ALWAYS);
    goOn.setText(messages.get("search.making.go-on"));
    goOn.setMinWidth(Region.USE_PREF_SIZE);
    goOn.setOnAction(event -> readiness.goOn());
    making.getChildren().setAll(made, goOn);
    getChildren().setAll(scopes(), options, count, making, middle, markAll);
    InvalidationListener show = property -> show();
    model.answerProperty().addListener(show);
    model.scopeProperty().addListener(show);
    model.walk().currentProperty().addListener((property, before, now) -> showCurrent());
    model.rows().addListener((ListChangeListener<SearchRow>) change -> selectAwaited());
    model.textProperty().addListener((property, before, now) -> awaited = -1);
    readiness.progressProperty().addListener(show);
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
    showMaking();
    boolean inArticle = model.scopeProperty().get() == Scope.ARTICLE;
    options.setVisible(inArticle);
    options.setManaged(inArticle);
    SearchAnswer answer = model.answerProperty().get();
    boolean answered =
        answer instanceof SearchAnswer.Found its && !(its.isNothing() && its.articles() >= 0);
    list.setVisible(answered);
    sentence.setVisible(!answered);
    sentence.show(answer);
    count.setManaged(answered);
    count.setVisible(answered);
    if (answer instanceof SearchAnswer.Found its) {
      count.setText(
          its.ofMarks()
              ? messages.get("search.count.annotations", its.things())
              : its.articles() < 0
                  ? messages.get("search.counting")
                  : inArticle
                      ? messages.get("search.count.places", its.places())
                      : messages.get("search.count.articles", its.articles()));
    }
    markAll.setShown(answered && model.walk().count() > 0);
  }

  /** Says that not everything is found yet; one article is looked through without the index. */
  private void showMaking() {
    Readiness.Progress now = readiness.progressProperty().get();
    boolean missing = now != null && model.scopeProperty().get() == Scope.EVERYTHING;
    making.setVisible(missing);
    making.setManaged(missing);
    if (now != null) {
      made.setText(
          messages.get(
              now.stopped() ? "search.making.stopped" : "search.making", now.done(), now.all()));
      goOn.setVisible(now.stopped());
      goOn.setManaged(now.stopped());
    }
  }

  private void showCurrent() {
    int row = model.walk().row();
    if (row >= 0) {
      list.getSelectionModel().clearAndSelect(row);
      if (!isInView(row)) {
        list.scrollTo(Math.max(0, row - 3));
      }
    }
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

  /** A press on the scroll bar or below the last row is none on the row that is selected. */
  private void click(MouseEvent event) {
    if (event.getButton() == MouseButton.PRIMARY && RowPress.isOn(event)) {
      open();
    }
  }

  private void key(KeyEvent event) {
    if (event.getCode() == KeyCode.ENTER) {
      if (open()) {
        backToText.run();
      }
    } else if (event.getCode() == KeyCode.ESCAPE) {
      model.end();
      backToText.run();
    } else {
      return;
    }
    event.consume();
  }

  /** Does what the chosen row is for; says whether that is to show a place. */
  private boolean open() {
    int at = list.getSelectionModel().getSelectedIndex();
    SearchRow row = list.getSelectionModel().getSelectedItem();
    if (row == null || row instanceof SearchRow.Section) {
      return false;
    }
    if (row instanceof SearchRow.Head head) {
      desk.paneOf(head.article().id())
          .ifPresentOrElse(desk::activate, () -> desk.show(head.article().id()));
      return true;
    }
    List<Stop> stops = Stop.of(row);
    if (!stops.isEmpty()) {
      model.walk().go(stops.get(0));
      return true;
    }
    goOn(row, at);
    return false;
  }

  /** Lists more, and goes on at the first row of it. */
  private void goOn(SearchRow row, int at) {
    if (row instanceof SearchRow.Rest rest) {
      model.unfold(rest.article());
      list.getSelectionModel().clearAndSelect(at);
    } else if (row instanceof SearchRow.Others others) {
      model.unfold(others.nameKey());
      list.getSelectionModel().clearAndSelect(at);
    } else if (row instanceof SearchRow.More) {
      awaited = at;
      model.more();
    } else {
      model.askFor(question(row));
      awaited = 0;
    }
  }

  private static String question(SearchRow row) {
    if (row instanceof SearchRow.Named named) {
      return "tag:" + quoted(named.tag().name());
    }
    if (row instanceof SearchRow.Stated stated) {
      return "claim:" + quoted(stated.claim().title());
    }
    return row instanceof SearchRow.Speaker speaker ? "speaker:" + quoted(speaker.name()) : "";
  }

  private static String quoted(String name) {
    return '"' + name.replace('"', ' ') + '"';
  }

  /** Selects the first row of what came, where somebody has asked for it in the list. */
  private void selectAwaited() {
    if (awaited >= 0
        && awaited < list.getItems().size()
        && !(list.getItems().get(awaited) instanceof SearchRow.More)) {
      list.getSelectionModel().clearAndSelect(awaited);
      awaited = -1;
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
