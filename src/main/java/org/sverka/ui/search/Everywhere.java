package org.sverka.ui.search;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;
import org.sverka.app.Session;
import org.sverka.app.search.HitMarks.Places;
import org.sverka.app.search.MadeHits;
import org.sverka.app.search.Search;
import org.sverka.model.Annotation;
import org.sverka.model.Article;
import org.sverka.model.ArticleId;
import org.sverka.model.Change;
import org.sverka.model.Dismissal;
import org.sverka.model.Edit;
import org.sverka.model.Entity;
import org.sverka.model.Link;
import org.sverka.query.Query;
import org.sverka.store.FoundThings.Some;
import org.sverka.ui.Desk;

/**
 * Asks the whole workspace, and asks again as it changes: what is unfolded, how many articles are
 * listed and where the person is among the hits stay as they are.
 */
final class Everywhere implements Session.Listener {
  private final Desk desk;
  private final Executor searching;
  private final Executor fx;
  private final Findings findings;
  private @Nullable Search search;

  /** What is asked now; null where nothing is. */
  private @Nullable Query query;

  /** The article whose annotations are asked for; null for all. */
  private @Nullable ArticleId only;

  /** Whether nothing on the screen answers the question yet. */
  private boolean unanswered;

  /** How many pages of articles were asked for. */
  private int pages;

  private boolean articlesChanged;
  private boolean madeChanged;

  private final Search.Listener answers =
      new Search.Listener() {
        @Override
        public void answered(Search.Page first, MadeHits made) {
          take(first, made);
        }

        @Override
        public void found(Search.Page next) {
          desk.workspace()
              .ifPresent(
                  workspace -> {
                    findings.articles().add(workspace, next);
                    findings.refresh();
                  });
        }

        @Override
        public void made(MadeHits made) {
          takeMade(made);
          findings.refresh();
        }

        @Override
        public void counted(long articles) {
          findings.counted(articles);
        }

        @Override
        public void failed(Exception problem) {
          Session session = desk.session();
          if (session != null) {
            findings.say(new SearchAnswer.Failed(session.file(), problem));
          }
        }
      };

  Everywhere(Desk desk, Executor searching, Executor fx, Findings findings) {
    this.desk = desk;
    this.searching = searching;
    this.fx = fx;
    this.findings = findings;
  }

  /** Turns to the workspace that is on the desk now. */
  void openAnother() {
    stop();
    search = null;
    Session session = desk.session();
    if (session != null) {
      Search opened = new Search(session.file(), searching, fx);
      session.closeFirst(opened::close);
      search = opened;
    }
  }

  boolean isOpen() {
    return search != null;
  }

  /** Whether a question stands. */
  boolean isAsked() {
    return query != null;
  }

  /**
   * Asks.
   *
   * @param onlyIn the article whose annotations are meant; null for all
   */
  void ask(Query wanted, @Nullable ArticleId onlyIn) {
    query = wanted;
    only = onlyIn;
    unanswered = true;
    pages = 1;
    askAgain();
  }

  /** Asks the same once more, because the answer may be another now. */
  void askAgain() {
    articlesChanged = false;
    madeChanged = false;
    if (query != null && search != null) {
      search.ask(query, pages * Search.PAGE, answers);
      findings.pointOut(HitsInPages.of(query));
    }
  }

  /** Lets go of the question. */
  void stop() {
    query = null;
    if (search != null) {
      search.cancel();
    }
  }

  /** Looks for more articles, where there are any. */
  void more() {
    if (query != null && search != null && only == null) {
      pages++;
      search.more(query, answers);
    }
  }

  /**
   * All hits, of articles that are not listed yet too; completed on the searching thread.
   *
   * @param most to stop at, once there are more
   */
  CompletableFuture<List<Places>> hits(int most) {
    if (query == null || search == null || query.isAboutMarks()) {
      return CompletableFuture.completedFuture(List.of());
    }
    return search
        .all(query, most)
        .thenApply(
            all ->
                all.stream()
                    .map(its -> new Places(its.article().id(), its.article().text(), its.places()))
                    .toList());
  }

  private void take(Search.Page first, MadeHits made) {
    desk.workspace()
        .ifPresent(
            workspace -> {
              boolean another = unanswered;
              unanswered = false;
              if (another) {
                findings.clear();
              }
              findings.articles().replaceBy(workspace, first);
              takeMade(made);
              long known = another ? -1 : findings.answering();
              findings.show(first.more() ? known : first.articles().size(), another);
            });
  }

  private void takeMade(MadeHits made) {
    Query asked = query;
    if (asked != null) {
      desk.workspace()
          .ifPresent(
              workspace ->
                  findings.made().replaceBy(workspace, ofScope(made), asked.isAboutMarks()));
    }
  }

  private MadeHits ofScope(MadeHits made) {
    if (only == null) {
      return made;
    }
    return new MadeHits(
        Some.every(
            made.marks().first().stream()
                .filter(
                    hits ->
                        desk.workspace()
                            .flatMap(its -> its.annotation(hits.annotation()))
                            .map(Annotation::article)
                            .filter(article -> article.equals(only))
                            .isPresent())
                .toList()),
        made.speakers(),
        made.tags(),
        made.claims());
  }

  // ---- the workspace goes on

  @Override
  public void changed(Change change) {
    if (query == null) {
      return;
    }
    for (Edit edit : change.edits()) {
      Entity entity = edit.entity();
      articlesChanged |= entity instanceof Article;
      madeChanged |= !(entity instanceof Dismissal || entity instanceof Link);
    }
    findings.drop(change);
  }

  /** Search sees what is on disk, so it is asked only then. */
  @Override
  public void saveStateChanged(Session.SaveState now) {
    if (now == Session.SaveState.SAVED && query != null && search != null) {
      if (articlesChanged) {
        askAgain();
      } else if (madeChanged) {
        madeChanged = false;
        search.askMade(query, answers);
      }
    }
  }
}
