package org.sverka.ui.dialogs;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.ColorPicker;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;
import org.sverka.app.Codebook;
import org.sverka.model.Tag;
import org.sverka.model.TagId;
import org.sverka.ui.Messages;

/** One tag of the codebook, to edit. What is typed is kept when a field is left. */
final class TagForm extends GridPane {
  /** What the form asks for. */
  interface Actions {
    void alter(Tag before, Tag after);

    void merge(Tag from, Tag into);

    void delete(Tag tag);
  }

  private final Messages messages;
  private final Actions actions;
  private final TextField name = new TextField();
  private final ColorPicker colour = new ColorPicker();
  private final ChoiceBox<Integer> key = new ChoiceBox<>();
  private final ChoiceBox<Optional<Tag>> parent = new ChoiceBox<>();
  private final TextArea description = new TextArea();
  private final Label problem = new Label();
  private final MenuButton merge = new MenuButton();
  private List<Tag> all = List.of();
  private @Nullable Tag shown;
  private boolean filling;

  TagForm(Messages messages, Actions actions) {
    this.messages = messages;
    this.actions = actions;
    getStyleClass().add("form");
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
    Button delete = new Button(messages.get("codebook.delete"));
    delete.setOnAction(event -> Optional.ofNullable(shown).ifPresent(actions::delete));
    Region space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    row("codebook.name", name);
    row("codebook.colour", colour);
    row("codebook.key", key);
    row("codebook.parent", parent);
    row("codebook.description", description);
    add(problem, 1, getRowCount());
    HBox buttons = new HBox(merge, space, delete);
    buttons.getStyleClass().add("row");
    add(buttons, 1, getRowCount());
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
    if (node instanceof TextArea) {
      // Beside its first line.
      GridPane.setValignment(label, VPos.TOP);
      label.getStyleClass().add("beside-area");
    }
    addRow(getRowCount(), label, node);
    GridPane.setHgrow(node, Priority.ALWAYS);
  }

  /**
   * Shows a tag.
   *
   * @param tag null where there is none
   */
  void show(@Nullable Tag tag, List<Tag> tags) {
    shown = tag;
    all = tags;
    setDisable(tag == null);
    filling = true;
    problem.setText("");
    name.setText(tag == null ? "" : tag.name());
    colour.setValue(tag == null ? Color.WHITE : Color.web(tag.colour()));
    key.setValue(tag == null ? null : tag.shortcut());
    description.setText(tag == null ? "" : tag.description());
    if (tag != null) {
      fillChoices(tag);
    }
    filling = false;
  }

  /** Brings the person to the name, to type another. */
  void focusName() {
    name.requestFocus();
    name.selectAll();
  }

  private void fillChoices(Tag tag) {
    Set<TagId> below = Codebook.withDescendants(all, tag.id());
    List<Optional<Tag>> parents = new ArrayList<>();
    parents.add(Optional.empty());
    List<MenuItem> others = new ArrayList<>();
    for (Codebook.Entry entry : Codebook.tree(all)) {
      if (!below.contains(entry.tag().id())) {
        parents.add(Optional.of(entry.tag()));
      }
      if (!entry.tag().id().equals(tag.id())) {
        MenuItem item = new MenuItem(entry.tag().name());
        item.setMnemonicParsing(false);
        item.setOnAction(event -> actions.merge(tag, entry.tag()));
        others.add(item);
      }
    }
    parent.getItems().setAll(parents);
    parent.setValue(all.stream().filter(each -> each.id().equals(tag.parent())).findFirst());
    merge.getItems().setAll(others);
    merge.setDisable(others.isEmpty());
  }

  /** Keeps what was typed, or says why it cannot be. */
  void keep() {
    Tag before = shown;
    if (filling || before == null) {
      return;
    }
    String typed = name.getText().strip();
    problem.setText(problemOf(before, typed));
    if (problem.getText().isEmpty()) {
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
        actions.alter(before, after);
      }
    }
  }

  private String problemOf(Tag before, String typed) {
    if (typed.isEmpty()) {
      return messages.get("codebook.needs-name");
    }
    boolean taken =
        all.stream()
            .anyMatch(tag -> !tag.id().equals(before.id()) && tag.name().equalsIgnoreCase(typed));
    return taken ? messages.get("codebook.name-taken", typed) : "";
  }

  private static String web(Color colour) {
    return String.format(
        "#%02x%02x%02x",
        Math.round(colour.getRed() * 255),
        Math.round(colour.getGreen() * 255),
        Math.round(colour.getBlue() * 255));
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
