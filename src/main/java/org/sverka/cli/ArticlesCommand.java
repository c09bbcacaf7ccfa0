package org.sverka.cli;

import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.sverka.intake.ArticleDraft;
import org.sverka.intake.Intake;
import org.sverka.model.ArticleMetadata;
import org.sverka.text.CodePoints;
import org.sverka.text.TextRange;

/** {@code articles}: what intake makes of files. */
final class ArticlesCommand {
  private final Inputs inputs;
  private final Terminal terminal;

  ArticlesCommand(Intake intake, Terminal terminal) {
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
      inputs.each(paths, (file, article) -> terminal.say(line(file, article)));
    }
  }

  private static String line(Path file, ArticleDraft article) {
    ArticleMetadata metadata = article.metadata();
    return String.join(
        "\t",
        file.toString(),
        String.valueOf(metadata.published() == null ? "-" : metadata.published()),
        metadata.outlet() == null ? "-" : metadata.outlet(),
        metadata.language().tag(),
        metadata.title());
  }

  private static void write(JsonWriter json, Path file, ArticleDraft article) throws IOException {
    ArticleMetadata metadata = article.metadata();
    json.beginObject();
    json.name("file").value(file.toString());
    json.name("charset").value(article.charset());
    json.name("title").value(metadata.title());
    json.name("outlet").value(metadata.outlet());
    json.name("author").value(metadata.author());
    json.name("published");
    if (metadata.published() == null) {
      json.nullValue();
    } else {
      json.value(metadata.published().toString());
    }
    json.name("language").value(metadata.language().tag());
    json.name("length").value(article.codePoints());
    json.name("furniture").beginArray();
    CodePoints codePoints = CodePoints.of(article.text());
    for (TextRange each : article.furniture()) {
      TextRange counted = codePoints.fromChars(each);
      json.beginObject();
      json.name("start").value(counted.start());
      json.name("end").value(counted.end());
      json.endObject();
    }
    json.endArray();
    json.name("text").value(article.text());
    json.endObject();
  }
}
