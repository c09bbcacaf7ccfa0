package org.sverka.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SettingsFileTest {
  @TempDir Path folder;

  @Test
  void whatWasWrittenIsReadAgain() {
    Settings settings = new Settings();
    settings.tone = "dark";
    settings.language = "kk";
    settings.textSize = 21.5;
    settings.serif = false;
    settings.author = "Айгүл «Ай»";
    settings.window = new Settings.Bounds();
    settings.window.width = 1366;
    settings.recent.add("/порт/порт.sverka");
    Settings.Place place = new Settings.Place();
    place.article = "a";
    place.top = 120;
    place.caret = 140;
    Settings.Desk desk = new Settings.Desk();
    desk.panes.add(place);
    settings.desks.put("/порт/порт.sverka", desk);

    SettingsFile file = new SettingsFile(path());
    file.write(file.render(settings));

    assertThat(file.read()).usingRecursiveComparison().isEqualTo(settings);
  }

  @Test
  void withoutAFileTheProgramStartsWithItsOwn() {
    assertThat(new SettingsFile(path()).read())
        .usingRecursiveComparison()
        .isEqualTo(new Settings());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "null",
        "{",
        "[]",
        "no settings at all",
        "{\"textSize\": \"large\"}",
        "{\"recent\": 7}",
        "{\"desks\": [1]}"
      })
  void aBrokenFileCostsTheSettingsButNotTheStart(String content) throws IOException {
    write(content);
    assertThat(new SettingsFile(path()).read())
        .usingRecursiveComparison()
        .isEqualTo(new Settings());
  }

  @Test
  void whatIsNotKnownIsPassedOverAndWhatIsMissingKeepsItsValue() throws IOException {
    write("{\"tone\": \"warm\", \"telepathy\": {\"on\": true}, \"recent\": null}");
    Settings expected = new Settings();
    expected.tone = "warm";
    assertThat(new SettingsFile(path()).read()).usingRecursiveComparison().isEqualTo(expected);
  }

  @Test
  void holesInListsAreClosed() throws IOException {
    write(
        "{\"recent\": [null, \"a.sverka\"], \"desks\": {\"a.sverka\": null, \"b.sverka\": {\"panes\":"
            + " [null]}}}");
    Settings read = new SettingsFile(path()).read();
    assertThat(read.recent).containsExactly("a.sverka");
    assertThat(read.desks).containsOnlyKeys("b.sverka");
    assertThat(read.desks.values()).allSatisfy(desk -> assertThat(desk.panes).isEmpty());
  }

  @Test
  void nothingIsLeftBesideTheFile() throws IOException {
    SettingsFile file = new SettingsFile(path());
    file.write("{}");
    file.write("{\"serif\": false}");
    try (Stream<Path> files = Files.list(path().toAbsolutePath().getParent())) {
      assertThat(files).containsExactly(path());
    }
    assertThat(file.read().serif).isFalse();
  }

  @Test
  void aFileThatCannotBeWrittenStopsNothing() throws IOException {
    Files.writeString(folder.resolve("data"), "in the way");
    new SettingsFile(path()).write("{}");
    assertThat(folder.resolve("data")).hasContent("in the way");
  }

  @Test
  void theLatestWorkspaceComesFirstAndTwelveAreRemembered() {
    Settings settings = new Settings();
    IntStream.range(0, 15)
        .mapToObj(i -> Path.of("w" + i + ".sverka"))
        .forEach(
            workspace -> {
              settings.desks.put(workspace.toString(), new Settings.Desk());
              SettingsFile.remember(settings, workspace);
            });
    SettingsFile.remember(settings, Path.of("w10.sverka"));
    List<String> expected =
        Stream.of(10, 14, 13, 12, 11, 9, 8, 7, 6, 5, 4, 3).map(i -> "w" + i + ".sverka").toList();
    assertThat(settings.recent).isEqualTo(expected);
    assertThat(settings.desks.keySet()).containsExactlyInAnyOrderElementsOf(expected);
  }

  private Path path() {
    return folder.resolve("data/settings.json");
  }

  private void write(String content) throws IOException {
    Files.createDirectories(folder.resolve("data"));
    Files.writeString(path(), content);
  }

  @Test
  void whatCannotBePutInItsPlaceLeavesNothingBeside() throws IOException {
    Path inTheWay = Files.createDirectories(path().resolve("in the way")).getParent();
    new SettingsFile(path()).write("{}");
    try (Stream<Path> files = Files.list(path().toAbsolutePath().getParent())) {
      assertThat(files).containsExactly(inTheWay);
    }
  }
}
