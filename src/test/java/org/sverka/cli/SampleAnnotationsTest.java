package org.sverka.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sverka.app.Samples;
import org.sverka.exchange.ExcerptsSchema;

class SampleAnnotationsTest {
  @TempDir private Path folder;

  @Test
  void theAnnotationsOfTheSamplesAreValid() throws IOException {
    Samples.copyTo(folder);
    assertThat(
            new ExcerptsSchema().violations(Files.readString(folder.resolve(Samples.ANNOTATIONS))))
        .isEmpty();
  }

  @Test
  void theAnnotationsAllFindTheirPlacesInTheSamples() throws IOException {
    Samples.copyTo(folder);
    Path annotations = folder.resolve(Samples.ANNOTATIONS);
    JsonObject document = JsonParser.parseString(Files.readString(annotations)).getAsJsonObject();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int status =
        new CommandLineProgram()
            .run(
                new String[] {
                  "import",
                  "--json",
                  "-w",
                  folder.resolve("samples.sverka").toString(),
                  folder.toString(),
                  annotations.toString()
                },
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8));
    assertThat(err.toString(StandardCharsets.UTF_8)).isEmpty();
    assertThat(status).isEqualTo(CommandLineProgram.DONE);
    JsonObject report =
        JsonParser.parseString(out.toString(StandardCharsets.UTF_8))
            .getAsJsonObject()
            .getAsJsonArray("excerpts")
            .get(0)
            .getAsJsonObject();
    report.remove("file");
    assertThat(report)
        .isEqualTo(
            JsonParser.parseString(
                String.format(
                    "{added: %d, alreadyThere: 0, lost: 0, noSuchArticle: 0, tagsAdded: %d,"
                        + " claimsAdded: %d, linksAdded: 0, unplaced: []}",
                    document.getAsJsonArray("excerpts").size(),
                    document.getAsJsonArray("tags").size(),
                    document.getAsJsonArray("claims").size())));
  }
}
