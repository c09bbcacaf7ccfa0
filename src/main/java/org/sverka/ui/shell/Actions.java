package org.sverka.ui.shell;

/** What the menus and the keys of the window can do. */
interface Actions {
  void openFolder();

  void openWorkspace();

  void importFiles();

  void openSamples();

  void export();

  void quit();

  void undo();

  void redo();

  void editCodebook();

  void editMetadata();

  void closePane();

  void openBeside();

  void mark(Mark mark);

  void stepAnnotation(int by);

  void toggleLibrary();

  void toggleInspector();

  void changeTextSize(int by);

  void findArticle();

  void showKeys();

  void about();

  /** What can be made of the selection from the menu. */
  enum Mark {
    HIGHLIGHT,
    QUOTE,
    CLAIM,
    NOTE,
    DELETE
  }
}
