package org.sverka.cli;

import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.util.concurrent.Callable;
import org.sverka.detect.quotes.QuoteMention;
import org.sverka.detect.quotes.Quotes;
import org.sverka.text.Morphology;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code quotes}: everything in quotation marks and every interview turn, in reading order. */
@Command(
    name = "quotes",
    mixinStandardHelpOptions = true,
    description = "Finds what is in quotation marks, who said it, and the words that tell so.")
final class QuotesCommand implements Callable<Integer> {
  @Mixin private final ArticleOptions options = new ArticleOptions();
  private final Inputs inputs;
  private final Terminal terminal;

  QuotesCommand(Inputs inputs, Terminal terminal) {
    this.inputs = inputs;
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    Quotes quotes = new Quotes(Morphology.load());
    if (options.json()) {
      terminal.array(json -> inputs.each(options.paths(), article -> write(json, quotes, article)));
    } else {
      inputs.each(options.paths(), article -> say(quotes, article));
    }
    return terminal.status();
  }

  private void say(Quotes quotes, InputArticle article) {
    for (QuoteMention each : quotes.find(article.text(), article.language())) {
      String speaker = each.speaker() == null ? "-" : each.speaker();
      terminal.say(
          String.join(
              "\t",
              article.file().toString(),
              Terminal.spelt(each.kind()),
              speaker,
              article.line(each.range())));
    }
  }

  private static void write(JsonWriter json, Quotes quotes, InputArticle article)
      throws IOException {
    for (QuoteMention each : quotes.find(article.text(), article.language())) {
      json.beginObject();
      article.writePlace(json, each.range());
      json.name("kind").value(Terminal.spelt(each.kind()));
      json.name("speaker").value(each.speaker());
      json.name("cue").value(each.cue());
      json.endObject();
    }
  }
}
