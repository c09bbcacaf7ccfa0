package org.sverka.ui.suggestions;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.collections.ListChangeListener;
import javafx.geometry.Insets;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.sverka.app.suggest.Suggestion;
import org.sverka.model.DismissalKind;
import org.sverka.ui.HowFar;
import org.sverka.ui.Messages;
import org.sverka.ui.RowPress;

/** The open suggestions of the active pane's article, in reading order, with their filter. */
public final class SuggestionList extends VBox {
  /** What the list asks the shell for. */
  public interface Actions {
    /**
     * Asks whether to take all that are listed over.
     *
     * @param quotes how many quotes they are
     * @param figures how many figures
     */
    void askToAcceptAll(long quotes, long figures);
  }

  private static final Insets SIDES = new Insets(0, 12, 0, 12);

  private final SuggestionsModel model;
  private final ListedSuggestions listed;
  private final Messages messages;
  private final ListView<Suggestion> list;
  private final ToggleGroup kinds = new ToggleGroup();
  private final ComboBox<String> speakers = new ComboBox<>();
  private final String everybody;

  /** Whether the speakers are being filled in, which is nobody's choice. */
  private boolean filling;

  public SuggestionList(SuggestionsModel model, Messages messages, Actions actions) {
    this.model = model;
    this.listed = model.listed();
    this.messages = messages;
    everybody = messages.get("suggestions.everybody");
    getStyleClass().add("suggestion-list");
    list = new ListView<>(listed.rows());
    list.setAccessibleText(messages.get("suggestions.title"));
    list.setCellFactory(view -> new SuggestionCell(model, messages));
    list.addEventHandler(MouseEvent.MOUSE_CLICKED, this::click);
    list.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    list.setPlaceholder(nothing());
    model.currentProperty().addListener((property, before, now) -> follow(now));

    Button all = new Button(messages.get("suggestions.accept-all"));
    all.getStyleClass().add("accept-all");
    all.setMaxWidth(Double.MAX_VALUE);
    all.disableProperty().bind(Bindings.isEmpty(listed.rows()));
    all.setOnAction(
        event ->
            actions.askToAcceptAll(
                listed.listed(DismissalKind.QUOTE), listed.listed(DismissalKind.FIGURE)));
    VBox.setVgrow(list, Priority.ALWAYS);
    VBox.setMargin(speakers, SIDES);
    VBox.setMargin(all, new Insets(0, 12, 10, 12));
    HowFar howFar = new HowFar(model.stateProperty(), messages, model::goOn);
    VBox.setMargin(howFar, SIDES);
    getChildren().setAll(kinds(), speakers(), howFar, list, all);
  }

  /** What stands in place of the list while there is nothing in it. */
  private Label nothing() {
    Label words = new Label();
    words.setWrapText(true);
    words.getStyleClass().add("hint");
    words
        .textProperty()
        .bind(
            Bindings.createStringBinding(
                () -> messages.get(nothingKey()), model.shownProperty(), model.stateProperty()));
    return words;
  }

  private String nothingKey() {
    if (!model.shownProperty().get()) {
      return "suggestions.off";
    }
    return switch (model.stateProperty().get()) {
      case SEARCHING -> "suggestions.searching";
      case STOPPED, FAILED -> "suggestions.failed";
      case DONE -> "suggestions.nothing";
    };
  }

  /** The name of the list, with how many there are. */
  public ObservableValue<String> title() {
    return Bindings.createStringBinding(
        () -> messages.get("suggestions.count", listed.count(null)), listed.openProperty());
  }

  private HBox kinds() {
    HBox row = new HBox();
    row.getStyleClass().add("kinds");
    List<@Nullable DismissalKind> offered = new ArrayList<>();
    offered.add(null);
    offered.add(DismissalKind.QUOTE);
    offered.add(DismissalKind.FIGURE);
    for (DismissalKind kind : offered) {
      ToggleButton button = new ToggleButton();
      button.getStyleClass().add("scope");
      button.setToggleGroup(kinds);
      button.setUserData(kind);
      button.setSelected(kind == listed.kindProperty().get());
      String name = "suggestions.kinds." + (kind == null ? "ALL" : kind.name());
      button
          .textProperty()
          .bind(
              Bindings.createStringBinding(
                  () -> messages.get(name, listed.count(kind)), listed.openProperty()));
      button.setOnAction(
          event -> {
            button.setSelected(true);
            listed.kindProperty().set(kind);
          });
      row.getChildren().add(button);
    }
    return row;
  }

  private ComboBox<String> speakers() {
    speakers.setMaxWidth(Double.MAX_VALUE);
    speakers.setAccessibleText(messages.get("suggestions.speaker"));
    listed.speakers().addListener((ListChangeListener<String>) change -> fillSpeakers());
    fillSpeakers();
    speakers.setOnAction(
        event -> {
          int at = speakers.getSelectionModel().getSelectedIndex();
          if (!filling) {
            listed.speakerProperty().set(at <= 0 ? null : speakers.getItems().get(at));
          }
        });
    return speakers;
  }

  private void fillSpeakers() {
    String wanted = listed.speakerProperty().get();
    List<String> names = new ArrayList<>();
    names.add(everybody);
    names.addAll(listed.speakers());
    filling = true;
    speakers.getItems().setAll(names);
    speakers.getSelectionModel().select(wanted == null ? 0 : names.indexOf(wanted));
    filling = false;
    boolean useful = names.size() > 1;
    speakers.setVisible(useful);
    speakers.setManaged(useful);
  }

  private void follow(@Nullable Suggestion current) {
    int at = current == null ? -1 : list.getItems().indexOf(current);
    if (at < 0) {
      list.getSelectionModel().clearSelection();
    } else if (list.getSelectionModel().getSelectedIndex() != at) {
      list.getSelectionModel().clearAndSelect(at);
      list.scrollTo(Math.max(0, at - 1));
    }
  }

  private void click(MouseEvent event) {
    Suggestion chosen = list.getSelectionModel().getSelectedItem();
    boolean pressed = event.getButton() == MouseButton.PRIMARY && RowPress.isOn(event);
    if (pressed && chosen != null) {
      model.go(chosen);
    }
  }

  private void key(KeyEvent event) {
    if (event.isShortcutDown() || event.isAltDown()) {
      return;
    }
    boolean done =
        switch (event.getCode()) {
          case J, DOWN -> model.step(1);
          case K, UP -> model.step(-1);
          case ENTER -> model.accept();
          case DELETE, BACK_SPACE -> model.dismiss();
          case ESCAPE -> model.letGo();
          default -> false;
        };
    if (done) {
      event.consume();
    }
  }
}
