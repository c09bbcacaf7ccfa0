package org.sverka.ui.dialogs;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.ColorPicker;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.paint.Color;
import javafx.util.StringConverter;
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
public final class CodebookEditor implements Session.Listener {
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
  private final TextField name = new TextField();
  private final ColorPicker colour = new ColorPicker();
  private final ChoiceBox<Integer> key = new ChoiceBox<>();
  private final ChoiceBox<Optional<Tag>> parent = new ChoiceBox<>();
  private final TextArea description = new TextArea();
  private final Label problem = new Label();
  private final MenuButton merge = new MenuButton();
  private final Button delete = new Button();
  private final GridPane form = new GridPane();
  private final DialogCard card;
  private boolean filling;

  public CodebookEditor(
      Desk desk, Marking marking, Overlay overlay, Messages messages, Clock clock) {
    this.desk = desk;
    this.marking = marking;
    this.overlay = overlay;
    this.messages = messages;
    this.clock = clock;
    buildForm();
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

  /** Shows the editor. */
  public void open() {
    if (desk.workspace().isEmpty()) {
      return;
    }
    fill();
    if (list.getSelectionModel().isEmpty()) {
      list.getSelectionModel().selectFirst();
    }
    overlay.dialog(card, list);
  }

  private void close() {
    keep();
    overlay.hide(card);
  }

  private void buildForm() {
    form.getStyleClass().add("form");
    key.getItems().add(null);
    IntStream.rangeClosed(1, 9).forEach(key.getItems()::add);
    key.setConverter(
        new Names<>(
            number -> number == null ? messages.get("codebook.no-key") : number.toString()));
    parent.setConverter(
        new Names<>(
            tag ->
                tag == null ? "" : tag.map(Tag::name).orElse(messages.get("codebook.no-parent"))));
    description.setPrefRowCount(4);
    description.setWrapText(true);
    problem.getStyleClass().add("problem");
    problem.setWrapText(true);
    merge.setText(messages.get("codebook.merge"));
    delete.setText(messages.get("codebook.delete"));
    delete.setOnAction(event -> selected().ifPresent(this::delete));
    Region space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    row("codebook.name", name);
    row("codebook.colour", colour);
    row("codebook.key", key);
    row("codebook.parent", parent);
    row("codebook.description", description);
    form.add(problem, 1, form.getRowCount());
    HBox buttons = new HBox(merge, space, delete);
    buttons.getStyleClass().add("row");
    form.add(buttons, 1, form.getRowCount());
    name.setOnAction(event -> keep());
    Stream.of(name, description)
        .forEach(
            field ->
                field
                    .focusedProperty()
                    .addListener(
                        (property, before, focused) -> {
                          if (!focused) {
                            keep();
                          }
                        }));
    colour.setOnAction(event -> keep());
    key.setOnAction(event -> keep());
    parent.setOnAction(event -> keep());
  }

  private void row(String messageKey, Node node) {
    Label label = new Label(messages.get(messageKey));
    label.setLabelFor(node);
    label.setMinWidth(Region.USE_PREF_SIZE);
    node.setAccessibleText(messages.get(messageKey));
    form.addRow(form.getRowCount(), label, node);
    GridPane.setHgrow(node, Priority.ALWAYS);
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
    if (filling) {
      return;
    }
    Optional<Tag> tag = selected();
    form.setDisable(tag.isEmpty());
    filling = true;
    problem.setText("");
    name.setText(tag.map(Tag::name).orElse(""));
    colour.setValue(Color.web(tag.map(Tag::colour).orElse(COLOURS.get(0))));
    key.setValue(tag.map(Tag::shortcut).orElse(null));
    description.setText(tag.map(Tag::description).orElse(""));
    tag.ifPresent(this::fillChoices);
    filling = false;
  }

  private void fillChoices(Tag tag) {
    Set<TagId> below = Codebook.withDescendants(workspace().tags(), tag.id());
    List<Optional<Tag>> parents = new ArrayList<>();
    parents.add(Optional.empty());
    List<MenuItem> others = new ArrayList<>();
    for (Codebook.Entry entry : entries) {
      if (!below.contains(entry.tag().id())) {
        parents.add(Optional.of(entry.tag()));
      }
      if (!entry.tag().id().equals(tag.id())) {
        MenuItem item = new MenuItem(entry.tag().name());
        item.setMnemonicParsing(false);
        item.setOnAction(event -> merge(tag, entry.tag()));
        others.add(item);
      }
    }
    parent.getItems().setAll(parents);
    TagId above = tag.parent();
    parent.setValue(above == null ? Optional.empty() : workspace().tag(above));
    merge.getItems().setAll(others);
    merge.setDisable(others.isEmpty());
  }

  private void keep() {
    Tag before = selected().orElse(null);
    if (filling || before == null) {
      return;
    }
    String typed = name.getText().strip();
    boolean taken =
        entries.stream()
            .map(Codebook.Entry::tag)
            .anyMatch(tag -> !tag.id().equals(before.id()) && tag.name().equalsIgnoreCase(typed));
    if (typed.isEmpty() || taken) {
      problem.setText(
          typed.isEmpty()
              ? messages.get("codebook.needs-name")
              : messages.get("codebook.name-taken", typed));
      return;
    }
    problem.setText("");
    Optional<Tag> above = Objects.requireNonNullElse(parent.getValue(), Optional.empty());
    Tag after =
        new Tag(
            before.id(),
            typed,
            web(colour.getValue()),
            key.getValue(),
            above.map(Tag::id).orElse(null),
            description.getText().strip(),
            before.position());
    if (!after.equals(before)) {
      marking.apply(codebook().alter(before, after));
    }
  }

  private static String web(Color colour) {
    return String.format(
        "#%02x%02x%02x",
        Math.round(colour.getRed() * 255),
        Math.round(colour.getGreen() * 255),
        Math.round(colour.getBlue() * 255));
  }

  private Codebook codebook() {
    return new Codebook(workspace(), clock);
  }

  private void add() {
    keep();
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
    name.requestFocus();
    name.selectAll();
  }

  private void merge(Tag from, Tag into) {
    ask(
        messages.get("codebook.merge.title"),
        messages.get(
            "codebook.merge.sentence", from.name(), into.name(), workspace().uses(from.id())),
        messages.get("codebook.merge"),
        () -> marking.apply(codebook().merge(from, into)));
  }

  /** A tag that no annotation has goes without a question. */
  private void delete(Tag tag) {
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

  /** Names choices. */
  private static final class Names<T> extends StringConverter<T> {
    private final Function<@Nullable T, String> names;

    Names(Function<@Nullable T, String> names) {
      this.names = names;
    }

    @Override
    public String toString(@Nullable T choice) {
      return names.apply(choice);
    }

    @Override
    public T fromString(String typed) {
      throw new UnsupportedOperationException("a choice is chosen, not typed");
    }
  }
}
