package org.sverka.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ExcerptsSchemaTest {
  private final ExcerptsSchema schema = new ExcerptsSchema();

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
  void everyExportIsValid(long seed) {
    assertThat(schema.violations(Coverage.random(seed, 4, 20).exported())).isEmpty();
  }

  @Test
  void anEmptyWorkspaceIsValid() {
    assertThat(schema.violations(Coverage.random(1, 0, 0).exported())).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "format | \"other\"",
        "version | 2",
        "exportedAt | \"yesterday\"",
        "generator | null",
        "articles | {}",
        "articles.0.id | \" \"",
        "articles.0.revision | 0",
        "articles.0.hash | \"abc\"",
        "articles.0.titleOrigin | \"guess\"",
        "articles.0.published | \"12 Nov\"",
        "articles.0.length | 1.5",
        "tags.0.colour | \"red\"",
        "tags.0.key | 10",
        "tags.0.parent | 1",
        "claims.0.title | \"\"",
        "claims.0.created | \"2025-11-12\"",
        "claims.0.figure | {}",
        "excerpts.0.start | -1",
        "excerpts.0.end | 0",
        "excerpts.0.exact | \"\"",
        "excerpts.0.sentence | \"words\"",
        "excerpts.0.tags | [\"t1\", \"t1\"]",
        "excerpts.0.quote | {}",
        "excerpts.0.claims | [{\"claim\": \"c1\", \"stance\": \"doubts\", \"figure\": null}]",
        "excerpts.0.modified | null",
      })
  void aBrokenFieldIsRefused(String path, String value) {
    JsonObject document = document();
    String[] steps = path.split("\\.");
    put(document, steps, JsonParser.parseString(value));
    assertThat(schema.violations(document.toString())).isNotEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "format",
        "version",
        "exportedAt",
        "generator",
        "articles",
        "tags",
        "claims",
        "excerpts"
      })
  void aMissingPartIsRefused(String name) {
    JsonObject document = document();
    document.remove(name);
    assertThat(schema.violations(document.toString())).isNotEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "kind, \"weight\"",
    "comparator, \"~\"",
    "value, \"1\"",
    "upper, \"1\"",
    "unit, 3",
    "modality, \"hope\""
  })
  void aBrokenFigureIsRefused(String name, String value) {
    JsonObject document = document();
    JsonObject figure =
        JsonParser.parseString(
                """
                {"kind": "money", "subject": null, "comparator": "=", "value": 3, "upper": null,
                 "unit": "USD", "asOf": null, "modality": "fact"}
                """)
            .getAsJsonObject();
    put(document, new String[] {"claims", "0", "figure"}, figure);
    assertThat(schema.violations(document.toString())).isEmpty();
    figure.add(name, JsonParser.parseString(value));
    assertThat(schema.violations(document.toString())).isNotEmpty();
  }

  @Test
  void furtherFieldsAreAllowed() {
    JsonObject document = document();
    document.add("later", JsonNull.INSTANCE);
    document.getAsJsonArray("excerpts").get(0).getAsJsonObject().addProperty("mood", "calm");
    assertThat(schema.violations(document.toString())).isEmpty();
  }

  private static JsonObject document() {
    return JsonParser.parseString(Coverage.random(7, 2, 3).exported()).getAsJsonObject();
  }

  private static void put(JsonElement root, String[] steps, JsonElement value) {
    JsonElement element = root;
    for (int i = 0; i < steps.length - 1; i++) {
      element =
          element instanceof JsonArray array
              ? array.get(Integer.parseInt(steps[i]))
              : element.getAsJsonObject().get(steps[i]);
    }
    element.getAsJsonObject().add(steps[steps.length - 1], value);
  }
}
