package org.sverka.ui.search;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ChangeListener;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;
import org.sverka.app.Session;
import org.sverka.app.search.HitMarks.Places;
import org.sverka.app.search.Search;
import org.sverka.app.search.Snippets;
import org.sverka.model.Annotation;
import org.sverka.model.Article;
import org.sverka.model.Change;
import org.sverka.query.IndexTerms;
import org.sverka.query.Query;
import org.sverka.query.QueryReader;
import org.sverka.query.Reading;
import org.sverka.query.SearchedText;
import org.sverka.query.TextSearch;
import org.sverka.store.FoundThings;
import org.sverka.text.TextRange;
import org.sverka.ui.Desk;
import org.sverka.ui.PaneModel;

/** What is searched for and what is found, as one types. Touches no control. */
public final class SearchModel implements Session.Listener {
  private final Desk desk;
  private final Executor background;
  private final Executor searching;
  private final Executor fx;
  private final StringProperty text = new SimpleStringProperty("");
  private final ObjectProperty<Scope> scope = new SimpleObjectProperty<>(Scope.EVERYTHING);
  private final ObjectProperty<Way> way = new SimpleObjectProperty<>(Way.WORDS);
  private final BooleanProperty exactly = new SimpleBooleanProperty();
  private final BooleanProperty shown = new SimpleBooleanProperty();
  private final ReadOnlyObjectWrapper<SearchState> state =
      new ReadOnlyObjectWrapper<>(new SearchState.Empty());
  private final ObservableList<SearchRow> rows = FXCollections.observableArrayList();
  private final ResultRows results = new ResultRows();
  private final ChangeListener<@Nullable String> textShown =
      (property, before, now) -> askAboutArticle();

  private final HitWalk walk;
  private final HitsInPages pages;
  private @Nullable Search search;

  /** What is asked now; null where it is no query. */
  private @Nullable Query query;

  /** The hits in the article, where only that is looked through. */
  private @Nullable Places inArticle;

  /** Counts the questions, so that only the last is answered. */
  private final AtomicInteger asked = new AtomicInteger();

  private boolean changed;

  /**
   * @param searching runs one task after the other, on a thread of its own
   */
  public SearchModel(Desk desk, Executor background, Executor searching, Executor fx) {
    this.desk = desk;
    this.background = background;
    this.searching = searching;
    this.fx = fx;
    pages = new HitsInPages(desk, background, fx);
    walk = new HitWalk(desk, rows, pages::setCurrent);
    text.addListener(
        (property, before, now) -> {
          if (!now.isEmpty()) {
            shown.set(true);
          }
          ask();
        });
    scope.addListener((property, before, now) -> ask());
    way.addListener((property, before, now) -> ask());
    exactly.addListener((property, before, now) -> ask());
    shown.addListener((property, before, now) -> ask());
    desk.activeProperty().addListener((property, before, now) -> follow(before, now));
    follow(null, desk.active());
    desk.follow(this, this::openAnother);
  }

  private void openAnother() {
    Session session = desk.session();
    search = null;
    if (session != null) {
      Search opened = new Search(session.file(), searching, fx);
      session.closeFirst(opened::close);
      search = opened;
    }
    ask();
  }

  private void follow(@Nullable PaneModel before, @Nullable PaneModel now) {
    if (before != null) {
      before.textProperty().removeListener(textShown);
    }
    if (now != null) {
      now.textProperty().addListener(textShown);
    }
    askAboutArticle();
  }

  private void askAboutArticle() {
    if (scope.get() == Scope.ARTICLE) {
      ask();
    }
  }

  // ---- what the screen binds to

  public StringProperty textProperty() {
    return text;
  }

  ObjectProperty<Scope> scopeProperty() {
    return scope;
  }

  ObjectProperty<Way> wayProperty() {
    return way;
  }

  /** Whether letter case and ё count. */
  BooleanProperty exactlyProperty() {
    return exactly;
  }

  /** Whether the panel is there. */
  public BooleanProperty shownProperty() {
    return shown;
  }

  ReadOnlyObjectProperty<SearchState> stateProperty() {
    return state.getReadOnlyProperty();
  }

  ObservableList<SearchRow> rows() {
    return rows;
  }

  HitWalk walk() {
    return walk;
  }

  // ---- asking

  /** Begins to search, or goes on. */
  public void begin(boolean inArticleOnly) {
    scope.set(inArticleOnly ? Scope.ARTICLE : Scope.EVERYTHING);
    if (!inArticleOnly) {
      way.set(Way.WORDS);
    }
    shown.set(true);
  }

  /** Lets go of everything. */
  public void end() {
    text.set("");
    shown.set(false);
  }

  /** Asks for something else, everywhere. */
  void askFor(String question) {
    scope.set(Scope.EVERYTHING);
    way.set(Way.WORDS);
    text.set(question);
  }

  private void ask() {
    asked.incrementAndGet();
    changed = false;
    query = null;
    inArticle = null;
    if (search != null) {
      search.cancel();
    }
    String question = text.get();
    if (!shown.get() || question.isBlank() || search == null) {
      answer(new SearchState.Empty());
    } else if (scope.get() == Scope.ARTICLE && way.get() != Way.WORDS) {
      lookThroughArticle(question);
    } else {
      askInWords(question);
    }
  }

  private void askInWords(String question) {
    Reading reading = QueryReader.read(question);
    if (reading instanceof Reading.Bad bad) {
      answer(new SearchState.Bad(bad));
    } else if (reading instanceof Reading.Asked its) {
      Query wanted = its.query();
      query = wanted;
      if (scope.get() == Scope.ARTICLE && !wanted.isAboutMarks()) {
        lookThroughArticle(question);
      } else {
        Optional.ofNullable(search).ifPresent(open -> open.ask(wanted, listener(wanted)));
        pages.show(HitsInPages.of(wanted));
      }
    }
  }

  private Search.Listener listener(Query wanted) {
    int number = asked.get();
    return new Search.Listener() {
      @Override
      public void found(Search.Page page) {
        if (asked.get() == number) {
          take(wanted, page);
        }
      }

      @Override
      public void counted(long articles) {
        if (asked.get() == number && state.get() instanceof SearchState.Answered now) {
          state.set(new SearchState.Answered(articles, now.places(), now.things()));
        }
      }

      @Override
      public void failed(Exception problem) {
        if (asked.get() == number) {
          answer(new SearchState.Failed(problem));
        }
      }
    };
  }

  private void take(Query wanted, Search.Page page) {
    desk.workspace()
        .ifPresent(
            workspace -> {
              if (page.first()) {
                results.clear();
                results.made(workspace, wanted, ofScope(page.made()));
              }
              results.add(workspace, page.articles(), page.more());
              long articles =
                  !page.first() && state.get() instanceof SearchState.Answered now
                      ? now.articles()
                      : page.more() ? -1 : page.articles().size();
              rows.setAll(results.rows());
              state.set(new SearchState.Answered(articles, results.places(), results.things()));
              walk.rowsChanged(page.first());
            });
  }

  /** Marks of the article alone, where only that is looked through. */
  private FoundThings ofScope(FoundThings made) {
    PaneModel pane = desk.active();
    if (scope.get() == Scope.EVERYTHING || pane == null) {
      return made;
    }
    return new FoundThings(
        made.annotations().stream()
            .filter(
                id ->
                    desk.workspace()
                        .flatMap(its -> its.annotation(id))
                        .map(Annotation::article)
                        .filter(article -> article.equals(pane.article()))
                        .isPresent())
            .toList(),
        List.of(),
        List.of());
  }

  private void lookThroughArticle(String question) {
    PaneModel pane = desk.active();
    String its = pane == null ? null : pane.text();
    Article article =
        Optional.ofNullable(pane)
            .map(PaneModel::article)
            .flatMap(id -> desk.workspace().flatMap(all -> all.article(id)))
            .orElse(null);
    if (its == null || article == null) {
      answer(new SearchState.NoArticle());
      return;
    }
    int number = asked.get();
    Query wanted = query;
    Way chosen = way.get();
    boolean exact = exactly.get();
    BooleanSupplier outdated = () -> asked.get() != number;
    CompletableFuture.supplyAsync(
            () ->
                wanted != null
                    ? new TextSearch.Outcome.Found(words(its, article, wanted))
                    : chosen == Way.LETTERS
                        ? TextSearch.letters(its, question, exact)
                        : TextSearch.expression(its, question, exact, outdated),
            background)
        .thenAcceptAsync(
            outcome -> {
              if (asked.get() == number) {
                take(article, its, outcome);
              }
            },
            fx);
  }

  private static List<TextRange> words(String text, Article article, Query wanted) {
    return new SearchedText(text, List.of(article.metadata().language()), new IndexTerms())
        .places(wanted.wanted());
  }

  private void take(Article article, String its, TextSearch.Outcome outcome) {
    if (outcome instanceof TextSearch.Outcome.Bad bad) {
      answer(new SearchState.BadExpression(bad.at()));
    } else if (outcome instanceof TextSearch.Outcome.Found found) {
      List<TextRange> places = found.places();
      inArticle = new Places(article.id(), its, places);
      results.clear();
      results.add(article, places.size(), Snippets.of(its, places));
      rows.setAll(results.rows());
      state.set(new SearchState.Answered(places.isEmpty() ? 0 : 1, places.size(), 0));
      pages.show(open -> open.article().id().equals(article.id()) ? places : List.of());
      walk.rowsChanged(true);
    } else {
      answer(new SearchState.Endless());
    }
  }

  /** Says something in place of rows. */
  private void answer(SearchState now) {
    results.clear();
    rows.clear();
    walk.rowsChanged(true);
    pages.show(null);
    state.set(now);
  }

  /** Looks for more articles, where there are any. */
  void more() {
    Query wanted = query;
    if (wanted != null && search != null && scope.get() == Scope.EVERYTHING) {
      search.more(wanted, listener(wanted));
    }
  }

  /** Shows all lines of an article. */
  void unfold(Article article) {
    results.unfold(article.id());
    rows.setAll(results.rows());
    walk.rowsChanged(false);
  }

  /**
   * All hits, of articles that are not listed yet too; on any thread.
   *
   * @param most to stop at, once there are more
   */
  CompletableFuture<List<Places>> hits(int most) {
    Places here = inArticle;
    Query wanted = query;
    if (here != null) {
      return CompletableFuture.completedFuture(List.of(here));
    }
    if (wanted == null || search == null || wanted.isAboutMarks()) {
      return CompletableFuture.completedFuture(List.of());
    }
    return search
        .all(wanted, most)
        .thenApply(
            all ->
                all.stream()
                    .map(its -> new Places(its.article().id(), its.article().text(), its.places()))
                    .toList());
  }

  // ---- the workspace goes on

  @Override
  public void changed(Change change) {
    changed = true;
  }

  @Override
  public void saveStateChanged(Session.SaveState now) {
    Query wanted = query;
    boolean isWhole = rows.stream().noneMatch(SearchRow.More.class::isInstance);
    if (changed && now == Session.SaveState.SAVED && wanted != null && inArticle == null) {
      changed = false;
      if (isWhole && search != null) {
        search.ask(wanted, listener(wanted));
      }
    }
  }

  @Override
  public void reloaded() {
    ask();
  }
}
