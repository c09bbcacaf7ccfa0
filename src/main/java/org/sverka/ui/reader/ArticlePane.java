package org.sverka.ui.reader;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import javafx.beans.value.ChangeListener;
import javafx.css.PseudoClass;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.sverka.app.Session;
import org.sverka.app.Workspace;
import org.sverka.model.Annotation;
import org.sverka.model.AnnotationId;
import org.sverka.model.Article;
import org.sverka.model.ArticleId;
import org.sverka.model.Change;
import org.sverka.text.TextRange;
import org.sverka.ui.Desk;
import org.sverka.ui.Marking;
import org.sverka.ui.Messages;
import org.sverka.ui.Overlay;
import org.sverka.ui.PaneModel;

/** One pane of the desk: the header, the page, and what mouse and keyboard do in it. */
public final class ArticlePane extends VBox {
  private static final PseudoClass ACTIVE = PseudoClass.getPseudoClass("active");

  private final Desk desk;
  private final PaneModel pane;
  private final Marking marking;
  private final Overlay overlay;
  private final Messages messages;
  private final ReaderActions actions;
  private final ArticlePage page;
  private final PaneHeader header;
  private final PageFollower follower;
  private @Nullable SelectionBar bar;

  private final ChangeListener<Object> toneOrFont = (property, before, now) -> reset();
  private final ChangeListener<Object> selectedChanged =
      (property, before, now) -> selectedChanged();
  private final ChangeListener<Object> activeChanged = (property, before, now) -> showActive();
  private final Session.Listener sessionListener =
      new Session.Listener() {
        @Override
        public void changed(Change change) {
          follower.changed(change);
          header.show(article());
        }

        @Override
        public void reloaded() {
          follower.reloaded();
          header.show(article());
        }
      };
  private final Session session;

  ArticlePane(
      Desk desk,
      PaneModel pane,
      Marking marking,
      Overlay overlay,
      Messages messages,
      ReaderActions actions,
      Executor background,
      Executor fx) {
    this.desk = desk;
    this.pane = pane;
    this.marking = marking;
    this.overlay = overlay;
    this.messages = messages;
    this.actions = actions;
    this.session = java.util.Objects.requireNonNull(desk.session());
    getStyleClass().add("article-pane");
    page = new ArticlePage(desk.toneProperty(), messages);
    page.setFont(ReadingFont.of(desk.serifProperty().get(), desk.textSizeProperty().get()));
    header = new PaneHeader(messages, this::chooseArticle, () -> desk.close(pane));
    follower = new PageFollower(desk, pane, page, background, fx);
    VBox.setVgrow(page, Priority.ALWAYS);
    getChildren().setAll(header, page);
    listen();
    header.show(article());
    follower.showArticle();
    showActive();
  }

  private void listen() {
    session.addListener(sessionListener);
    pane.articleProperty()
        .addListener(
            (property, before, now) -> {
              hideBar();
              header.show(article());
              follower.showArticle();
            });
    pane.textProperty().addListener((property, before, now) -> follower.showArticle());
    pane.revealedProperty()
        .addListener(
            (property, before, wish) -> {
              if (wish != null && pane.text() != null) {
                page.reveal(wish.range());
              }
            });
    pane.selectionProperty()
        .addListener(
            (property, before, now) -> {
              if (now == null && page.selection().isPresent()) {
                page.moveCaret(page.caret());
              }
              if (now == null) {
                hideBar();
              }
            });
    desk.toneProperty().addListener(toneOrFont);
    desk.textSizeProperty().addListener(toneOrFont);
    desk.serifProperty().addListener(toneOrFont);
    desk.selectedProperty().addListener(selectedChanged);
    desk.activeProperty().addListener(activeChanged);

    TextPage text = page.textPage();
    text.selectionProperty()
        .addListener(
            (property, before, now) -> pane.selectionProperty().set(page.selection().orElse(null)));
    text.caretPositionProperty()
        .addListener((property, before, now) -> pane.caretProperty().set(page.caret()));
    text.focusedProperty()
        .addListener(
            (property, before, focused) -> {
              if (focused) {
                desk.activate(pane);
              }
            });
    text.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    text.addEventHandler(KeyEvent.KEY_RELEASED, event -> offerBar(event));
    text.addEventHandler(MouseEvent.MOUSE_RELEASED, this::released);
    text.addEventFilter(MouseEvent.MOUSE_PRESSED, event -> hideBar());
    addEventFilter(MouseEvent.MOUSE_PRESSED, event -> desk.activate(pane));
    page.setOnViewChanged(() -> pane.topProperty().set(page.topOffset()));
    page.handles().setMover(new EdgeMover());
  }

  /** Lets go of everything that it listened to. */
  void dispose() {
    hideBar();
    session.removeListener(sessionListener);
    desk.toneProperty().removeListener(toneOrFont);
    desk.textSizeProperty().removeListener(toneOrFont);
    desk.serifProperty().removeListener(toneOrFont);
    desk.selectedProperty().removeListener(selectedChanged);
    desk.activeProperty().removeListener(activeChanged);
  }

  PaneModel model() {
    return pane;
  }

  void focusText() {
    page.textPage().requestFocus();
  }

  private void reset() {
    page.setFont(ReadingFont.of(desk.serifProperty().get(), desk.textSizeProperty().get()));
    follower.showAgain();
  }

  private void showActive() {
    boolean active = desk.active() == pane;
    pseudoClassStateChanged(ACTIVE, active);
    if (!active) {
      hideBar();
    }
  }

  private void selectedChanged() {
    follower.showSelected();
  }

  // ---- choosing

  private void chooseArticle() {
    desk.activate(pane);
    ArticleChooser chooser =
        new ArticleChooser(
            desk.workspace().orElseThrow().articles(),
            messages,
            chosen -> {
              overlay.hide();
              desk.show(pane, chosen);
              focusText();
            });
    overlay.ask(chooser, header.localToScreen(header.getBoundsInLocal()), chooser.field());
  }

  private @Nullable Article article() {
    ArticleId id = pane.article();
    return id == null ? null : desk.workspace().flatMap(its -> its.article(id)).orElse(null);
  }

  // ---- mouse

  private void released(MouseEvent event) {
    if (event.getButton() != MouseButton.PRIMARY) {
      return;
    }
    if (page.selection().isPresent()) {
      showBar();
    } else if (event.isStillSincePress()) {
      selectAt(page.offsetAt(new Point2D(event.getScreenX(), event.getScreenY())));
    }
  }

  /**
   * Selects what is marked at an offset, the shortest first; another click there goes to the next
   * one.
   */
  private void selectAt(int offset) {
    List<AnnotationId> here = annotationsAt(offset).stream().map(Annotation::id).toList();
    if (here.isEmpty()) {
      desk.select(null);
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
        .sorted(java.util.Comparator.comparingInt(annotation -> annotation.range().length()))
        .toList();
  }

  // ---- keyboard

  private void key(KeyEvent event) {
    if (event.isShortcutDown() || event.isAltDown()) {
      return;
    }
    boolean used = MarkKey.of(event).map(this::press).orElse(false);
    if (used) {
      event.consume();
    }
  }

  private boolean press(MarkKey key) {
    if (key.isTag()) {
      return desk.workspace()
          .flatMap(workspace -> workspace.tagOfKey(key.tagKey()))
          .map(
              tag -> {
                marking.toggleTag(tag.id());
                return true;
              })
          .orElse(false);
    }
    if (marking.target().isEmpty() && key != MarkKey.SELECT) {
      return false;
    }
    switch (key) {
      case HIGHLIGHT -> marking.highlight();
      case QUOTE -> quote();
      case CLAIM -> claim();
      case NOTE -> note();
      case DELETE -> {
        if (pane.selection() == null) {
          marking.deleteSelected();
        }
      }
      case LET_GO -> letGo();
      case SELECT -> selectAt(page.caret());
      default -> throw new IllegalStateException(key.toString());
    }
    return true;
  }

  private void letGo() {
    if (pane.selection() != null) {
      pane.selectionProperty().set(null);
    } else {
      desk.select(null);
    }
  }

  private void quote() {
    marking.quote(null).ifPresent(actions::editSpeaker);
  }

  private void note() {
    marking.highlight().ifPresent(actions::editNote);
  }

  private void claim() {
    marking.target().ifPresent(target -> actions.askForClaim(target, anchor(target.range())));
  }

  // ---- the bar beside the selection

  private void offerBar(KeyEvent event) {
    if (event.getCode() == KeyCode.SHIFT && page.selection().isPresent() && !overlay.isAsking()) {
      showBar();
    }
  }

  private void showBar() {
    Optional<TextRange> selection = page.selection();
    Workspace workspace = desk.workspace().orElse(null);
    if (selection.isEmpty() || workspace == null) {
      return;
    }
    SelectionBar shown =
        new SelectionBar(workspace.tags(), desk.tone(), messages, new BarActions());
    bar = shown;
    overlay.hint(shown, anchor(selection.get()));
  }

  private void hideBar() {
    Region shown = bar;
    if (shown != null) {
      overlay.hide(shown);
      bar = null;
    }
  }

  /** Where a range is on the screen, or the pane where it is out of view. */
  private Bounds anchor(TextRange range) {
    Bounds whole = page.localToScreen(page.getBoundsInLocal());
    return page.boundsOnScreen(range).filter(whole::intersects).orElse(whole);
  }

  private final class BarActions implements SelectionBar.Actions {
    @Override
    public void tag(org.sverka.model.TagId tag) {
      marking.toggleTag(tag);
      focusText();
    }

    @Override
    public void highlight() {
      marking.highlight();
      focusText();
    }

    @Override
    public void quote() {
      ArticlePane.this.quote();
    }

    @Override
    public void claim() {
      ArticlePane.this.claim();
    }

    @Override
    public void note() {
      ArticlePane.this.note();
    }
  }

  /** Dragging an edge shows the new stretch as a selection, and letting go takes it. */
  private final class EdgeMover implements EdgeHandles.Mover {
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
}
