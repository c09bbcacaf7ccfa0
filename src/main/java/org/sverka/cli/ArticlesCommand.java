package org.sverka.cli;

import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.util.concurrent.Callable;
import org.sverka.intake.ArticleDraft;
import org.sverka.model.ArticleMetadata;
import org.sverka.text.TextRange;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code articles}: what intake makes of files. */
@Command(
    name = "articles",
    mixinStandardHelpOptions = true,
    description = "Shows what is made of files when they are imported.")
final class ArticlesCommand implements Callable<Integer> {
  @Mixin private final ArticleOptions options = new ArticleOptions();
  private final Inputs inputs;
  private final Terminal terminal;

  ArticlesCommand(Inputs inputs, Terminal terminal) {
    this.inputs = inputs;
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    if (options.json()) {
      terminal.array(json -> inputs.each(options.paths(), article -> write(json, article)));
    } else {
      inputs.each(options.paths(), article -> terminal.say(line(article)));
    }
    return terminal.status();
  }

  private static String line(InputArticle article) {
    ArticleMetadata metadata = article.draft().metadata();
    return String.join(
        "\t",
        article.file().toString(),
        String.valueOf(metadata.published() == null ? "-" : metadata.published()),
        metadata.outlet() == null ? "-" : metadata.outlet(),
        metadata.language().tag(),
        metadata.title());
  }

  private static void write(JsonWriter json, InputArticle input) throws IOException {
    ArticleDraft article = input.draft();
    ArticleMetadata metadata = article.metadata();
    json.beginObject();
    json.name("file").value(input.file().toString());
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
    for (TextRange each : article.furniture()) {
      TextRange counted = input.codePoints().fromChars(each);
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
