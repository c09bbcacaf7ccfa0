package org.sverka.ui.shell;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.sverka.app.Opening;
import org.sverka.app.Settings;
import org.sverka.app.UserFolders;
import org.sverka.ui.Desk;
import org.sverka.ui.Messages;
import org.sverka.ui.dialogs.FileDialogs;

/** Opening workspaces, bringing articles in, handing excerpts on. */
final class FileCommands {
  private final Desk desk;
  private final WorkspaceDoor door;
  private final Exports exports;
  private final FileDialogs files;
  private final Settings settings;
  private final UserFolders folders;
  private final Messages messages;
  private final Runnable quit;

  FileCommands(
      Desk desk,
      WorkspaceDoor door,
      Exports exports,
      FileDialogs files,
      Settings settings,
      UserFolders folders,
      Messages messages,
      Runnable quit) {
    this.desk = desk;
    this.door = door;
    this.exports = exports;
    this.files = files;
    this.settings = settings;
    this.folders = folders;
    this.messages = messages;
    this.quit = quit;
  }

  /** The workspaces that were open lately and are still there. */
  List<Path> recent() {
    return settings.recent.stream().map(Path::of).filter(Files::exists).toList();
  }

  void openWorkspace(Path file) {
    door.open(new Opening(file, List.of()));
  }

  /**
   * What was dropped on the window: folders and workspaces are opened, files come into the open
   * workspace.
   */
  void open(List<Path> paths) {
    if (paths.isEmpty()) {
      return;
    }
    boolean container = Files.isDirectory(paths.get(0)) || Opening.isWorkspace(paths.get(0));
    if (container || desk.session() == null) {
      door.open(Opening.of(paths, folders));
    } else {
      door.bringIn(paths);
    }
  }

  void openFolder() {
    files.folder(messages.get("menu.file.open-folder")).ifPresent(path -> open(List.of(path)));
  }

  void openWorkspace() {
    files.workspace(messages.get("menu.file.open-workspace")).ifPresent(this::openWorkspace);
  }

  void importFiles() {
    if (desk.session() != null) {
      List<Path> chosen = files.articles(messages.get("menu.file.import"));
      if (!chosen.isEmpty()) {
        door.bringIn(chosen);
      }
    }
  }

  void openSamples() {
    door.openSamples();
  }

  void export() {
    exports.ask();
  }

  void quit() {
    quit.run();
  }
}
