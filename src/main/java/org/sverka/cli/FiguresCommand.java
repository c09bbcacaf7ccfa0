package org.sverka.cli;

import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import org.sverka.detect.FigureSpeakers;
import org.sverka.detect.figures.FigureMention;
import org.sverka.detect.figures.Figures;
import org.sverka.detect.quotes.Quotes;
import org.sverka.exchange.FigureJson;
import org.sverka.text.Morphology;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code figures}: every figure of the articles, in reading order. */
@Command(
    name = "figures",
    mixinStandardHelpOptions = true,
    description = "Finds the figures of articles, with comparator, value and unit.")
final class FiguresCommand implements Callable<Integer> {
  @Mixin private final ArticleOptions options = new ArticleOptions();
  private final Inputs inputs;
  private final Terminal terminal;

  FiguresCommand(Inputs inputs, Terminal terminal) {
    this.inputs = inputs;
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    Morphology morphology = Morphology.load();
    Figures figures = new Figures(morphology);
    Quotes quotes = new Quotes(morphology);
    if (options.json()) {
      terminal.array(
          json ->
              inputs.each(
                  options.paths(),
                  article -> write(json, article, find(figures, quotes, article))));
    } else {
      inputs.each(options.paths(), article -> say(article, find(figures, quotes, article)));
    }
    return terminal.status();
  }

  private void say(InputArticle article, List<FigureMention> figures) {
    for (FigureMention each : figures) {
      terminal.say(article.file() + "\t" + article.line(each.phrase()));
    }
  }

  private static void write(JsonWriter json, InputArticle article, List<FigureMention> figures)
      throws IOException {
    for (FigureMention each : figures) {
      json.beginObject();
      article.writePlace(json, each.range());
      new FigureJson(json).writeFields(each.figure());
      json.name("speaker").value(each.speaker());
      json.endObject();
    }
  }

  private static List<FigureMention> find(Figures figures, Quotes quotes, InputArticle article) {
    return FigureSpeakers.of(
        figures.find(article.text(), article.language(), article.draft().metadata().published()),
        quotes.find(article.text(), article.language()));
  }
}
