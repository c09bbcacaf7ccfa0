package org.sverka.ui.dialogs;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** The system's file dialogs, behind an interface because no test can drive them. */
public interface FileDialogs {
  Optional<Path> folder(String title);

  /** Empty where nothing was chosen. */
  List<Path> articles(String title);

  Optional<Path> workspace(String title);

  /**
   * Where to write a file.
   *
   * @param suggested its name
   */
  Optional<Path> save(String title, String suggested);
}
