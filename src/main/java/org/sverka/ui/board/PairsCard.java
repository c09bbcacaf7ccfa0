package org.sverka.ui.board;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.collections.FXCollections;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.sverka.compare.Verdict;
import org.sverka.compare.board.BoardPair;
import org.sverka.ui.Messages;
import org.sverka.ui.WrappingCell;

/**
 * How figures of a claim stand to each other, pair by pair: the verdict, the reason, and whose they
 * are. Enter, or the button of a pair, opens both places.
 */
final class PairsCard extends VBox {
  private static final double WIDTH = 560;
  private static final double HIGHEST = 380;
  private static final double PAIR = 96;

  private final ListView<BoardPair> list = new ListView<>();
  private final BoardLabels labels;
  private final Messages messages;
  private final Consumer<BoardPair> open;

  /**
   * @param pairs at least one, in the order to show
   */
  PairsCard(
      String claim,
      List<BoardPair> pairs,
      BoardLabels labels,
      Messages messages,
      Consumer<BoardPair> open) {
    this.labels = labels;
    this.messages = messages;
    this.open = open;
    getStyleClass().addAll("card", "pairs-card");
    Label title = new Label(claim);
    title.setWrapText(true);
    title.getStyleClass().add("section-title");
    Label hint = new Label(messages.get("board.pairs.keys"));
    hint.getStyleClass().add("row-facts");
    list.setItems(FXCollections.observableArrayList(pairs));
    list.setCellFactory(view -> new PairCell());
    list.setAccessibleText(messages.get("board.pairs", pairs.size()));
    list.setPrefHeight(Math.min(HIGHEST, PAIR * pairs.size()));
    list.getSelectionModel().select(0);
    list.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    setPrefWidth(WIDTH);
    getChildren().setAll(title, list, hint);
  }

  /** What has the keyboard first. */
  Node firstFocus() {
    return list;
  }

  private void key(KeyEvent event) {
    BoardPair chosen = list.getSelectionModel().getSelectedItem();
    if (event.getCode() == KeyCode.ENTER && event.getTarget() == list && chosen != null) {
      open.accept(chosen);
      event.consume();
    }
  }

  /** A pair: verdict and reason, whose the figures are, and the way to both places. */
  private final class PairCell extends WrappingCell<BoardPair> {
    @Override
    protected void updateItem(@Nullable BoardPair pair, boolean empty) {
      super.updateItem(pair, empty);
      if (empty || pair == null) {
        show(null);
        setAccessibleText(null);
        return;
      }
      Verdict verdict = pair.agreement().verdict();
      Label sign = new Label(labels.signed(verdict));
      sign.getStyleClass().setAll("verdict", verdict.name().toLowerCase(Locale.ROOT));
      sign.setMinWidth(Region.USE_PREF_SIZE);
      Button both = new Button(messages.get("drift.open"));
      both.getStyleClass().addAll("flat", "small", "open");
      both.setMinWidth(Region.USE_PREF_SIZE);
      both.setAccessibleText(messages.get("board.open-pair"));
      both.setOnAction(event -> open.accept(pair));
      Region space = new Region();
      HBox.setHgrow(space, Priority.ALWAYS);
      HBox head = new HBox(sign, space, both);
      head.getStyleClass().add("row");
      String reason = labels.sentence(pair);
      String sides = labels.side(pair.a()) + "\n" + labels.side(pair.b());
      VBox lines = new VBox(head, wrapped(reason, "words"), wrapped(sides, "row-facts"));
      lines.getStyleClass().add("pair-of-figures");
      setAccessibleText(labels.name(verdict) + ". " + reason + " " + sides);
      show(lines);
    }

    private Label wrapped(String text, String styleClass) {
      Label label = new Label(text);
      label.setWrapText(true);
      label.getStyleClass().add(styleClass);
      return label;
    }
  }
}
