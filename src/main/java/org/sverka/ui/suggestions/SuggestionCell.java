package org.sverka.ui.suggestions;

import java.util.Objects;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.sverka.app.suggest.FigureSuggestion;
import org.sverka.app.suggest.Suggestion;
import org.sverka.model.Figure;
import org.sverka.ui.FigureLabel;
import org.sverka.ui.FigureLabels;
import org.sverka.ui.Messages;
import org.sverka.ui.WrappingCell;

/** One suggestion: a sign of its kind, its words, and the speaker or the figure as it was read. */
final class SuggestionCell extends WrappingCell<Suggestion> {
  private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");

  /** Longer words are cut, in chars; the text itself is one click away. */
  private static final int WORDS = 140;

  private final SuggestionsModel model;
  private final Messages messages;
  private final FigureLabels figures;
  private final Label sign = new Label();
  private final Label words = new Label();
  private final FigureLabel figure = new FigureLabel();
  private final Label fact = new Label();
  private final VBox lines = new VBox();
  private final HBox row = new HBox(sign, lines);

  SuggestionCell(SuggestionsModel model, Messages messages) {
    this.model = model;
    this.messages = messages;
    this.figures = new FigureLabels(messages);
    sign.getStyleClass().add("kind");
    words.getStyleClass().add("words");
    words.setWrapText(true);
    fact.getStyleClass().add("fact");
    fact.setWrapText(true);
    lines.getStyleClass().add("lines");
    row.getStyleClass().add("suggestion");
    HBox.setHgrow(lines, Priority.ALWAYS);
    model.currentProperty().addListener((property, before, now) -> showChosen());
  }

  private void showChosen() {
    Suggestion item = getItem();
    pseudoClassStateChanged(CHOSEN, item != null && item.equals(model.currentProperty().get()));
  }

  @Override
  protected void updateItem(@Nullable Suggestion suggestion, boolean empty) {
    super.updateItem(suggestion, empty);
    if (empty || suggestion == null) {
      show(null);
      setAccessibleText(null);
      showChosen();
      return;
    }
    words.setText(shortened(model.words(suggestion)));
    lines.getChildren().setAll(words);
    String speaker = suggestion.speaker();
    if (suggestion instanceof FigureSuggestion its) {
      sign.setText("#");
      figure.show(its.figure(), model.words(suggestion), figures);
      String subject = subject(its.figure());
      String said =
          subject == null ? speaker : speaker == null ? subject : subject + " · " + speaker;
      fact.setText(said);
      lines.getChildren().add(figure);
      if (said != null) {
        lines.getChildren().add(fact);
      }
    } else {
      sign.setText("“");
      fact.setText(
          messages.get(
              "card.speaker", speaker == null ? messages.get("card.speaker.unknown") : speaker));
      lines.getChildren().add(fact);
    }
    setAccessibleText(
        messages.get("suggestions.kind." + suggestion.kind().name())
            + ": "
            + words.getText()
            + ". "
            + (suggestion instanceof FigureSuggestion ? figure.getText() : fact.getText()));
    show(row);
    showChosen();
  }

  /** What is counted stands beside the number already. */
  private static @Nullable String subject(Figure figure) {
    return Objects.equals(figure.subject(), figure.unit()) ? null : figure.subject();
  }

  private static String shortened(String words) {
    return words.codePointCount(0, words.length()) <= WORDS
        ? words
        : words.substring(0, words.offsetByCodePoints(0, WORDS)).stripTrailing() + "…";
  }
}
