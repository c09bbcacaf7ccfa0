package org.sverka.ui.shell;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import org.sverka.app.ArticleImport;
import org.sverka.app.Jobs;
import org.sverka.app.Session;
import org.sverka.app.StoppableInput;
import org.sverka.exchange.AnnotatedArticles;
import org.sverka.exchange.ExcerptsReader;
import org.sverka.exchange.ExcerptsReading;
import org.sverka.exchange.ImportPlan;
import org.sverka.exchange.TextSource;
import org.sverka.intake.Intake;
import org.sverka.model.Article;
import org.sverka.model.Change;
import org.sverka.ui.Desk;

/** Brings files into the workspace on the desk, off the JavaFX thread. */
final class BringingIn {
  private final Desk desk;
  private final Jobs jobs;
  private final Places places;
  private final Clock clock;
  private final Executor fx;
  private final WorkspaceDoor.Listener listener;

  BringingIn(
      Desk desk,
      Jobs jobs,
      Places places,
      Clock clock,
      Executor fx,
      WorkspaceDoor.Listener listener) {
    this.desk = desk;
    this.jobs = jobs;
    this.places = places;
    this.clock = clock;
    this.fx = fx;
    this.listener = listener;
  }

  /**
   * Brings files and folders into the open workspace: articles, and annotations where a file is an
   * excerpts file.
   *
   * @param asked whether a person wants these files in, rather than their folder open
   */
  void bringIn(List<Path> sources, boolean asked) {
    Session session = desk.session();
    if (session == null) {
      return;
    }
    boolean isFirst = desk.panes().isEmpty();
    List<Path> excerpts = sources.stream().filter(ExcerptsReader::isForFile).toList();
    List<Path> articles = sources.stream().filter(path -> !excerpts.contains(path)).toList();
    if (articles.isEmpty()) {
      bringInAnnotations(session, excerpts);
      return;
    }
    List<Article> present = List.copyOf(session.workspace().articles());
    jobs.start(
        Arrivals.IMPORT,
        progress ->
            new ArticleImport(new Intake(), clock, present, session.file())
                .run(
                    articles,
                    progress,
                    (change, texts) ->
                        waitFor(done -> session.apply(change, texts).thenAccept(done::complete))),
        report -> {
          if (isFirst && desk.session() == session && desk.panes().isEmpty()) {
            places.layOutFirst();
          }
          listener.imported(report, asked);
          if (!report.cancelled()) {
            bringInAnnotations(session, excerpts);
          }
        },
        listener::notImported);
  }

  /**
   * One file after the other, each beside what the ones before have brought, whatever became of
   * those; a person who stops one has stopped them all.
   */
  private void bringInAnnotations(Session session, List<Path> files) {
    if (files.isEmpty() || desk.session() != session) {
      return;
    }
    Path file = files.get(0);
    Runnable next = () -> bringInAnnotations(session, files.subList(1, files.size()));
    AnnotatedArticles present = session.workspace().annotated();
    jobs.start(
        Arrivals.IMPORT,
        progress -> {
          ExcerptsReading reading =
              new ExcerptsReader(bytes -> new StoppableInput(bytes, progress)).read(file);
          return reading instanceof ExcerptsReading.Parsed parsed
              ? ImportPlan.of(parsed.document(), present, texts(session, progress), clock.instant())
              : reading;
        },
        answer -> {
          if (answer instanceof ImportPlan plan) {
            take(session, file, plan, next);
            return;
          }
          if (answer instanceof ExcerptsReading.Refused refusal) {
            listener.annotationsRefused(refusal);
          }
          next.run();
        },
        problem -> {
          listener.notImported(problem);
          next.run();
        });
  }

  /** The texts of a session, until the person stops what needs them. */
  private static TextSource texts(Session session, Jobs.Progress progress) {
    TextSource texts = session.texts();
    return hash -> {
      progress.throwIfCancelled();
      return texts.text(hash);
    };
  }

  private void take(Session session, Path file, ImportPlan plan, Runnable next) {
    Change change = plan.change();
    CompletableFuture<Boolean> kept =
        change == null ? CompletableFuture.completedFuture(true) : session.apply(change, Map.of());
    kept.thenAccept(
        taken -> {
          if (taken) {
            listener.annotationsImported(file, plan);
          }
          next.run();
        });
  }

  /**
   * Does something on the JavaFX thread and waits for its answer: an import is no faster than what
   * it writes.
   */
  private boolean waitFor(Consumer<CompletableFuture<Boolean>> work) {
    CompletableFuture<Boolean> done = new CompletableFuture<>();
    fx.execute(() -> work.accept(done));
    return done.join();
  }
}
