package org.sverka.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sverka.intake.Intake.Outcome;
import org.sverka.intake.Refusal.Reason;
import org.sverka.model.ArticleMetadata;
import org.sverka.model.TitleOrigin;
import org.sverka.text.Language;
import org.sverka.text.TextRange;

class IntakeTest {
  @TempDir Path folder;
  private final Intake intake = new Intake();

  @Test
  void aFileBecomesADraft() throws Exception {
    Path file =
        write("a.txt", "\uFEFFПаром отменили 😀\r\n\r\nРейс отменили из-за тумана.\r\n\r\n");

    assertThat(intake.read(file))
        .isEqualTo(
            new Outcome.Read(
                file,
                new ArticleDraft(
                    "Паром отменили 😀\n\nРейс отменили из-за тумана.\n\n",
                    "f2a34a0c5751de9ab88de185b306b5b7d8a5bdab08e576966806f8667c945f9d",
                    "UTF-8",
                    new ArticleMetadata(
                        "Паром отменили 😀",
                        TitleOrigin.HEADLINE,
                        null,
                        null,
                        null,
                        Language.RUSSIAN),
                    List.of(new TextRange(46, 48)),
                    47)));
  }

  @Test
  void charactersThatCannotBeReadAreCounted() throws Exception {
    byte[] bytes = "Паром отменили до самой субботы из-за тумана.".getBytes(StandardCharsets.UTF_8);
    bytes[11] = (byte) 0xFF;
    Path file = Files.write(folder.resolve("a.txt"), bytes);

    assertThat(read(file).unreadable()).isEqualTo(2);
  }

  @Test
  void aPageIsAPageWhateverItIsCalled() throws Exception {
    Path file = write("a.txt", "<!DOCTYPE html><body><p>Паром отменили из-за тумана.</p></body>");
    assertThat(read(file).text()).isEqualTo("Паром отменили из-за тумана.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " \n\t\u00A0\n", "\uFEFF"})
  void nothingIsEmpty(String text) throws Exception {
    assertRefused(write("a.txt", text), new Refusal(Reason.EMPTY, ""));
  }

  @Test
  void aPageOfPicturesIsEmpty() throws Exception {
    assertRefused(
        write("a.html", "<html><body><img src=x></body></html>"),
        new Refusal(Reason.EMPTY, "a page without text"));
  }

  @Test
  void whatIsNoTextIsBinary() throws Exception {
    assertRefused(write("a.txt", "%PDF-1.7\nstream"), new Refusal(Reason.BINARY, "a PDF document"));
    Path zeros = Files.write(folder.resolve("b"), new byte[] {1, 0, 2, 0, 0, 0, 65, 0, 0, 3});
    assertThat(((Outcome.Refused) intake.read(zeros)).refusal().reason()).isEqualTo(Reason.BINARY);
  }

  @Test
  void aFileOverTheLimitIsRefusedUnread() throws Exception {
    Path file = folder.resolve("large.txt");
    try (RandomAccessFile large = new RandomAccessFile(file.toFile(), "rw")) {
      large.setLength(Intake.LARGEST + 1L);
    }
    assertRefused(file, new Refusal(Reason.TOO_LARGE, Intake.LARGEST + 1L + " bytes"));
  }

  @Test
  void whatIsNotThereIsMissingAndAFolderIsNoFile() {
    assertRefused(folder.resolve("none.txt"), new Refusal(Reason.MISSING, ""));
    assertRefused(folder, new Refusal(Reason.UNREADABLE, "a folder"));
  }

  @Test
  void whatMayNotBeReadSaysSo() throws Exception {
    Path file = write("a.txt", "Паром отменили.");
    Assumptions.assumeTrue(
        Files.getFileStore(file).supportsFileAttributeView("posix"), "needs file permissions");
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("---------"));
    Assumptions.assumeFalse(Files.isReadable(file), "this person may read everything");
    assertRefused(file, new Refusal(Reason.NO_PERMISSION, ""));
  }

  @Test
  void aFolderGivesItsArticlesInOrder() throws Exception {
    for (String name :
        List.of(
            "b.md",
            "a.txt",
            "c.HTML",
            "d",
            "sub/e.text",
            "sub/deeper/f.xhtml",
            ".git/config",
            ".hidden.txt",
            "w.sverka",
            "w.sverka-wal",
            "w.sverka-shm",
            "photo.jpg",
            "c_files/part.html",
            "g_files/own.html")) {
      write(name, "x");
    }
    write("c.html", "x");

    assertThat(intake.find(folder))
        .extracting(path -> folder.relativize(path).toString().replace('\\', '/'))
        .containsExactly(
            "a.txt",
            "b.md",
            "c.HTML",
            "c.html",
            "d",
            "g_files/own.html",
            "sub/deeper/f.xhtml",
            "sub/e.text");
  }

  @Test
  void aFileThatIsNamedIsAlwaysTried() throws Exception {
    Path file = write("photo.jpg", "x");
    assertThat(intake.find(file)).containsExactly(file);
    assertThat(intake.find(folder.resolve("none"))).containsExactly(folder.resolve("none"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"a.txt", "a.md", "a.html"})
  void anyBytesAreReadOrRefused(String name) throws Exception {
    Random random = new Random(7);
    String[] seeds = {
      "",
      "<html><div><p>",
      "# [a](b) **",
      "---\ntitle: x\n---\n",
      " date 2025-10-03 ",
      "\uFEFF",
      "Фото: ",
      "12 ноября 2025, ",
      "сообщает «",
      "By ",
      "{\"@type\":",
      "«»—–#/|©:. ",
      "АЛМАТЫ. /("
    };
    for (int i = 0; i < 3000; i++) {
      byte[] noise = new byte[random.nextInt(200)];
      random.nextBytes(noise);
      StringBuilder text = new StringBuilder();
      for (int j = random.nextInt(8); j > 0; j--) {
        text.append(seeds[random.nextInt(seeds.length)]);
        text.append(random.nextBoolean() ? "\n" : "слово Word ");
      }
      byte[] start = text.toString().getBytes(StandardCharsets.UTF_8);
      byte[] all = random.nextInt(3) == 0 ? start : joined(start, noise, random.nextBoolean());
      Path file = Files.write(folder.resolve(name), all);

      if (intake.read(file) instanceof Outcome.Read read) {
        assertSound(read.draft());
      }
    }
  }

  private static byte[] joined(byte[] start, byte[] noise, boolean printable) {
    byte[] all = new byte[start.length + noise.length];
    System.arraycopy(start, 0, all, 0, start.length);
    for (int i = 0; i < noise.length; i++) {
      all[start.length + i] = printable && noise[i] >= 0 && noise[i] < 32 ? (byte) '\n' : noise[i];
    }
    return all;
  }

  private static void assertSound(ArticleDraft draft) {
    assertThat(draft.metadata().title()).isNotBlank();
    assertThat(draft.codePoints()).isEqualTo(draft.text().codePointCount(0, draft.text().length()));
    int end = 0;
    for (TextRange range : draft.furniture()) {
      assertThat(range.start()).isGreaterThanOrEqualTo(end);
      assertThat(range.end()).isLessThanOrEqualTo(draft.text().length());
      end = range.end();
    }
  }

  private void assertRefused(Path file, Refusal refusal) {
    assertThat(intake.read(file)).isEqualTo(new Outcome.Refused(file, refusal));
  }

  private ArticleDraft read(Path file) {
    return ((Outcome.Read) intake.read(file)).draft();
  }

  private Path write(String name, String text) throws Exception {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, text);
  }

  @Test
  void halfACharacterInWhatAPageSaysOfItselfIsReplaced() throws Exception {
    Path file =
        write(
            "half.html",
            """
            <html><head><script type="application/ld+json">{"@type": "NewsArticle",
            "headline": "Паром \\ud83d отменили", "author": {"name": "Лидия \\ude00"},
            "publisher": {"name": "Маяк \\ud83d"}}</script></head>
            <body><article><p>Рейс отменили из-за тумана, и пассажиры ждут.</p></article></body></html>
            """);
    assertThat(((Outcome.Read) intake.read(file)).draft().metadata())
        .extracting(ArticleMetadata::title, ArticleMetadata::author, ArticleMetadata::outlet)
        .containsExactly("Паром \uFFFD отменили", "Лидия \uFFFD", "Маяк \uFFFD");
  }

  @Test
  void aTitleCutWithinACharacterIsStillText() throws Exception {
    String title = "a".repeat(392);
    Path file = write("long.md", "---\ntitle: " + title + "😀😀\n---\n\nРейс отменили.\n");
    assertThat(((Outcome.Read) intake.read(file)).draft().metadata().title())
        .isEqualTo(title + "\uFFFD");
  }
}
