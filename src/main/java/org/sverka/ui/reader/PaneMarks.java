package org.sverka.ui.reader;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import org.sverka.app.Workspace;
import org.sverka.model.Annotation;
import org.sverka.model.AnnotationId;
import org.sverka.model.ArticleId;
import org.sverka.model.TagId;
import org.sverka.text.TextRange;
import org.sverka.text.WordSteps;
import org.sverka.ui.Desk;
import org.sverka.ui.Marking;
import org.sverka.ui.PaneModel;

/**
 * What keys, the bar and the mouse make of the selection of one pane, and of what is marked there.
 */
final class PaneMarks implements SelectionBar.Actions, EdgeHandles.Mover {
  private final Desk desk;
  private final PaneModel pane;
  private final Marking marking;
  private final ArticlePage page;
  private final ReaderActions actions;

  PaneMarks(Desk desk, PaneModel pane, Marking marking, ArticlePage page, ReaderActions actions) {
    this.desk = desk;
    this.pane = pane;
    this.marking = marking;
    this.page = page;
    this.actions = actions;
  }

  /**
   * Does what a key stands for.
   *
   * @return whether there was something to do
   */
  boolean press(MarkKey key) {
    if (key.isTag()) {
      Optional<TagId> tag =
          desk.workspace().flatMap(its -> its.tagOfKey(key.tagKey())).map(its -> its.id());
      tag.ifPresent(marking::toggleTag);
      return tag.isPresent();
    }
    if (pane.selection() == null && isOfSuggestions(key)) {
      return true;
    }
    if (marking.target().isEmpty() && key != MarkKey.SELECT) {
      return false;
    }
    switch (key) {
      case HIGHLIGHT -> marking.highlight();
      case QUOTE -> quote();
      case CLAIM -> claim();
      case NOTE -> note();
      case DELETE -> delete();
      case LET_GO -> letGo();
      case SELECT -> selectAt(page.caret());
      default -> {
        return false;
      }
    }
    return true;
  }

  /** A key goes to the suggestion that the person is at before it goes to an annotation. */
  private boolean isOfSuggestions(MarkKey key) {
    return switch (key) {
      case NEXT -> actions.suggestions().step(1);
      case PREVIOUS -> actions.suggestions().step(-1);
      case SELECT -> actions.suggestions().accept();
      case DELETE -> actions.suggestions().dismiss();
      case LET_GO -> actions.suggestions().letGo();
      default -> false;
    };
  }

  @Override
  public void tag(TagId tag) {
    marking.toggleTag(tag);
    page.textPage().requestFocus();
  }

  @Override
  public void highlight() {
    marking.highlight();
    page.textPage().requestFocus();
  }

  @Override
  public void quote() {
    marking.quote(null).ifPresent(actions::editSpeaker);
  }

  @Override
  public void note() {
    marking.highlight().ifPresent(actions::editNote);
  }

  @Override
  public void claim() {
    marking.target().ifPresent(target -> actions.askForClaim(target, anchor(target.range())));
  }

  private void delete() {
    boolean isHere =
        desk.selected()
            .filter(annotation -> annotation.article().equals(pane.article()))
            .isPresent();
    if (pane.selection() == null && isHere) {
      marking.deleteSelected();
    }
  }

  private void letGo() {
    if (pane.selection() != null) {
      pane.selectionProperty().set(null);
    } else {
      desk.select(null);
    }
  }

  /**
   * Selects what is marked at an offset, the shortest first; another time there, the next one.
   *
   * @param offset in chars
   */
  void selectAt(int offset) {
    List<AnnotationId> here = annotationsAt(offset).stream().map(Annotation::id).toList();
    if (here.isEmpty()) {
      desk.select(null);
      actions.suggestions().goTo(offset);
      return;
    }
    int held = here.indexOf(desk.selectedProperty().get());
    desk.select(here.get((held + 1) % here.size()));
  }

  private List<Annotation> annotationsAt(int offset) {
    ArticleId article = pane.article();
    Workspace workspace = desk.workspace().orElse(null);
    if (article == null || workspace == null) {
      return List.of();
    }
    return workspace.annotations(article).at(offset).stream()
        .sorted(Comparator.comparingInt(annotation -> annotation.range().length()))
        .toList();
  }

  /** Where a range is on the screen, or the page where it is out of view. */
  Bounds anchor(TextRange range) {
    Bounds whole = page.localToScreen(page.getBoundsInLocal());
    return page.boundsInView(range).orElse(whole);
  }

  // ---- edges: dragging one shows the new stretch as a selection, and letting go takes it

  @Override
  public void drag(boolean startEdge, Point2D to) {
    moved(startEdge, to).ifPresent(page::select);
  }

  @Override
  public void drop(boolean startEdge, Point2D at) {
    Optional<TextRange> range = moved(startEdge, at);
    pane.selectionProperty().set(null);
    desk.selected()
        .ifPresent(
            annotation -> range.ifPresent(to -> marking.moveTo(annotation, page.text(), to)));
  }

  /**
   * Moves an edge of the selected annotation by a word.
   *
   * @return whether one is selected here
   */
  boolean step(boolean startEdge, boolean forward) {
    Optional<Annotation> annotation =
        desk.selected().filter(selected -> selected.article().equals(pane.article()));
    String text = page.text();
    annotation.ifPresent(
        selected ->
            marking.moveTo(
                selected,
                text,
                startEdge
                    ? WordSteps.start(text, selected.range(), forward)
                    : WordSteps.end(text, selected.range(), forward)));
    return annotation.isPresent();
  }

  private Optional<TextRange> moved(boolean startEdge, Point2D to) {
    int offset = page.offsetAt(to);
    return desk.selected()
        .map(Annotation::range)
        .map(
            range ->
                startEdge
                    ? new TextRange(Math.min(offset, range.end() - 1), range.end())
                    : new TextRange(range.start(), Math.max(offset, range.start() + 1)));
  }
}
