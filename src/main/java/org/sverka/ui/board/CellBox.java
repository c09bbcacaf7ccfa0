package org.sverka.ui.board;

import java.util.Locale;
import java.util.stream.Collectors;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Duration;

/** A cell of the board: the words, and under them the figure in fixed width. */
final class CellBox extends VBox {
  static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");
  static final PseudoClass PICKED = PseudoClass.getPseudoClass("picked");
  private static final PseudoClass SILENT = PseudoClass.getPseudoClass("silent");
  private static final PseudoClass UNMARKED = PseudoClass.getPseudoClass("unmarked");

  /** More places than this are told by their number. */
  private static final int SHOWN = 2;

  private static final double LONGEST_WORDS = 60;
  private static final Duration HOVER = Duration.millis(400);

  /** Of a proposal, where it has no place: whether the article is silent is not said by that. */
  CellBox(String where) {
    getStyleClass().add("board-cell");
    pseudoClassStateChanged(SILENT, true);
    setAccessibleText(where);
  }

  /**
   * @param where the claim and the outlet, for who hears the screen
   */
  CellBox(CellContent content, BoardLabels labels, String where) {
    getStyleClass().add("board-cell");
    setAccessibleRole(AccessibleRole.BUTTON);
    pseudoClassStateChanged(SILENT, content.isSilent());
    if (content.isSilent()) {
      setAlignment(Pos.CENTER);
      Label silent = new Label(labels.silent());
      silent.getStyleClass().add("silent");
      getChildren().setAll(silent);
      setAccessibleText(where + ": " + labels.silent());
      return;
    }
    if (!content.marked()) {
      pseudoClassStateChanged(UNMARKED, true);
      Label sign = new Label(labels.unmarked());
      sign.getStyleClass().add("not-marked");
      getChildren().add(sign);
    }
    content.pieces().stream().limit(SHOWN).forEach(piece -> add(piece, content.marked()));
    int more = content.pieces().size() - SHOWN;
    if (more > 0) {
      Label rest = new Label(labels.more(more));
      rest.getStyleClass().add("row-facts");
      getChildren().add(rest);
    }
    String all =
        content.pieces().stream().map(CellContent.Piece::full).collect(Collectors.joining("\n\n"));
    if (!content.marked()) {
      all = labels.unmarked() + "\n" + all + "\n\n" + labels.unmarkedKeys();
    }
    Tooltip tooltip = new Tooltip(all);
    tooltip.setWrapText(true);
    tooltip.setMaxWidth(420);
    tooltip.setShowDelay(HOVER);
    Tooltip.install(this, tooltip);
    setAccessibleText(where + ": " + all);
  }

  /** With a way to mark what nobody has: seen with the mouse on the cell, or the keyboard in it. */
  CellBox(CellContent content, BoardLabels labels, String where, Runnable onAdd) {
    this(content, labels, where);
    Button add = new Button(labels.add());
    add.getStyleClass().addAll("flat", "small", "add");
    add.setFocusTraversable(false);
    add.setAccessibleText(labels.add() + ": " + where);
    add.setOnAction(event -> onAdd.run());
    Region space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    HBox head = new HBox(getChildren().remove(0), space, add);
    head.getStyleClass().add("row");
    getChildren().add(0, head);
  }

  /**
   * @param quoted whether the words are shown, and not only told by the hover
   */
  private void add(CellContent.Piece piece, boolean quoted) {
    Label words = new Label(piece.words());
    words.setWrapText(true);
    words.setMaxHeight(LONGEST_WORDS);
    words.getStyleClass().add("words");
    FlowPane below = new FlowPane();
    below.getStyleClass().add("chips");
    String figure = piece.figure();
    if (figure != null) {
      Label label = new Label(figure);
      label.getStyleClass().add("figure");
      if (piece.verdict() != null) {
        label.getStyleClass().add(piece.verdict().name().toLowerCase(Locale.ROOT));
        label.setText(piece.verdict().sign() + "  " + figure);
      }
      below.getChildren().add(label);
    }
    if (!piece.facts().isEmpty()) {
      Label facts = new Label(String.join(" · ", piece.facts()));
      facts.getStyleClass().add("row-facts");
      below.getChildren().add(facts);
    }
    if (quoted) {
      getChildren().add(words);
    }
    if (!below.getChildren().isEmpty()) {
      getChildren().add(below);
    }
  }
}
