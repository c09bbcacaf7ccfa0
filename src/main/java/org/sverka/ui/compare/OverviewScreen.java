package org.sverka.ui.compare;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.sverka.compare.overview.LikelySource;
import org.sverka.compare.overview.Overview;
import org.sverka.compare.overview.PairShare;
import org.sverka.model.Article;
import org.sverka.model.ArticleId;
import org.sverka.ui.HowFar;
import org.sverka.ui.Messages;

/**
 * The overview of a workspace, in place of the panes: a matrix of who shares how much with whom,
 * and where it likely came from.
 */
public final class OverviewScreen extends BorderPane {
  /** More rows and columns nobody can look over; those that share most are shown. */
  private static final int MOST = 40;

  private static final int SOURCES = 3;

  private final OverviewModel model;
  private final Messages messages;
  private final OverviewLabels labels;
  private final Label sources = new Label();
  private final Label sentence = new Label();
  private final Label nothing = new Label();
  private final ScrollPane scroll = new ScrollPane();
  private final StackPane empty;
  private @Nullable ShareMatrix matrix;

  public OverviewScreen(OverviewModel model, Messages messages) {
    this.model = model;
    this.messages = messages;
    this.labels = new OverviewLabels(messages);
    getStyleClass().add("overview");
    Label title = new Label(messages.get("overview.title"));
    title.getStyleClass().add("title");
    Label legend = new Label(messages.get("overview.legend"));
    legend.getStyleClass().add("row-facts");
    legend.setWrapText(true);
    sources.getStyleClass().add("sources");
    sources.setWrapText(true);
    sources.managedProperty().bind(sources.visibleProperty());
    VBox words = new VBox(title, legend, sources);
    words.getStyleClass().add("about");
    HBox.setHgrow(words, Priority.ALWAYS);
    HBox head =
        new HBox(
            words,
            new HowFar(
                model.shownProperty().map(OverviewModel.Shown::state), messages, model::goOn));
    head.getStyleClass().add("head");
    sentence.getStyleClass().add("sentence");
    sentence.setWrapText(true);
    sentence.setMaxWidth(Double.MAX_VALUE);
    nothing.getStyleClass().add("hint");
    nothing.setWrapText(true);
    nothing.setMaxWidth(520);
    empty = new StackPane(nothing);
    scroll.setFitToHeight(false);
    scroll.setPannable(false);
    widthProperty().addListener((property, before, now) -> fit());
    setTop(head);
    setBottom(sentence);
    model.shownProperty().addListener((property, before, now) -> show());
    model.watchedProperty().addListener((property, before, now) -> fit());
    show();
  }

  @Override
  public void requestFocus() {
    Optional.ofNullable(scroll.getContent())
        .filter(content -> getCenter() == scroll)
        .ifPresentOrElse(content -> content.requestFocus(), super::requestFocus);
  }

  /** Many cells are dear to make: only while somebody looks, and only of another width. */
  private void fit() {
    ShareMatrix shown = matrix;
    boolean stale = shown != null && !shown.fits(getWidth());
    if (stale && model.watchedProperty().get() && getCenter() == scroll) {
      show();
    }
  }

  private void show() {
    OverviewModel.Shown shown = model.shownProperty().get();
    Overview overview = shown.overview();
    sources.setText(sources(shown));
    sources.setVisible(!sources.getText().isEmpty());
    if (overview.pairs().isEmpty()) {
      nothing.setText(messages.get(nothing(shown)));
      setCenter(empty);
      sentence.setText("");
      return;
    }
    List<Article> articles = most(shown);
    sentence.setText(rest(shown.articles().size() - articles.size()));
    boolean hasKeyboard = isFocusWithin();
    ShareMatrix made =
        new ShareMatrix(articles, overview, getWidth(), labels, messages, this::say, model::open);
    matrix = made;
    scroll.setContent(made);
    setCenter(scroll);
    if (hasKeyboard) {
      made.requestFocus();
    }
  }

  private void say(String words) {
    sentence.setText(words);
  }

  private static String nothing(OverviewModel.Shown shown) {
    return switch (shown.state()) {
      case SEARCHING -> "overview.searching";
      case STOPPED -> "overview.stopped";
      case FAILED -> "overview.failed";
      case DONE -> shown.articles().size() < 2 ? "overview.too-few" : "overview.nothing";
    };
  }

  private String rest(int left) {
    return left == 0
        ? messages.get("overview.hint")
        : messages.get("overview.rest", left) + " " + messages.get("overview.hint");
  }

  private String sources(OverviewModel.Shown shown) {
    Map<ArticleId, Article> byId =
        shown.articles().stream().collect(Collectors.toMap(Article::id, article -> article));
    return shown.overview().sources().stream()
        .sorted(Comparator.comparingInt((LikelySource source) -> -source.others().size()))
        .limit(SOURCES)
        .map(source -> labels.source(source, byId.get(source.article()), shown.articles()))
        .collect(Collectors.joining("\n"));
  }

  /** The articles to show, by publication: all, or those that share most. */
  private static List<Article> most(OverviewModel.Shown shown) {
    if (shown.articles().size() <= MOST) {
      return shown.articles();
    }
    Map<ArticleId, Integer> words =
        shown.overview().byArticle().entrySet().stream()
            .collect(
                Collectors.toMap(
                    Map.Entry::getKey,
                    entry -> entry.getValue().values().stream().mapToInt(PairShare::words).sum()));
    Set<ArticleId> kept =
        words.entrySet().stream()
            .sorted(Map.Entry.<ArticleId, Integer>comparingByValue().reversed())
            .limit(MOST)
            .map(Map.Entry::getKey)
            .collect(Collectors.toSet());
    return shown.articles().stream().filter(article -> kept.contains(article.id())).toList();
  }
}
