package org.sverka.ui.board;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.sverka.compare.board.Board;
import org.sverka.compare.board.BoardColumn;
import org.sverka.model.Article;
import org.sverka.ui.Messages;

/** Above the columns: whose they are; stays while the rows scroll. */
final class BoardHead extends BorderPane {
  private final BoardMeasures measures;
  private final BoardLabels labels;
  private final Messages messages;
  private final BoardActions actions;
  private final Picks picks;
  private List<Region> shown = List.of();

  BoardHead(
      BoardMeasures measures,
      Picks picks,
      BoardLabels labels,
      Messages messages,
      BoardActions actions) {
    this.measures = measures;
    this.picks = picks;
    this.labels = labels;
    this.messages = messages;
    this.actions = actions;
    getStyleClass().add("board-head");
    picks.currentProperty().addListener((property, before, now) -> mark());
  }

  /**
   * @param whole for how much each column says
   */
  void show(Board whole) {
    List<Region> cells = new ArrayList<>();
    for (int column = 0; column < whole.columns().size(); column++) {
      cells.add(cell(whole, column));
    }
    VBox first = box(labels.claim(), messages.get("board.claim.what"));
    first.getStyleClass().add("board-first");
    setCenter(new BoardLine(measures, first, cells));
    shown = cells;
    mark();
  }

  private void mark() {
    for (int column = 0; column < shown.size(); column++) {
      boolean current = picks.isCurrent(new Picks.Cell(Picks.HEADS, column));
      shown.get(column).pseudoClassStateChanged(CellBox.CURRENT, current);
    }
  }

  private Region cell(Board whole, int index) {
    BoardColumn column = whole.columns().get(index);
    List<String> facts = new ArrayList<>();
    String dates =
        column.articles().stream()
            .map((Article article) -> labels.date(article))
            .filter(date -> !date.isEmpty())
            .distinct()
            .collect(Collectors.joining(", "));
    if (!dates.isEmpty()) {
      facts.add(dates);
    }
    facts.add(messages.get("board.voices", whole.voicesOf(index), whole.rows().size()));
    VBox box = box(labels.outlet(column.first()), String.join(" · ", facts));
    String titles = column.titles(" · ");
    Label title = new Label(titles);
    title.setMinWidth(0);
    title.getStyleClass().add("board-article");
    box.getChildren().add(1, title);
    box.getStyleClass().add("board-cell");
    Tooltip.install(box, new Tooltip(labels.outlet(column.first()) + "\n" + column.titles("\n")));
    box.setAccessibleRole(AccessibleRole.BUTTON);
    box.setAccessibleText(
        labels.outlet(column.first()) + ", " + titles + ", " + String.join(", ", facts));
    box.setOnMouseClicked(
        event -> actions.press(new Picks.Cell(Picks.HEADS, index), event.isShortcutDown()));
    return box;
  }

  private static VBox box(String title, String facts) {
    Label name = new Label(title);
    name.getStyleClass().add("claim-title");
    Label below = new Label(facts);
    below.getStyleClass().add("row-facts");
    return new VBox(name, below);
  }
}
