package org.sverka.ui.board;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.WeakChangeListener;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.sverka.app.comparing.ProposedClaim;
import org.sverka.compare.SaidUnit;
import org.sverka.compare.Verdict;
import org.sverka.compare.board.BoardColumn;
import org.sverka.compare.board.BoardPair;
import org.sverka.compare.board.BoardRow;
import org.sverka.compare.board.FigureSpot;
import org.sverka.compare.board.RowReason;
import org.sverka.compare.board.Said;
import org.sverka.model.Figure;
import org.sverka.model.Stance;
import org.sverka.ui.Messages;
import org.sverka.ui.theme.Hint;

/** Draws a line of the board. */
final class BoardCell extends ListCell<BoardItem> {
  private final BoardMeasures measures;
  private final Picks picks;
  private final BoardLabels labels;
  private final Messages messages;
  private final BoardActions actions;
  private final ChangeListener<Optional<Picks.Cell>> onPick = (property, before, now) -> mark();
  private List<CellBox> boxes = List.of();
  private @Nullable Region head;

  BoardCell(
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
    setPrefWidth(0);
    picks.currentProperty().addListener(new WeakChangeListener<>(onPick));
    picks.waitingProperty().addListener(new WeakChangeListener<>(onPick));
  }

  @Override
  protected void updateItem(@Nullable BoardItem item, boolean empty) {
    super.updateItem(item, empty);
    boxes = List.of();
    head = null;
    if (empty || item == null) {
      setGraphic(null);
    } else if (item instanceof BoardItem.Claimed claimed) {
      setGraphic(line(claimed.said(), claimed.row().orElseThrow()));
    } else if (item instanceof BoardItem.Offered offered) {
      setGraphic(line(offered, offered.row().orElseThrow()));
    } else if (item instanceof BoardItem.Offers offers) {
      setGraphic(section(offers.count()));
    }
    mark();
  }

  private Region line(BoardRow row, String key) {
    List<CellBox> cells = new ArrayList<>();
    for (int column = 0; column < row.cells().size(); column++) {
      Picks.Cell place = new Picks.Cell(key, column);
      List<FigureSpot> unmarked = row.unmarked().get(column);
      String where = row.claim().title();
      CellBox box =
          unmarked.isEmpty()
              ? new CellBox(content(row, row.cells().get(column)), labels, where)
              : new CellBox(seen(row, unmarked), labels, where, () -> actions.press(place, true));
      cells.add(pressed(box, place));
    }
    return line(head(row), cells);
  }

  private CellContent seen(BoardRow row, List<FigureSpot> unmarked) {
    return new CellContent(
        unmarked.stream()
            .map(
                spot ->
                    CellContent.Piece.of(
                        spot.selector().exact(),
                        spot.figure(),
                        Stance.STATES,
                        null,
                        labels.would(row, spot),
                        labels))
            .toList(),
        false);
  }

  private Region line(Region first, List<CellBox> cells) {
    boxes = cells;
    head = first;
    return new BoardLine(measures, first, cells);
  }

  private CellBox pressed(CellBox box, Picks.Cell place) {
    box.setOnMouseClicked(
        event -> {
          if (event.getButton() == MouseButton.PRIMARY) {
            actions.press(place, event.isShortcutDown());
          }
        });
    return box;
  }

  private CellContent content(BoardRow row, List<Said> cell) {
    List<CellContent.Piece> pieces = new ArrayList<>();
    for (Said said : cell) {
      pieces.add(
          CellContent.Piece.of(
              said.annotation().selector().exact(),
              said.evidence().figure(),
              said.evidence().stance(),
              deciding(row, said),
              "",
              labels));
    }
    return new CellContent(pieces, true);
  }

  /** The verdict that a place brings about, where it is one that needs a look. */
  private static @Nullable Verdict deciding(BoardRow row, Said said) {
    boolean grave = row.verdict() == Verdict.CONTRADICT || row.verdict() == Verdict.TENSION;
    if (grave && row.reason() instanceof RowReason.Figures figures) {
      BoardPair pair = figures.pair();
      return said.equals(pair.a()) || said.equals(pair.b()) ? row.verdict() : null;
    }
    return null;
  }

  private Region head(BoardRow row) {
    VerdictBadge badge = new VerdictBadge(row.verdict(), labels);
    if (row.pairs().isEmpty()) {
      badge.setMouseTransparent(true);
      badge.setFocusTraversable(false);
    } else {
      badge.setAccessibleText(labels.name(row.verdict()) + ". " + messages.get("board.pairs.show"));
      Hint.on(badge, messages.get("board.pairs.show"));
      badge.setOnAction(event -> actions.showPairs(row));
    }
    VBox head = head(row.claim().title(), row.claim().figure());
    head.getChildren().addAll(badge, soft(labels.sentence(row.reason())));
    return head;
  }

  private VBox head(String title, @Nullable Figure figure) {
    Label name = new Label(title);
    name.setWrapText(true);
    name.getStyleClass().add("claim-title");
    VBox head = new VBox(name);
    head.getStyleClass().add("board-first");
    if (figure != null) {
      String subject = figure.subject();
      String value = labels.figure(SaidUnit.in(title, figure));
      head.getChildren().add(soft(subject == null ? value : subject + " · " + value));
    }
    return head;
  }

  private static Label soft(String text) {
    Label label = new Label(text);
    label.setWrapText(true);
    label.getStyleClass().add("row-facts");
    return label;
  }

  private Region line(BoardItem.Offered offered, String key) {
    ProposedClaim proposal = offered.proposal();
    List<CellBox> cells = new ArrayList<>();
    for (int index = 0; index < offered.columns().size(); index++) {
      BoardColumn column = offered.columns().get(index);
      List<FigureSpot> spots = offered.spots(column);
      List<CellContent.Piece> pieces =
          spots.stream()
              .map(
                  spot ->
                      CellContent.Piece.of(
                          spot.selector().exact(), spot.figure(), Stance.STATES, null, "", labels))
              .toList();
      cells.add(
          pressed(
              pieces.isEmpty()
                  ? new CellBox(proposal.title())
                  : new CellBox(new CellContent(pieces, true), labels, proposal.title()),
              new Picks.Cell(key, index)));
    }
    return line(head(proposal), cells);
  }

  private Region head(ProposedClaim proposal) {
    VBox head = head(proposal.title(), null);
    head.getStyleClass().add("offered");
    proposal
        .agreement()
        .ifPresent(
            agreement -> {
              VerdictBadge badge = new VerdictBadge(agreement.verdict(), labels);
              badge.setMouseTransparent(true);
              badge.setFocusTraversable(false);
              head.getChildren()
                  .addAll(badge, soft(labels.sentence(agreement.deciding(), proposal.title())));
            });
    String taken = messages.get(proposal.joined() == null ? "board.accept" : "board.join");
    if (proposal.joined() != null) {
      head.getChildren().add(soft(messages.get("board.join.what")));
    }
    Button accept = new Button(taken);
    accept.setAccessibleText(taken + ": " + proposal.title());
    accept.getStyleClass().addAll("accept", "small");
    accept.setOnAction(event -> actions.accept(proposal));
    Button dismiss = new Button(messages.get("board.dismiss"));
    dismiss.setAccessibleText(messages.get("board.dismiss") + ": " + proposal.title());
    dismiss.getStyleClass().addAll("flat", "small");
    dismiss.setOnAction(event -> actions.dismiss(proposal));
    HBox buttons = new HBox(accept, dismiss);
    buttons.getStyleClass().add("row");
    head.getChildren().add(buttons);
    return head;
  }

  private Region section(int count) {
    Label title = new Label(messages.get("board.offers", count));
    title.getStyleClass().add("claim-title");
    Label what = new Label(messages.get("board.offers.what"));
    what.getStyleClass().add("row-facts");
    VBox section = new VBox(title, what);
    section.getStyleClass().add("board-section");
    return section;
  }

  private void mark() {
    String row = isEmpty() || getItem() == null ? null : getItem().row().orElse(null);
    Region first = head;
    if (row == null || first == null) {
      return;
    }
    first.pseudoClassStateChanged(
        CellBox.CURRENT, picks.isCurrent(new Picks.Cell(row, Picks.HEAD)));
    for (int column = 0; column < boxes.size(); column++) {
      Picks.Cell cell = new Picks.Cell(row, column);
      boxes.get(column).pseudoClassStateChanged(CellBox.CURRENT, picks.isCurrent(cell));
      boxes.get(column).pseudoClassStateChanged(CellBox.PICKED, picks.isWaiting(cell));
    }
  }
}
