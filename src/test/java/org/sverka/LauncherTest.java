package org.sverka;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class LauncherTest {
  @Test
  void linuxHasADisplayOnlyWhereTheEnvironmentNamesOne() {
    assertThat(Launcher.hasDisplay("Linux", Map.of())).isFalse();
    assertThat(Launcher.hasDisplay("Linux", Map.of("DISPLAY", " "))).isFalse();
    assertThat(Launcher.hasDisplay("Linux", Map.of("DISPLAY", ":0"))).isTrue();
    assertThat(Launcher.hasDisplay("Windows 11", Map.of())).isTrue();
    assertThat(Launcher.hasDisplay("Mac OS X", Map.of())).isTrue();
  }

  @Test
  void theFirstRunLeavesAnArchiveAndTheNextOnesUseIt() {
    Archive archive = new Archive(Path.of("java"), Path.of("sverka.jar"), Path.of("sverka.jsa"));
    assertThat(archive.command(List.of("articles"), false))
        .contains("-XX:ArchiveClassesAtExit=sverka.jsa")
        .endsWith("-jar", "sverka.jar", "articles");
    assertThat(archive.command(List.of(), true)).contains("-XX:SharedArchiveFile=sverka.jsa");
  }
}
