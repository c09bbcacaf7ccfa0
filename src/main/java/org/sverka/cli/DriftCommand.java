package org.sverka.cli;

import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sverka.compare.ComparedText;
import org.sverka.compare.Difference;
import org.sverka.compare.Drift;
import org.sverka.compare.DriftPair;
import org.sverka.compare.FoundFigure;
import org.sverka.compare.Utterance;
import org.sverka.compare.WordChange;
import org.sverka.detect.figures.Figures;
import org.sverka.detect.quotes.QuoteMention;
import org.sverka.detect.quotes.Quotes;
import org.sverka.model.ArticleId;
import org.sverka.text.Morphology;
import org.sverka.text.TextRange;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code drift}: the same utterance as different articles word it, the likeliest pairs first. */
@Command(
    name = "drift",
    mixinStandardHelpOptions = true,
    description = "Finds utterances that articles word differently, and what differs in them.")
final class DriftCommand implements Callable<Integer> {
  @Mixin private final ArticleOptions options = new ArticleOptions();
  private final Inputs inputs;
  private final Terminal terminal;

  DriftCommand(Inputs inputs, Terminal terminal) {
    this.inputs = inputs;
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    Morphology morphology = Morphology.load();
    Quotes quotes = new Quotes(morphology);
    Figures figures = new Figures(morphology);
    Map<ArticleId, InputArticle> articles = new HashMap<>();
    List<ComparedText> texts = new ArrayList<>();
    List<Utterance> utterances = new ArrayList<>();
    Map<ArticleId, String> authors = new HashMap<>();
    List<FoundFigure> given = new ArrayList<>();
    for (InputArticle article : inputs.all(options.paths())) {
      articles.put(article.id(), article);
      List<QuoteMention> quoted = article.utterances(quotes);
      texts.add(article.compared(quoted));
      String author = article.draft().metadata().author();
      if (author != null) {
        authors.put(article.id(), author);
      }
      given.addAll(article.figures(figures));
      quoted.forEach(each -> utterances.add(utterance(article, each)));
    }
    List<DriftPair> pairs = Drift.pairs(texts, utterances, authors, given);
    if (options.json()) {
      terminal.array(
          json -> {
            for (DriftPair each : pairs) {
              write(json, each, articles);
            }
          });
    } else {
      pairs.forEach(each -> say(each, articles));
    }
    return terminal.status();
  }

  private static Utterance utterance(InputArticle article, QuoteMention quote) {
    return new Utterance(
        article.id(),
        quote.range(),
        article.words(quote.range()),
        article.language(),
        quote.speaker(),
        true);
  }

  private void say(DriftPair pair, Map<ArticleId, InputArticle> articles) {
    String differences =
        pair.differences().stream().sorted().map(Terminal::spelt).collect(Collectors.joining(", "));
    terminal.say(
        String.format(
            Locale.ROOT,
            "%.2f\t%s",
            pair.score(),
            differences.isEmpty() ? "wording" : differences));
    for (Utterance each : List.of(pair.a(), pair.b())) {
      InputArticle article = Inputs.of(articles, each.article());
      String speaker = each.speaker() == null ? "-" : each.speaker();
      terminal.say("\t" + article.file() + "\t" + speaker + "\t" + article.line(each.range()));
    }
  }

  private static void write(JsonWriter json, DriftPair pair, Map<ArticleId, InputArticle> articles)
      throws IOException {
    json.beginObject();
    side(json.name("a"), pair.a(), articles);
    side(json.name("b"), pair.b(), articles);
    json.name("score").value(Terminal.rounded(pair.score()));
    json.name("differences").beginArray();
    for (Difference each : pair.differences().stream().sorted().toList()) {
      json.value(Terminal.spelt(each));
    }
    json.endArray();
    json.name("changes").beginArray();
    for (WordChange each : pair.changes()) {
      if (each.kind() != WordChange.Kind.SAME) {
        json.beginObject();
        json.name("kind").value(Terminal.spelt(each.kind()));
        word(json.name("a"), pair.a(), each.inA(), articles);
        word(json.name("b"), pair.b(), each.inB(), articles);
        json.endObject();
      }
    }
    json.endArray();
    json.endObject();
  }

  private static void side(
      JsonWriter json, Utterance utterance, Map<ArticleId, InputArticle> articles)
      throws IOException {
    json.beginObject();
    Inputs.of(articles, utterance.article()).writePlace(json, utterance.range());
    json.name("speaker").value(utterance.speaker());
    json.name("direct").value(utterance.direct());
    json.endObject();
  }

  private static void word(
      JsonWriter json,
      Utterance utterance,
      @Nullable TextRange range,
      Map<ArticleId, InputArticle> articles)
      throws IOException {
    if (range == null) {
      json.nullValue();
      return;
    }
    int start = utterance.range().start();
    json.beginObject();
    Inputs.of(articles, utterance.article())
        .writePlace(json, new TextRange(start + range.start(), start + range.end()));
    json.endObject();
  }
}
