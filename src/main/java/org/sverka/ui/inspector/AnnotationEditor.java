package org.sverka.ui.inspector;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Executor;
import javafx.animation.PauseTransition;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextArea;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;
import org.sverka.app.Codebook;
import org.sverka.app.Session;
import org.sverka.app.Workspace;
import org.sverka.model.Annotation;
import org.sverka.model.AnnotationId;
import org.sverka.model.Change;
import org.sverka.model.Claim;
import org.sverka.model.Edit;
import org.sverka.model.Evidence;
import org.sverka.model.Quote;
import org.sverka.model.Stance;
import org.sverka.model.Tag;
import org.sverka.model.TagId;
import org.sverka.ui.CompletingField;
import org.sverka.ui.Desk;
import org.sverka.ui.FigureLabels;
import org.sverka.ui.Marking;
import org.sverka.ui.Messages;
import org.sverka.ui.theme.Hint;
import org.sverka.ui.theme.Icon;

/**
 * The selected annotation, to edit. What is typed is kept a moment after the last key and when the
 * field is left, so that nothing hangs on a button; one visit to a note is one step to undo.
 */
final class AnnotationEditor extends VBox implements Session.Listener {
  private static final Duration PAUSE = Duration.millis(700);

  private final Desk desk;
  private final Marking marking;
  private final Messages messages;
  private final ClaimActions actions;
  private final Executor later;
  private final FlowPane tags = new FlowPane();
  private final MenuButton addTag = new MenuButton();
  private final CheckBox isQuote = new CheckBox();
  private final CompletingField speaker;
  private final TextArea note = new TextArea();
  private final VBox claims = new VBox();
  private final PauseTransition pause = new PauseTransition(PAUSE);
  private @Nullable AnnotationId shown;
  private String noteStep = "";

  /** What the fields held when they were filled or kept: only what differs was typed since. */
  private String keptSpeaker = "";

  private String keptNote = "";
  private boolean filling;

  /** What the editor asks the shell for. */
  interface ClaimActions {
    void addClaim(Annotation annotation, Node beside);

    void editEvidence(Evidence evidence, Node beside);
  }

  AnnotationEditor(
      Desk desk, Marking marking, Messages messages, Executor later, ClaimActions actions) {
    this.later = later;
    this.desk = desk;
    this.marking = marking;
    this.messages = messages;
    this.actions = actions;
    this.speaker = new CompletingField(this::speakers);
    getStyleClass().add("annotation-editor");
    tags.getStyleClass().add("chips");
    addTag.setText(messages.get("editor.add-tag"));
    addTag.getStyleClass().addAll("flat", "add-tag");
    addTag.setOnShowing(event -> offerTags());
    isQuote.setText(messages.get("editor.quote"));
    isQuote.setMinWidth(Region.USE_PREF_SIZE);
    isQuote.setOnAction(event -> keepQuote());
    speaker.setPromptText(messages.get("editor.speaker"));
    speaker.setAccessibleText(messages.get("editor.speaker"));
    speaker.disableProperty().bind(isQuote.selectedProperty().not());
    speaker.setOnCommit(this::keepQuote);
    HBox.setHgrow(speaker, Priority.ALWAYS);
    HBox quoteRow = new HBox(isQuote, speaker);
    quoteRow.getStyleClass().add("row");
    note.setPromptText(messages.get("editor.note"));
    note.setAccessibleText(messages.get("editor.note"));
    note.setWrapText(true);
    note.setPrefRowCount(3);
    note.textProperty()
        .addListener(
            (property, before, now) -> {
              if (!filling) {
                pause.playFromStart();
              }
            });
    note.focusedProperty()
        .addListener(
            (property, before, focused) -> {
              if (focused) {
                noteStep = UUID.randomUUID().toString();
              } else {
                keepNote();
              }
            });
    pause.setOnFinished(event -> keepNote());
    claims.getStyleClass().add("claims-of");
    getChildren().setAll(tags, quoteRow, note, claims, footer());
    managedProperty().bind(visibleProperty());
    desk.selectedProperty()
        .addListener(
            (property, before, now) -> {
              keepQuote();
              keepNote();
              later.execute(this::show);
            });
    desk.appearance().toneProperty().addListener((property, before, now) -> show());
    desk.follow(this, this::show);
  }

  private HBox footer() {
    Button claim = new Button(messages.get("editor.add-claim"), Icon.PLUS.node());
    claim.getStyleClass().add("flat");
    claim.setOnAction(
        event -> desk.selected().ifPresent(annotation -> actions.addClaim(annotation, claim)));
    Button delete = new Button(messages.get("editor.delete"), Icon.DELETE.node());
    delete.getStyleClass().add("flat");
    delete.setOnAction(event -> marking.deleteSelected());
    Region space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    HBox footer = new HBox(claim, space, delete);
    footer.getStyleClass().add("row");
    return footer;
  }

  @Override
  public void changed(Change change) {
    later.execute(
        () -> {
          if (change.edits().stream().anyMatch(this::concerns)) {
            show();
          }
        });
  }

  /** Whether an edit is of the shown annotation, or of a tag or claim that it may have. */
  private boolean concerns(Edit edit) {
    if (edit.entity() instanceof Annotation annotation) {
      return annotation.id().equals(shown);
    }
    return edit.entity() instanceof Evidence evidence
        ? evidence.annotation().equals(shown)
        : edit.entity() instanceof Tag || edit.entity() instanceof Claim;
  }

  @Override
  public void reloaded() {
    show();
  }

  void focusNote() {
    note.requestFocus();
    note.end();
  }

  void focusSpeaker() {
    isQuote.setSelected(true);
    speaker.requestFocus();
    speaker.selectAll();
  }

  private void show() {
    Annotation annotation = desk.selected().orElse(null);
    setVisible(annotation != null);
    boolean another = annotation == null || !annotation.id().equals(shown);
    shown = annotation == null ? null : annotation.id();
    if (annotation == null) {
      return;
    }
    filling = true;
    fillTags(annotation);
    Quote quote = annotation.quote();
    isQuote.setSelected(quote != null);
    String named = quote == null ? "" : Objects.requireNonNullElse(quote.speaker(), "");
    if (another || !named.equals(keptSpeaker)) {
      speaker.setText(named);
    }
    keptSpeaker = named;
    if (another || !annotation.note().equals(keptNote)) {
      note.setText(annotation.note());
    }
    keptNote = annotation.note();
    fillClaims(annotation);
    filling = false;
  }

  private Workspace workspace() {
    return desk.workspace().orElseThrow();
  }

  private void fillTags(Annotation annotation) {
    List<Node> chips = new ArrayList<>();
    for (TagId id : annotation.tags()) {
      workspace()
          .tag(id)
          .ifPresent(
              tag -> {
                TagChip chip = new TagChip().show(tag, desk.appearance().tone());
                Button remove = new Button(null, Icon.CLOSE.node());
                remove.getStyleClass().add("chip-button");
                remove.setAccessibleText(messages.get("editor.remove-tag", tag.name()));
                remove.setOnAction(event -> toggle(tag));
                chip.setGraphic(remove);
                chip.setContentDisplay(ContentDisplay.RIGHT);
                chips.add(chip);
              });
    }
    chips.add(addTag);
    tags.getChildren().setAll(chips);
  }

  /** Offers the tags that the annotation does not have. */
  private void offerTags() {
    List<MenuItem> items = new ArrayList<>();
    Set<TagId> held = new HashSet<>(desk.selected().map(Annotation::tags).orElse(List.of()));
    for (Codebook.Entry entry : Codebook.tree(workspace().tags())) {
      if (!held.contains(entry.tag().id())) {
        MenuItem item = new MenuItem("   ".repeat(entry.depth()) + entry.tag().name());
        item.setMnemonicParsing(false);
        item.setOnAction(event -> toggle(entry.tag()));
        items.add(item);
      }
    }
    addTag.getItems().setAll(items);
  }

  private void toggle(Tag tag) {
    desk.selected()
        .ifPresent(annotation -> marking.apply(marking.edits().toggleTag(annotation, tag.id())));
  }

  private void fillClaims(Annotation annotation) {
    List<Node> rows = new ArrayList<>();
    for (Evidence evidence : workspace().evidence(annotation.id())) {
      workspace().claim(evidence.claim()).ifPresent(claim -> rows.add(claimRow(claim, evidence)));
    }
    claims.getChildren().setAll(rows);
  }

  private Node claimRow(Claim claim, Evidence evidence) {
    Label title = new Label(claim.title());
    title.getStyleClass().add("claim-title");
    Hint.on(title, claim.title());
    Button untie = new Button(null, Icon.CLOSE.node());
    untie.getStyleClass().add("icon-button");
    untie.setAccessibleText(messages.get("editor.untie", claim.title()));
    Hint.on(untie, messages.get("editor.untie", claim.title()));
    untie.setOnAction(event -> marking.apply(marking.edits().untie(evidence)));
    Region space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    HBox head = new HBox(title, space, untie);
    ChoiceBox<Stance> stance = new ChoiceBox<>();
    stance.getItems().setAll(Stance.values());
    stance.setValue(evidence.stance());
    stance.setConverter(new StanceNames());
    stance.setAccessibleText(messages.get("editor.stance"));
    stance.setOnAction(
        event ->
            marking.apply(
                marking.edits().evidence(evidence, stance.getValue(), evidence.figure())));
    Button figure =
        new Button(
            evidence.figure() == null
                ? messages.get("editor.add-figure")
                : new FigureLabels(messages).of(evidence.figure()));
    figure.getStyleClass().addAll("flat", "figure");
    figure.setOnAction(event -> actions.editEvidence(evidence, figure));
    HBox below = new HBox(stance, figure);
    head.getStyleClass().add("row");
    below.getStyleClass().add("row");
    return new VBox(head, below);
  }

  /** Keeps whether it is a quote and of whom, for the annotation it was said of. */
  private void keepQuote() {
    AnnotationId id = shown;
    if (filling || id == null) {
      return;
    }
    String name = speaker.getText().strip();
    Quote now = isQuote.isSelected() ? new Quote(name.isEmpty() ? null : name) : null;
    desk.workspace()
        .flatMap(workspace -> workspace.annotation(id))
        .filter(annotation -> !Objects.equals(now, annotation.quote()))
        .filter(
            annotation ->
                !name.equals(keptSpeaker) || (now == null) != (annotation.quote() == null))
        .ifPresent(
            annotation -> {
              keptSpeaker = name;
              marking.apply(marking.edits().quote(annotation, now));
            });
  }

  /** Keeps what was typed, for the annotation it was typed for. */
  private void keepNote() {
    pause.stop();
    AnnotationId id = shown;
    if (filling || id == null || note.getText().equals(keptNote)) {
      return;
    }
    keptNote = note.getText();
    desk.workspace()
        .flatMap(workspace -> workspace.annotation(id))
        .ifPresent(
            annotation ->
                marking.apply(marking.edits().note(annotation, note.getText(), noteStep)));
  }

  private List<String> speakers() {
    return workspace().annotations().stream()
        .map(Annotation::quote)
        .filter(quote -> quote != null && quote.speaker() != null)
        .map(quote -> Objects.requireNonNull(quote.speaker()))
        .distinct()
        .sorted()
        .toList();
  }

  private final class StanceNames extends StringConverter<Stance> {
    @Override
    public String toString(@Nullable Stance stance) {
      return stance == null ? "" : messages.get("stance." + stance.name());
    }

    @Override
    public Stance fromString(String name) {
      throw new UnsupportedOperationException("a stance is chosen, not typed");
    }
  }
}
