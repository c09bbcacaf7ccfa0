package org.sverka.ui.search;

import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.sverka.query.Reading;
import org.sverka.store.WorkspaceException;
import org.sverka.ui.Messages;
import org.sverka.ui.theme.Icon;

/** What stands in place of a list: how to ask, that nothing was found, or what to mend. */
final class SearchSentence extends VBox {
  /** Questions that show the language; a click asks them. */
  private static final String[] EXAMPLES = {
    "words", "exact", "or", "minus", "prefix", "fields", "marks", "dates"
  };

  private final Messages messages;
  private final Label head = new Label();
  private final Label words = new Label();
  private final VBox examples = new VBox();

  SearchSentence(Messages messages, Consumer<String> ask) {
    this.messages = messages;
    getStyleClass().add("search-sentence");
    head.getStyleClass().add("head");
    head.setWrapText(true);
    words.getStyleClass().add("sentence");
    words.setWrapText(true);
    examples.getStyleClass().add("examples");
    for (String example : EXAMPLES) {
      String question = messages.get("search.example." + example);
      Label meaning = new Label(messages.get("search.meaning." + example));
      meaning.getStyleClass().add("meaning");
      meaning.setWrapText(true);
      Button button = new Button(question);
      button.getStyleClass().addAll("flat", "question");
      button.setOnAction(event -> ask.accept(question));
      examples.getChildren().add(new VBox(button, meaning));
    }
    getChildren().setAll(head, words, examples);
  }

  void show(SearchAnswer answer) {
    boolean empty = answer instanceof SearchAnswer.Empty;
    examples.setVisible(empty);
    examples.setManaged(empty);
    boolean wrong =
        answer instanceof SearchAnswer.Bad
            || answer instanceof SearchAnswer.BadExpression
            || answer instanceof SearchAnswer.Endless
            || answer instanceof SearchAnswer.Failed;
    head.setGraphic(wrong ? Icon.WARNING.node() : null);
    getStyleClass().remove("wrong");
    if (wrong) {
      getStyleClass().add("wrong");
    }
    head.setText(messages.get(heading(answer, wrong)));
    words.setText(sentence(answer));
    words.setManaged(!words.getText().isEmpty());
  }

  private static String heading(SearchAnswer answer, boolean wrong) {
    if (wrong) {
      return answer instanceof SearchAnswer.Failed ? "search.failed" : "search.wrong";
    }
    if (answer instanceof SearchAnswer.NoArticle) {
      return "search.no-article";
    }
    return answer instanceof SearchAnswer.Empty ? "search.empty" : "search.nothing";
  }

  private String sentence(SearchAnswer answer) {
    if (answer instanceof SearchAnswer.Bad bad) {
      Reading.Bad its = bad.bad();
      return messages.get("search.bad." + its.problem().name(), its.part());
    }
    if (answer instanceof SearchAnswer.BadExpression bad) {
      return messages.get("search.bad-expression", bad.at() + 1);
    }
    if (answer instanceof SearchAnswer.Endless) {
      return messages.get("search.endless");
    }
    if (answer instanceof SearchAnswer.Failed failed) {
      return failure(failed);
    }
    if (answer instanceof SearchAnswer.Empty || answer instanceof SearchAnswer.NoArticle) {
      return "";
    }
    return messages.get("search.nothing.advice");
  }

  /** What the system says of it is for the log alone. */
  private String failure(SearchAnswer.Failed failed) {
    return failed.problem() instanceof WorkspaceException known
            && known.problem() != WorkspaceException.Problem.FAILED
        ? messages.get("problem." + known.problem().name(), known.file())
        : messages.get("search.failed.advice", failed.file());
  }
}
