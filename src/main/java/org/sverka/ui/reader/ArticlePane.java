package org.sverka.ui.reader;

import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Executor;
import javafx.application.Platform;
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
import org.sverka.model.Article;
import org.sverka.model.ArticleId;
import org.sverka.model.Change;
import org.sverka.text.TextRange;
import org.sverka.ui.Desk;
import org.sverka.ui.Gutters;
import org.sverka.ui.Marking;
import org.sverka.ui.Messages;
import org.sverka.ui.Overlay;
import org.sverka.ui.PaneModel;

/** One pane of the desk: the header, the page, and what mouse and keyboard do in it. */
public final class ArticlePane extends VBox {
  /** Between the bar and the edges of the pane, in pixels. */
  private static final double BESIDE = 8;

  private static final PseudoClass ACTIVE = PseudoClass.getPseudoClass("active");

  private final Desk desk;
  private final PaneModel pane;
  private final Overlay overlay;
  private final Messages messages;
  private final ArticlePage page;
  private final PaneHeader header;
  private final PageFollower follower;
  private final PaneMarks marks;
  private @Nullable SelectionBar bar;

  private final ChangeListener<Object> toneOrFont = (property, before, now) -> reset();
  private final ChangeListener<Object> selectedChanged = (property, before, now) -> showSelected();
  private final ChangeListener<Object> activeChanged = (property, before, now) -> showActive();
  private final Session.Listener sessionListener =
      new Session.Listener() {
        @Override
        public void changed(Change change) {
          follower.changed(change);
          if (change.edits().stream().anyMatch(edit -> edit.entity() instanceof Article)) {
            header.show(article());
          }
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
    this.overlay = overlay;
    this.messages = messages;
    this.session = Objects.requireNonNull(desk.session());
    getStyleClass().add("article-pane");
    page = new ArticlePage(desk.appearance().toneProperty(), messages);
    page.setFont(
        ReadingFont.of(
            desk.appearance().serifProperty().get(), desk.appearance().textSizeProperty().get()));
    header = new PaneHeader(messages, this::chooseArticle, () -> desk.close(pane));
    marks = new PaneMarks(desk, pane, marking, page, actions);
    follower = new PageFollower(desk, pane, page, background, fx);
    header.beginAt(page.textLeftProperty().get());
    // Later: the page learns it in the layout that has placed the header already.
    page.textLeftProperty()
        .addListener(
            (property, before, left) ->
                Platform.runLater(() -> header.beginAt(page.textLeftProperty().get())));
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
    pane.textProperty().addListener((property, before, now) -> follower.showText());
    pane.quietProperty().addListener((property, before, now) -> follower.showQuiet());
    pane.revealedProperty().addListener((property, before, wish) -> follower.reveal());
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
    desk.appearance().toneProperty().addListener(toneOrFont);
    desk.appearance().textSizeProperty().addListener(toneOrFont);
    desk.appearance().serifProperty().addListener(toneOrFont);
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
    text.addEventHandler(KeyEvent.KEY_RELEASED, this::offerBar);
    text.addEventHandler(MouseEvent.MOUSE_RELEASED, this::released);
    text.addEventFilter(MouseEvent.MOUSE_PRESSED, event -> hideBar());
    addEventFilter(MouseEvent.MOUSE_PRESSED, event -> desk.activate(pane));
    page.setOnViewChanged(
        () -> {
          pane.topProperty().set(page.topOffset());
          if (overlay.isShown(bar)) {
            placeBar();
          }
        });
    page.handles().setMover(marks);
  }

  /** Lets go of everything that it listened to. */
  void dispose() {
    hideBar();
    follower.stop();
    session.removeListener(sessionListener);
    desk.appearance().toneProperty().removeListener(toneOrFont);
    desk.appearance().textSizeProperty().removeListener(toneOrFont);
    desk.appearance().serifProperty().removeListener(toneOrFont);
    desk.selectedProperty().removeListener(selectedChanged);
    desk.activeProperty().removeListener(activeChanged);
  }

  Gutters.Side side() {
    return new Gutters.Side(pane, page.geometry());
  }

  void focusText() {
    page.textPage().requestFocus();
  }

  private void reset() {
    page.setFont(
        ReadingFont.of(
            desk.appearance().serifProperty().get(), desk.appearance().textSizeProperty().get()));
    follower.showAgain();
  }

  private void showActive() {
    boolean active = desk.active() == pane;
    pseudoClassStateChanged(ACTIVE, active);
    if (!active) {
      hideBar();
    }
  }

  private void showSelected() {
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

  // ---- mouse and keyboard

  private void released(MouseEvent event) {
    if (event.getButton() != MouseButton.PRIMARY) {
      return;
    }
    if (page.selection().isPresent()) {
      showBar();
    } else if (event.isStillSincePress()) {
      marks.selectAt(page.offsetAt(new Point2D(event.getScreenX(), event.getScreenY())));
    }
  }

  private void key(KeyEvent event) {
    if (event.isShortcutDown()) {
      return;
    }
    boolean done =
        event.isAltDown() ? moveEdge(event) : MarkKey.of(event).map(marks::press).orElse(false);
    if (done) {
      event.consume();
    }
  }

  /** Alt and an arrow move the end of the selected annotation, with Shift its beginning. */
  private boolean moveEdge(KeyEvent event) {
    boolean forward = event.getCode() == KeyCode.RIGHT;
    return (forward || event.getCode() == KeyCode.LEFT)
        && pane.selection() == null
        && marks.step(event.isShiftDown(), forward);
  }

  /** Does what a key does in the text. */
  void mark(MarkKey key) {
    marks.press(key);
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
    bar =
        new SelectionBar(
            workspace.tags(), desk.appearance().tone(), messages, marks, getWidth() - 2 * BESIDE);
    placeBar();
  }

  /** Puts the bar beside the words it is about; out of sight with them. */
  private void placeBar() {
    Region shown = bar;
    if (shown != null) {
      Optional<Bounds> words = page.selection().flatMap(page::boundsInView);
      shown.setVisible(words.isPresent());
      overlay.hint(
          shown,
          words.orElseGet(() -> localToScreen(getBoundsInLocal())),
          localToScreen(getBoundsInLocal()));
    }
  }

  private void hideBar() {
    Region shown = bar;
    if (shown != null) {
      overlay.hide(shown);
      bar = null;
    }
  }
}
