package org.sverka.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sverka.app.Samples;
import org.sverka.model.Article;
import org.sverka.model.ArticleId;
import org.sverka.model.Evidence;
import org.sverka.model.FigureComparator;
import org.sverka.model.Quote;
import org.sverka.model.Stance;
import org.sverka.model.Tag;
import org.sverka.ui.CompletingField;
import org.sverka.ui.PaneModel;

/** Opening, reading, marking, keeping and exporting, as a person does it. */
class ReaderJourneyTest {
  private static final Path CORPUS = Path.of("../shared/corpus");

  private static final String HARBOUR =
      """
      Порт расширяют

      Грузооборот порта приближается к 12 млн тонн. «Причалы готовы», — сказал начальник порта.

      Рыбаки просят оставить им старую гавань. 🚢 Суда придут весной.
      """;

  private static final String WEATHER =
      "Ветер стихает\n\n"
          + "Синоптики обещают штиль, и капитаны готовятся выйти в море на рассвете. \n\n"
              .repeat(60);

  @TempDir Path home;

  private Path folder;

  @BeforeEach
  void write() throws IOException {
    folder = Files.createDirectory(home.resolve("порт"));
    Files.writeString(folder.resolve("1-порт.txt"), HARBOUR);
    Files.writeString(folder.resolve("2-ветер.txt"), WEATHER);
  }

  @Test
  void theFirstStartShowsTheSamples() throws Exception {
    Path samples = home.resolve("samples");
    Samples.copyTo(samples);
    long articles;
    try (Stream<Path> files = Files.list(samples)) {
      articles = files.filter(file -> !file.toString().endsWith(".json")).count();
    }
    try (Window window = Window.open(home.resolve("data"))) {
      window.untilReady((int) articles);
      assertThat(window.desk().panes()).hasSize(2);
      Path annotations = samples.resolve(Samples.ANNOTATIONS);
      if (Files.exists(annotations)) {
        int excerpts = json(annotations).getAsJsonArray("excerpts").size();
        window.until(
            excerpts + " finished annotations",
            () -> window.workspace().annotations().size() == excerpts);
      }
      assertThat(window.notice()).isNull();
    }
  }

  @Test
  void whatIsMarkedByMouseAndKeyboardIsThereAfterARestartAndInTheExport() throws Exception {
    List<String> all =
        List.of(
            "Грузооборот порта приближается к 12 млн тонн",
            "Причалы готовы",
            "Рыбаки просят",
            "старую гавань",
            "Суда придут");
    Tag first;
    Evidence evidence;
    try (Window window = Window.open(home.resolve("data"), folder)) {
      window.untilReady(2);
      show(window, "1-порт.txt");
      first = window.see(() -> window.workspace().tagOfKey(1).orElseThrow());

      window.drag("Рыбаки просят");
      window.keys(KeyCode.H);
      window.untilMarked("Рыбаки просят");

      window.selectByKeys("старую гавань");
      window.keys(KeyCode.DIGIT1);
      window.untilMarked("Рыбаки просят", "старую гавань");
      assertThat(window.annotation("старую гавань").tags()).containsExactly(first.id());

      window.drag("Суда придут");
      window.keys(KeyCode.N);
      window.until("the note has the keyboard", () -> window.focused() instanceof TextArea);
      window.robot.write("проверить дату");
      window.until(
          "the note is kept",
          () -> window.annotation("Суда придут").note().equals("проверить дату"));

      window.drag("Причалы готовы");
      window.keys(KeyCode.Q);
      window.until(
          "the speaker has the keyboard", () -> window.focused() instanceof CompletingField);
      window.robot.write("начальник порта");
      window.keys(KeyCode.ENTER);
      window.until(
          "the speaker is kept",
          () -> new Quote("начальник порта").equals(window.annotation("Причалы готовы").quote()));

      window.drag("Грузооборот порта приближается к 12 млн тонн");
      window.keys(KeyCode.C);
      window.until(
          "the claim field has the keyboard",
          () ->
              window.isShown(".claim-field")
                  && window.focused() instanceof TextInputControl field
                  && field.getParent() == window.find(Node.class, ".claim-field"));
      window.keys(KeyCode.ENTER);
      window.until("the claim is kept", () -> window.workspace().claims().size() == 1);
      evidence = window.see(() -> window.workspace().evidence().get(0));
      assertThat(evidence.stance()).isEqualTo(Stance.STATES);
      assertThat(Objects.requireNonNull(evidence.figure()).comparator())
          .isEqualTo(FigureComparator.APPROACHING);
      assertThat(evidence.figure().value()).isEqualByComparingTo(new BigDecimal("12000000"));

      window.keys(KeyCode.CONTROL, KeyCode.Z);
      window.until("the claim is undone", () -> window.workspace().claims().isEmpty());
      assertThat(window.marked()).isEqualTo(all.subList(1, 5));
      window.keys(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.Z);
      window.until("the claim is there again", () -> window.workspace().claims().size() == 1);
      window.untilSaved();
    }
    try (Window again = Window.open(home.resolve("data"))) {
      again.untilReady(2);
      show(again, "1-порт.txt");
      again.untilMarked(all.toArray(String[]::new));
      assertThat(again.see(() -> again.workspace().evidence())).containsExactly(evidence);
      again.keys(KeyCode.CONTROL, KeyCode.Z);
      again.until("undo goes on", () -> again.workspace().claims().isEmpty());
      again.keys(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.Z);
      again.until("redo goes on", () -> again.workspace().claims().size() == 1);
      again.untilSaved();

      Path file = home.resolve("выдержки.json");
      again.files.next(file);
      again.keys(KeyCode.CONTROL, KeyCode.E);
      again.until("the export asks", () -> again.isShown(".dialog-card"));
      again.until("it has the keyboard", () -> again.focused() instanceof Button);
      again.keys(KeyCode.ENTER);
      again.until("the file is written", () -> Files.exists(file));
      assertThat(excerpts(json(file)))
          .containsExactly(
              "Грузооборот порта приближается к 12 млн тонн | | | | STATES 12000000"
                  .toLowerCase(Locale.ROOT),
              "причалы готовы | | | начальник порта |",
              "рыбаки просят | | | |",
              "старую гавань | " + first.name() + " | | |",
              "суда придут | | проверить дату | |");
      assertOffsetsAreCodePoints(json(file), HARBOUR);
    }
  }

  @Test
  void panesAndPlacesComeBackAtTheNextStart() throws Exception {
    List<ArticleId> shown;
    int active;
    List<Integer> tops;
    try (Window before = Window.open(home.resolve("data"), folder)) {
      before.untilReady(2);
      assertThat(before.desk().panes()).hasSize(2);
      show(before, "2-ветер.txt");
      before.clickOnStrip(0.6);
      before.until("the page has moved", () -> before.active().topProperty().get() > 600);
      shown = before.see(() -> articles(before));
      active = before.see(() -> before.desk().panes().indexOf(before.active()));
      tops = before.see(() -> tops(before));
    }
    try (Window after = Window.open(home.resolve("data"))) {
      after.untilReady(2);
      assertThat(after.see(() -> articles(after))).isEqualTo(shown);
      assertThat(after.see(() -> after.desk().panes().indexOf(after.active()))).isEqualTo(active);
      after.until("the pages are where they were", () -> tops(after).equals(tops));
    }
  }

  @Test
  void panesAreOpenedAndClosedByKeys() throws Exception {
    Files.writeString(folder.resolve("3-рыба.txt"), "Рыба ушла\n\nУлов этой осенью невелик.");
    try (Window window = Window.open(home.resolve("data"), folder)) {
      window.untilReady(3);
      window.keys(KeyCode.CONTROL, KeyCode.B);
      window.until("three panes", () -> window.desk().panes().size() == 3);
      window.untilReady(3);
      assertThat(window.see(() -> articles(window))).doesNotHaveDuplicates();
      window.keys(KeyCode.CONTROL, KeyCode.W);
      window.keys(KeyCode.CONTROL, KeyCode.W);
      window.until("one pane", () -> window.desk().panes().size() == 1);
      window.keys(KeyCode.CONTROL, KeyCode.W);
      window.until("the welcome", () -> window.says(window.messages.get("welcome.title")));
    }
  }

  @Test
  void anotherFolderIsOpenedAndTheFirstStaysAsItWas() throws Exception {
    Path other = Files.createDirectory(home.resolve("рыба"));
    Files.writeString(other.resolve("рыба.txt"), "Рыба ушла\n\nУлов этой осенью невелик.");
    try (Window window = Window.open(home.resolve("data"), folder)) {
      window.untilReady(2);
      show(window, "1-порт.txt");
      window.drag("старую гавань");
      window.keys(KeyCode.H);
      window.untilMarked("старую гавань");
      window.files.next(other);
      window.keys(KeyCode.CONTROL, KeyCode.O);
      window.untilReady(1);
      assertThat(window.session().file()).isEqualTo(other.resolve("рыба.sverka"));
      assertThat(window.see(() -> window.workspace().annotations())).isEmpty();
      window.files.next(folder);
      window.keys(KeyCode.CONTROL, KeyCode.O);
      window.untilReady(2);
      assertThat(window.annotation("старую гавань").author()).isEqualTo("Айгуль");
    }
  }

  @Test
  void theRealArticlesCanBeMarkedClosedOpenedAndExported() throws Exception {
    Assumptions.assumeTrue(Files.isDirectory(CORPUS), "the corpus is not beside the project");
    Path copy = Files.createDirectory(home.resolve("corpus"));
    try (Stream<Path> files = Files.list(CORPUS)) {
      for (Path file : files.toList()) {
        Files.copy(file, copy.resolve(file.getFileName().toString()));
      }
    }
    List<String> words = new ArrayList<>();
    try (Window before = Window.open(home.resolve("data"), copy)) {
      before.untilReady(5);
      for (Article article : before.see(() -> List.copyOf(before.workspace().articles()))) {
        before.act(() -> before.desk().show(article.id()));
        before.untilReady(5);
        String text = before.see(() -> Objects.requireNonNull(before.active().text()));
        String headline = text.strip().split("[\\n.!?]", 2)[0];
        String start = headline.substring(0, Math.min(20, headline.length())).strip();
        before.drag(start);
        before.keys(KeyCode.H);
        before.untilMarked(start);
        words.add(start);
      }
      before.untilSaved();
    }
    try (Window after = Window.open(home.resolve("data"))) {
      after.untilReady(5);
      Path file = home.resolve("выдержки.json");
      after.files.next(file);
      after.keys(KeyCode.CONTROL, KeyCode.E);
      after.until("it has the keyboard", () -> after.focused() instanceof Button);
      after.keys(KeyCode.ENTER);
      after.until("the file is written", () -> Files.exists(file));
      List<String> exact = new ArrayList<>();
      json(file)
          .getAsJsonArray("excerpts")
          .forEach(each -> exact.add(each.getAsJsonObject().get("exact").getAsString()));
      assertThat(exact).containsExactlyInAnyOrderElementsOf(words);
    }
  }

  private static void show(Window window, String source) throws TimeoutException {
    ArticleId article =
        window.see(
            () ->
                window.workspace().articles().stream()
                    .filter(each -> each.source().equals(source))
                    .map(Article::id)
                    .findFirst()
                    .orElseThrow());
    window.act(
        () ->
            window
                .desk()
                .paneOf(article)
                .ifPresentOrElse(window.desk()::activate, () -> window.desk().show(article)));
    window.untilReady(window.see(() -> window.workspace().articles().size()));
  }

  private static List<Integer> tops(Window window) {
    return window.desk().panes().stream().map(pane -> pane.topProperty().get()).toList();
  }

  private static List<ArticleId> articles(Window window) {
    return window.desk().panes().stream().map(PaneModel::article).toList();
  }

  private static JsonObject json(Path file) throws IOException {
    return JsonParser.parseString(Files.readString(file)).getAsJsonObject();
  }

  /** Each excerpt in a line: words, tags, note, speaker, claims. */
  private static List<String> excerpts(JsonObject document) {
    List<String> lines = new ArrayList<>();
    for (JsonElement each : document.getAsJsonArray("excerpts")) {
      JsonObject excerpt = each.getAsJsonObject();
      List<String> tags = new ArrayList<>();
      for (JsonElement id : excerpt.getAsJsonArray("tags")) {
        tags.add(byId(document.getAsJsonArray("tags"), id.getAsString()).get("name").getAsString());
      }
      List<String> claims = new ArrayList<>();
      for (JsonElement tie : excerpt.getAsJsonArray("claims")) {
        JsonObject figure = tie.getAsJsonObject().getAsJsonObject("figure");
        claims.add(
            tie.getAsJsonObject().get("stance").getAsString()
                + " "
                + figure.get("value").getAsBigDecimal().toPlainString());
      }
      JsonElement quote = excerpt.get("quote");
      String line =
          String.join(
              " | ",
              excerpt.get("exact").getAsString(),
              String.join(",", tags),
              excerpt.get("note").getAsString(),
              quote.isJsonNull() ? "" : quote.getAsJsonObject().get("speaker").getAsString(),
              String.join(",", claims));
      lines.add(line.toLowerCase(Locale.ROOT).replaceAll(" +", " ").strip());
    }
    return lines;
  }

  private static JsonObject byId(JsonArray among, String id) {
    for (JsonElement each : among) {
      if (each.getAsJsonObject().get("id").getAsString().equals(id)) {
        return each.getAsJsonObject();
      }
    }
    throw new AssertionError("nothing has the identifier " + id);
  }

  private static void assertOffsetsAreCodePoints(JsonObject document, String text) {
    int[] points = text.codePoints().toArray();
    for (JsonElement each : document.getAsJsonArray("excerpts")) {
      JsonObject excerpt = each.getAsJsonObject();
      int start = excerpt.get("start").getAsInt();
      int end = excerpt.get("end").getAsInt();
      assertThat(new String(points, start, end - start))
          .isEqualTo(excerpt.get("exact").getAsString());
    }
  }
}
