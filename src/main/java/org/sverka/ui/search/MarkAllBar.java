package org.sverka.ui.search;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.slf4j.LoggerFactory;
import org.sverka.app.Session;
import org.sverka.app.Workspace;
import org.sverka.app.search.HitMarks;
import org.sverka.model.Change;
import org.sverka.model.Tag;
import org.sverka.model.TagId;
import org.sverka.ui.Desk;
import org.sverka.ui.Marking;
import org.sverka.ui.Messages;
import org.sverka.ui.Overlay;
import org.sverka.ui.theme.Dot;

/** Below the results: makes annotations of all hits, with a tag, in one step. */
public final class MarkAllBar extends HBox {
  /** More are hardly meant, and nobody could look them over. */
  private static final int MOST = 5_000;

  private final Desk desk;
  private final SearchModel model;
  private final Marking marking;
  private final Overlay overlay;
  private final Messages messages;
  private final Executor fx;
  private final Label said = new Label();
  private final Button button = new Button();

  public MarkAllBar(
      Desk desk,
      SearchModel model,
      Marking marking,
      Overlay overlay,
      Messages messages,
      Executor fx) {
    this.desk = desk;
    this.model = model;
    this.marking = marking;
    this.overlay = overlay;
    this.messages = messages;
    this.fx = fx;
    getStyleClass().add("mark-all");
    button.setText(messages.get("search.mark-all"));
    button.setId("mark-all");
    button.setOnAction(event -> choose());
    said.getStyleClass().add("row-facts");
    said.setWrapText(true);
    said.setMinHeight(Region.USE_PREF_SIZE);
    HBox.setHgrow(said, Priority.ALWAYS);
    getChildren().setAll(button, said);
    model.textProperty().addListener((property, before, now) -> said.setText(""));
    // What undo takes back is what was done last: another change, or the undo itself, ends it.
    desk.follow(
        new Session.Listener() {
          @Override
          public void changed(Change change) {
            said.setText("");
          }
        },
        () -> said.setText(""));
  }

  /** Whether there is anything to mark. */
  void setShown(boolean shown) {
    setVisible(shown);
    setManaged(shown);
  }

  /** Asks for the tag, in a card above the button. */
  private void choose() {
    VBox card = new VBox();
    card.getStyleClass().addAll("card", "tag-chooser");
    Button none = choice(messages.get("search.mark-all.no-tag"), null, card);
    card.getChildren().add(none);
    for (Tag tag : desk.workspace().map(Workspace::tags).orElse(List.of())) {
      Button choice = choice(tag.name(), tag.id(), card);
      choice.setGraphic(new Dot(desk.appearance().tone().full(tag.colour())));
      card.getChildren().add(choice);
    }
    overlay.ask(card, button.localToScreen(button.getBoundsInLocal()), none);
  }

  private Button choice(String name, @Nullable TagId tag, VBox card) {
    Button choice = new Button(name);
    choice.setMnemonicParsing(false);
    choice.setMaxWidth(Double.MAX_VALUE);
    choice.getStyleClass().add("bar-button");
    choice.setOnAction(
        event -> {
          overlay.hide(card);
          mark(tag);
        });
    return choice;
  }

  private void mark(@Nullable TagId tag) {
    model
        .hits(MOST)
        .whenCompleteAsync(
            (hits, problem) -> {
              if (problem == null) {
                mark(hits, tag);
              } else {
                LoggerFactory.getLogger(MarkAllBar.class).warn("could not mark all", problem);
                said.setText(messages.get("search.failed"));
              }
            },
            fx);
  }

  private void mark(List<HitMarks.Places> hits, @Nullable TagId tag) {
    int count = hits.stream().mapToInt(its -> its.places().size()).sum();
    if (count > MOST) {
      said.setText(messages.get("search.mark-all.too-many", MOST));
      return;
    }
    Optional<Change> change =
        desk.workspace().flatMap(its -> new HitMarks(its, marking.edits()).of(hits, tag));
    change.ifPresent(marking::apply);
    said.setText(
        change
            .map(made -> messages.get("search.mark-all.done", made.edits().size()))
            .orElseGet(() -> messages.get("search.mark-all.nothing")));
  }
}
