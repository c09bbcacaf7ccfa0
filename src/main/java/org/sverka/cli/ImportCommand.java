package org.sverka.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.sverka.app.ArticleImport;
import org.sverka.app.Jobs;
import org.sverka.exchange.ExcerptsReader;
import org.sverka.exchange.ExcerptsReading;
import org.sverka.exchange.ImportPlan;
import org.sverka.intake.Intake;
import org.sverka.model.Change;
import org.sverka.store.WorkspaceException;
import org.sverka.store.WorkspaceFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code import}: articles, and then annotations, into a workspace. */
@Command(
    name = "import",
    mixinStandardHelpOptions = true,
    description = {
      "Adds articles to a workspace, which it makes where there is none.",
      "A .json file is read as excerpts that were exported, and its annotations are added."
    })
final class ImportCommand implements Callable<Integer> {
  @Mixin private final WorkspaceOption workspace = new WorkspaceOption();
  @Mixin private final ArticleOptions options = new ArticleOptions();
  private final Intake intake;
  private final Clock clock;
  private final Terminal terminal;

  ImportCommand(Intake intake, Clock clock, Terminal terminal) {
    this.intake = intake;
    this.clock = clock;
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws WorkspaceException, IOException {
    List<Path> articles = new ArrayList<>();
    List<Path> excerpts = new ArrayList<>();
    for (Path path : options.paths()) {
      (ExcerptsReader.isForFile(path) ? excerpts : articles).add(path);
    }
    ImportReport report = new ImportReport(workspace.file(), terminal);
    try (WorkspaceFile file = WorkspaceFile.openOrCreate(workspace.file())) {
      if (!articles.isEmpty()) {
        report.articles(importArticles(file, articles));
      }
      for (Path each : excerpts) {
        importExcerpts(file, each, report);
      }
    }
    if (options.json()) {
      terminal.json(report::write);
    } else {
      report.say();
    }
    return terminal.status();
  }

  private ArticleImport.Report importArticles(WorkspaceFile file, List<Path> paths)
      throws WorkspaceException {
    ArticleImport articles = new ArticleImport(intake, clock, file.load().articles(), file.file());
    return articles.run(
        paths,
        new Jobs.Progress() {
          @Override
          public void report(long done, long total) {
            terminal.progress(done, total, "files");
          }

          @Override
          public boolean isCancelled() {
            return false;
          }
        },
        (change, texts) -> apply(file, change, texts));
  }

  private void importExcerpts(WorkspaceFile file, Path path, ImportReport report)
      throws WorkspaceException {
    ExcerptsReading reading = new ExcerptsReader().read(path);
    if (reading instanceof ExcerptsReading.Refused refused) {
      report.refused(refused);
    } else if (reading instanceof ExcerptsReading.Parsed parsed) {
      WorkspaceTexts texts = new WorkspaceTexts(file);
      ImportPlan plan = ImportPlan.of(parsed.document(), texts.content(), texts, clock.instant());
      if (plan.change() != null) {
        file.apply(plan.change(), Map.of());
      }
      report.excerpts(path, plan);
    }
  }

  /** True, because a refusal ends the command and not the import alone. */
  private static boolean apply(WorkspaceFile file, Change change, Map<String, String> texts) {
    try {
      file.apply(change, texts);
      return true;
    } catch (WorkspaceException problem) {
      throw new UncheckedWorkspaceException(problem);
    }
  }
}
