package org.sverka.ui;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;
import org.sverka.app.Session;
import org.sverka.app.Workspace;
import org.sverka.model.Annotation;
import org.sverka.model.AnnotationId;
import org.sverka.model.Article;
import org.sverka.model.ArticleId;
import org.sverka.model.Change;
import org.sverka.model.Edit;
import org.sverka.text.TextRange;

/**
 * All that is open in the window: the workspace, one to four panes, which of them has the person's
 * hand, and which annotation is selected. The rooms show it and change it through its methods; it
 * touches no control. Confined to the JavaFX thread.
 */
public final class Desk {
  public static final int MAX_PANES = 4;

  private final Executor fx;
  private final ReadOnlyObjectWrapper<@Nullable Session> session = new ReadOnlyObjectWrapper<>();
  private final ObservableList<PaneModel> panes = FXCollections.observableArrayList();
  private final ObservableList<PaneModel> shownPanes =
      FXCollections.unmodifiableObservableList(panes);
  private final ReadOnlyObjectWrapper<@Nullable PaneModel> active = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<@Nullable AnnotationId> selected =
      new ReadOnlyObjectWrapper<>();
  private final ReadOnlyIntegerWrapper looks = new ReadOnlyIntegerWrapper();
  private final Appearance appearance = new Appearance();
  private final Map<ArticleId, int[]> places = new HashMap<>();
  private final TextsAtHand texts = new TextsAtHand();

  private final Session.Listener follower =
      new Session.Listener() {
        @Override
        public void changed(Change change) {
          for (Edit edit : change.edits()) {
            if (edit.after() == null) {
              forget(edit);
            }
          }
        }

        @Override
        public void reloaded() {
          forgetWhatIsGone();
        }
      };

  /**
   * @param fx runs on the JavaFX thread
   */
  public Desk(Executor fx) {
    this.fx = fx;
  }

  // ---- the workspace

  public ReadOnlyObjectProperty<@Nullable Session> sessionProperty() {
    return session.getReadOnlyProperty();
  }

  public @Nullable Session session() {
    return session.get();
  }

  /** The content of the open workspace. */
  public Optional<Workspace> workspace() {
    return Optional.ofNullable(session.get()).map(Session::workspace);
  }

  /**
   * Hears of the changes of whichever workspace is open, from now on.
   *
   * @param onAnother called now and whenever another workspace is put on the desk
   */
  public void follow(Session.Listener listener, Runnable onAnother) {
    Session now = session.get();
    if (now != null) {
      now.addListener(listener);
    }
    session.addListener(
        (property, before, opened) -> {
          if (before != null) {
            before.removeListener(listener);
          }
          if (opened != null) {
            opened.addListener(listener);
          }
          onAnother.run();
        });
    onAnother.run();
  }

  /**
   * Puts another workspace on the desk, with nothing open yet. The caller closes the one before.
   */
  public void setSession(@Nullable Session opened) {
    Session before = session.get();
    if (before != null) {
      before.removeListener(follower);
    }
    panes.clear();
    active.set(null);
    selected.set(null);
    places.clear();
    texts.clear();
    if (opened != null) {
      opened.addListener(follower);
    }
    session.set(opened);
  }

  // ---- panes

  /** From the left; an unmodifiable view. */
  public ObservableList<PaneModel> panes() {
    return shownPanes;
  }

  public ReadOnlyObjectProperty<@Nullable PaneModel> activeProperty() {
    return active.getReadOnlyProperty();
  }

  public @Nullable PaneModel active() {
    return active.get();
  }

  public void activate(PaneModel pane) {
    if (panes.contains(pane)) {
      active.set(pane);
    }
  }

  /**
   * Shows an article in the pane under the hand, or in a first one; nowhere if the workspace does
   * not have it, as after it was removed.
   */
  public Optional<PaneModel> show(ArticleId article) {
    PaneModel pane = active.get();
    if (pane == null) {
      return showBeside(article);
    }
    return show(pane, article) ? Optional.of(pane) : Optional.empty();
  }

  /**
   * Shows an article in a pane, at the place where it was last left.
   *
   * @return whether the workspace has it
   */
  public boolean show(PaneModel pane, ArticleId article) {
    Article found = article(article).orElse(null);
    if (found != null && !article.equals(pane.article())) {
      leave(pane);
      int[] place = places.getOrDefault(article, new int[2]);
      pane.setArticle(article, place[0], place[1]);
      text(found)
          .thenAcceptAsync(
              text -> {
                if (article.equals(pane.article())) {
                  pane.setText(text);
                }
              },
              fx);
    }
    return found != null;
  }

  private Optional<Article> article(ArticleId id) {
    return workspace().flatMap(workspace -> workspace.article(id));
  }

  /**
   * Shows an article in a pane of its own to the right of the active one, which becomes active; in
   * the active one where there is no room for more; nowhere if the workspace does not have it.
   */
  public Optional<PaneModel> showBeside(ArticleId article) {
    return showBeside(article, 0);
  }

  /**
   * @param instead which pane makes room where there is none for more, counted from the active one
   */
  private Optional<PaneModel> showBeside(ArticleId article, int instead) {
    if (article(article).isEmpty()) {
      return Optional.empty();
    }
    PaneModel pane = paneOf(article).orElse(null);
    if (pane == null) {
      if (panes.size() < MAX_PANES) {
        pane = new PaneModel();
        panes.add(panes.indexOf(active.get()) + 1, pane);
      } else {
        pane = panes.get((panes.indexOf(active.get()) + instead) % panes.size());
        // What is selected may be of the article that comes, and not of the one that goes.
        show(pane, article);
      }
    }
    active.set(pane);
    show(pane, article);
    return Optional.of(pane);
  }

  public void close(PaneModel pane) {
    int at = panes.indexOf(pane);
    if (at < 0) {
      return;
    }
    leave(pane);
    panes.remove(at);
    if (pane == active.get()) {
      active.set(panes.isEmpty() ? null : panes.get(Math.max(0, at - 1)));
    }
  }

  /** The pane that shows an article, the active one first. */
  public Optional<PaneModel> paneOf(ArticleId article) {
    PaneModel hand = active.get();
    if (hand != null && article.equals(hand.article())) {
      return Optional.of(hand);
    }
    return panes.stream().filter(pane -> article.equals(pane.article())).findFirst();
  }

  private void leave(PaneModel pane) {
    ArticleId article = pane.article();
    if (article != null) {
      places.put(article, new int[] {pane.topProperty().get(), pane.caretProperty().get()});
    }
  }

  /** Says where a person was in an article, for the next time it is shown. Offsets in chars. */
  public void rememberPlace(ArticleId article, int top, int caret) {
    places.put(article, new int[] {top, caret});
  }

  // ---- looking at places

  /** Grows whenever a place is to be looked at, wherever that was asked for. */
  public ReadOnlyIntegerProperty looksProperty() {
    return looks.getReadOnlyProperty();
  }

  /** Shows a place, in the pane that has its article or else in the active one, if it is there. */
  public void reveal(ArticleId article, TextRange range) {
    paneOf(article).or(() -> show(article)).ifPresent(pane -> reveal(pane, range));
  }

  /** Shows a place beside what the active pane shows. */
  public void revealBeside(ArticleId article, TextRange range) {
    showBeside(article, 1).ifPresent(pane -> reveal(pane, range));
  }

  private void reveal(PaneModel pane, TextRange range) {
    active.set(pane);
    pane.reveal(range);
    looks.set(looks.get() + 1);
  }

  public ReadOnlyObjectProperty<@Nullable AnnotationId> selectedProperty() {
    return selected.getReadOnlyProperty();
  }

  public Optional<Annotation> selected() {
    AnnotationId id = selected.get();
    return id == null
        ? Optional.empty()
        : workspace().flatMap(workspace -> workspace.annotation(id));
  }

  public void select(@Nullable AnnotationId annotation) {
    selected.set(annotation);
  }

  // ---- texts

  /**
   * The text of an article, from the workspace file when it is not at hand; completed on any
   * thread.
   */
  public CompletableFuture<String> text(Article article) {
    Session open = session.get();
    if (open == null) {
      return CompletableFuture.failedFuture(new IllegalStateException("no workspace is open"));
    }
    return texts.get(
        article.hash(),
        hash ->
            open.text(hash)
                .thenApply(
                    text ->
                        text.orElseThrow(
                            () ->
                                new IllegalStateException(
                                    "the text of " + hash + " is not there"))));
  }

  public Appearance appearance() {
    return appearance;
  }

  private void forget(Edit removed) {
    if (removed.entity() instanceof Annotation annotation
        && annotation.id().equals(selected.get())) {
      selected.set(null);
    } else if (removed.entity() instanceof Article article) {
      closeAll(Set.of(article.id()));
    }
  }

  private void forgetWhatIsGone() {
    Workspace workspace = workspace().orElseThrow();
    Set<ArticleId> gone = new HashSet<>();
    for (PaneModel pane : panes) {
      ArticleId article = pane.article();
      if (article != null && workspace.article(article).isEmpty()) {
        gone.add(article);
      }
    }
    closeAll(gone);
    if (selected().isEmpty()) {
      selected.set(null);
    }
  }

  private void closeAll(Collection<ArticleId> articles) {
    for (PaneModel pane :
        panes.stream().filter(pane -> articles.contains(pane.article())).toList()) {
      close(pane);
    }
  }
}
