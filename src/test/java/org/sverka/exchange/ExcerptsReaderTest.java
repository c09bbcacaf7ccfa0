package org.sverka.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sverka.exchange.ExcerptsReading.Parsed;
import org.sverka.exchange.ExcerptsReading.Problem;
import org.sverka.exchange.ExcerptsReading.Refused;

class ExcerptsReaderTest {
  /** Every part once, each line short enough to break by replacing a word. */
  private static final String DOCUMENT =
      """
      {"format": "sverka-excerpts", "version": 1, "exportedAt": "2025-11-12T09:30:00Z",
       "articles": [{"id": "a1", "source": "port.txt", "hash": "%s", "title": "Port"}],
       "tags": [{"id": "t1", "name": "Water", "colour": "#0f6e6e", "key": 1, "parent": null,
                 "description": ""}],
       "claims": [{"id": "c1", "title": "Cargo", "note": "",
                   "figure": {"kind": "count", "subject": null, "comparator": "≈",
                              "value": 3.50e1, "upper": null, "unit": "t", "asOf": null,
                              "modality": "goal"},
                   "created": "2025-11-12T09:30:00Z", "modified": "2025-11-12T09:30:00Z"}],
       "excerpts": [{"id": "n1", "article": "a1", "start": 4, "end": 8, "exact": "port",
                     "prefix": "", "suffix": "", "tags": ["t1"], "note": "",
                     "quote": {"speaker": null},
                     "claims": [{"claim": "c1", "stance": "states", "figure": null}],
                     "author": "Ada",
                     "created": "2025-11-12T09:30:00Z", "modified": "2025-11-12T09:30:00.5Z"}]}
      """
          .formatted("0".repeat(64));

  @TempDir private Path folder;

  @Test
  void whatNobodyNeedsMayBeMissingOrUnknown() throws IOException {
    String document = DOCUMENT.replace("\"version\"", "\"mood\": {\"a\": [1, null]}, \"version\"");
    assertThat(read(document)).isEqualTo(read(DOCUMENT)).isInstanceOf(Parsed.class);
  }

  @Test
  void numbersAreReadExactlyHoweverTheyAreWritten() throws IOException {
    Parsed parsed = (Parsed) read(DOCUMENT);
    assertThat(parsed.document().claims().get(0).figure())
        .extracting(figure -> figure == null ? null : figure.value())
        .isEqualTo(new BigDecimal("35"));
  }

  @Test
  void aByteOrderMarkIsPassedOver() throws IOException {
    assertThat(read('\uFEFF' + DOCUMENT)).isEqualTo(read(DOCUMENT));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "\"n1\", | 7, | $.excerpts[0].id (a string is wanted)",
        "\"id\": \"n1\", | | $.excerpts[0].id (the field is missing)",
        "\"n1\" | \" \" | $.excerpts[0].id (it may not be blank)",
        "\"end\": 8 | \"end\": 4 | $.excerpts[0].end (0 ≤ start < end is wanted)",
        "\"end\": 8 | \"end\": 8.5 | $.excerpts[0].end (a whole number below 2³¹ is wanted)",
        "\"end\": 8 | \"end\": 1e99 | $.excerpts[0].end (a whole number below 2³¹ is wanted)",
        "\"end\": 8 | \"end\": null | $.excerpts[0].end (a whole number is wanted)",
        "\"end\": 8 | \"end\": \"8\" | $.excerpts[0].end (a number is wanted)",
        "\"article\": \"a1\" | \"article\": \"a2\" | $.excerpts[0].article (there is no article a2)",
        "[\"t1\"] | [\"t2\"] | $.excerpts[0].tags (there is no tag t2)",
        "[\"t1\"] | [1] | $.excerpts[0].tags (a list of strings is wanted)",
        "[\"t1\"] | \"t1\" | $.excerpts[0].tags (a list is wanted)",
        "\"claim\": \"c1\" | \"claim\": \"c2\" | $.excerpts[0].claims (there is no claim c2)",
        "states | doubts | $.excerpts[0].claims[0].stance (“doubts” is not among its values)",
        "{\"speaker\": null} | \"Ada\" | $.excerpts[0].quote (an object is wanted)",
        "09:30:00.5Z | noon | $.excerpts[0].modified (a time like 2025-11-12T09:30:00Z is wanted)",
        "#0f6e6e | teal | $.tags[0].colour (a colour like #0f6e6e is wanted)",
        "\"key\": 1 | \"key\": 0 | $.tags[0].key (a number from 1 to 9 is wanted)",
        "\"parent\": null | \"parent\": \"t9\" | $.tags[0].parent (there is no tag t9)",
        "\"parent\": null | \"parent\": \"t1\" | $.tags[0].parent (the tag stands above itself)",
        "≈ | ~ | $.claims[0].figure.comparator (“~” is not among its values)",
        "3.50e1 | 1e999999999 | $.claims[0].figure.value (the number has too many digits)",
        "3.50e1 | 1e-101 | $.claims[0].figure.value (the number has too many digits)",
        "\"claims\": [{\"id\" | \"claims\": [null, {\"id\" | $.claims[0] (an object is wanted)",
        "\"articles\": [{ | \"articles\": {}, \"a\": [{ | $.articles (a list is wanted)",
        "\"version\": 1, | \"version\": 1, \"links\": [{\"first\": \"n1\", \"second\": \"n2\","
            + " \"kind\": \"drift\"}], | $.links[0] (there is no excerpt n2)",
        "\"version\": 1, | \"version\": 1, \"links\": [{\"first\": \"n1\", \"second\": \"n1\","
            + " \"kind\": \"drift\"}], | $.links[0].second (another excerpt than the first is wanted)",
        "\"tags\": [{ | \"labels\": [{ | $.tags (the field is missing)",
        "\"version\": 1 | \"version\": \"1\" | $.version (a whole number from 1 is wanted)",
      })
  void whatIsNotAsTheFormatWantsItIsNamedWithItsPlace(
      String found, @Nullable String replacement, String place) throws IOException {
    String broken = DOCUMENT.replace(found, replacement == null ? "" : replacement);
    assertThat(read(broken))
        .isInstanceOfSatisfying(
            Refused.class,
            refused ->
                assertThat(refused.sentence())
                    .isEqualTo(
                        "“"
                            + file()
                            + "” is not as the excerpts format wants it at "
                            + place
                            + ": mend it there or export it again."));
  }

  @Test
  void anIdentifierMayBeThereOnlyOnce() throws IOException {
    String twice = DOCUMENT.replace("\"tags\": [{", "\"tags\": [" + tag("t1") + ", {");
    assertThat(read(twice))
        .isEqualTo(new Refused(file(), Problem.MALFORMED, "$.tags[1].id", "it is there twice"));
  }

  @Test
  void tagsMayNotStandAboveEachOtherInARing() throws IOException {
    String ring =
        DOCUMENT
            .replace("\"tags\": [{", "\"tags\": [" + tag("t2") + ", {")
            .replace("\"parent\": null", "\"parent\": \"t2\"");
    assertThat(read(ring))
        .isEqualTo(
            new Refused(
                file(), Problem.MALFORMED, "$.tags[0].parent", "the tag stands above itself"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "`` | NOT_JSON",
        "`   ` | NOT_JSON",
        "words | NOT_JSON",
        "{\"format\": \"sverka-excerpts\", | NOT_JSON",
        "{\"format\": | NOT_JSON",
        "{\"half a character\": \"\\ud83d\", \"format\": \"sverka-excerpts\"} | MALFORMED",
        "{'format': 'sverka-excerpts'} | NOT_JSON",
        "[] | OTHER_FORMAT",
        "null | OTHER_FORMAT",
        "{} | OTHER_FORMAT",
        "{\"type\": \"FeatureCollection\"} | OTHER_FORMAT",
        "{\"format\": [\"sverka-excerpts\"]} | OTHER_FORMAT",
        "{\"format\": \"sverka-excerpts\", \"version\": 2, \"articles\": 7} | NEWER",
      })
  void aFileOfAnotherKindIsToldByWhatItIs(String text, Problem problem) throws IOException {
    assertThat(read(text))
        .isInstanceOfSatisfying(
            Refused.class, refused -> assertThat(refused.problem()).isEqualTo(problem));
  }

  @Test
  void somethingBehindTheDocumentIsRefused() throws IOException {
    assertThat(read(DOCUMENT + "{}"))
        .isInstanceOfSatisfying(
            Refused.class, refused -> assertThat(refused.problem()).isEqualTo(Problem.NOT_JSON));
  }

  @Test
  void aBrokenPlaceIsNamedByLineAndColumn() throws IOException {
    assertThat(read("{\"format\": \"sverka-excerpts\",\n \"version\": 1,\n \"tags\": [}"))
        .isEqualTo(new Refused(file(), Problem.NOT_JSON, "line 3, column 11", null));
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void aFileCutAnywhereIsRefused(long seed) throws IOException {
    String whole = Coverage.random(seed, 2, 2).exported().stripTrailing();
    Random random = new Random(seed);
    for (int i = 0; i < 100; i++) {
      assertThat(read(whole.substring(0, random.nextInt(whole.length()))))
          .isInstanceOf(Refused.class);
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void spoiltBytesNeverBringTheReaderDown(long seed) throws IOException {
    byte[] whole = Coverage.random(seed, 2, 2).exported().getBytes(StandardCharsets.UTF_8);
    Random random = new Random(seed);
    for (int i = 0; i < 200; i++) {
      byte[] spoilt = whole.clone();
      for (int j = 0; j < 3; j++) {
        spoilt[random.nextInt(spoilt.length)] = (byte) random.nextInt(256);
      }
      Files.write(file(), spoilt);
      assertThat(new ExcerptsReader().read(file())).isNotNull();
    }
  }

  @Test
  void depthWithoutEndIsRefused() throws IOException {
    assertThat(read("{\"later\": " + "[".repeat(1_000_000)))
        .isInstanceOfSatisfying(
            Refused.class, refused -> assertThat(refused.problem()).isEqualTo(Problem.NOT_JSON));
  }

  @Test
  void anotherCharacterSetIsRefused() throws IOException {
    Files.write(file(), DOCUMENT.replace("Port", "Порт").getBytes(Charset.forName("windows-1251")));
    assertThat(new ExcerptsReader().read(file()))
        .isEqualTo(new Refused(file(), Problem.NOT_JSON, null, "it is not in UTF-8"));
  }

  @Test
  void aMissingFileAndAFolderEachHaveTheirSentence() {
    Path missing = folder.resolve("none.json");
    assertThat(((Refused) new ExcerptsReader().read(missing)).sentence())
        .isEqualTo("“" + missing + "” does not exist: check the path.");
    assertThat(((Refused) new ExcerptsReader().read(folder)).problem())
        .isEqualTo(Problem.NOT_READABLE);
  }

  private ExcerptsReading read(String text) throws IOException {
    return new ExcerptsReader().read(Files.writeString(file(), text));
  }

  private Path file() {
    return folder.resolve("excerpts.json");
  }

  private static String tag(String id) {
    return "{\"id\": \""
        + id
        + "\", \"name\": \"N\", \"colour\": \"#0f6e6e\", \"key\": null, \"parent\": \"t1\","
        + " \"description\": \"\"}";
  }

  @ParameterizedTest
  @CsvSource({
    "'\"port\"', 'po\\ud83d', 'line 10, column 86'",
    "'\"Water\"', '\\ude00', 'line 3, column 40'",
  })
  void halfACharacterIsRefusedWithItsPlace(String from, String to, String place)
      throws IOException {
    assertThat(read(DOCUMENT.replace(from, "\"" + to + "\"")))
        .isEqualTo(new Refused(file(), Problem.NOT_JSON, place, null));
  }

  @Test
  void whatIsForThisReaderIsKnownByItsName() throws IOException {
    assertThat(ExcerptsReader.isForFile(folder.resolve("МЕТКИ.JSON"))).isTrue();
    assertThat(ExcerptsReader.isForFile(folder.resolve("port.txt"))).isFalse();
    assertThat(ExcerptsReader.isForFile(Files.createDirectory(folder.resolve("all.json"))))
        .isFalse();
  }
}
