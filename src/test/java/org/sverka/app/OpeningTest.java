package org.sverka.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OpeningTest {
  @TempDir Path home;

  @Test
  void aWorkspaceIsOpenedAsItIs() {
    Path file = home.resolve("обзор.sverka");
    assertThat(open(file)).isEqualTo(new Opening(file, List.of()));
  }

  @Test
  void aFolderHasAWorkspaceOfItsOwnName() throws IOException {
    Path folder = Files.createDirectory(home.resolve("порт"));
    assertThat(open(folder)).isEqualTo(new Opening(folder.resolve("порт.sverka"), List.of(folder)));
  }

  @Test
  void aFolderThatIsNamedLikeAWorkspaceIsAFolder() throws IOException {
    Path folder = Files.createDirectory(home.resolve("порт.sverka"));
    assertThat(open(folder).sources()).containsExactly(folder);
  }

  @Test
  void articlesComeIntoTheWorkspaceOfTheFirstOnesFolder() throws IOException {
    Path folder = Files.createDirectory(home.resolve("порт"));
    Path one = folder.resolve("один.txt");
    Path two = home.resolve("два.txt");
    assertThat(open(one, two))
        .isEqualTo(new Opening(folder.resolve("порт.sverka"), List.of(one, two)));
  }

  @Test
  void aPathWithDotsIsTheSamePlace() throws IOException {
    Path folder = Files.createDirectory(home.resolve("порт"));
    assertThat(open(folder.resolve("..").resolve("порт"))).isEqualTo(open(folder));
  }

  @Test
  void aFolderThatCannotBeWrittenHasItsWorkspaceAmongThePersonsData() throws IOException {
    Path folder = Files.createDirectory(home.resolve("порт"));
    Path sameName = Files.createDirectories(home.resolve("другой/порт"));
    Assumptions.assumeTrue(
        folder.toFile().setWritable(false)
            && sameName.toFile().setWritable(false)
            && !Files.isWritable(folder),
        "this user may write everywhere");
    assertThat(open(folder).workspace().getParent()).isEqualTo(home.resolve("data/workspaces"));
    assertThat(open(folder).workspace()).isNotEqualTo(open(sameName).workspace());
    assertThat(folder.toFile().setWritable(true) && sameName.toFile().setWritable(true)).isTrue();
  }

  @Test
  void thePersonsDataLiesWhereTheSystemKeepsIt() {
    Path person = home.resolve("aigul");
    assertThat(UserFolders.of(Map.of(), "Linux", person).data())
        .isEqualTo(person.resolve(".local/share/sverka"));
    assertThat(
            UserFolders.of(Map.of("XDG_DATA_HOME", home.resolve("x").toString()), "Linux", person)
                .data())
        .isEqualTo(home.resolve("x/sverka"));
    assertThat(UserFolders.of(Map.of(), "Mac OS X", person).data())
        .isEqualTo(person.resolve("Library/Application Support/Sverka"));
    assertThat(UserFolders.of(Map.of("APPDATA", " "), "Windows 11", person).data())
        .isEqualTo(person.resolve("AppData/Roaming/Sverka"));
    assertThat(UserFolders.of(Map.of("SVERKA_HOME", home.toString()), "Windows 11", person).data())
        .isEqualTo(home);
  }

  private Opening open(Path... paths) {
    return Opening.of(List.of(paths), new UserFolders(home.resolve("data")));
  }
}
