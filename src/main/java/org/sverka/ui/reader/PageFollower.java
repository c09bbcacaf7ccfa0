package org.sverka.ui.reader;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import org.fxmisc.richtext.model.ReadOnlyStyledDocument;
import org.jspecify.annotations.Nullable;
import org.sverka.app.Session;
import org.sverka.app.Workspace;
import org.sverka.model.Annotation;
import org.sverka.model.AnnotationId;
import org.sverka.model.Article;
import org.sverka.model.ArticleId;
import org.sverka.model.Change;
import org.sverka.model.Edit;
import org.sverka.model.Entity;
import org.sverka.model.Tag;
import org.sverka.model.TagId;
import org.sverka.text.TextRange;
import org.sverka.ui.Desk;
import org.sverka.ui.PaneModel;
import org.sverka.ui.QuietRanges;

/**
 * Keeps a page showing what its pane and the workspace say: another article is set off the JavaFX
 * thread and shown when it is ready, an annotation that changed costs the lines it touches and no
 * more.
 */
final class PageFollower implements Session.Listener {
  /** So many changes at once are cheaper as a whole new page. */
  private static final int MANY = 200;

  private final Desk desk;
  private final PaneModel pane;
  private final ArticlePage page;
  private final Executor background;
  private final Executor fx;
  private @Nullable AnnotationId shownSelected;
  private @Nullable PageText shown;
  private QuietRanges shownQuiet = QuietRanges.NONE;

  /** Counts what was asked for, so that only the last of several pages under way is shown. */
  private int asked;

  /** What changed while a page was under way that did not know of it. */
  private final List<TextRange> missed = new ArrayList<>();

  private boolean underWay;

  /** Where the article was left, as the pane said before its page told it otherwise; in chars. */
  private int firstTop;

  private int firstCaret;

  /** The wish that was last granted: setting the page again does not grant it again. */
  private PaneModel.@Nullable Reveal granted;

  PageFollower(Desk desk, PaneModel pane, ArticlePage page, Executor background, Executor fx) {
    this.desk = desk;
    this.pane = pane;
    this.page = page;
    this.background = background;
    this.fx = fx;
  }

  /** What a page is made of, ready to be shown. */
  private record Ready(
      PageText text, ReadOnlyStyledDocument<LineLook, String, Look> document, PageMarks marks) {}

  /** Shows the article of the pane from its beginning or where it was left. */
  void showArticle() {
    firstTop = pane.topProperty().get();
    firstCaret = pane.caretProperty().get();
    showText();
  }

  /** Shows the text of the article, which comes after it. */
  void showText() {
    stop();
    String text = pane.text();
    if (text == null) {
      page.clear();
      return;
    }
    set(text);
  }

  /** Lets go of what is under way: its pane is closed. */
  void stop() {
    shown = null;
    underWay = false;
    asked++;
  }

  /** Sets the same article anew, the place in it kept. */
  void showAgain() {
    String text = pane.text();
    if (text != null && (shown != null || underWay)) {
      set(text);
    }
  }

  private void set(String text) {
    Article article = article();
    if (article == null) {
      return;
    }
    int mine = ++asked;
    underWay = true;
    missed.clear();
    PageMarks marks = marks(article.id());
    CompletableFuture.supplyAsync(
            () -> {
              PageText set = PageText.of(article, text);
              return new Ready(set, PageDocument.of(set, marks), marks);
            },
            background)
        .thenAcceptAsync(
            ready -> {
              if (mine == asked) {
                take(ready);
              }
            },
            fx);
  }

  private void take(Ready ready) {
    int top = shown == null ? firstTop : page.topOffset();
    int caret = shown == null ? firstCaret : page.caret();
    underWay = false;
    shown = ready.text();
    shownSelected = ready.marks().selectedId();
    shownQuiet = ready.marks().quiet();
    page.show(ready.text(), ready.document(), ready.marks());
    showMissed();
    showQuiet();
    page.moveCaret(caret);
    if (!reveal()) {
      page.bringToTop(top);
    }
  }

  private void showMissed() {
    List<TextRange> touched = List.copyOf(missed);
    missed.clear();
    shownSelected = desk.selectedProperty().get();
    restyle(touched);
  }

  /** Shows the place that is wished for, unless there is none or it was shown already. */
  boolean reveal() {
    PaneModel.Reveal wish = pane.revealedProperty().get();
    if (wish == null || wish == granted || shown == null) {
      return false;
    }
    granted = wish;
    page.reveal(wish.range());
    return true;
  }

  /** Paints another annotation as the selected one. */
  void showSelected() {
    List<TextRange> touched = new ArrayList<>();
    addRange(shownSelected, touched);
    shownSelected = desk.selectedProperty().get();
    addRange(shownSelected, touched);
    restyle(touched);
  }

  /** Paints what is pointed out besides the annotations, where it is not as it was painted. */
  void showQuiet() {
    List<TextRange> touched = pane.quiet().differences(shownQuiet);
    shownQuiet = pane.quiet();
    restyle(touched);
  }

  private void addRange(@Nullable AnnotationId id, List<TextRange> ranges) {
    if (id != null) {
      workspace()
          .annotation(id)
          .filter(annotation -> annotation.article().equals(pane.article()))
          .ifPresent(annotation -> ranges.add(annotation.range()));
    }
  }

  @Override
  public void changed(Change change) {
    List<TextRange> touched = new ArrayList<>();
    for (Edit edit : change.edits()) {
      if (edit.entity() instanceof Tag || isThisArticle(edit.after())) {
        showAgain();
        return;
      }
      addRange(edit.before(), touched);
      addRange(edit.after(), touched);
    }
    restyle(touched);
  }

  @Override
  public void reloaded() {
    showAgain();
  }

  private boolean isThisArticle(@Nullable Entity entity) {
    return entity instanceof Article article && article.id().equals(pane.article());
  }

  private void addRange(@Nullable Entity entity, List<TextRange> ranges) {
    if (entity instanceof Annotation annotation && annotation.article().equals(pane.article())) {
      ranges.add(annotation.range());
    }
  }

  private void restyle(Collection<TextRange> touched) {
    ArticleId article = pane.article();
    if (article == null || touched.isEmpty()) {
      return;
    }
    if (touched.size() > MANY) {
      showAgain();
      return;
    }
    if (underWay) {
      missed.addAll(touched);
    }
    if (shown != null) {
      page.restyle(marks(article), touched);
    }
  }

  private @Nullable Highlight selectedHighlight() {
    ArticleId article = pane.article();
    return desk.selected()
        .filter(annotation -> annotation.article().equals(article))
        .map(annotation -> new Highlight(annotation.id(), annotation.range(), ""))
        .orElse(null);
  }

  private PageMarks marks(ArticleId article) {
    Map<TagId, String> colours = new HashMap<>();
    workspace().tags().forEach(tag -> colours.put(tag.id(), tag.colour()));
    Highlights highlights = new Highlights(workspace().annotations(article), colours);
    return new PageMarks(highlights, selectedHighlight(), pane.quiet());
  }

  private @Nullable Article article() {
    ArticleId id = pane.article();
    return id == null ? null : workspace().article(id).orElse(null);
  }

  private Workspace workspace() {
    return desk.workspace().orElseThrow();
  }
}
