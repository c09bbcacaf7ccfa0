package org.sverka.ui.shell;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import org.sverka.ui.dialogs.FileDialogs;

/** File dialogs in which a person has made up her mind beforehand. */
final class ChosenFiles implements FileDialogs {
  private final Queue<Path> chosen = new ArrayDeque<>();

  /** What the next dialog answers. */
  void next(Path path) {
    chosen.add(path);
  }

  @Override
  public Optional<Path> folder(String title) {
    return Optional.ofNullable(chosen.poll());
  }

  @Override
  public List<Path> articles(String title) {
    return Optional.ofNullable(chosen.poll()).stream().toList();
  }

  @Override
  public Optional<Path> workspace(String title) {
    return Optional.ofNullable(chosen.poll());
  }

  @Override
  public Optional<Path> save(String title, String suggested) {
    return Optional.ofNullable(chosen.poll());
  }
}
