package org.sverka.ui.reader;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.transformation.FilteredList;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.sverka.model.Article;
import org.sverka.model.ArticleId;
import org.sverka.ui.ArticleLabels;
import org.sverka.ui.Messages;
import org.sverka.ui.RowPress;

/** The list that a pane's header opens: a field that filters, the articles below it. */
final class ArticleChooser extends VBox {
  private static final double WIDTH = 420;
  private static final double ROW = 46;

  private final TextField field = new TextField();

  ArticleChooser(Collection<Article> articles, Messages messages, Consumer<ArticleId> onChosen) {
    getStyleClass().addAll("card", "article-chooser");
    ArticleLabels labels = new ArticleLabels(messages);
    ObservableList<Article> all =
        FXCollections.observableArrayList(articles.stream().sorted(ArticleLabels.BY_DATE).toList());
    FilteredList<Article> found = new FilteredList<>(all);
    ListView<Article> list = new ListView<>(found);
    list.setFixedCellSize(ROW);
    list.setPrefSize(WIDTH, Math.min(8, Math.max(2, all.size())) * ROW + 4);
    list.setCellFactory(view -> new Row(labels));
    list.setAccessibleText(messages.get("library.articles"));
    field.setPromptText(messages.get("library.filter", all.size()));
    field.setAccessibleText(messages.get("library.filter", all.size()));
    field
        .textProperty()
        .addListener(
            (property, before, now) -> {
              List<String> words = List.of(now.toLowerCase(Locale.ROOT).strip().split("\\s+"));
              found.setPredicate(article -> labels.matches(article, words));
              list.getSelectionModel().selectFirst();
            });
    list.getSelectionModel().selectFirst();
    Runnable choose =
        () -> {
          Article chosen = list.getSelectionModel().getSelectedItem();
          if (chosen != null) {
            onChosen.accept(chosen.id());
          }
        };
    field.setOnAction(event -> choose.run());
    field.addEventFilter(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (event.getCode() == KeyCode.DOWN) {
            list.getSelectionModel().selectNext();
            event.consume();
          } else if (event.getCode() == KeyCode.UP) {
            list.getSelectionModel().selectPrevious();
            event.consume();
          }
        });
    list.addEventHandler(
        MouseEvent.MOUSE_CLICKED,
        event -> {
          if (RowPress.isOn(event)) {
            choose.run();
          }
        });
    list.addEventHandler(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (event.getCode() == KeyCode.ENTER) {
            choose.run();
          }
        });
    getChildren().setAll(field, list);
  }

  TextField field() {
    return field;
  }

  private static final class Row extends ListCell<Article> {
    private final ArticleLabels labels;
    private final Label title = new Label();
    private final Label facts = new Label();
    private final VBox box = new VBox(title, facts);

    Row(ArticleLabels labels) {
      this.labels = labels;
      title.getStyleClass().add("row-title");
      facts.getStyleClass().add("row-facts");
      setPrefWidth(0);
    }

    @Override
    protected void updateItem(@Nullable Article article, boolean empty) {
      super.updateItem(article, empty);
      if (empty || article == null) {
        setGraphic(null);
        return;
      }
      title.setText(article.metadata().title());
      facts.setText(labels.outletAndDate(article));
      setGraphic(box);
    }
  }
}
