package org.sverka.cli;

import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.sverka.compare.Borrowing;
import org.sverka.compare.ComparedText;
import org.sverka.compare.Passage;
import org.sverka.compare.PassageIndex;
import org.sverka.detect.quotes.Quotes;
import org.sverka.model.ArticleId;
import org.sverka.text.Morphology;
import org.sverka.text.TextRange;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code passages}: the stretches of words that the articles share, pair by pair. */
@Command(
    name = "passages",
    mixinStandardHelpOptions = true,
    description = "Finds the passages that articles share, literally or nearly.")
final class PassagesCommand implements Callable<Integer> {
  @Mixin private final ArticleOptions options = new ArticleOptions();
  private final Inputs inputs;
  private final Terminal terminal;

  PassagesCommand(Inputs inputs, Terminal terminal) {
    this.inputs = inputs;
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    Quotes quotes = new Quotes(Morphology.load());
    Map<ArticleId, InputArticle> articles = new HashMap<>();
    List<ComparedText> texts = new ArrayList<>();
    for (InputArticle article : inputs.all(options.paths())) {
      articles.put(article.id(), article);
      texts.add(article.compared(article.utterances(quotes)));
    }
    PassageIndex index = new PassageIndex();
    index.addAll(texts, terminal::compared);
    if (options.json()) {
      terminal.array(
          json -> {
            for (Passage each : index.passages()) {
              write(json, each, articles);
            }
          });
    } else {
      index.passages().forEach(each -> say(each, articles));
    }
    return terminal.status();
  }

  private void say(Passage passage, Map<ArticleId, InputArticle> articles) {
    InputArticle a = Inputs.of(articles, passage.a());
    InputArticle b = Inputs.of(articles, passage.b());
    terminal.say(
        String.format(
            Locale.ROOT,
            "%s\t%s\t%s, %d words, %.0f %%%s\t%s",
            a.file(),
            b.file(),
            Terminal.spelt(passage.kind()),
            passage.words(),
            100 * passage.similarity(),
            borrowed(passage.borrowing(), a, b),
            a.line(passage.inA())));
  }

  private static String borrowed(Borrowing borrowing, InputArticle a, InputArticle b) {
    return switch (borrowing) {
      case NONE -> "";
      case BY_A -> ", not attributed in " + a.file();
      case BY_B -> ", not attributed in " + b.file();
    };
  }

  private static void write(JsonWriter json, Passage passage, Map<ArticleId, InputArticle> articles)
      throws IOException {
    json.beginObject();
    side(json.name("a"), Inputs.of(articles, passage.a()), passage.inA());
    side(json.name("b"), Inputs.of(articles, passage.b()), passage.inB());
    json.name("words").value(passage.words());
    json.name("similarity").value(Terminal.rounded(passage.similarity()));
    json.name("kind").value(Terminal.spelt(passage.kind()));
    json.endObject();
  }

  private static void side(JsonWriter json, InputArticle article, TextRange range)
      throws IOException {
    json.beginObject();
    article.writePlace(json, range);
    json.endObject();
  }
}
