package org.sverka.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sverka.model.Annotation;
import org.sverka.model.AnnotationId;
import org.sverka.model.Article;
import org.sverka.model.Claim;
import org.sverka.model.ClaimId;
import org.sverka.model.Evidence;
import org.sverka.model.Figure;
import org.sverka.model.FigureComparator;
import org.sverka.model.FigureKind;
import org.sverka.model.Link;
import org.sverka.model.LinkKind;
import org.sverka.model.Modality;
import org.sverka.model.Quote;
import org.sverka.model.Stance;
import org.sverka.model.Tag;
import org.sverka.model.TagId;

class ExcerptsWriterTest {
  private static final Instant NOON = Instant.parse("2025-11-13T12:00:00Z");
  private static final String TEXT =
      "Barges 😀 are late. The port moved 30 million tonnes, the mayor said. Nobody minds.\n";

  @Test
  void anExportSaysAllThatIsKnown() {
    Article article = Coverage.article("a1", "port.txt", TEXT);
    Tag water = new Tag(new TagId("t1"), "Water", "#0f6e6e", 1, null, "rivers", 0);
    Tag port = new Tag(new TagId("t2"), "Port", "#aa2211", null, water.id(), "", 0);
    Figure moved =
        new Figure(
            FigureKind.MEASURE,
            "cargo",
            FigureComparator.ABOUT,
            new BigDecimal("3E+7"),
            null,
            "t",
            "2025",
            Modality.FACT);
    Claim claim = new Claim(new ClaimId("c1"), "Cargo in 2025", moved, "", NOON, NOON);
    Annotation mark =
        Coverage.annotation("n1", article, TEXT, "moved 30 million")
            .withTags(List.of(port.id()), NOON)
            .withQuote(new Quote("the mayor"), NOON);
    Evidence tie = new Evidence(mark.id(), claim.id(), Stance.STATES, null);
    Annotation late = Coverage.annotation("n2", article, TEXT, "Nobody");
    AnnotatedArticles content =
        new AnnotatedArticles(
            List.of(article),
            List.of(port, water),
            List.of(claim),
            List.of(late, mark),
            List.of(tie),
            List.of(new Link(LinkKind.PASSAGE, late.id(), mark.id())));

    assertThat(Coverage.exported(content, hash -> TEXT, NOON))
        .isEqualTo(
            """
            {
             "format": "sverka-excerpts",
             "version": 1,
             "exportedAt": "2025-11-13T12:00:00Z",
             "generator": {
              "name": "Sverka",
              "version": "0.1.0"
             },
             "articles": [
              {
               "id": "a1",
               "source": "port.txt",
               "revision": 1,
               "hash": "%s",
               "title": "Title of a1",
               "titleOrigin": "headline",
               "outlet": "Outlet",
               "author": null,
               "published": "2025-11-12",
               "language": "en",
               "charset": "UTF-8",
               "length": 83
              }
             ],
             "tags": [
              {
               "id": "t1",
               "name": "Water",
               "colour": "#0f6e6e",
               "key": 1,
               "parent": null,
               "description": "rivers"
              },
              {
               "id": "t2",
               "name": "Port",
               "colour": "#aa2211",
               "key": null,
               "parent": "t1",
               "description": ""
              }
             ],
             "claims": [
              {
               "id": "c1",
               "title": "Cargo in 2025",
               "figure": {
                "kind": "measure",
                "subject": "cargo",
                "comparator": "≈",
                "value": 30000000,
                "upper": null,
                "unit": "t",
                "asOf": "2025",
                "modality": "fact"
               },
               "note": "",
               "created": "2025-11-13T12:00:00Z",
               "modified": "2025-11-13T12:00:00Z"
              }
             ],
             "excerpts": [
              {
               "id": "n1",
               "article": "a1",
               "start": 28,
               "end": 44,
               "exact": "moved 30 million",
               "sentence": {
                "start": 19,
                "end": 68,
                "exact": "The port moved 30 million tonnes, the mayor said."
               },
               "prefix": "he port ",
               "suffix": " tonnes,",
               "tags": [
                "t2"
               ],
               "note": "",
               "quote": {
                "speaker": "the mayor"
               },
               "claims": [
                {
                 "claim": "c1",
                 "stance": "states",
                 "figure": null
                }
               ],
               "author": "Sverka",
               "created": "2025-11-12T09:30:00Z",
               "modified": "2025-11-13T12:00:00Z"
              },
              {
               "id": "n2",
               "article": "a1",
               "start": 69,
               "end": 75,
               "exact": "Nobody",
               "sentence": {
                "start": 69,
                "end": 82,
                "exact": "Nobody minds."
               },
               "prefix": "r said. ",
               "suffix": " minds.\\n",
               "tags": [],
               "note": "",
               "quote": null,
               "claims": [],
               "author": "Sverka",
               "created": "2025-11-12T09:30:00Z",
               "modified": "2025-11-12T09:30:00Z"
              }
             ],
             "links": [
              {
               "first": "n1",
               "second": "n2",
               "kind": "passage"
              }
             ]
            }
            """
                .formatted(article.hash()));
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5})
  void theOrderOfRecordsDoesNotChangeTheExport(long seed) {
    Coverage coverage = Coverage.random(seed, 6, 8);
    AnnotatedArticles content = coverage.content();
    AnnotatedArticles shuffled =
        new AnnotatedArticles(
            shuffled(content.articles(), seed),
            shuffled(content.tags(), seed),
            shuffled(content.claims(), seed),
            shuffled(content.annotations(), seed),
            shuffled(content.evidence(), seed),
            shuffled(content.links(), seed));
    assertThat(Coverage.exported(shuffled, coverage.source(), NOON))
        .isEqualTo(Coverage.exported(content, coverage.source(), NOON));
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void offsetsCountCodePointsOfTheText(long seed) {
    Coverage coverage = Coverage.random(seed, 3, 30);
    JsonObject document = JsonParser.parseString(coverage.exported()).getAsJsonObject();
    for (JsonElement each : document.getAsJsonArray("excerpts")) {
      JsonObject excerpt = each.getAsJsonObject();
      JsonObject sentence = excerpt.getAsJsonObject("sentence");
      int[] text = text(coverage, document, excerpt.get("article").getAsString());
      assertThat(words(text, excerpt)).isEqualTo(excerpt.get("exact").getAsString());
      assertThat(words(text, sentence)).isEqualTo(sentence.get("exact").getAsString());
      assertThat(sentence.get("start").getAsInt())
          .isLessThanOrEqualTo(excerpt.get("start").getAsInt());
      assertThat(sentence.get("end").getAsInt())
          .isGreaterThanOrEqualTo(excerpt.get("end").getAsInt());
    }
  }

  @Test
  void aSelectionTakesWhatItUsesAndNothingElse() {
    Article used = Coverage.article("a1", "port.txt", TEXT);
    Article unused = Coverage.article("a2", "other.txt", "Nothing.");
    Tag water = new Tag(new TagId("t1"), "Water", "#0f6e6e", null, null, "", 0);
    Tag port = new Tag(new TagId("t2"), "Port", "#aa2211", null, water.id(), "", 0);
    Tag idle = new Tag(new TagId("t3"), "Idle", "#aa2211", null, null, "", 1);
    Claim made = new Claim(new ClaimId("c1"), "Made", null, "", NOON, NOON);
    Claim other = new Claim(new ClaimId("c2"), "Other", null, "", NOON, NOON);
    Annotation chosen =
        Coverage.annotation("n1", used, TEXT, "moved").withTags(List.of(port.id()), NOON);
    Annotation left = Coverage.annotation("n2", used, TEXT, "late");
    Evidence tie = new Evidence(chosen.id(), made.id(), Stance.STATES, null);
    Evidence leftTie = new Evidence(left.id(), other.id(), Stance.STATES, null);

    AnnotatedArticles all =
        new AnnotatedArticles(
            List.of(used, unused),
            List.of(water, port, idle),
            List.of(made, other),
            List.of(chosen, left),
            List.of(tie, leftTie),
            List.of());

    assertThat(all.only(Set.of(chosen.id(), new AnnotationId("gone"))))
        .isEqualTo(
            new AnnotatedArticles(
                List.of(used),
                List.of(water, port),
                List.of(made),
                List.of(chosen),
                List.of(tie),
                List.of()));
  }

  @Test
  void anAnnotationBeyondItsTextIsAnError() {
    Article article = Coverage.article("a1", "port.txt", TEXT);
    Annotation mark = Coverage.annotation("n1", article, TEXT, "Nobody minds");
    AnnotatedArticles content =
        new AnnotatedArticles(
            List.of(article), List.of(), List.of(), List.of(mark), List.of(), List.of());
    assertThatThrownBy(() -> Coverage.exported(content, hash -> "short", NOON))
        .hasMessage("annotation n1 reaches beyond its article port.txt");
  }

  @Test
  void aTextWithoutFullStopsIsNotGivenWholeWithEachExcerpt() {
    String text = "word ".repeat(100_000) + "mark " + "word ".repeat(100_000);
    Article article = Coverage.article("a1", "endless.txt", text);
    Annotation mark = Coverage.annotation("n1", article, text, "mark");
    AnnotatedArticles content =
        new AnnotatedArticles(
            List.of(article), List.of(), List.of(), List.of(mark), List.of(), List.of());
    assertThat(Coverage.exported(content, hash -> text, NOON)).hasSizeLessThan(10_000);
  }

  private static String words(int[] text, JsonObject stretch) {
    int start = stretch.get("start").getAsInt();
    return new String(text, start, stretch.get("end").getAsInt() - start);
  }

  private static int[] text(Coverage coverage, JsonObject document, String article) {
    for (JsonElement each : document.getAsJsonArray("articles")) {
      if (each.getAsJsonObject().get("id").getAsString().equals(article)) {
        String hash = each.getAsJsonObject().get("hash").getAsString();
        return coverage.source().text(hash).codePoints().toArray();
      }
    }
    throw new AssertionError("no article " + article);
  }

  private static <T> List<T> shuffled(List<T> list, long seed) {
    List<T> copy = new ArrayList<>(list);
    Collections.shuffle(copy, new Random(seed));
    return copy;
  }
}
