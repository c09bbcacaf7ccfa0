package org.sverka.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.sverka.intake.Intake;
import org.sverka.intake.Refusal;
import org.sverka.model.ArticleId;

/** The articles that a command's paths mean, one read at a time; those that are none are named. */
final class Inputs {
  /** What a command does with an article. */
  @FunctionalInterface
  interface Reader {
    void take(InputArticle article) throws IOException;
  }

  private final Intake intake;
  private final Terminal terminal;

  Inputs(Intake intake, Terminal terminal) {
    this.intake = intake;
    this.terminal = terminal;
  }

  void each(List<Path> paths, Reader reader) throws IOException {
    Set<Path> files = new LinkedHashSet<>();
    paths.forEach(path -> files.addAll(intake.find(path)));
    int done = 0;
    for (Path file : files) {
      Intake.Outcome outcome = intake.read(file);
      if (outcome instanceof Intake.Outcome.Read read) {
        reader.take(InputArticle.of(file, read.draft()));
      } else if (outcome instanceof Intake.Outcome.Refused refused) {
        terminal.fail(sentence(file, refused.refusal()));
      }
      terminal.progress(++done, files.size(), "files");
    }
  }

  /** All of them, for what can be said only when all are known. */
  List<InputArticle> all(List<Path> paths) throws IOException {
    List<InputArticle> articles = new ArrayList<>();
    each(paths, articles::add);
    return articles;
  }

  /** The article of a name that one of them gave. */
  static InputArticle of(Map<ArticleId, InputArticle> articles, ArticleId id) {
    return Objects.requireNonNull(articles.get(id));
  }

  /** One sentence: the file, what is wrong, what to do. */
  static String sentence(Path file, Refusal refusal) {
    String sentence =
        "“"
            + file
            + "” "
            + switch (refusal.reason()) {
              case EMPTY -> "has no text in it: check that it was saved whole";
              case BINARY -> "is not text: save it as plain text, Markdown or HTML";
              case TOO_LARGE -> "is larger than 20 MB: split it";
              case NO_PERMISSION -> "may not be read: change its permissions";
              case MISSING -> "does not exist: check the path";
              case UNREADABLE -> "could not be read: check that it is a file and the disk is well";
            };
    return refusal.detail().isEmpty() ? sentence + "." : sentence + " (" + refusal.detail() + ").";
  }
}
