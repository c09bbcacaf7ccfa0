package org.sverka.ui.compare;

import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.sverka.app.Edits;
import org.sverka.app.Workspace;
import org.sverka.model.Annotation;
import org.sverka.model.Article;
import org.sverka.model.ArticleId;
import org.sverka.model.Dismissal;
import org.sverka.model.DismissalKind;
import org.sverka.model.LinkKind;
import org.sverka.text.TextRange;
import org.sverka.ui.Desk;
import org.sverka.ui.Marking;
import org.sverka.ui.PaneModel;

/** What a person makes of the passage at hand: two linked annotations, or nothing for good. */
public final class PassageActs {
  private final Desk desk;
  private final Gaps gaps;
  private final Marking marking;

  public PassageActs(Desk desk, Gaps gaps, Marking marking) {
    this.desk = desk;
    this.gaps = gaps;
    this.marking = marking;
  }

  /** A place of an article with its text. */
  private record Spot(Article article, String text, TextRange range) {
    Dismissal.Place place() {
      return Dismissal.Place.of(article.id(), text, range);
    }
  }

  /** Annotates both stretches and links the annotations, in one step. */
  public void annotate() {
    withSpots(
        (one, other) -> {
          Edits edits = marking.edits();
          Annotation left = annotation(edits, one);
          Annotation right = annotation(edits, other);
          boolean linked =
              workspace().links(left.id()).stream()
                  .anyMatch(link -> link.other(left.id()).equals(right.id()));
          if (!linked) {
            marking.apply(edits.link(LinkKind.PASSAGE, left, right));
          }
          PaneModel active = desk.active();
          boolean atRight = active != null && other.article().id().equals(active.article());
          desk.select(atRight ? right.id() : left.id());
        });
  }

  private static Annotation annotation(Edits edits, Spot spot) {
    return edits
        .existing(spot.article(), spot.range())
        .orElseGet(() -> edits.annotation(spot.article(), spot.text(), spot.range()));
  }

  /** Says that the passage is none worth showing. */
  public void dismiss() {
    withSpots(
        (one, other) ->
            marking.apply(
                marking
                    .edits()
                    .dismiss(
                        List.of(
                            new Dismissal(
                                DismissalKind.PASSAGE, List.of(one.place(), other.place()))))));
  }

  private void withSpots(BiConsumer<Spot, Spot> act) {
    gaps.passageAtHand()
        .ifPresent(
            passage -> {
              Optional<Spot> one = spot(passage.a(), passage.inA());
              Optional<Spot> other = spot(passage.b(), passage.inB());
              if (one.isPresent() && other.isPresent()) {
                act.accept(one.get(), other.get());
              }
            });
  }

  private Optional<Spot> spot(ArticleId id, TextRange range) {
    String text = desk.paneOf(id).map(PaneModel::text).orElse(null);
    return text == null
        ? Optional.empty()
        : workspace().article(id).map(article -> new Spot(article, text, range));
  }

  private Workspace workspace() {
    return desk.workspace().orElseThrow();
  }
}
