package org.sverka.ui.inspector;

import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.Executor;
import javafx.animation.PauseTransition;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TextArea;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;
import org.sverka.app.Session;
import org.sverka.model.Annotation;
import org.sverka.model.AnnotationId;
import org.sverka.model.Change;
import org.sverka.model.Claim;
import org.sverka.model.Edit;
import org.sverka.model.Evidence;
import org.sverka.model.Quote;
import org.sverka.model.Tag;
import org.sverka.ui.CompletingField;
import org.sverka.ui.Desk;
import org.sverka.ui.Marking;
import org.sverka.ui.Messages;
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
  private final AnnotationTags tags;
  private final SpeakerOffers offers;
  private final CheckBox isQuote = new CheckBox();
  private final CompletingField speaker;
  private final TextArea note = new TextArea();
  private final AnnotationClaims claims;
  private final PauseTransition pause = new PauseTransition(PAUSE);
  private @Nullable AnnotationId shown;
  private String noteStep = "";

  /** What the fields held when they were filled or kept: only what differs was typed since. */
  private String keptSpeaker = "";

  private String keptNote = "";
  private boolean filling;

  /** Whose speaker is asked for, until a name is there. */
  private @Nullable AnnotationId unnamed;

  /** What the editor asks the shell for. */
  interface ClaimActions {
    void addClaim(Annotation annotation, Node beside);

    void editEvidence(Evidence evidence, Node beside);
  }

  AnnotationEditor(
      Desk desk,
      Marking marking,
      Messages messages,
      SpeakerOffers offers,
      Executor later,
      ClaimActions actions) {
    this.offers = offers;
    this.later = later;
    this.desk = desk;
    this.marking = marking;
    this.messages = messages;
    this.actions = actions;
    this.speaker = new CompletingField(offers::names);
    this.tags = new AnnotationTags(desk, marking, messages);
    this.claims = new AnnotationClaims(desk, marking, messages, actions);
    getStyleClass().add("annotation-editor");
    isQuote.setText(messages.get("editor.quote"));
    isQuote.setMinWidth(Region.USE_PREF_SIZE);
    isQuote.setOnAction(event -> keepQuote());
    speaker.setPromptText(messages.get("editor.speaker"));
    speaker.setAccessibleText(messages.get("editor.speaker"));
    speaker.disableProperty().bind(isQuote.selectedProperty().not());
    speaker.setOnCommit(this::keepQuote);
    speaker
        .focusedProperty()
        .addListener(
            (property, before, focused) -> {
              if (focused) {
                desk.selected().ifPresent(annotation -> offers.look(annotation, this::fillIn));
              }
            });
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
    unnamed = desk.selectedProperty().get();
    speaker.requestFocus();
    speaker.selectAll();
    desk.selected().ifPresent(annotation -> offers.look(annotation, this::fillIn));
  }

  /** Names who says it, where the text tells, for the person to keep or to change. */
  private void fillIn() {
    if (unnamed == null || !unnamed.equals(shown) || !speaker.isFocused()) {
      return;
    }
    if (!speaker.getText().isEmpty()) {
      unnamed = null;
      return;
    }
    offers
        .own()
        .ifPresent(
            name -> {
              unnamed = null;
              speaker.setText(name);
              speaker.selectAll();
            });
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
    tags.show(annotation);
    Quote quote = annotation.quote();
    isQuote.setSelected(quote != null);
    String named = quote == null ? "" : Objects.requireNonNullElse(quote.speaker(), "");
    if (another || !named.equals(keptSpeaker)) {
      speaker.hold(named);
    }
    keptSpeaker = named;
    if (another || !annotation.note().equals(keptNote)) {
      note.setText(annotation.note());
    }
    keptNote = annotation.note();
    claims.show(annotation);
    filling = false;
    fillIn();
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
}
