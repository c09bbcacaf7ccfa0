package org.sverka.ui.search;

import java.util.List;
import javafx.beans.InvalidationListener;
import javafx.beans.WeakInvalidationListener;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.jspecify.annotations.Nullable;
import org.sverka.app.search.Snippet;
import org.sverka.model.Article;
import org.sverka.text.TextRange;
import org.sverka.ui.ArticleLabels;
import org.sverka.ui.Messages;
import org.sverka.ui.WrappingCell;
import org.sverka.ui.theme.Hint;

/** Draws a row of the results. */
final class SearchCell extends WrappingCell<SearchRow> {
  private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");
  private static final PseudoClass HEAD = PseudoClass.getPseudoClass("head");

  private final ArticleLabels labels;
  private final Messages messages;
  private final HitWalk walk;
  private final Hint hint = Hint.on(this);
  private final InvalidationListener onMoved = property -> showWhetherCurrent();

  SearchCell(ArticleLabels labels, Messages messages, HitWalk walk) {
    this.labels = labels;
    this.messages = messages;
    this.walk = walk;
    walk.currentProperty().addListener(new WeakInvalidationListener(onMoved));
  }

  @Override
  protected void updateItem(@Nullable SearchRow row, boolean empty) {
    super.updateItem(row, empty);
    pseudoClassStateChanged(HEAD, row instanceof SearchRow.Head && !empty);
    showWhetherCurrent();
    hint.say("");
    if (empty || row == null) {
      show(null);
      setAccessibleText(null);
    } else {
      show(drawn(row));
    }
  }

  private void showWhetherCurrent() {
    SearchRow row = getItem();
    Stop now = walk.currentProperty().get();
    pseudoClassStateChanged(
        CHOSEN, !isEmpty() && row != null && now != null && Stop.of(row).contains(now));
  }

  private Region drawn(SearchRow row) {
    if (row instanceof SearchRow.Section section) {
      return across("search-section", messages.get(section.nameKey()), section.count());
    }
    if (row instanceof SearchRow.Head head) {
      return head(head);
    }
    if (row instanceof SearchRow.Line line) {
      return line(line.snippet());
    }
    if (row instanceof SearchRow.Mark mark) {
      return mark(mark);
    }
    if (row instanceof SearchRow.Named named) {
      return thing(named.tag().name(), named.uses());
    }
    if (row instanceof SearchRow.Stated stated) {
      return thing(stated.claim().title(), stated.evidence());
    }
    if (row instanceof SearchRow.Speaker speaker) {
      return thing(speaker.name(), speaker.quotes());
    }
    return more(
        row instanceof SearchRow.Rest rest
            ? messages.get("search.rest", rest.lines())
            : row instanceof SearchRow.Others others
                ? messages.get("search.others", others.count())
                : messages.get("search.more"));
  }

  private Region more(String text) {
    Label label = styled(new Label(text), "search-rest");
    setAccessibleText(text);
    return new HBox(label);
  }

  /** A name may be longer than the panel is wide. */
  private Region thing(String name, int count) {
    hint.say(name);
    return across("search-thing", name, count);
  }

  private Region across(String styleClass, String name, int count) {
    Label label = new Label(name);
    Label number = styled(new Label(Integer.toString(count)), "row-facts");
    number.setMinWidth(Region.USE_PREF_SIZE);
    Region space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    HBox row = new HBox(label, space, number);
    row.getStyleClass().add(styleClass);
    setAccessibleText(name + ", " + count);
    return row;
  }

  private Region head(SearchRow.Head head) {
    Article article = head.article();
    TextFlow title = flow(article.metadata().title(), head.titleMarks(), "row-title");
    Label facts = styled(new Label(labels.outletAndDate(article)), "row-facts");
    Label count = styled(new Label(head.count() == 0 ? "" : "" + head.count()), "row-facts");
    count.setMinWidth(Region.USE_PREF_SIZE);
    Region space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    VBox box = new VBox(title, new HBox(facts, space, count));
    box.getStyleClass().add("search-head");
    setAccessibleText(article.metadata().title() + ", " + facts.getText());
    return box;
  }

  private Region line(Snippet snippet) {
    TextFlow flow = flow(snippet.text(), snippet.marks(), "words");
    flow.getStyleClass().add("search-line");
    setAccessibleText(snippet.text());
    return flow;
  }

  private Region mark(SearchRow.Mark mark) {
    VBox box = new VBox(flow(mark.words().text(), mark.words().marks(), "words"));
    Snippet note = mark.note();
    if (note != null) {
      TextFlow flow = flow(note.text(), note.marks(), "note-words");
      flow.getStyleClass().add("note");
      box.getChildren().add(flow);
      hint.say(mark.annotation().note());
    }
    box.getChildren().add(styled(new Label(labels.outletAndDate(mark.article())), "row-facts"));
    box.getStyleClass().add("search-mark");
    setAccessibleText(
        note == null ? mark.words().text() : mark.words().text() + ", " + note.text());
    return box;
  }

  private static TextFlow flow(String text, List<TextRange> marks, String styleClass) {
    TextFlow flow = new TextFlow();
    int at = 0;
    for (TextRange mark : marks) {
      add(flow, text.substring(at, mark.start()), styleClass, false);
      add(flow, mark.of(text), styleClass, true);
      at = mark.end();
    }
    add(flow, text.substring(at), styleClass, false);
    return flow;
  }

  private static void add(TextFlow flow, String text, String styleClass, boolean hit) {
    if (!text.isEmpty()) {
      Text part = new Text(text);
      part.getStyleClass().add(styleClass);
      if (hit) {
        part.getStyleClass().add("hit");
      }
      flow.getChildren().add(part);
    }
  }

  private static Label styled(Label label, String styleClass) {
    label.getStyleClass().add(styleClass);
    return label;
  }
}
