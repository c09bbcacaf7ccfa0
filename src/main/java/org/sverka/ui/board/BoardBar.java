package org.sverka.ui.board;

import static java.util.Comparator.comparing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.sverka.app.Codebook;
import org.sverka.compare.Verdict;
import org.sverka.compare.board.Board;
import org.sverka.compare.board.BoardColumn;
import org.sverka.compare.board.BoardRow;
import org.sverka.compare.board.BoardView;
import org.sverka.exchange.board.PngPicture;
import org.sverka.model.Tag;
import org.sverka.ui.Messages;

/** Above the board: which rows, in which order, how many of what, and the way out as a file. */
final class BoardBar extends HBox {
  private final BoardModel model;
  private final BoardLabels labels;
  private final Messages messages;
  private final Chooser<Optional<Verdict>> verdict;
  private final Chooser<Optional<Tag>> tag;
  private final Chooser<Optional<String>> outlet;
  private final Chooser<Optional<BoardColumn>> omissions;
  private final Chooser<BoardView.Order> order;
  private final Chooser<Board.Columns> columns;
  private final Label counts = new Label();

  BoardBar(
      BoardModel model,
      BoardLabels labels,
      Messages messages,
      BoardDocuments documents,
      Function<Board, PngPicture> picture) {
    this.model = model;
    this.labels = labels;
    this.messages = messages;
    getStyleClass().add("board-bar");
    verdict =
        new Chooser<>(
            messages.get("board.verdict"),
            () -> withAll(List.of(Verdict.values())),
            () -> Optional.ofNullable(view().verdict()),
            chosen -> chosen.map(labels::signed).orElse(all()),
            chosen -> model.viewProperty().set(view().withVerdict(chosen.orElse(null))));
    tag =
        new Chooser<>(
            messages.get("board.tag"),
            () -> withAll(model.tags()),
            this::chosenTag,
            chosen -> chosen.map(Tag::name).orElse(all()),
            this::chooseTag);
    outlet =
        new Chooser<>(
            messages.get("board.outlet"),
            () -> withAll(model.outlets()),
            () -> Optional.ofNullable(view().outlet()),
            chosen -> chosen.orElse(all()),
            chosen -> model.viewProperty().set(view().withOutlet(chosen.orElse(null))));
    omissions =
        new Chooser<>(
            messages.get("board.omissions"),
            () -> withAll(model.wholeProperty().get().columns()),
            this::chosenColumn,
            chosen -> chosen.map(this::named).orElse(messages.get("board.nobody")),
            chosen ->
                model
                    .viewProperty()
                    .set(
                        view()
                            .withOmittedBy(
                                chosen.map(column -> column.first().id()).orElse(null))));
    order =
        new Chooser<>(
            messages.get("board.order"),
            () -> List.of(BoardView.Order.values()),
            () -> view().order(),
            chosen -> messages.get("board.order." + chosen.name()),
            chosen -> model.viewProperty().set(view().withOrder(chosen)));
    columns =
        new Chooser<>(
            messages.get("board.columns"),
            () -> List.of(Board.Columns.values()),
            () -> model.columnsProperty().get(),
            chosen -> messages.get("board.columns." + chosen.name()),
            chosen -> model.columnsProperty().set(chosen));
    counts.getStyleClass().add("row-facts");
    counts.setMinWidth(0);
    Region space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    getChildren()
        .setAll(
            verdict,
            tag,
            outlet,
            omissions,
            order,
            columns,
            space,
            counts,
            export(documents, picture));
    model.viewProperty().addListener((property, before, now) -> show());
    model.shownProperty().addListener((property, before, now) -> show());
    show();
  }

  private MenuButton export(BoardDocuments documents, Function<Board, PngPicture> picture) {
    MenuButton export = new MenuButton(messages.get("board.export"));
    export.getStyleClass().addAll("chooser", "flat", "export");
    for (BoardFormat format : BoardFormat.values()) {
      MenuItem item = new MenuItem(messages.get("board.export." + format.name()));
      item.setOnAction(event -> documents.ask(format, picture));
      export.getItems().add(item);
    }
    return export;
  }

  private BoardView view() {
    return model.viewProperty().get();
  }

  private String all() {
    return messages.get("board.all");
  }

  private static <T> List<Optional<T>> withAll(List<T> choices) {
    List<Optional<T>> all = new ArrayList<>();
    all.add(Optional.empty());
    choices.forEach(choice -> all.add(Optional.of(choice)));
    return all;
  }

  private String named(BoardColumn column) {
    String date = labels.date(column.first());
    return date.isEmpty()
        ? labels.outlet(column.first())
        : labels.outlet(column.first()) + " · " + date;
  }

  private Optional<Tag> chosenTag() {
    return model.tags().stream()
        .filter(each -> view().tags().contains(each.id()))
        .max(comparing(each -> Codebook.withDescendants(model.tags(), each.id()).size()));
  }

  private void chooseTag(Optional<Tag> chosen) {
    model
        .viewProperty()
        .set(
            view()
                .withTags(
                    chosen
                        .map(each -> Codebook.withDescendants(model.tags(), each.id()))
                        .orElse(Set.of())));
  }

  private Optional<BoardColumn> chosenColumn() {
    return model.wholeProperty().get().columns().stream()
        .filter(
            column ->
                column.articles().stream()
                    .anyMatch(article -> article.id().equals(view().omittedBy())))
        .findFirst();
  }

  private void show() {
    verdict.show(Optional.ofNullable(view().verdict()));
    tag.show(chosenTag());
    outlet.show(Optional.ofNullable(view().outlet()));
    omissions.show(chosenColumn());
    order.show(view().order());
    columns.show(model.columnsProperty().get());
    List<BoardRow> rows = model.shownProperty().get().rows();
    List<String> parts = new ArrayList<>();
    parts.add(messages.get("board.count", rows.size()));
    for (Verdict each : List.of(Verdict.CONTRADICT, Verdict.TENSION)) {
      long count = rows.stream().filter(row -> row.verdict() == each).count();
      if (count > 0) {
        parts.add(each.sign() + " " + count);
      }
    }
    counts.setText(String.join(" · ", parts));
  }
}
