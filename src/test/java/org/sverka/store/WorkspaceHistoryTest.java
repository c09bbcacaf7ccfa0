package org.sverka.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Random;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkspaceHistoryTest {
  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource({"1, 150, false", "2, 150, false", "3, 50, true"})
  void randomChangesUndoneAndRedoneAreWhatAModelInMemorySays(long seed, int acts, boolean reopened)
      throws Exception {
    Path path = folder.resolve("w.sverka");
    RandomChanges model = new RandomChanges(seed);
    Random random = new Random(seed);
    WorkspaceFile file = WorkspaceFile.create(path);
    try {
      for (int i = 0; i < acts; i++) {
        switch (random.nextInt(5)) {
          case 0 -> assertThat(file.undo()).isEqualTo(model.undo());
          case 1 -> assertThat(file.redo()).isEqualTo(model.redo());
          default -> file.apply(model.next(), model.texts());
        }
        if (reopened) {
          file.close();
          file = WorkspaceFile.open(path);
        }
        assertThat(file.load()).isEqualTo(model.content());
      }
      while (!model.undo().isEmpty()) {
        assertThat(file.undo()).isNotEmpty();
      }
      assertThat(file.undo()).isEmpty();
      assertThat(file.load()).isEqualTo(new RandomChanges(seed).content());
    } finally {
      file.close();
    }
  }
}
