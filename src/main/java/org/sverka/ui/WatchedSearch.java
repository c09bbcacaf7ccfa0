package org.sverka.ui;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import org.jspecify.annotations.Nullable;
import org.sverka.app.Jobs;
import org.sverka.app.SearchState;
import org.sverka.app.Session;

/**
 * A search through the open workspace that is made in the background, and only while somebody
 * looks; of several the last one's answer counts. Confined to the JavaFX thread.
 *
 * @param <S> what searches
 * @param <A> what it finds
 */
public final class WatchedSearch<S, A> {
  /** Says what to search for in what the workspace has now. */
  @FunctionalInterface
  public interface Question<S, A> {
    Jobs.Work<A> ask(S searcher, Session session);
  }

  private final Desk desk;
  private final Jobs jobs;
  private final String nameKey;
  private final CompletableFuture<S> searcher;
  private final Executor fx;
  private final Question<S, A> question;
  private final Consumer<A> onAnswer;
  private final BooleanProperty watched = new SimpleBooleanProperty();
  private final ReadOnlyObjectWrapper<SearchState> state =
      new ReadOnlyObjectWrapper<>(SearchState.DONE);
  private boolean stale = true;

  /** Counts what was asked for: of two answers the later question's is right. */
  private int asked;

  private Jobs.@Nullable Job job;

  /**
   * @param nameKey the message that names it in the status bar
   * @param searcher on its way: it waits for a dictionary
   * @param fx runs on the JavaFX thread
   */
  public WatchedSearch(
      Desk desk,
      Jobs jobs,
      String nameKey,
      CompletableFuture<S> searcher,
      Executor fx,
      Question<S, A> question,
      Consumer<A> onAnswer) {
    this.desk = desk;
    this.jobs = jobs;
    this.nameKey = nameKey;
    this.searcher = searcher;
    this.fx = fx;
    this.question = question;
    this.onAnswer = onAnswer;
    watched.addListener((property, before, now) -> look());
  }

  /** Whether somebody looks. */
  public BooleanProperty watchedProperty() {
    return watched;
  }

  /** How far it is: where it is not done, there may be more. */
  public ReadOnlyObjectProperty<SearchState> stateProperty() {
    return state.getReadOnlyProperty();
  }

  /** Searches again, now or when somebody looks. */
  public void renew() {
    stale = true;
    look();
  }

  /** Waits for no answer to what was asked before, and searches another workspace. */
  public void another() {
    forget();
    state.set(SearchState.DONE);
    renew();
  }

  private void forget() {
    asked++;
    if (job != null) {
      job.cancel();
      job = null;
    }
  }

  private void look() {
    Session session = desk.session();
    if (!watched.get() || !stale || session == null) {
      return;
    }
    stale = false;
    forget();
    int mine = asked;
    state.set(SearchState.SEARCHING);
    // Changes are told before they are written: the texts are there once they are.
    searcher
        .thenCombine(session.settled(), (ready, written) -> ready)
        .whenCompleteAsync(
            (ready, problem) -> {
              if (problem != null) {
                ended(mine, SearchState.FAILED);
              } else if (mine == asked) {
                start(mine, question.ask(ready, session));
              }
            },
            fx);
  }

  private void start(int mine, Jobs.Work<A> work) {
    job =
        jobs.start(
            nameKey,
            work,
            found -> {
              if (ended(mine, SearchState.DONE)) {
                onAnswer.accept(found);
              }
            },
            problem -> ended(mine, SearchState.FAILED),
            () -> ended(mine, SearchState.STOPPED));
  }

  /** Whether the answer is still wanted. */
  private boolean ended(int mine, SearchState how) {
    if (mine != asked) {
      return false;
    }
    job = null;
    // What has changed while nobody looked still has to be searched.
    stale |= how != SearchState.DONE;
    state.set(how);
    return true;
  }
}
