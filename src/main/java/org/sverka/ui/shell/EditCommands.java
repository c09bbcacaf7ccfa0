package org.sverka.ui.shell;

import java.util.Optional;
import javafx.application.Platform;
import org.sverka.app.Session;
import org.sverka.ui.Desk;
import org.sverka.ui.PaneModel;
import org.sverka.ui.dialogs.CodebookEditor;
import org.sverka.ui.library.Library;

/** Undo and redo, and the editors of articles and tags. */
final class EditCommands {
  private final Desk desk;
  private final SidePanels panels;
  private final Library library;
  private final ArticleCommands articles;
  private final CodebookEditor codebook;

  EditCommands(
      Desk desk,
      SidePanels panels,
      Library library,
      ArticleCommands articles,
      CodebookEditor codebook) {
    this.desk = desk;
    this.panels = panels;
    this.library = library;
    this.articles = articles;
    this.codebook = codebook;
  }

  void undo() {
    Optional.ofNullable(desk.session()).ifPresent(Session::undo);
  }

  void redo() {
    Optional.ofNullable(desk.session()).ifPresent(Session::redo);
  }

  void findArticle() {
    panels.wantLibrary();
    Platform.runLater(library::focusFilter);
  }

  void editMetadata() {
    Optional.ofNullable(desk.active())
        .map(PaneModel::article)
        .flatMap(id -> desk.workspace().flatMap(its -> its.article(id)))
        .ifPresent(articles::editMetadata);
  }

  void editCodebook() {
    codebook.open();
  }
}
