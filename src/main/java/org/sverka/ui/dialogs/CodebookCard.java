package org.sverka.ui.dialogs;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.geometry.Insets;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.sverka.app.Codebook;
import org.sverka.app.Session;
import org.sverka.app.Workspace;
import org.sverka.model.Change;
import org.sverka.model.Tag;
import org.sverka.model.TagId;
import org.sverka.ui.Desk;
import org.sverka.ui.Marking;
import org.sverka.ui.Messages;
import org.sverka.ui.Overlay;
import org.sverka.ui.theme.Dot;

/**
 * The codebook, to edit: name, colour, key, parent and description of each tag; merging and
 * deleting.
 */
final class CodebookCard implements Session.Listener, TagForm.Actions {
  /** Given to new tags in turn: distinct from each other, soft on paper and on slate. */
  private static final List<String> COLOURS =
      List.of(
          "#f2c744", "#6fbf73", "#6ea8e5", "#e58aa3", "#b08be0", "#f0975a", "#4fb8b0", "#a3a86b",
          "#d77bbf");

  private final Desk desk;
  private final Marking marking;
  private final Overlay overlay;
  private final Messages messages;
  private final Clock clock;
  private final ObservableList<Codebook.Entry> entries = FXCollections.observableArrayList();
  private final ListView<Codebook.Entry> list = new ListView<>(entries);
  private final TagForm form;
  private final DialogCard card;
  private boolean filling;

  CodebookCard(Desk desk, Marking marking, Overlay overlay, Messages messages, Clock clock) {
    this.desk = desk;
    this.marking = marking;
    this.overlay = overlay;
    this.messages = messages;
    this.clock = clock;
    form = new TagForm(messages, this);
    list.setCellFactory(view -> new Cell());
    list.setAccessibleText(messages.get("tags.title"));
    list.setPrefSize(250, 320);
    list.getSelectionModel()
        .selectedItemProperty()
        .addListener((property, before, now) -> showForm());
    Button add = new Button(messages.get("codebook.add"));
    add.setOnAction(event -> add());
    add.setMaxWidth(Double.MAX_VALUE);
    VBox left = new VBox(list, add);
    left.getStyleClass().add("codebook-list");
    VBox.setVgrow(list, Priority.ALWAYS);
    HBox.setHgrow(form, Priority.ALWAYS);
    HBox content = new HBox(left, form);
    content.getStyleClass().add("codebook");
    card = new DialogCard(messages.get("codebook.heading"), content);
    card.setPrefWidth(720);
    card.defaultButton(messages.get("dialog.close"), this::close);
    desk.follow(this, this::fill);
  }

  void open() {
    fill();
    overlay.dialog(card, list);
  }

  private void close() {
    form.keep();
    overlay.hide(card);
  }

  @Override
  public void changed(Change change) {
    if (change.edits().stream().anyMatch(edit -> edit.entity() instanceof Tag)) {
      fill();
    }
  }

  @Override
  public void reloaded() {
    fill();
  }

  private Workspace workspace() {
    return desk.workspace().orElseThrow();
  }

  private Optional<Tag> selected() {
    return Optional.ofNullable(list.getSelectionModel().getSelectedItem()).map(Codebook.Entry::tag);
  }

  private void fill() {
    TagId held = selected().map(Tag::id).orElse(null);
    filling = true;
    entries.setAll(desk.workspace().map(its -> Codebook.tree(its.tags())).orElse(List.of()));
    filling = false;
    select(held);
    showForm();
  }

  private void select(@Nullable TagId id) {
    for (int i = 0; i < entries.size(); i++) {
      if (entries.get(i).tag().id().equals(id)) {
        list.getSelectionModel().select(i);
        return;
      }
    }
    list.getSelectionModel().selectFirst();
  }

  private void showForm() {
    if (!filling) {
      form.show(selected().orElse(null), entries.stream().map(Codebook.Entry::tag).toList());
    }
  }

  private Codebook codebook() {
    return new Codebook(workspace(), clock);
  }

  private void add() {
    form.keep();
    List<Tag> tags = workspace().tags();
    int number = tags.size();
    String fresh = messages.get("codebook.new-tag", number + 1);
    Integer free =
        IntStream.rangeClosed(1, 9)
            .filter(each -> workspace().tagOfKey(each).isEmpty())
            .boxed()
            .findFirst()
            .orElse(null);
    int position = tags.stream().mapToInt(Tag::position).max().orElse(-1) + 1;
    Tag tag =
        new Tag(
            TagId.random(), fresh, COLOURS.get(number % COLOURS.size()), free, null, "", position);
    marking.apply(codebook().add(tag));
    select(tag.id());
    form.focusName();
  }

  @Override
  public void alter(Tag before, Tag after) {
    marking.apply(codebook().alter(before, after));
  }

  @Override
  public void merge(Tag from, Tag into) {
    ask(
        messages.get("codebook.merge.title"),
        messages.get(
            "codebook.merge.sentence", from.name(), into.name(), workspace().uses(from.id())),
        messages.get("codebook.merge"),
        () -> marking.apply(codebook().merge(from, into)));
  }

  /** A tag that no annotation has goes without a question. */
  @Override
  public void delete(Tag tag) {
    int uses = workspace().uses(tag.id());
    if (uses == 0) {
      marking.apply(codebook().delete(tag));
    } else {
      ask(
          messages.get("codebook.delete.title"),
          messages.get("codebook.delete.sentence", tag.name(), uses),
          messages.get("codebook.delete"),
          () -> marking.apply(codebook().delete(tag)));
    }
  }

  private void ask(String title, String sentence, String yes, Runnable onYes) {
    new Question(overlay, messages)
        .ask(title, sentence, yes, onYes, () -> overlay.dialog(card, list));
  }

  private final class Cell extends ListCell<Codebook.Entry> {
    private static final double INDENT = 18;

    @Override
    protected void updateItem(Codebook.@Nullable Entry entry, boolean empty) {
      super.updateItem(entry, empty);
      if (empty || entry == null) {
        setGraphic(null);
        return;
      }
      Tag tag = entry.tag();
      Region space = new Region();
      HBox.setHgrow(space, Priority.ALWAYS);
      Label uses = new Label(Integer.toString(workspace().uses(tag.id())));
      uses.getStyleClass().add("row-facts");
      HBox row =
          new HBox(
              new Dot(desk.appearance().tone().full(tag.colour())), new Label(tag.name()), space);
      if (tag.shortcut() != null) {
        Label cap = new Label(tag.shortcut().toString());
        cap.getStyleClass().add("key-cap");
        row.getChildren().add(cap);
      }
      row.getChildren().add(uses);
      row.getStyleClass().add("row");
      row.setPadding(new Insets(0, 0, 0, INDENT * entry.depth()));
      setGraphic(row);
    }
  }
}
