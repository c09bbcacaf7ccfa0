package org.sverka.ui.dialogs;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Objects;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;
import org.sverka.model.Article;
import org.sverka.model.ArticleMetadata;
import org.sverka.model.TitleOrigin;
import org.sverka.text.Language;
import org.sverka.ui.Messages;
import org.sverka.ui.Overlay;

/** What is known about an article, to correct. */
public final class MetadataCard {
  private final Overlay overlay;
  private final Messages messages;

  public MetadataCard(Overlay overlay, Messages messages) {
    this.overlay = overlay;
    this.messages = messages;
  }

  /** Shows the card; a changed answer is handed over when it is kept. */
  public void edit(Article article, Consumer<ArticleMetadata> onKept) {
    ArticleMetadata held = article.metadata();
    TextField title = field(held.title());
    TextField outlet = field(held.outlet());
    TextField author = field(held.author());
    TextField published = field(held.published() == null ? null : held.published().toString());
    published.setPromptText(messages.get("metadata.date.form"));
    ChoiceBox<Language> language = new ChoiceBox<>();
    language.getItems().setAll(Language.values());
    language.setConverter(new Names());
    language.setValue(held.language());
    GridPane grid = new GridPane();
    grid.getStyleClass().add("form");
    row(grid, "metadata.title", title);
    if (held.titleOrigin() == TitleOrigin.FIRST_SENTENCE) {
      Label origin = new Label(messages.get("title.from-sentence"));
      origin.getStyleClass().add("row-facts");
      grid.add(origin, 1, grid.getRowCount());
    }
    row(grid, "metadata.outlet", outlet);
    row(grid, "metadata.author", author);
    row(grid, "metadata.published", published);
    row(grid, "metadata.language", language);
    Label source = new Label(article.source() + " · " + article.charset());
    source.getStyleClass().add("row-facts");
    row(grid, "metadata.source", source);
    Label problem = new Label();
    problem.getStyleClass().add("problem");
    problem.setWrapText(true);
    grid.add(problem, 1, grid.getRowCount());
    DialogCard card = new DialogCard(messages.get("metadata.heading"), grid);
    card.setPrefWidth(560);
    card.button(messages.get("dialog.cancel"), overlay::hide);
    card.defaultButton(
        messages.get("dialog.keep"),
        () -> {
          LocalDate date = null;
          try {
            date =
                published.getText().isBlank() ? null : LocalDate.parse(published.getText().strip());
          } catch (DateTimeParseException e) {
            problem.setText(messages.get("metadata.bad-date", published.getText().strip()));
            published.requestFocus();
            return;
          }
          if (title.getText().isBlank()) {
            problem.setText(messages.get("metadata.needs-title"));
            title.requestFocus();
            return;
          }
          overlay.hide();
          String name = title.getText().strip();
          ArticleMetadata now =
              new ArticleMetadata(
                  name,
                  name.equals(held.title()) ? held.titleOrigin() : TitleOrigin.PERSON,
                  text(outlet),
                  text(author),
                  date,
                  language.getValue());
          if (!now.equals(held)) {
            onKept.accept(now);
          }
        });
    overlay.dialog(card, title);
  }

  private static TextField field(@Nullable String text) {
    return new TextField(Objects.requireNonNullElse(text, ""));
  }

  private static @Nullable String text(TextField field) {
    return field.getText().isBlank() ? null : field.getText().strip();
  }

  private void row(GridPane grid, String key, Node node) {
    Label name = new Label(messages.get(key));
    name.setLabelFor(node);
    node.setAccessibleText(messages.get(key));
    grid.addRow(grid.getRowCount(), name, node);
    GridPane.setHgrow(node, Priority.ALWAYS);
  }

  private final class Names extends StringConverter<Language> {
    @Override
    public String toString(@Nullable Language language) {
      return language == null ? "" : messages.get("language." + language.tag());
    }

    @Override
    public Language fromString(String name) {
      throw new UnsupportedOperationException("a language is chosen, not typed");
    }
  }
}
