package org.sverka.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.sverka.model.ArticleId;
import org.sverka.model.Figure;
import org.sverka.model.FigureComparator;
import org.sverka.model.FigureKind;
import org.sverka.model.Modality;
import org.sverka.text.Language;

/** Against the articles and hand-made answers that lie beside the project. */
class GoldTest {
  private static final Path CORPUS = Path.of("../shared/corpus");
  private static final Path GOLD = Path.of("../shared/gold");

  @Test
  void theLongestPassageOneOutletTookFromAnotherIsFound() throws IOException {
    assumeTrue(Files.isDirectory(CORPUS), "the articles of ../shared/corpus are absent");
    PassageIndex index = new PassageIndex();
    try (Stream<Path> files = Files.list(CORPUS)) {
      for (Path file : files.sorted().toList()) {
        ArticleId id = new ArticleId(String.valueOf(file.getFileName()).substring(0, 3));
        index.add(ComparedText.of(id, Files.readString(file), Language.RUSSIAN));
      }
    }

    List<Passage> taken =
        index.passages().stream().filter(p -> p.kind() == PassageKind.VERBATIM).toList();

    assertThat(taken)
        .anySatisfy(
            passage -> {
              assertThat(passage.words()).isEqualTo(12);
              assertThat(passage.a()).isEqualTo(new ArticleId("001"));
              assertThat(passage.b()).isEqualTo(new ArticleId("004"));
            });
  }

  @Test
  void articlesOfOneEventShareWordsAndThoseOfOtherEventsDoNot() throws IOException {
    assumeTrue(Files.isDirectory(CORPUS), "the articles of ../shared/corpus are absent");
    Map<ArticleId, String> event = new LinkedHashMap<>();
    try (Stream<Path> files = Files.list(CORPUS)) {
      for (Path file : files.sorted().toList()) {
        event.put(new ArticleId("event " + file.getFileName()), Files.readString(file));
      }
    }
    Map<ArticleId, String> others = otherEvents();
    PassageIndex index = new PassageIndex();
    event.forEach((id, text) -> index.add(ComparedText.of(id, text, Language.RUSSIAN)));
    others.forEach((id, text) -> index.add(ComparedText.of(id, text, Language.RUSSIAN)));

    List<Passage> unrelated =
        index.passages().stream()
            .filter(passage -> !event.containsKey(passage.a()) || !event.containsKey(passage.b()))
            .toList();
    assertThat(others).hasSizeGreaterThan(10);
    assertThat(unrelated)
        .filteredOn(passage -> event.containsKey(passage.a()) || event.containsKey(passage.b()))
        .isEmpty();
    assertThat(unrelated)
        .filteredOn(passage -> passage.kind() != PassageKind.NAME)
        .allSatisfy(passage -> assertThat(passage.words()).isGreaterThanOrEqualTo(6));
    for (ArticleId one : event.keySet()) {
      for (ArticleId other : event.keySet()) {
        if (!one.equals(other)) {
          assertThat(index.between(one, other)).as(one + " " + other).isNotEmpty();
        }
      }
    }
  }

  /** Invented news of many events, five by five, so that they are as long as articles. */
  private static Map<ArticleId, String> otherEvents() throws IOException {
    List<String> texts = new ArrayList<>();
    for (String file : List.of("development-ru.txt", "heldout-ru.txt")) {
      String marked = Files.readString(Path.of("src/test/resources/quotes", file));
      for (String text : marked.split("(?m)^=== .*$")) {
        String plain = text.replaceAll("\\{[a-z]\\d*:[^|{}]*\\|", "").replace("}", "").strip();
        if (!plain.isEmpty()) {
          texts.add(plain);
        }
      }
    }
    Map<ArticleId, String> articles = new LinkedHashMap<>();
    for (int i = 0; i < texts.size(); i += 5) {
      articles.put(
          new ArticleId("other " + i),
          String.join("\n\n", texts.subList(i, Math.min(texts.size(), i + 5))));
    }
    return articles;
  }

  @Test
  void theNameOfTheDocumentIsNoBorrowing() throws IOException {
    Path reuse = GOLD.resolve("reuse.json");
    assumeTrue(Files.exists(reuse), "the answers of ../shared/gold are absent");
    List<String> runs = new ArrayList<>();
    PassageIndex index = new PassageIndex();
    Map<String, String> texts = new HashMap<>();
    for (JsonElement run : read(reuse).getAsJsonArray("runs")) {
      for (String side : List.of("a", "b")) {
        JsonObject place = run.getAsJsonObject().getAsJsonObject(side);
        String file = place.get("file").getAsString();
        runs.add(place.get("exact").getAsString());
        if (texts.put(file, "") == null) {
          String text = Files.readString(CORPUS.resolve(file));
          index.add(ComparedText.of(new ArticleId(file), text, Language.RUSSIAN));
        }
      }
    }

    assertThat(runs).isNotEmpty();
    assertThat(index.passages()).isNotEmpty();
    assertThat(index.passages()).allMatch(passage -> passage.kind() == PassageKind.NAME);
  }

  @Test
  void everyPairOfTheClaimsHasTheVerdictThatAReaderGaveIt() throws IOException {
    assumeTrue(Files.isDirectory(GOLD), "the answers of ../shared/gold are absent");
    Map<String, StatedFigure> figures = new HashMap<>();
    for (JsonElement claim : read(GOLD.resolve("claims.json")).getAsJsonArray("claims")) {
      JsonObject fields = claim.getAsJsonObject();
      figures.put(fields.get("id").getAsString(), stated(fields));
    }
    List<String> answers = new ArrayList<>();
    List<String> wanted = new ArrayList<>();
    for (JsonElement cluster :
        read(GOLD.resolve("claim_clusters.json")).getAsJsonArray("clusters")) {
      List<StatedFigure> row = new ArrayList<>();
      for (JsonElement member : cluster.getAsJsonObject().getAsJsonArray("members")) {
        row.add(known(figures, member.getAsString()));
      }
      for (JsonElement pair : cluster.getAsJsonObject().getAsJsonArray("pairs")) {
        JsonArray parts = pair.getAsJsonArray();
        String name = parts.get(0).getAsString() + " " + parts.get(1).getAsString() + " ";
        Agreement agreement =
            Agreements.between(
                known(figures, parts.get(0).getAsString()),
                known(figures, parts.get(1).getAsString()),
                row);
        wanted.add(name + parts.get(2).getAsString());
        answers.add(name + label(agreement.verdict()));
      }
    }

    assertThat(answers).isEqualTo(wanted);
  }

  /** The answers know tension as a remark on what is compatible. */
  private static String label(Verdict verdict) {
    Verdict known = verdict == Verdict.TENSION ? Verdict.COMPATIBLE : verdict;
    return known.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private static StatedFigure known(Map<String, StatedFigure> figures, String id) {
    StatedFigure figure = figures.get(id);
    if (figure == null) {
      throw new IllegalArgumentException("no claim " + id + " in the answers");
    }
    return figure;
  }

  private static StatedFigure stated(JsonObject claim) {
    String kind = claim.get("kind").getAsString();
    boolean isGoal = claim.has("target") && claim.get("target").getAsBoolean();
    JsonElement value = claim.get("value");
    boolean isNumber =
        value != null && value.isJsonPrimitive() && value.getAsJsonPrimitive().isNumber();
    return new StatedFigure(
        new Figure(
            FigureKind.valueOf(kind.toUpperCase(Locale.ROOT)),
            text(claim, "subject"),
            comparator(claim.get("comparator").getAsString()),
            isNumber ? value.getAsBigDecimal() : null,
            claim.has("value_high") ? new BigDecimal(claim.get("value_high").getAsString()) : null,
            text(claim, "unit"),
            year(text(claim, "time")),
            isGoal ? Modality.GOAL : Modality.FACT),
        Language.ENGLISH);
  }

  private static FigureComparator comparator(String sign) {
    return switch (sign) {
      case "~" -> FigureComparator.ABOUT;
      case "∈top" -> FigureComparator.AT_MOST;
      default -> FigureComparator.ofSign(sign);
    };
  }

  /** The year that a time in words names; null where it names none. */
  private static @Nullable String year(@Nullable String time) {
    if (time == null) {
      return null;
    }
    String digits = time.replaceAll("\\D", "");
    return digits.length() == 4 ? digits : null;
  }

  private static @Nullable String text(JsonObject claim, String field) {
    JsonElement value = claim.get(field);
    return value == null || value.isJsonNull() ? null : value.getAsString();
  }

  private static JsonObject read(Path file) throws IOException {
    return JsonParser.parseString(Files.readString(file)).getAsJsonObject();
  }
}
