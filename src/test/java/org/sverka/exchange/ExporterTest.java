package org.sverka.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sverka.exchange.ExportException.Reason;

class ExporterTest {
  private final Exporter exporter = new Exporter();

  @TempDir private Path folder;

  @Test
  void theContentIsThereAndNothingElse() throws IOException {
    Path target = folder.resolve("out.json");
    exporter.export(target, out -> out.write("сверка 😀"));
    assertThat(target).hasContent("сверка 😀");
    assertThat(names()).containsExactly("out.json");
  }

  @Test
  void anExistingFileIsReplaced() throws IOException {
    Path target = Files.writeString(folder.resolve("out.json"), "a longer text from before");
    exporter.export(target, out -> out.write("new"));
    assertThat(target).hasContent("new");
  }

  @ParameterizedTest
  @CsvSource({
    "No space left on device, DISK_FULL",
    "There is not enough space on the disk, DISK_FULL",
    "Disk quota exceeded, DISK_FULL",
    "Read-only file system, NOT_WRITABLE",
    "Input/output error, OTHER"
  })
  void aFailureHalfwayLeavesTheOldFileAndNoOther(String systemSays, Reason reason)
      throws IOException {
    Path target = Files.writeString(folder.resolve("out.json"), "old");
    ExportException failure =
        catchThrowableOfType(
            ExportException.class,
            () ->
                exporter.export(
                    target,
                    out -> {
                      out.write("half");
                      throw new IOException(systemSays);
                    }));
    assertThat(failure.reason()).isEqualTo(reason);
    assertThat(failure).hasMessageContaining(target.toString());
    assertThat(target).hasContent("old");
    assertThat(names()).containsExactly("out.json");
  }

  @Test
  void aFolderAsTargetIsRefused() {
    assertThatThrownBy(() -> exporter.export(folder, out -> {}))
        .isInstanceOf(ExportException.class)
        .hasMessage("“" + folder + "” is a folder: name a file in it.");
  }

  @Test
  void aMissingFolderIsNotMade() throws IOException {
    Path target = folder.resolve("none/out.json");
    assertThatThrownBy(() -> exporter.export(target, out -> {}))
        .hasMessage("There is no folder for “" + target + "”: make it, or choose another.");
    assertThat(names()).isEmpty();
  }

  @Test
  void aFileThatMayNotBeWrittenStays() throws IOException {
    Path target = Files.writeString(folder.resolve("out.json"), "old");
    Assumptions.assumeTrue(target.toFile().setWritable(false), "no permissions here");
    Assumptions.assumeFalse(Files.isWritable(target), "this account may write every file");
    assertThatThrownBy(() -> exporter.export(target, out -> out.write("new")))
        .hasMessage(
            "“"
                + target
                + "” may not be written: choose another file or folder, or change its permissions.");
    assertThat(target).hasContent("old");
  }

  @Test
  void aSymbolicLinkStaysALink() throws IOException {
    Path file = Files.writeString(folder.resolve("file.json"), "old");
    Path link;
    try {
      link = Files.createSymbolicLink(folder.resolve("link.json"), file);
    } catch (IOException | UnsupportedOperationException noLinks) {
      Assumptions.abort("no symbolic links here");
      return;
    }
    exporter.export(link, out -> out.write("new"));
    assertThat(link).isSymbolicLink();
    assertThat(file).hasContent("new");
  }

  private List<String> names() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(each -> each.getFileName().toString()).sorted().toList();
    }
  }

  @Test
  void aWorkspaceIsNeverReplaced() throws IOException {
    Path target = Files.writeString(folder.resolve("out.json"), "SQLite format 3\0and its pages");
    assertThatThrownBy(() -> exporter.export(target, out -> out.write("new")))
        .isInstanceOf(ExportException.class)
        .hasMessage("“" + target + "” is a workspace: name another file.");
    assertThat(target).hasContent("SQLite format 3\0and its pages");
    assertThat(names()).containsExactly("out.json");
  }
}
