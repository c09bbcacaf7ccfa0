package org.sverka.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sverka.app.Session;
import org.sverka.text.TextHash;

/** What the window says when a workspace cannot be used as it should. */
class TroubleJourneyTest {
  private static final String TEXT = "Порт расширяют\n\nСуда придут весной.";

  @TempDir Path home;

  private Path folder;
  private Path file;

  @BeforeEach
  void makeAWorkspace() throws Exception {
    folder = Files.createDirectory(home.resolve("порт"));
    Files.writeString(folder.resolve("порт.txt"), TEXT);
    file = folder.resolve("порт.sverka");
    try (Window window = Window.open(home.resolve("data"), folder)) {
      window.untilReady(1);
    }
    // The writer closes the file behind the window.
    Window.untilClosed(file);
  }

  @Test
  void aDamagedWorkspaceIsNamedAndNotTouched() throws Exception {
    try (RandomAccessFile bytes = new RandomAccessFile(file.toFile(), "rw")) {
      byte[] noise = new byte[(int) bytes.length() - 4096];
      Arrays.fill(noise, (byte) 0x5a);
      bytes.seek(4096);
      bytes.write(noise);
    }
    byte[] damaged = Files.readAllBytes(file);
    try (Window window = Window.open(home.resolve("other"), file)) {
      window.until(
          "the sentence about damage",
          () -> window.messages.get("problem.DAMAGED", file).equals(window.notice()));
      assertThat(window.says(window.messages.get("notice.details"))).isTrue();
      assertThat(window.desk().session()).isNull();
    }
    assertThat(Files.readAllBytes(file)).isEqualTo(damaged);
  }

  @Test
  void whatIsNoWorkspaceIsNamed() throws Exception {
    Path letter = Files.writeString(home.resolve("письмо.sverka"), "Не рабочая область, а письмо.");
    try (Window window = Window.open(home.resolve("other"), letter)) {
      window.until(
          "the sentence",
          () -> window.messages.get("problem.NOT_A_WORKSPACE", letter).equals(window.notice()));
    }
  }

  @Test
  void whereTheFolderCannotBeWrittenToItSaysWhereTheMarksAreKept() throws Exception {
    Path archive = Files.createDirectory(home.resolve("архив"));
    Files.writeString(archive.resolve("порт.txt"), TEXT);
    Assumptions.assumeTrue(
        archive.toFile().setWritable(false) && !Files.isWritable(archive),
        "this user can write everywhere");
    try (Window window = Window.open(home.resolve("data"), archive)) {
      window.untilReady(1);
      assertThat(window.notice())
          .isEqualTo(window.messages.get("opened.elsewhere", window.session().file()));
    }
  }

  @Test
  void aReadOnlyWorkspaceCanBeReadAndSaysWhyNothingIsKept() throws Exception {
    Assumptions.assumeTrue(
        file.toFile().setWritable(false) && !Files.isWritable(file),
        "this user may write everywhere");
    try (Window window = Window.open(home.resolve("other"), file)) {
      window.until(
          "the sentence",
          () -> window.messages.get("problem.READ_ONLY", file).equals(window.notice()));
      window.until("read-only", () -> window.session().saveState() == Session.SaveState.READ_ONLY);
      window.until(
          "the article", () -> window.active().text() != null && window.isShown(".text-page"));
      window.act(
          () -> window.active().selectionProperty().set(new org.sverka.text.TextRange(0, 4)));
      window.keys(KeyCode.H);
      window.until("the mark is taken back", () -> window.workspace().annotations().isEmpty());
    }
  }

  @Test
  void anImportThatMeetsABadFileListsItAndBringsInTheRest() throws Exception {
    Path more = Files.createDirectory(home.resolve("ещё"));
    Files.writeString(more.resolve("рыба.txt"), "Рыба ушла\n\nУлов этой осенью невелик.");
    Path empty = Files.writeString(more.resolve("пусто.txt"), "");
    try (Window window = Window.open(home.resolve("data"), file)) {
      window.untilReady(1);
      window.files.next(more);
      window.keys(KeyCode.CONTROL, KeyCode.I);
      window.until(
          "the counts", () -> window.says(window.messages.get("import.counts", 1, 0, 0, 1)));
      assertThat(window.says(window.messages.get("refusal.EMPTY", empty))).isTrue();
      window.keys(KeyCode.ESCAPE);
      window.until("the card is closed", () -> !window.isShown(".list-content"));
      assertThat(window.see(() -> window.workspace().articles().size())).isEqualTo(2);
    }
  }

  @Test
  void aWorkspaceWhoseContentCannotBeReadIsClosedAgain() throws Exception {
    try (var connection = DriverManager.getConnection("jdbc:sqlite:" + file);
        var statement = connection.createStatement()) {
      statement.execute("UPDATE article SET imported = 'some day'");
    }
    ExecutorService fx = Executors.newSingleThreadExecutor();
    try {
      assertThat(WorkspaceDoor.read(file, fx)).failsWithin(Duration.ofSeconds(20));
      assertThat(file.resolveSibling("порт.sverka-wal")).doesNotExist();
    } finally {
      fx.shutdown();
    }
  }

  @Test
  void annotationFilesBuildOnEachOtherAndOneThatIsRefusedStopsNone() throws Exception {
    List<Path> files =
        List.of(
            Files.writeString(home.resolve("1.JSON"), excerpts("a", "Порт")),
            Files.writeString(home.resolve("2.json"), "none"),
            Files.writeString(home.resolve("3.json"), excerpts("b", "Суда")));
    Path[] paths = Stream.concat(Stream.of(folder), files.stream()).toArray(Path[]::new);
    try (Window window = Window.open(home.resolve("other"), paths)) {
      window.until(
          "both annotations",
          () -> window.desk().session() != null && window.workspace().annotations().size() == 2);
      assertThat(window.workspace().tags()).filteredOn(tag -> tag.name().equals("Вода")).hasSize(1);
      assertThat(window.notice()).isEqualTo(window.messages.get("excerpts.NOT_JSON", files.get(1)));
    }
  }

  /** One annotation with a tag, made outside the program. */
  private static String excerpts(String id, String words) {
    int start = TEXT.indexOf(words);
    return """
        {"format": "sverka-excerpts", "version": 1,
         "articles": [{"id": "x", "source": "порт.txt", "hash": "%s", "title": "Порт"}],
         "tags": [{"id": "t1", "name": "Вода", "colour": "#0f6e6e", "key": null, "parent": null,
                   "description": ""}],
         "claims": [],
         "excerpts": [{"id": "%s", "article": "x", "start": %d, "end": %d, "exact": "%s",
                       "prefix": "", "suffix": "", "tags": ["t1"], "note": "",
                       "quote": null, "claims": [], "author": "Ada",
                       "created": "2025-11-12T09:30:00Z", "modified": "2025-11-12T09:30:00Z"}]}
        """
        .formatted(TextHash.of(TEXT), id, start, start + words.length(), words);
  }
}
