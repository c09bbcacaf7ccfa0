package org.sverka.ui.drift;

import java.util.Optional;
import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.sverka.compare.Difference;
import org.sverka.compare.DriftPair;
import org.sverka.ui.HowFar;
import org.sverka.ui.Messages;

/** Utterances that drift, in place of the panes. Enter opens both places, Delete dismisses. */
public final class DriftScreen extends BorderPane {
  private final DriftModel model;
  private final Messages messages;
  private final ListView<DriftPair> list;
  private final Label count = new Label();
  private final Label nothing = new Label();

  public DriftScreen(DriftModel model, Messages messages) {
    this.model = model;
    this.messages = messages;
    getStyleClass().addAll("board", "drift");
    list = new ListView<>(model.shown());
    list.setAccessibleText(messages.get("view.drift"));
    list.setCellFactory(view -> new DriftCell(model, messages));
    list.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    nothing.setWrapText(true);
    nothing.setMaxWidth(560);
    nothing.setAlignment(Pos.CENTER);
    nothing.getStyleClass().add("hint");
    list.setPlaceholder(new StackPane(nothing));
    count.getStyleClass().add("row-facts");
    Region space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    HBox bar =
        new HBox(choices(), space, new HowFar(model.stateProperty(), messages, model::goOn), count);
    bar.getStyleClass().add("board-bar");
    Label legend = new Label(messages.get("drift.legend"));
    legend.getStyleClass().add("row-facts");
    HBox foot = new HBox(legend);
    foot.setAlignment(Pos.CENTER_RIGHT);
    foot.getStyleClass().add("board-foot");
    setTop(bar);
    setCenter(list);
    setBottom(foot);
    model.shown().addListener((ListChangeListener<DriftPair>) change -> say());
    model.stateProperty().addListener((property, before, now) -> say());
    say();
  }

  private HBox choices() {
    HBox choices = new HBox();
    choices.getStyleClass().add("segments");
    ToggleGroup group = new ToggleGroup();
    choices.getChildren().add(choice(messages.get("drift.all"), Optional.empty(), group));
    for (Difference each : Difference.values()) {
      choices
          .getChildren()
          .add(choice(messages.get("difference." + each.name()), Optional.of(each), group));
    }
    return choices;
  }

  private ToggleButton choice(String name, Optional<Difference> wanted, ToggleGroup group) {
    ToggleButton choice = new ToggleButton(name);
    choice.getStyleClass().add("scope");
    choice.setToggleGroup(group);
    choice.setSelected(wanted.isEmpty());
    choice.setOnAction(
        event -> {
          choice.setSelected(true);
          model.wantedProperty().set(wanted);
        });
    return choice;
  }

  @Override
  public void requestFocus() {
    list.requestFocus();
  }

  private void say() {
    count.setText(messages.get("drift.count", model.shown().size()));
    nothing.setText(messages.get(nothingKey()));
  }

  private String nothingKey() {
    return switch (model.stateProperty().get()) {
      case SEARCHING -> "drift.searching";
      case STOPPED -> "drift.stopped";
      case FAILED -> "drift.failed";
      case DONE -> model.wantedProperty().get().isPresent() ? "drift.filtered" : "drift.nothing";
    };
  }

  private void key(KeyEvent event) {
    DriftPair pair = list.getSelectionModel().getSelectedItem();
    if (pair == null || event.getTarget() != list) {
      return;
    }
    if (event.getCode() == KeyCode.ENTER) {
      model.open(pair);
      event.consume();
    } else if (event.getCode() == KeyCode.DELETE) {
      int at = list.getSelectionModel().getSelectedIndex();
      model.dismiss(pair);
      list.getSelectionModel().clearAndSelect(Math.min(at, model.shown().size() - 1));
      event.consume();
    }
  }
}
