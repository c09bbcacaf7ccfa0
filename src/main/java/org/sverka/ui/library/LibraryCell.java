package org.sverka.ui.library;

import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.sverka.model.Article;
import org.sverka.ui.ArticleLabels;
import org.sverka.ui.Desk;
import org.sverka.ui.theme.Hint;

/** Draws a row of the library. */
final class LibraryCell extends ListCell<LibraryRow> {
  private static final PseudoClass OPEN = PseudoClass.getPseudoClass("open");
  private static final PseudoClass OF_TEXT = PseudoClass.getPseudoClass("of-text");
  private static final PseudoClass GROUP = PseudoClass.getPseudoClass("group");

  private final Desk desk;
  private final ArticleLabels labels;
  private final Label title = new Label();
  private final Label facts = new Label();
  private final Label count = new Label();
  private final Label group = new Label();
  private final Label groupCount = new Label();
  private final Hint hint = Hint.on(this);
  private final VBox entryBox;
  private final HBox groupBox;

  LibraryCell(Desk desk, ArticleLabels labels) {
    this.desk = desk;
    this.labels = labels;
    title.getStyleClass().add("row-title");
    facts.getStyleClass().add("row-facts");
    count.getStyleClass().add("row-facts");
    count.setMinWidth(Region.USE_PREF_SIZE);
    group.getStyleClass().add("group-title");
    groupCount.getStyleClass().add("row-facts");
    groupCount.setMinWidth(Region.USE_PREF_SIZE);
    entryBox = new VBox(title, new HBox(facts, stretch(), count));
    entryBox.getStyleClass().add("entry");
    groupBox = new HBox(group, stretch(), groupCount);
    setPrefWidth(0);
  }

  private static Region stretch() {
    Region space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    return space;
  }

  @Override
  protected void updateItem(@Nullable LibraryRow row, boolean empty) {
    super.updateItem(row, empty);
    pseudoClassStateChanged(GROUP, row instanceof LibraryRow.Group && !empty);
    boolean open = false;
    String words = "";
    if (empty || row == null) {
      setGraphic(null);
    } else if (row instanceof LibraryRow.Group head) {
      group.setText(head.name());
      groupCount.setText(Integer.toString(head.count()));
      setGraphic(groupBox);
    } else if (row instanceof LibraryRow.Entry entry) {
      Article article = entry.article();
      title.setText(article.metadata().title());
      facts.setText(labels.outletAndDate(article));
      count.setText(entry.annotations() == 0 ? "" : Integer.toString(entry.annotations()));
      setGraphic(entryBox);
      title.pseudoClassStateChanged(OF_TEXT, ArticleLabels.isTitleOfText(article));
      words = labels.titleAndSource(article);
      open = desk.paneOf(article.id()).isPresent();
    }
    hint.say(words);
    pseudoClassStateChanged(OPEN, open);
  }
}
