package org.sverka.detect.quotes;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sverka.detect.quotes.AnnotatedArticle.Marked;
import org.sverka.text.Language;
import org.sverka.text.Morphology;
import org.sverka.text.TextRange;

/** Holds detection to what it has reached on annotated articles, and prints it. */
class QuoteScoreTest {
  private static final Path GOLD = Path.of("../shared/gold/quotes.json");
  private static final Path CORPUS = Path.of("../shared/corpus");
  private final Quotes quotes = new Quotes(Morphology.load());

  @ParameterizedTest
  @CsvSource({
    "development-ru, 1.0, 1.0, 1.0",
    "development-kk, 1.0, 1.0, 1.0",
    "development-en, 1.0, 1.0, 1.0",
    "heldout-ru, 1.0, 1.0, 1.0",
    "heldout-kk, 1.0, 1.0, 1.0",
    "heldout-en, 1.0, 1.0, 1.0",
    "unseen-ru, 1.0, 0.98, 0.95",
    "unseen-kk, 1.0, 1.0, 1.0",
    "unseen-en, 1.0, 1.0, 0.96",
    "third-ru, 0.99, 0.98, 0.94",
    "third-kk, 1.0, 0.98, 1.0",
    "third-en, 1.0, 0.97, 0.93",
    "fourth-ru, 1.0, 1.0, 0.97",
    "fourth-kk, 1.0, 1.0, 1.0",
    "fourth-en, 1.0, 1.0, 1.0",
    "fifth-ru, 1.0, 0.96, 0.92",
    "fifth-kk, 1.0, 1.0, 1.0",
    "fifth-en, 1.0, 1.0, 0.98",
    "sixth-ru, 1.0, 0.98, 0.93",
    "sixth-kk, 1.0, 1.0, 1.0",
    "sixth-en, 1.0, 0.98, 0.94",
    "seventh-ru, 1.0, 0.99, 0.96",
    "seventh-kk, 1.0, 0.98, 0.98",
    "seventh-en, 1.0, 0.96, 0.94",
    "eighth-ru, 1.0, 0.96, 0.92",
    "eighth-kk, 1.0, 0.97, 0.96",
    "eighth-en, 1.0, 0.95, 1.0",
    "ninth-ru, 1.0, 0.95, 0.93",
    "ninth-kk, 1.0, 1.0, 0.96",
    "ninth-en, 1.0, 0.97, 0.98",
    "tenth-ru, 0.99, 0.97, 0.86",
    "tenth-kk, 1.0, 0.97, 0.88",
    "tenth-en, 1.0, 1.0, 0.95",
    "eleventh-ru, 1.0, 0.97, 0.94",
    "eleventh-kk, 0.99, 0.97, 0.88",
    "twelfth-ru, 1.0, 0.96, 0.88",
    "twelfth-kk, 1.0, 0.99, 0.89",
    "thirteenth-ru, 1.0, 0.98, 0.83",
    "thirteenth-kk, 1.0, 0.95, 0.78",
    "thirteenth-en, 1.0, 0.95, 0.95",
    "fourteenth-ru, 0.98, 0.98, 0.9",
    "fourteenth-kk, 1.0, 0.97, 0.84",
    "fifteenth-ru, 0.99, 0.99, 0.91",
    "fifteenth-kk, 0.98, 0.96, 0.77",
    "fifteenth-en, 1.0, 0.93, 0.82",
    "sixteenth-ru, 1.0, 1.0, 0.98",
    "sixteenth-kk, 1.0, 0.99, 0.9",
    "sixteenth-en, 0.99, 0.96, 0.88",
    "seventeenth-ru, 1.0, 0.95, 0.86",
    "seventeenth-kk, 1.0, 0.98, 0.9",
    "eighteenth-ru, 1.0, 0.97, 0.93",
    "nineteenth-ru, 1.0, 0.96, 0.94",
    "twentyfirst-ru, 0.99, 0.96, 0.89",
    "twentysecond-ru, 1.0, 0.98, 0.91",
    "twentythird-ru, 1.0, 0.99, 0.92",
    "twentyfourth-ru, 0.99, 0.98, 0.89",
    "twentyfifth-ru, 1.0, 0.99, 0.92",
    "twentysixth-ru, 1.0, 0.96, 0.87",
    "twentyseventh-ru, 1.0, 0.96, 0.91",
    "twentyeighth-ru, 1.0, 0.97, 0.94",
    "twentyninth-ru, 0.99, 0.98, 0.95",
    "thirtieth-ru, 0.99, 0.97, 0.91",
    "thirtysecond-ru, 0.99, 0.97, 0.93",
    "thirtythird-ru, 1.0, 0.97, 0.90",
    "thirtyfifth-ru, 1.0, 0.98, 0.93",
    "thirtysixth-ru, 1.0, 0.99, 0.98",
    "thirtyeighth-ru, 1.0, 0.98, 0.96",
    "fortieth-en, 0.98, 0.96, 0.86",
    "fortieth-ru, 1.0, 0.98, 0.93",
    "fortyfirst-ru, 1.0, 0.99, 0.94",
    "fortyfourth-ru, 1.0, 0.97, 0.92",
  })
  void neverFallsBelowWhatItHasReached(String set, double ranges, double kinds, double speakers) {
    QuoteScore score = new QuoteScore();
    Language language = Language.ofTag(set.substring(set.length() - 2));
    for (AnnotatedArticle article : AnnotatedArticle.read("/quotes/" + set + ".txt")) {
      score.add(article, quotes.find(article.text(), language));
    }
    hold(set, score, ranges, kinds, speakers);
  }

  @Test
  void neverFallsBelowWhatItHasReachedOnRealArticles() throws IOException {
    Assumptions.assumeTrue(Files.exists(GOLD), "no annotated articles beside the project");
    JsonObject gold = JsonParser.parseString(Files.readString(GOLD)).getAsJsonObject();
    Map<String, List<Marked>> byFile = new TreeMap<>();
    for (JsonElement element : gold.getAsJsonArray("quotes")) {
      JsonObject quote = element.getAsJsonObject();
      TextRange range =
          new TextRange(quote.get("start_utf16").getAsInt(), quote.get("end_utf16").getAsInt());
      Marked marked =
          new Marked(range, kind(quote.get("kind").getAsString()), string(quote, "speaker"), null);
      byFile.computeIfAbsent(quote.get("file").getAsString(), f -> new ArrayList<>()).add(marked);
    }
    QuoteScore score = new QuoteScore();
    for (Map.Entry<String, List<Marked>> file : byFile.entrySet()) {
      String text = Files.readString(CORPUS.resolve(file.getKey()));
      file.getValue().sort(Comparator.comparing(Marked::range));
      score.add(
          new AnnotatedArticle(file.getKey(), text, file.getValue()),
          quotes.find(text, Language.RUSSIAN));
    }
    hold("real articles, ru", score, 1.0, 1.0, 1.0);
  }

  private static void hold(
      String set, QuoteScore score, double ranges, double kinds, double speakers) {
    System.out.println(set + ": " + score);
    String misses = String.join("\n", score.misses());
    assertThat(score.f1()).as(misses).isGreaterThanOrEqualTo(ranges);
    assertThat(score.kindAccuracy()).as(misses).isGreaterThanOrEqualTo(kinds);
    assertThat(score.speakerAccuracy()).as(misses).isGreaterThanOrEqualTo(speakers);
  }

  private static QuoteKind kind(String name) {
    return switch (name) {
      case "speech" -> QuoteKind.SPEECH;
      case "partial" -> QuoteKind.PARTIAL;
      case "turn" -> QuoteKind.TURN;
      case "name" -> QuoteKind.NAME;
      default -> QuoteKind.SCARE;
    };
  }

  private static @Nullable String string(JsonObject object, String field) {
    return object.get(field).isJsonNull() ? null : object.get(field).getAsString();
  }
}
