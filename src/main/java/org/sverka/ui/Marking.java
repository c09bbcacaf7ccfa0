package org.sverka.ui;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.sverka.app.Edits;
import org.sverka.app.Session;
import org.sverka.model.Annotation;
import org.sverka.model.Article;
import org.sverka.model.Change;
import org.sverka.model.Claim;
import org.sverka.model.Figure;
import org.sverka.model.Quote;
import org.sverka.model.Stance;
import org.sverka.model.TagId;
import org.sverka.text.TextRange;

/**
 * What a person does to the selection, or to the selected annotation where nothing is selected:
 * mark, tag, quote, tie to a claim, delete. Keys, bar and menus all end here. Touches no control.
 */
public final class Marking {
  /**
   * What a mark would go on: a stretch of an article, and the annotation that is there or would be.
   */
  public record Target(Article article, String text, Annotation annotation, boolean isNew) {
    public TextRange range() {
      return annotation.range();
    }
  }

  private final Desk desk;
  private final Clock clock;
  private final Supplier<String> author;

  /**
   * @param author the name that new annotations are signed with
   */
  public Marking(Desk desk, Clock clock, Supplier<String> author) {
    this.desk = desk;
    this.clock = clock;
    this.author = author;
  }

  /** The changes that can be made to the open workspace. */
  public Edits edits() {
    return new Edits(desk.workspace().orElseThrow(), clock, author.get());
  }

  /** Makes a change to the open workspace; nothing where none is open. */
  public void apply(Change change) {
    Session session = desk.session();
    if (session != null) {
      session.apply(change);
    }
  }

  /** The selection of the active pane, else the selected annotation. */
  public Optional<Target> target() {
    PaneModel pane = desk.active();
    if (pane == null || desk.workspace().isEmpty()) {
      return Optional.empty();
    }
    TextRange selection = pane.selection();
    return selection == null ? ofSelectedAnnotation() : ofSelection(pane, selection);
  }

  private Optional<Target> ofSelection(PaneModel pane, TextRange selection) {
    String text = pane.text();
    Article article =
        Optional.ofNullable(pane.article())
            .flatMap(id -> desk.workspace().orElseThrow().article(id))
            .orElse(null);
    TextRange range = text == null ? null : trimmed(text, selection);
    if (article == null || text == null || range == null) {
      return Optional.empty();
    }
    Edits edits = edits();
    return Optional.of(
        edits
            .existing(article, range)
            .map(there -> new Target(article, text, there, false))
            .orElseGet(
                () -> new Target(article, text, edits.annotation(article, text, range), true)));
  }

  private Optional<Target> ofSelectedAnnotation() {
    return desk.selected()
        .flatMap(
            annotation ->
                desk.paneOf(annotation.article())
                    .flatMap(pane -> Optional.ofNullable(pane.text()))
                    .flatMap(
                        text ->
                            desk.workspace()
                                .orElseThrow()
                                .article(annotation.article())
                                .map(article -> new Target(article, text, annotation, false))));
  }

  /** A selection without the spaces at its edges; null where nothing is left of it. */
  private static @Nullable TextRange trimmed(String text, TextRange selection) {
    int start = selection.start();
    int end = Math.min(selection.end(), text.length());
    while (start < end && Character.isWhitespace(text.charAt(start))) {
      start++;
    }
    while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
      end--;
    }
    return start == end ? null : new TextRange(start, end);
  }

  /** Marks the selection and nothing more. */
  public Optional<Annotation> highlight() {
    return target().map(this::marked);
  }

  /** Gives the target a tag, or takes it away where it has it. */
  public void toggleTag(TagId tag) {
    target()
        .ifPresent(
            target -> {
              if (target.isNew()) {
                finish(edits().mark(withTag(target.annotation(), tag)), target.annotation());
              } else {
                finish(edits().toggleTag(target.annotation(), tag), target.annotation());
              }
            });
  }

  private static Annotation withTag(Annotation annotation, TagId tag) {
    return annotation.withTags(List.of(tag), annotation.created());
  }

  /**
   * Says that the target is somebody's words.
   *
   * @param speaker null where it is not known yet
   */
  public Optional<Annotation> quote(@Nullable String speaker) {
    Optional<Target> found = target();
    found.ifPresent(
        target -> {
          Annotation annotation = target.annotation();
          if (target.isNew()) {
            finish(
                edits().mark(annotation.withQuote(new Quote(speaker), annotation.created())),
                annotation);
          } else if (annotation.quote() == null || speaker != null) {
            finish(edits().quote(annotation, new Quote(speaker)), annotation);
          } else {
            finish(annotation);
          }
        });
    return found.map(Target::annotation);
  }

  /** Ties a target to a claim, old or new. */
  public void tie(Target target, Claim claim, Stance stance, @Nullable Figure figure) {
    finish(edits().tie(target.annotation(), claim, stance, figure), target.annotation());
  }

  /** The annotation of a target, made where it is new. */
  public Annotation marked(Target target) {
    if (target.isNew()) {
      finish(edits().mark(target.annotation()), target.annotation());
    } else {
      finish(target.annotation());
    }
    return target.annotation();
  }

  public void deleteSelected() {
    desk.selected().ifPresent(annotation -> apply(edits().delete(List.of(annotation))));
  }

  /** Moves an annotation's edges; nothing where that would leave none of it. */
  public void moveTo(Annotation annotation, String text, TextRange range) {
    TextRange words = trimmed(text, range);
    if (words != null && !words.equals(annotation.range())) {
      apply(edits().moveTo(annotation, text, words));
    }
  }

  private void finish(Change change, Annotation annotation) {
    apply(change);
    finish(annotation);
  }

  /** The selection has done its work: the annotation takes its place. */
  private void finish(Annotation annotation) {
    PaneModel pane = desk.active();
    if (pane != null) {
      pane.selectionProperty().set(null);
    }
    desk.select(annotation.id());
  }
}
