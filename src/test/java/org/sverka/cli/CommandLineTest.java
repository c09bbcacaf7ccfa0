package org.sverka.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sverka.text.TextHash;

class CommandLineTest {
  private static final String HARBOUR =
      "Гавань открылась 😀 раньше срока\n\nПорт принял 30 барж. Мэр доволен.\n";
  private static final String RIVER =
      "The river is low\n\nBarges wait at the port. Nobody knows for how long.\n";

  /** How a command ended. */
  private record Ended(int status, String out, String err) {
    JsonElement json() {
      return JsonParser.parseString(out);
    }
  }

  @TempDir private Path folder;
  private Path workspace;
  private Path harbour;
  private Path river;

  @BeforeEach
  void writeArticles() throws IOException {
    workspace = folder.resolve("coverage.sverka");
    Path articles = Files.createDirectory(folder.resolve("articles"));
    harbour = Files.writeString(articles.resolve("1.txt"), HARBOUR);
    river = Files.writeString(articles.resolve("2.txt"), RIVER);
  }

  @Test
  void articlesAreShownWithTheirTexts() {
    Ended ended = run("articles", articles(), "--json");
    assertThat(ended.status()).isEqualTo(CommandLineProgram.DONE);
    assertThat(ended.err()).isEmpty();
    assertThat(ended.json().getAsJsonArray()).hasSize(2);
    JsonObject first = ended.json().getAsJsonArray().get(0).getAsJsonObject();
    assertThat(first.keySet())
        .containsExactly(
            "file",
            "charset",
            "title",
            "outlet",
            "author",
            "published",
            "language",
            "length",
            "furniture",
            "text");
    assertThat(first.get("file").getAsString()).isEqualTo(harbour.toString());
    assertThat(first.get("text").getAsString()).isEqualTo(HARBOUR);
    assertThat(first.get("language").getAsString()).isEqualTo("ru");
    assertThat(first.get("length").getAsInt()).isEqualTo(HARBOUR.length() - 1);
    assertThat(first.get("outlet").isJsonNull()).isTrue();
  }

  @Test
  void jsonIsUtf8WhateverTheTerminalHas() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    PrintStream ascii = new PrintStream(out, true, StandardCharsets.US_ASCII);
    int status =
        new CommandLineProgram()
            .run(new String[] {"articles", harbour.toString(), "--json"}, ascii, ascii);
    assertThat(status).isEqualTo(CommandLineProgram.DONE);
    assertThat(out.toString(StandardCharsets.UTF_8)).contains("Порт принял 30 барж");
  }

  @Test
  void withoutJsonAnArticleIsALine() {
    Ended ended = run("articles", river.toString());
    assertThat(ended.out()).startsWith(river + "\t-\t-\ten\tThe river is low");
    assertThat(ended.out().lines()).hasSize(1);
  }

  @Test
  void whatCannotBeReadIsNamedAndTheRestIsShown() throws IOException {
    Path missing = folder.resolve("none.txt");
    Path empty = Files.writeString(folder.resolve("empty.txt"), " \n");
    Path picture =
        Files.write(folder.resolve("picture.txt"), new byte[] {(byte) 0x89, 'P', 'N', 'G', 0, 1});
    Ended ended =
        run(
            "articles",
            missing.toString(),
            empty.toString(),
            river.toString(),
            picture.toString(),
            "--json");
    assertThat(ended.status()).isEqualTo(CommandLineProgram.SOME_FAILED);
    assertThat(ended.json().getAsJsonArray()).hasSize(1);
    assertThat(ended.err().lines())
        .hasSize(3)
        .contains("“" + missing + "” does not exist: check the path.")
        .anySatisfy(line -> assertThat(line).startsWith("“" + empty + "” has no text in it"))
        .anySatisfy(line -> assertThat(line).startsWith("“" + picture + "” is not text"));
  }

  @Test
  void figuresAreFoundWithAllTheirFields() throws IOException {
    Path emoji =
        Files.writeString(
            folder.resolve("emoji.txt"), "Ships 😀 today\n\nThe port paid nearly $30 billion.\n");
    Ended ended = run("figures", emoji.toString(), "--json");
    assertThat(ended.status()).isEqualTo(CommandLineProgram.DONE);
    JsonObject figure =
        ended.json().getAsJsonArray().asList().stream()
            .map(JsonElement::getAsJsonObject)
            .filter(each -> each.get("kind").getAsString().equals("money"))
            .findFirst()
            .orElseThrow();
    assertThat(figure.keySet())
        .containsExactly(
            "file",
            "start",
            "end",
            "exact",
            "kind",
            "subject",
            "comparator",
            "value",
            "upper",
            "unit",
            "asOf",
            "modality",
            "speaker");
    assertThat(figure.get("exact").getAsString()).isEqualTo("$30 billion");
    assertThat(figure.get("start").getAsInt()).isEqualTo(36);
    assertThat(figure.get("end").getAsInt()).isEqualTo(47);
    assertThat(figure.get("value").toString()).isEqualTo("30000000000");
    assertThat(figure.get("unit").getAsString()).isEqualTo("USD");
  }

  @Test
  void quotesAreFoundWithTheirSpeakersAndTheWordsThatNameThem() throws IOException {
    Path emoji =
        Files.writeString(
            folder.resolve("said.txt"),
            "Суда 😀 сегодня\n\n«Порт откроют весной», — отметил мэр Иван Петров.\n");
    Ended ended = run("quotes", emoji.toString(), "--json");
    assertThat(ended.status()).isEqualTo(CommandLineProgram.DONE);
    assertThat(ended.json())
        .isEqualTo(
            JsonParser.parseString(
                "[{file: \""
                    + emoji
                    + "\", start: 17, end: 36, exact: \"Порт откроют весной\","
                    + " kind: \"speech\", speaker: \"Иван Петров\", cue: \"отметил\"}]"));
    assertThat(run("quotes", emoji.toString()).out())
        .isEqualTo(emoji + "\tspeech\tИван Петров\tПорт откроют весной\n");
  }

  @Test
  void passagesGiveBothPlacesAndLeaveFurnitureOut() throws IOException {
    String shared = "баржи с зерном три недели ждали у закрытого шлюза под Ржевском";
    String furniture = "\n\nФото: пресс-служба порта Ржевск, все права на снимок сохранены\n";
    Path one =
        Files.writeString(
            folder.resolve("a.txt"), "Заголовок 😀\n\nВчера " + shared + "." + furniture);
    Path other =
        Files.writeString(
            folder.resolve("b.txt"), "Другое\n\nДиспетчер сказал: " + shared + "." + furniture);
    Ended ended = run("passages", one.toString(), other.toString(), "--json");
    assertThat(ended.status()).isEqualTo(CommandLineProgram.DONE);
    assertThat(ended.json())
        .isEqualTo(
            JsonParser.parseString(
                """
                [{a: {file: "%s", start: 19, end: 81, exact: "%s"},
                  b: {file: "%s", start: 26, end: 88, exact: "%s"},
                  words: 11, similarity: 1.000, kind: "verbatim"}]
                """
                    .formatted(one, shared, other, shared)));
    assertThat(run("passages", one.toString(), other.toString()).out())
        .isEqualTo(one + "\t" + other + "\tverbatim, 11 words, 100 %\t" + shared + "\n");
  }

  @Test
  void driftGivesBothUtterancesAndWhatDiffers() throws IOException {
    Path one =
        Files.writeString(
            folder.resolve("a.txt"),
            "Суда\n\n«Порт примет тридцать барж с зерном до ледостава», — отметил мэр Иван"
                + " Петров.\n");
    Path other =
        Files.writeString(
            folder.resolve("b.txt"),
            "Баржи\n\n«Порт примет сорок барж с зерном до ледостава», — заявил мэр Иван"
                + " Петров.\n");
    Ended ended = run("drift", one.toString(), other.toString(), "--json");
    assertThat(ended.status()).isEqualTo(CommandLineProgram.DONE);
    JsonObject pair = ended.json().getAsJsonArray().get(0).getAsJsonObject();
    assertThat(ended.json().getAsJsonArray()).hasSize(1);
    assertThat(pair.keySet()).containsExactly("a", "b", "score", "differences", "changes");
    assertThat(pair.get("differences")).isEqualTo(JsonParser.parseString("[\"number\"]"));
    assertThat(pair.get("changes"))
        .isEqualTo(
            JsonParser.parseString(
                """
                [{kind: "replaced", a: {file: "%s", start: 19, end: 27, exact: "тридцать"},
                  b: {file: "%s", start: 20, end: 25, exact: "сорок"}}]
                """
                    .formatted(one, other)));
    assertThat(pair.getAsJsonObject("b").get("speaker").getAsString()).isEqualTo("Иван Петров");
    assertThat(run("drift", one.toString(), other.toString()).out().lines())
        .hasSize(3)
        .first()
        .asString()
        .endsWith("\tnumber");
  }

  @Test
  void importMakesTheWorkspaceAndASecondTimeAddsNothing() {
    Ended first = run("import", "-w", workspace.toString(), articles(), "--json");
    assertThat(first.status()).isEqualTo(CommandLineProgram.DONE);
    assertThat(first.err()).isEmpty();
    assertThat(first.json().getAsJsonObject().get("articles"))
        .isEqualTo(JsonParser.parseString("{added: 2, revised: 0, alreadyThere: 0, damaged: []}"));
    Ended second = run("import", "-w", workspace.toString(), articles(), "--json");
    assertThat(second.json().getAsJsonObject().get("articles"))
        .isEqualTo(JsonParser.parseString("{added: 0, revised: 0, alreadyThere: 2, damaged: []}"));
  }

  @Test
  void aChangedFileIsANewRevision() throws IOException {
    run("import", "-w", workspace.toString(), articles());
    Files.writeString(river, RIVER + "Update: it rains.\n");
    Ended ended = run("import", "-w", workspace.toString(), articles());
    assertThat(ended.out().strip())
        .isEqualTo("0 articles added, 1 new revisions, 1 already there, 0 not read");
  }

  @Test
  void whatIsExportedCanBeImportedElsewhere() throws IOException {
    run("import", "-w", workspace.toString(), articles());
    Path excerpts = Files.writeString(folder.resolve("marks.json"), marks());
    Ended imported = run("import", "-w", workspace.toString(), excerpts.toString(), "--json");
    assertThat(imported.status()).isEqualTo(CommandLineProgram.DONE);
    JsonObject report =
        imported.json().getAsJsonObject().getAsJsonArray("excerpts").get(0).getAsJsonObject();
    assertThat(report)
        .isEqualTo(
            JsonParser.parseString(
                "{file: \""
                    + excerpts
                    + "\", added: 1, alreadyThere: 0, lost: 0, noSuchArticle: 0,"
                    + " tagsAdded: 1, claimsAdded: 0, linksAdded: 0, unplaced: []}"));

    Path exported = folder.resolve("exported.json");
    Ended export =
        run("export", "-w", workspace.toString(), "-f", "excerpts", "-o", exported.toString());
    assertThat(export)
        .isEqualTo(
            new Ended(
                CommandLineProgram.DONE,
                "",
                "1 annotations of 2 articles written to “" + exported + "”\n"));
    assertThat(withoutTime(Files.readString(exported)))
        .isEqualTo(withoutTime(run("export", "-w", workspace.toString(), "-f", "excerpts").out()));

    Path other = folder.resolve("other.sverka");
    Ended elsewhere =
        run("import", "-w", other.toString(), exported.toString(), articles(), "--json");
    assertThat(elsewhere.status()).isEqualTo(CommandLineProgram.DONE);
    assertThat(excerptsOf(run("export", "-w", other.toString(), "-f", "excerpts")))
        .isEqualTo(excerptsOf(run("export", "-w", workspace.toString(), "-f", "excerpts")));
  }

  @Test
  void theBoardTellsWhatEachArticleSaysAndWhy() throws IOException {
    run("import", "-w", workspace.toString(), articles());
    run(
        "import",
        "-w",
        workspace.toString(),
        Files.writeString(folder.resolve("marks.json"), claimed()).toString());

    Ended ended = run("claims", "-w", workspace.toString(), "--json");

    assertThat(ended.status()).isEqualTo(CommandLineProgram.DONE);
    JsonObject board = ended.json().getAsJsonObject();
    assertThat(board.keySet()).containsExactly("columns", "claims");
    assertThat(board.getAsJsonArray("columns")).hasSize(2);
    JsonObject claim = board.getAsJsonArray("claims").get(0).getAsJsonObject();
    assertThat(claim.keySet())
        .containsExactly(
            "id", "title", "figure", "verdict", "rule", "reason", "cells", "unmarked", "pairs");
    assertThat(claim.get("verdict").getAsString()).isEqualTo("silent");
    assertThat(claim.get("reason").getAsString()).isEqualTo("Only one article says it.");
    assertThat(run("claims", "-w", workspace.toString()).out())
        .isEqualTo("silent\t1 of 2\tТридцать барж\tOnly one article says it.\n");
    assertThat(run("claims", "-w", folder.resolve("none.sverka").toString()).status())
        .isEqualTo(CommandLineProgram.NO_WORKSPACE);
  }

  @Test
  void theBoardTellsWhatIsSeenAndNotMarked() throws IOException {
    Files.writeString(
        folder.resolve("articles").resolve("3.txt"), "Итоги дня\n\nГавань приняла 30 барж.\n");
    run("import", "-w", workspace.toString(), articles());
    String figure =
        "\"figure\": {\"kind\": \"count\", \"subject\": null, \"comparator\": \"=\","
            + " \"value\": 30, \"upper\": null, \"unit\": \"баржа\", \"asOf\": null,"
            + " \"modality\": \"fact\"}";
    run(
        "import",
        "-w",
        workspace.toString(),
        Files.writeString(
                folder.resolve("marks.json"), claimed().replace("\"figure\": null", figure))
            .toString());

    JsonObject board = run("claims", "-w", workspace.toString(), "--json").json().getAsJsonObject();

    assertThat(
            board
                .getAsJsonArray("claims")
                .get(0)
                .getAsJsonObject()
                .getAsJsonArray("unmarked")
                .asList()
                .stream()
                .flatMap(column -> column.getAsJsonArray().asList().stream())
                .map(
                    seen ->
                        seen.getAsJsonObject().get("exact").getAsString()
                            + " "
                            + seen.getAsJsonObject().get("verdict").getAsString()))
        .containsExactly("30 барж agree");
    assertThat(run("claims", "-w", workspace.toString()).out())
        .isEqualTo(
            "silent\t1 of 3, not marked in 1\tТридцать барж\tOne article has been tied to it;"
                + " figures seen elsewhere and not marked: 1.\n");
  }

  @Test
  void aBoardWithoutClaimsSaysSo() {
    run("import", "-w", workspace.toString(), articles());
    assertThat(run("claims", "-w", workspace.toString()))
        .isEqualTo(
            new Ended(
                CommandLineProgram.DONE,
                "",
                "There are no claims in “"
                    + workspace
                    + "”: make one in the window, or import annotations that have some.\n"));
    Ended json = run("claims", "-w", workspace.toString(), "--json");
    assertThat(json.err()).isEmpty();
    assertThat(json.json().getAsJsonObject().getAsJsonArray("claims")).isEmpty();
  }

  /** The one annotation, as evidence. */
  private static String claimed() {
    return marks()
        .replace(
            "\"claims\": [],\n \"excerpts\"",
            "\"claims\": [{\"id\": \"c1\", \"title\": \"Тридцать барж\", \"note\": \"\","
                + " \"figure\": null, \"created\": \"2025-11-12T09:30:00Z\","
                + " \"modified\": \"2025-11-12T09:30:00Z\"}],\n \"excerpts\"")
        .replace(
            "\"claims\": [], \"author\"",
            "\"claims\": [{\"claim\": \"c1\", \"stance\": \"states\", \"figure\": null}],"
                + " \"author\"");
  }

  @Test
  void annotationsWithoutTheirArticleAreNamed() throws IOException {
    run("import", "-w", workspace.toString(), river.toString());
    Path excerpts = Files.writeString(folder.resolve("marks.json"), marks());
    Ended ended = run("import", "-w", workspace.toString(), excerpts.toString());
    assertThat(ended.status()).isEqualTo(CommandLineProgram.SOME_FAILED);
    assertThat(ended.out().strip())
        .isEqualTo(
            excerpts
                + ": 0 annotations added, 0 already there, 0 lost, 1 without their article;"
                + " 1 tags, 0 claims and 0 links added");
    assertThat(ended.err().strip())
        .isEqualTo(
            "“"
                + excerpts
                + "”: the annotation n1 of 1.txt was left out, because the workspace does not have"
                + " that text: import the article first.");
  }

  @Test
  void aBrokenExcerptsFileIsNamedAndTheArticlesComeIn() throws IOException {
    Path broken = Files.writeString(folder.resolve("broken.json"), "{\"format\": ");
    Ended ended =
        run("import", "-w", workspace.toString(), broken.toString(), articles(), "--json");
    assertThat(ended.status()).isEqualTo(CommandLineProgram.SOME_FAILED);
    assertThat(ended.err()).startsWith("“" + broken + "” is not a whole JSON document");
    JsonObject report = ended.json().getAsJsonObject();
    assertThat(report.getAsJsonObject("articles").get("added").getAsInt()).isEqualTo(2);
    assertThat(report.getAsJsonArray("refused").get(0))
        .isEqualTo(JsonParser.parseString("{file: \"" + broken + "\", reason: \"not-json\"}"));
  }

  @Test
  void aSearchGivesEachPlaceWithTheLineAroundIt() throws IOException {
    Path emoji = folder.resolve("emoji.txt");
    Files.writeString(emoji, "Суда 🚢🚢 в порту.\n\nИз порта вышли суда.");
    run("import", "-w", workspace.toString(), emoji.toString());
    Ended ended = run("search", "-w", workspace.toString(), "порт", "--json");
    assertThat(ended.status()).isEqualTo(CommandLineProgram.DONE);
    JsonArray places = JsonParser.parseString(ended.out()).getAsJsonArray();
    assertThat(places)
        .extracting(
            place -> place.getAsJsonObject().keySet(),
            place -> place.getAsJsonObject().get("start").getAsInt(),
            place -> place.getAsJsonObject().get("end").getAsInt(),
            place -> place.getAsJsonObject().get("snippet").getAsString())
        .containsExactly(
            tuple(Set.of("article", "start", "end", "snippet"), 10, 15, "Суда 🚢🚢 в порту."),
            tuple(Set.of("article", "start", "end", "snippet"), 21, 26, "Из порта вышли суда."));
    assertThat(run("search", "-w", workspace.toString(), "порт", "-вышли").out()).isEmpty();
    assertThat(run("search", "-w", workspace.toString(), "жираф", "--json").out().strip())
        .isEqualTo("[]");
  }

  @Test
  void aSearchThatCannotBeReadIsAUsageError() {
    run("import", "-w", workspace.toString(), articles());
    Ended ended = run("search", "-w", workspace.toString(), "\"порт");
    assertThat(ended.status()).isEqualTo(CommandLineProgram.USAGE);
    assertThat(ended.err()).startsWith("A quotation mark is not closed in “\"порт”: close it.");
  }

  @Test
  void aSearchWithoutAWorkspaceMakesNone() {
    Ended ended = run("search", "-w", workspace.toString(), "порт");
    assertThat(ended.status()).isEqualTo(CommandLineProgram.NO_WORKSPACE);
    assertThat(workspace).doesNotExist();
  }

  @Test
  void aWorkspaceThatIsNoneIsRefused() throws IOException {
    Path text = Files.writeString(workspace, "words");
    for (String[] command :
        new String[][] {
          {"export", "-w", text.toString(), "-f", "excerpts"},
          {"import", "-w", text.toString(), articles(), "--json"}
        }) {
      Ended ended = run(command);
      assertThat(ended.status()).isEqualTo(CommandLineProgram.NO_WORKSPACE);
      assertThat(ended.out()).isEmpty();
      assertThat(ended.err().lines()).hasSize(1);
      assertThat(ended.err())
          .isEqualTo(
              text
                  + " is not a Sverka workspace: choose a .sverka file, or make one: import -w"
                  + " NAME.sverka PATH…\n");
    }
    assertThat(text).hasContent("words");
  }

  @Test
  void aMissingWorkspaceIsNotMadeByAnExport() {
    Ended ended = run("export", "-w", workspace.toString(), "-f", "excerpts");
    assertThat(ended.status()).isEqualTo(CommandLineProgram.NO_WORKSPACE);
    assertThat(ended.err().lines()).hasSize(1);
    assertThat(workspace).doesNotExist();
  }

  @Test
  void aWorkspaceOfANewerProgramIsRefused() throws SQLException {
    run("import", "-w", workspace.toString(), articles());
    try (var connection = DriverManager.getConnection("jdbc:sqlite:" + workspace);
        var statement = connection.createStatement()) {
      statement.execute("PRAGMA user_version = 999");
    }
    Ended ended = run("export", "-w", workspace.toString(), "-f", "excerpts");
    assertThat(ended.status()).isEqualTo(CommandLineProgram.NO_WORKSPACE);
    assertThat(ended.err()).contains(workspace.toString()).contains("newer");
  }

  @Test
  void aDamagedWorkspaceIsRefused() throws IOException {
    run("import", "-w", workspace.toString(), articles());
    byte[] bytes = Files.readAllBytes(workspace);
    for (int i = 100; i < bytes.length; i++) {
      bytes[i] = (byte) i;
    }
    Files.write(workspace, bytes);
    Ended ended = run("export", "-w", workspace.toString(), "-f", "excerpts");
    assertThat(ended.status()).isEqualTo(CommandLineProgram.NO_WORKSPACE);
    assertThat(ended.err().lines()).hasSize(1);
    assertThat(ended.err()).contains(workspace.toString());
  }

  @Test
  void aWorkspaceThatMayOnlyBeReadIsExportedAndNotImportedInto() {
    run("import", "-w", workspace.toString(), harbour.toString());
    Assumptions.assumeTrue(workspace.toFile().setWritable(false), "no permissions here");
    Assumptions.assumeFalse(Files.isWritable(workspace), "this account may write every file");
    assertThat(run("export", "-w", workspace.toString(), "-f", "excerpts").status())
        .isEqualTo(CommandLineProgram.DONE);
    Ended ended = run("import", "-w", workspace.toString(), river.toString());
    assertThat(ended.status()).isEqualTo(CommandLineProgram.NO_WORKSPACE);
    assertThat(ended.err()).contains("reading only");
  }

  @Test
  void anExportThatCannotBeWrittenSaysSo() {
    run("import", "-w", workspace.toString(), articles());
    Ended ended =
        run("export", "-w", workspace.toString(), "-f", "excerpts", "-o", folder.toString());
    assertThat(ended)
        .isEqualTo(
            new Ended(
                CommandLineProgram.SOME_FAILED,
                "",
                "“" + folder + "” is a folder: name a file in it.\n"));
  }

  @Test
  void anExportOverAWorkspaceIsRefusedAndTheWorkspaceStays() throws IOException {
    run("import", "-w", workspace.toString(), articles());
    byte[] before = Files.readAllBytes(workspace);
    String name = workspace.toString();
    assertThat(run("export", "-w", name, "-f", "excerpts", "-o", name))
        .isEqualTo(
            new Ended(
                CommandLineProgram.SOME_FAILED,
                "",
                "“" + workspace + "” is a workspace: name another file.\n"));
    assertThat(workspace).hasBinaryContent(before);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "--json"})
  void aClosedStandardOutputIsAFailure(String option) {
    PrintStream closed =
        new PrintStream(
            new ByteArrayOutputStream() {
              @Override
              public void flush() throws IOException {
                throw new IOException("Broken pipe");
              }
            },
            false,
            StandardCharsets.UTF_8);
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int status =
        new CommandLineProgram()
            .run(
                Stream.of("articles", river.toString(), option)
                    .filter(each -> !each.isEmpty())
                    .toArray(String[]::new),
                closed,
                new PrintStream(err, true, StandardCharsets.UTF_8));
    assertThat(status).isEqualTo(CommandLineProgram.SOME_FAILED);
    assertThat(err.toString(StandardCharsets.UTF_8))
        .isEqualTo("Standard output could not be written: it was closed, or is full.\n");
  }

  @ParameterizedTest
  @CsvSource({"3, 20 of 200 files", "0, ''"})
  void manyFilesThatTakeTimeTellHowFarTheyAre(int secondsATick, String first) throws IOException {
    Path many = Files.createDirectory(folder.resolve("many"));
    for (int i = 0; i < 200; i++) {
      Files.writeString(many.resolve(i + ".txt"), RIVER + i + " barges.\n");
    }
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Charset utf8 = StandardCharsets.UTF_8;
    Terminal terminal =
        new Terminal(
            new PrintStream(out, true, utf8),
            new PrintStream(err, true, utf8),
            ticking(Duration.ofSeconds(secondsATick)));
    int status = new Commands(terminal).run(new String[] {"articles", many.toString(), "--json"});
    Ended ended = new Ended(status, out.toString(utf8), err.toString(utf8));
    assertThat(ended.json().getAsJsonArray()).hasSize(200);
    assertThat(ended.err().lines().findFirst().orElse("")).isEqualTo(first);
    assertThat(ended.err().lines()).hasSize(first.isEmpty() ? 0 : 10);
  }

  /** A clock on which time passes each time it is read. */
  private static Clock ticking(Duration step) {
    AtomicReference<Instant> now = new AtomicReference<>(Instant.EPOCH);
    return new Clock() {
      @Override
      public Instant instant() {
        return now.getAndUpdate(time -> time.plus(step));
      }

      @Override
      public ZoneId getZone() {
        return ZoneOffset.UTC;
      }

      @Override
      public Clock withZone(ZoneId zone) {
        throw new UnsupportedOperationException();
      }
    };
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "import",
        "import -w x.sverka",
        "import x.txt",
        "export -w x.sverka",
        "export -f excerpts",
        "export -w x.sverka -f excerpts x.txt",
        "articles",
        "figures",
        "quotes",
        "passages",
        "drift",
        "claims"
      })
  void aCommandThatIsNotUnderstoodIsAUsageError(String line) {
    Ended ended = run(line.split(" "));
    assertThat(ended.status()).isEqualTo(CommandLineProgram.USAGE);
    assertThat(ended.out()).isEmpty();
    assertThat(ended.err()).contains("Usage: sverka " + line.split(" ")[0]);
  }

  @Test
  void aMistypedOptionIsNamedWithWhatMayBeMeant() {
    Ended ended = run("articles", "--jsn", river.toString());
    assertThat(ended)
        .isEqualTo(
            new Ended(
                CommandLineProgram.USAGE,
                "",
                "Unknown option: '--jsn'\nPossible solutions: --json\n"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"w3c", "qdpx", "csv", "markdown", "html", "Excerpts"})
  void aFormatThatDoesNotExistIsRefusedByName(String format) {
    Ended ended = run("export", "-w", workspace.toString(), "-f", format);
    assertThat(ended.status()).isEqualTo(CommandLineProgram.USAGE);
    assertThat(ended.err()).contains("there is no format “" + format + "”; there is: excerpts");
  }

  @ParameterizedTest
  @CsvSource({"--help, Usage: sverka", "-h, Usage: sverka", "--version, Sverka", "-V, Sverka"})
  void helpAndVersionAreAnswered(String option, String start) {
    Ended ended = run(option);
    assertThat(ended.status()).isEqualTo(CommandLineProgram.DONE);
    assertThat(ended.out()).startsWith(start);
    assertThat(ended.err()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "import, true",
    "export, true",
    "articles, true",
    "figures, true",
    "quotes, true",
    "passages, true",
    "drift, true",
    "claims, true",
    "--help, true",
    "./import, false",
    "Import, false",
    "coverage.sverka, false",
    "'', false"
  })
  void onlyTheNameOfACommandIsOne(String argument, boolean expected) {
    assertThat(CommandLineProgram.isCommand(argument)).isEqualTo(expected);
  }

  private static Ended run(String... arguments) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Charset utf8 = StandardCharsets.UTF_8;
    int status =
        new CommandLineProgram()
            .run(arguments, new PrintStream(out, true, utf8), new PrintStream(err, true, utf8));
    return new Ended(status, out.toString(utf8), err.toString(utf8));
  }

  private String articles() {
    return folder.resolve("articles").toString();
  }

  /** One annotation in the first article, made outside the program. */
  private static String marks() {
    int start = HARBOUR.indexOf("30 барж") - 1;
    return """
        {"format": "sverka-excerpts", "version": 1,
         "articles": [{"id": "a", "source": "1.txt", "hash": "%s", "title": "Гавань"}],
         "tags": [{"id": "t1", "name": "Груз", "colour": "#0f6e6e", "key": 1, "parent": null,
                   "description": ""}],
         "claims": [],
         "excerpts": [{"id": "n1", "article": "a", "start": %d, "end": %d, "exact": "30 барж",
                       "prefix": "принял ", "suffix": ". Мэр", "tags": ["t1"], "note": "",
                       "quote": null, "claims": [], "author": "Ada",
                       "created": "2025-11-12T09:30:00Z", "modified": "2025-11-12T09:30:00Z"}]}
        """
        .formatted(TextHash.of(HARBOUR), start, start + 7);
  }

  private static String withoutTime(String export) {
    return export.replaceFirst("\"exportedAt\": \"[^\"]*\"", "");
  }

  private static JsonElement excerptsOf(Ended export) {
    var excerpts = export.json().getAsJsonObject().getAsJsonArray("excerpts");
    excerpts.forEach(each -> each.getAsJsonObject().remove("article"));
    return excerpts;
  }
}
