package org.sverka.ui.reader;

import java.util.ArrayList;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.geometry.HPos;
import javafx.geometry.Insets;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.sverka.model.Article;
import org.sverka.model.ArticleMetadata;
import org.sverka.text.Language;
import org.sverka.ui.ArticleLabels;
import org.sverka.ui.Messages;
import org.sverka.ui.theme.Hint;
import org.sverka.ui.theme.Icon;

/** The head of a pane: which article it shows, a way to choose another, and a way to close it. */
final class PaneHeader extends HBox {
  private static final PseudoClass OF_TEXT = PseudoClass.getPseudoClass("of-text");

  private final Messages messages;
  private final ArticleLabels labels;
  private final Label outlet = new Label();
  private final Label facts = new Label();
  private final Label title = new Label();
  private final Hint whole = Hint.on(title);
  private final VBox lines;
  private final Button choose = new Button();
  private final Button close = new Button(null, Icon.CLOSE.node());

  PaneHeader(Messages messages, Runnable onChoose, Runnable onClose) {
    this.messages = messages;
    this.labels = new ArticleLabels(messages);
    getStyleClass().add("pane-header");
    outlet.getStyleClass().add("outlet");
    facts.getStyleClass().add("facts");
    title.getStyleClass().add("title");
    HBox above = new OutletFirst(outlet, facts, Icon.DOWN.node());
    above.getStyleClass().add("above");
    lines = new VBox(above, title);
    choose.setGraphic(lines);
    choose.getStyleClass().add("choose");
    choose.setMaxWidth(Double.MAX_VALUE);
    choose.setMinWidth(0);
    choose.setOnAction(event -> onChoose.run());
    HBox.setHgrow(choose, Priority.ALWAYS);
    close.getStyleClass().add("icon-button");
    close.setMinWidth(Region.USE_PREF_SIZE);
    close.setAccessibleText(messages.get("pane.close"));
    Hint.on(close, messages.get("pane.close"));
    close.setOnAction(event -> onClose.run());
    getChildren().setAll(choose, close);
  }

  /** Lets title and text begin below each other. */
  void beginAt(double textLeft) {
    lines.setPadding(new Insets(0, 0, 0, textLeft));
  }

  void show(@Nullable Article article) {
    if (article == null) {
      outlet.setText(messages.get("pane.choose"));
      facts.setText("");
      title.setText("");
      choose.setAccessibleText(messages.get("pane.choose"));
      whole.say("");
      return;
    }
    ArticleMetadata metadata = article.metadata();
    outlet.setText(labels.outlet(article));
    facts.setText(String.join(" · ", facts(article)));
    title.setText(metadata.title());
    choose.setAccessibleText(
        messages.get("pane.article", metadata.title(), outlet.getText(), facts.getText()));
    whole.say(labels.titleAndSource(article));
    title.pseudoClassStateChanged(OF_TEXT, ArticleLabels.isTitleOfText(article));
  }

  /** Whose the article is can be read in full before anything else gets room. */
  private static final class OutletFirst extends HBox {
    /** In less than this, in pixels, nothing but dots can be read. */
    private static final double WORTH = 28;

    private final Region outlet;
    private final Region facts;
    private final Node sign;

    OutletFirst(Region outlet, Region facts, Node sign) {
      super(outlet, facts, sign);
      this.outlet = outlet;
      this.facts = facts;
      this.sign = sign;
    }

    @Override
    protected double computeMinWidth(double height) {
      return 0;
    }

    @Override
    protected void layoutChildren() {
      double room = Math.max(0, getWidth() - sign.prefWidth(-1) - 2 * getSpacing());
      double first = Math.min(room, outlet.prefWidth(-1));
      double left = room - first;
      double second = left < WORTH ? 0 : Math.min(left, facts.prefWidth(-1));
      double x = place(outlet, 0, first) + getSpacing();
      x = place(facts, x, second) + getSpacing();
      place(sign, x, sign.prefWidth(-1));
    }

    /** Puts a part where it belongs, and says where it ends. */
    private double place(Node part, double x, double width) {
      layoutInArea(part, x, 0, width, getHeight(), -1, HPos.LEFT, VPos.CENTER);
      return x + width;
    }
  }

  private List<String> facts(Article article) {
    List<String> facts = new ArrayList<>();
    ArticleMetadata metadata = article.metadata();
    facts.add("");
    if (metadata.published() != null) {
      facts.add(labels.date(metadata.published()));
    }
    if (metadata.author() != null) {
      facts.add(metadata.author());
    }
    if (metadata.language() != Language.OTHER) {
      facts.add(metadata.language().tag());
    }
    if (article.revision() > 1) {
      facts.add(messages.get("article.revision", article.revision()));
    }
    return facts;
  }
}
