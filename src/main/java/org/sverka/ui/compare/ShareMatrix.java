package org.sverka.ui.compare;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.sverka.compare.overview.Overview;
import org.sverka.compare.overview.PairShare;
import org.sverka.model.Article;
import org.sverka.model.ArticleId;
import org.sverka.ui.Messages;
import org.sverka.ui.theme.Hint;

/**
 * A matrix of articles against articles. A cell says how much of the row's article stands in the
 * column's too, by number and shade; a press opens the two. Arrow keys go from cell to cell.
 */
final class ShareMatrix extends GridPane {
  private static final double HEAD = 250;
  private static final double LEAST = 46;
  private static final double MOST = 124;

  /** A column as broad as this has room for the name of an outlet. */
  private static final double ROOM_FOR_NAME = 84;

  /** Shares from which a cell is shaded darker. */
  private static final double[] SHADES = {0.02, 0.05, 0.1, 0.2, 0.4};

  private final List<Article> articles;
  private final OverviewLabels labels;
  private final Messages messages;
  private final Consumer<String> say;
  private final Consumer<PairShare> open;
  private final Map<Integer, Button> cells = new HashMap<>();
  private final double cellWidth;

  /**
   * @param width to be filled, in pixels
   * @param say shows what is under the mouse or has the keyboard
   */
  ShareMatrix(
      List<Article> articles,
      Overview overview,
      double width,
      OverviewLabels labels,
      Messages messages,
      Consumer<String> say,
      Consumer<PairShare> open) {
    this.articles = articles;
    this.labels = labels;
    this.messages = messages;
    this.say = say;
    this.open = open;
    getStyleClass().add("share-matrix");
    cellWidth = cellWidth(width);
    Map<ArticleId, Map<ArticleId, PairShare>> shares = overview.byArticle();
    for (int i = 0; i < articles.size(); i++) {
      Article article = articles.get(i);
      add(columnHead(i, article, cellWidth), i + 1, 0);
      add(rowHead(i, article, overview), 0, i + 1);
      Map<ArticleId, PairShare> its = shares.getOrDefault(article.id(), Map.of());
      for (int j = 0; j < articles.size(); j++) {
        add(cell(i, j, its.get(articles.get(j).id()), cellWidth), j + 1, i + 1);
      }
    }
    addEventFilter(KeyEvent.KEY_PRESSED, this::key);
  }

  private double cellWidth(double width) {
    return Math.floor(Math.max(LEAST, Math.min(MOST, (width - HEAD - 40) / articles.size() - 4)));
  }

  /** Whether one made for another width would look the same. */
  boolean fits(double width) {
    return cellWidth(width) == cellWidth;
  }

  @Override
  public void requestFocus() {
    cells.keySet().stream()
        .min(Integer::compare)
        .map(cells::get)
        .ifPresentOrElse(Node::requestFocus, super::requestFocus);
  }

  private Node columnHead(int number, Article article, double width) {
    boolean named = width >= ROOM_FOR_NAME;
    Label head =
        new Label(named ? labels.outlet(article) + "\n" + labels.date(article) : "" + (number + 1));
    head.getStyleClass().add("column-head");
    head.setMinWidth(width);
    head.setPrefWidth(width);
    head.setMaxWidth(width);
    Hint.on(head, article.metadata().title());
    return head;
  }

  private Node rowHead(int number, Article article, Overview overview) {
    Label outlet =
        new Label((number + 1) + "  " + labels.outlet(article) + " · " + labels.date(article));
    outlet.getStyleClass().add("row-title");
    Label title = new Label(article.metadata().title());
    title.getStyleClass().add("row-facts");
    Hint.on(title, article.metadata().title());
    VBox head = new VBox(outlet, title);
    head.getStyleClass().add("row-head");
    overview
        .asSource(article.id())
        .ifPresent(
            source -> {
              Label mark = new Label(messages.get("overview.source"));
              mark.getStyleClass().add("source-mark");
              Hint.on(mark, labels.source(source, article, articles));
              head.getChildren().add(mark);
            });
    head.setMinWidth(HEAD);
    head.setPrefWidth(HEAD);
    head.setMaxWidth(HEAD);
    return head;
  }

  private Node cell(int row, int column, @Nullable PairShare pair, double width) {
    Region cell;
    if (pair == null) {
      cell = new Region();
      cell.getStyleClass().add(row == column ? "same-cell" : "no-cell");
    } else {
      Button button = new Button(labels.share(pair.ofA()));
      button.getStyleClass().addAll("share-cell", "share-" + shade(pair.ofA()));
      String words = labels.pair(pair, articles.get(row), articles.get(column));
      button.setAccessibleText(words);
      button.setOnAction(event -> open.accept(pair));
      button.hoverProperty().addListener((property, before, now) -> tell(now, words));
      button.focusedProperty().addListener((property, before, now) -> tell(now, words));
      cells.put(row * articles.size() + column, button);
      cell = button;
    }
    cell.setMinSize(width, 44);
    cell.setPrefSize(width, 44);
    cell.setMaxSize(width, Double.MAX_VALUE);
    return cell;
  }

  private void tell(boolean at, String words) {
    if (at) {
      say.accept(words);
    }
  }

  private static int shade(double share) {
    int shade = 1;
    for (double from : SHADES) {
      shade += share >= from ? 1 : 0;
    }
    return shade;
  }

  private void key(KeyEvent event) {
    int by =
        event.getCode() == KeyCode.RIGHT
            ? 1
            : event.getCode() == KeyCode.LEFT
                ? -1
                : event.getCode() == KeyCode.DOWN
                    ? articles.size()
                    : event.getCode() == KeyCode.UP ? -articles.size() : 0;
    if (by == 0) {
      return;
    }
    event.consume();
    int at =
        cells.entrySet().stream()
            .filter(entry -> entry.getValue().isFocused())
            .map(Map.Entry::getKey)
            .findFirst()
            .orElse(-1);
    int all = articles.size() * articles.size();
    for (int next = at + by; at >= 0 && next >= 0 && next < all; next += by) {
      Button button = cells.get(next);
      if (button != null) {
        button.requestFocus();
        return;
      }
    }
  }
}
