package org.sverka.ui.shell;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.sverka.app.ArticleImport;
import org.sverka.app.Session;
import org.sverka.exchange.ExcerptsReading;
import org.sverka.exchange.ExportException;
import org.sverka.exchange.ImportPlan;
import org.sverka.model.Article;
import org.sverka.store.WorkspaceException;
import org.sverka.ui.Desk;
import org.sverka.ui.Messages;
import org.sverka.ui.dialogs.ListCard;

/** Tells a person how things went, each problem in one sentence with the details to copy. */
final class Reports implements Session.Listener, WorkspaceDoor.Listener {
  private final Desk desk;
  private final Notice notice;
  private final ListCard list;
  private final Messages messages;
  private final Path elsewhere;
  private final Predicate<Path> isOfSamples;
  private final Runnable onOpened;

  /**
   * @param elsewhere where workspaces lie whose own folder cannot be written to
   * @param isOfSamples for files that came in unasked, of which nothing is said when all is well
   * @param onOpened after a workspace was opened
   */
  Reports(
      Desk desk,
      Notice notice,
      ListCard list,
      Messages messages,
      Path elsewhere,
      Predicate<Path> isOfSamples,
      Runnable onOpened) {
    this.desk = desk;
    this.notice = notice;
    this.list = list;
    this.messages = messages;
    this.elsewhere = elsewhere;
    this.isOfSamples = isOfSamples;
    this.onOpened = onOpened;
    desk.follow(this, () -> {});
  }

  @Override
  public void opened(Path workspace) {
    notice.hide();
    Session session = desk.session();
    if (session != null && session.saveState() == Session.SaveState.READ_ONLY) {
      notice.show(messages.get("problem.READ_ONLY", workspace), "");
    }
    onOpened.run();
  }

  @Override
  public void made(Path workspace) {
    if (workspace.startsWith(elsewhere)) {
      notice.show(messages.get("opened.elsewhere", workspace), "");
    }
  }

  @Override
  public void notOpened(Exception problem) {
    if (problem instanceof WorkspaceException known) {
      notice.show(messages.get("problem." + known.problem().name(), known.file()), details(known));
    } else if (problem instanceof NoSuchFileException missing) {
      notice.show(messages.get("problem.MISSING", missing.getFile()), "");
    } else {
      notice.show(messages.get("problem.open", message(problem)), details(problem));
    }
  }

  @Override
  public void failed(Exception problem) {
    if (problem instanceof WorkspaceException known) {
      notice.show(messages.get("problem." + known.problem().name(), known.file()), details(known));
    } else {
      String file =
          Optional.ofNullable(desk.session()).map(its -> its.file().toString()).orElse("");
      notice.show(messages.get("problem.FAILED", file), details(problem));
    }
  }

  @Override
  public void imported(ArticleImport.Report report, boolean asked) {
    if (report.files() == 0 && !report.cancelled()) {
      notice.show(messages.get("import.nothing"), "");
      return;
    }
    List<String> lines =
        Stream.of(
                report.refused().stream().map(this::refusalLine),
                report.damaged().stream().map(this::damageLine),
                report.revised().stream()
                    .flatMap(id -> desk.workspace().flatMap(its -> its.article(id)).stream())
                    .map(this::revisionLine))
            .flatMap(each -> each)
            .toList();
    if (!lines.isEmpty() || report.cancelled()) {
      list.show(
          messages.get(report.cancelled() ? "import.cancelled" : "import.heading"),
          counts(report),
          lines);
    } else if (report.same() == 0 ? report.files() < articles() : asked || isNews(report)) {
      notice.mention(counts(report));
    }
  }

  private static boolean isNews(ArticleImport.Report report) {
    return !report.added().isEmpty() || !report.revised().isEmpty();
  }

  private int articles() {
    return desk.workspace().map(its -> its.articles().size()).orElse(0);
  }

  private String counts(ArticleImport.Report report) {
    return messages.get(
        "import.counts",
        report.added().size(),
        report.revised().size(),
        report.same(),
        report.refused().size());
  }

  private String refusalLine(ArticleImport.Refused refused) {
    return messages.get("refusal." + refused.refusal().reason().name(), refused.file());
  }

  private String damageLine(ArticleImport.Damaged damaged) {
    return messages.get("import.damaged", damaged.file(), damaged.unreadable());
  }

  private String revisionLine(Article article) {
    return messages.get("import.revision", article.source(), article.revision());
  }

  @Override
  public void notImported(Exception problem) {
    notice.show(messages.get("problem.import", message(problem)), details(problem));
  }

  @Override
  public void annotationsImported(Path file, ImportPlan plan) {
    ImportPlan.Counts counts = plan.counts();
    String sentence =
        messages.get(
            "import.annotations.counts",
            file.getFileName(),
            counts.added(),
            counts.alreadyThere(),
            counts.lost(),
            counts.noSuchArticle());
    if (plan.unplaced().isEmpty()) {
      if (!isOfSamples.test(file)) {
        notice.mention(sentence);
      }
      return;
    }
    list.show(
        messages.get("import.annotations.heading"),
        sentence,
        plan.unplaced().stream()
            .map(
                each ->
                    messages.get(
                        "import.unplaced." + each.reason().name(), each.source(), each.exact()))
            .toList());
  }

  @Override
  public void annotationsRefused(ExcerptsReading.Refused refusal) {
    notice.show(
        messages.get("excerpts." + refusal.problem().name(), refusal.file()), refusal.sentence());
  }

  void exported(Path file, int annotations) {
    notice.tell(messages.get("export.done", annotations, file));
  }

  void boardExported(Path file, int claims) {
    notice.tell(messages.get("board.exported", claims, file));
  }

  /** A file that is written once the search of the board has ended. */
  void boardAwaited(Path file) {
    notice.tell(messages.get("board.export.awaited", file.getFileName()));
  }

  /** A file that is not written, as another workspace was opened before. */
  void boardLeft(Path file) {
    notice.show(messages.get("board.export.left", file.getFileName()), "");
  }

  void notExported(Throwable problem) {
    if (problem instanceof ExportException known) {
      notice.show(
          messages.get("problem.export." + known.reason().name(), known.target()), details(known));
    } else {
      notice.show(messages.get("problem.export", message(problem)), details(problem));
    }
  }

  private static String message(Throwable problem) {
    String message = problem.getMessage();
    return message == null ? problem.getClass().getSimpleName() : message;
  }

  private static String details(Throwable problem) {
    StringWriter details = new StringWriter();
    try (PrintWriter out = new PrintWriter(details)) {
      problem.printStackTrace(out);
    }
    return details.toString();
  }
}
