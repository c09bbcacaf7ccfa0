package org.sverka.ui.drift;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.jspecify.annotations.Nullable;
import org.sverka.compare.Difference;
import org.sverka.compare.DriftPair;
import org.sverka.compare.Utterance;
import org.sverka.compare.WordChange;
import org.sverka.ui.ArticleLabels;
import org.sverka.ui.Messages;
import org.sverka.ui.WrappingCell;

/** Draws a pair: what matters named above, the two wordings one under the other. */
final class DriftCell extends WrappingCell<DriftPair> {
  private final DriftModel model;
  private final Messages messages;
  private final ArticleLabels labels;

  DriftCell(DriftModel model, Messages messages) {
    this.model = model;
    this.messages = messages;
    this.labels = new ArticleLabels(messages);
  }

  @Override
  protected void updateItem(@Nullable DriftPair pair, boolean empty) {
    super.updateItem(pair, empty);
    if (empty || pair == null) {
      show(null);
      return;
    }
    VBox card = new VBox(head(pair), side(pair, true), side(pair, false));
    card.getStyleClass().add("drift-card");
    show(card);
  }

  private Node head(DriftPair pair) {
    List<Node> parts = new ArrayList<>();
    Label score = new Label(messages.get("drift.score", Math.round(100 * pair.score())));
    score.getStyleClass().add("row-facts");
    if (pair.differences().isEmpty()) {
      parts.add(chip(messages.get("drift.wording"), "wording"));
    }
    for (Difference each : pair.differences().stream().sorted().toList()) {
      parts.add(chip(messages.get("difference." + each.name()), "of-" + spelt(each)));
    }
    Region space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    parts.add(space);
    parts.add(score);
    Button open = button("drift.open", () -> model.open(pair));
    open.getStyleClass().add("open");
    parts.add(open);
    Button dismiss = button("drift.dismiss", () -> model.dismiss(pair));
    dismiss.getStyleClass().add("dismiss");
    parts.add(dismiss);
    HBox head = new HBox(parts.toArray(Node[]::new));
    head.getStyleClass().add("row");
    return head;
  }

  private static Label chip(String text, String styleClass) {
    Label chip = new Label(text);
    chip.getStyleClass().addAll("difference", styleClass);
    chip.setMinWidth(Region.USE_PREF_SIZE);
    return chip;
  }

  private Button button(String key, Runnable action) {
    Button button = new Button(messages.get(key));
    button.getStyleClass().addAll("flat", "small");
    button.setMinWidth(Region.USE_PREF_SIZE);
    button.setOnAction(event -> action.run());
    return button;
  }

  private Node side(DriftPair pair, boolean first) {
    Utterance utterance = first ? pair.a() : pair.b();
    String outlet = model.article(utterance.article()).map(labels::outletAndDate).orElse("");
    String speaker = utterance.speaker();
    Label from =
        new Label(
            String.join(" · ", outlet, speaker == null ? messages.get("drift.told") : speaker));
    from.getStyleClass().add("row-facts");
    TextFlow words = new TextFlow();
    words.getStyleClass().add("drift-words");
    StringBuilder heard = new StringBuilder();
    for (MarkedWords.Piece piece : MarkedWords.of(pair, first)) {
      WordChange.Kind kind = piece.kind();
      String sign = kind == null ? "" : MarkedWords.sign(kind);
      if (kind != null) {
        words.getChildren().add(text(sign, "of-" + spelt(kind)));
      }
      words.getChildren().add(text(piece.text(), kind == null ? "" : spelt(kind)));
      heard.append(sign).append(piece.text());
    }
    words.setAccessibleText(heard.toString());
    VBox side = new VBox(from, words);
    side.getStyleClass().add("drift-side");
    side.setOnMouseClicked(event -> model.open(pair));
    return side;
  }

  private static Text text(String words, String styleClass) {
    Text text = new Text(words);
    text.getStyleClass().addAll("drift-word", styleClass);
    return text;
  }

  private static String spelt(Enum<?> kind) {
    return kind.name().toLowerCase(Locale.ROOT);
  }
}
