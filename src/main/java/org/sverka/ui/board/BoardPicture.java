package org.sverka.ui.board;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Scene;
import javafx.scene.SnapshotParameters;
import javafx.scene.control.Label;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.transform.Scale;
import org.sverka.compare.board.Board;
import org.sverka.compare.board.BoardPair;
import org.sverka.compare.board.BoardRow;
import org.sverka.exchange.board.PngPicture;
import org.sverka.ui.Messages;

/** Takes a picture of a whole board, whatever part of it is in sight. On the JavaFX thread. */
final class BoardPicture {
  /** A larger picture is taken smaller: no program likes to open more, in pixels. */
  private static final double LARGEST = 40e6;

  private static final double COLUMN = 220;

  /** Twice as sharp as the screen, for print. */
  private static final double SHARP = 2;

  private final BoardLabels labels;
  private final Messages messages;
  private final BoardActions nothing;

  BoardPicture(BoardLabels labels, Messages messages, BoardActions nothing) {
    this.labels = labels;
    this.messages = messages;
    this.nothing = nothing;
  }

  /** All pairs of a row, under it: a picture cannot be asked for them. */
  private Region pairs(BoardRow row) {
    VBox pairs = new VBox(soft(labels.pairs(row.pairs().size())));
    pairs.getStyleClass().add("board-pairs");
    for (BoardPair pair : row.gravestFirst()) {
      VerdictBadge badge = new VerdictBadge(pair.agreement().verdict(), labels);
      HBox line = new HBox(badge, soft(labels.told(pair)));
      line.getStyleClass().add("row");
      pairs.getChildren().add(line);
    }
    return pairs;
  }

  private static Label soft(String text) {
    Label label = new Label(text);
    label.setWrapText(true);
    label.getStyleClass().add("row-facts");
    return label;
  }

  /** What was seen. */
  PngPicture of(Board board, Scene like) {
    BoardMeasures measures = new BoardMeasures();
    double room = COLUMN * board.columns().size();
    measures.fit(room, board.columns().size());
    List<Region> lines = new ArrayList<>();
    Picks picks = new Picks();
    BoardHead head = new BoardHead(measures, picks, labels, messages, nothing);
    head.show(board);
    lines.add(head);
    for (BoardRow row : board.rows()) {
      BoardCell cell = new BoardCell(measures, picks, labels, messages, nothing);
      cell.updateItem(new BoardItem.Claimed(row), false);
      lines.add((Region) cell.getGraphic());
      if (row.pairs().size() > 1) {
        lines.add(pairs(row));
      }
    }
    VBox all = new VBox(lines.toArray(Region[]::new));
    all.getStyleClass().addAll("sverka", "board");
    double width = BoardMeasures.FIRST + room;
    all.setPrefWidth(width);
    Scene scene = new Scene(all);
    scene.getStylesheets().setAll(like.getStylesheets());
    all.applyCss();
    all.layout();
    double scale = Math.min(SHARP, Math.sqrt(LARGEST / (all.getWidth() * all.getHeight())));
    SnapshotParameters parameters = new SnapshotParameters();
    parameters.setTransform(new Scale(scale, scale));
    WritableImage image = all.snapshot(parameters, null);
    int wide = (int) image.getWidth();
    int high = (int) image.getHeight();
    int[] pixels = new int[wide * high];
    image
        .getPixelReader()
        .getPixels(0, 0, wide, high, PixelFormat.getIntArgbInstance(), pixels, 0, wide);
    return new PngPicture(wide, high, pixels);
  }
}
