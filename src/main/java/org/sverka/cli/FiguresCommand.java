package org.sverka.cli;

import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.sverka.detect.figures.FigureMention;
import org.sverka.detect.figures.Figures;
import org.sverka.exchange.FigureJson;
import org.sverka.intake.ArticleDraft;
import org.sverka.intake.Intake;
import org.sverka.text.CodePoints;
import org.sverka.text.TextRange;

/** {@code figures}: every figure of the articles, in reading order. */
final class FiguresCommand {
  private final Figures figures;
  private final Inputs inputs;
  private final Terminal terminal;

  FiguresCommand(Intake intake, Figures figures, Terminal terminal) {
    this.figures = figures;
    this.inputs = new Inputs(intake, terminal);
    this.terminal = terminal;
  }

  void run(List<Path> paths, boolean asJson) throws IOException {
    if (asJson) {
      terminal.json(
          json -> {
            json.beginArray();
            inputs.each(paths, (file, article) -> write(json, file, article));
            json.endArray();
          });
    } else {
      inputs.each(paths, this::say);
    }
  }

  private void say(Path file, ArticleDraft article) {
    for (FigureMention each : find(article)) {
      terminal.say(file + "\t" + each.phrase().of(article.text()));
    }
  }

  private void write(JsonWriter json, Path file, ArticleDraft article) throws IOException {
    CodePoints codePoints = CodePoints.of(article.text());
    for (FigureMention each : find(article)) {
      TextRange counted = codePoints.fromChars(each.range());
      json.beginObject();
      json.name("file").value(file.toString());
      json.name("start").value(counted.start());
      json.name("end").value(counted.end());
      json.name("exact").value(each.range().of(article.text()));
      new FigureJson(json).writeFields(each.figure());
      json.name("speaker").value(each.speaker());
      json.endObject();
    }
  }

  private List<FigureMention> find(ArticleDraft article) {
    return figures.find(
        article.text(), article.metadata().language(), article.metadata().published());
  }
}
