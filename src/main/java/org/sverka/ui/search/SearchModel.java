package org.sverka.ui.search;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ChangeListener;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;
import org.sverka.app.Session;
import org.sverka.app.search.HitMarks.Places;
import org.sverka.model.Article;
import org.sverka.model.ArticleId;
import org.sverka.query.Query;
import org.sverka.query.QueryReader;
import org.sverka.query.Reading;
import org.sverka.ui.Desk;
import org.sverka.ui.PaneModel;

/** What is searched for, and where, as one types. Touches no control. */
public final class SearchModel {
  private final Desk desk;
  private final StringProperty text = new SimpleStringProperty("");
  private final ObjectProperty<Scope> scope = new SimpleObjectProperty<>(Scope.EVERYTHING);
  private final ObjectProperty<Way> way = new SimpleObjectProperty<>(Way.WORDS);
  private final BooleanProperty exactly = new SimpleBooleanProperty();
  private final BooleanProperty shown = new SimpleBooleanProperty();
  private final ChangeListener<@Nullable String> textShown =
      (property, before, now) -> askAboutArticle();
  private final Findings findings;
  private final Everywhere everywhere;
  private final InArticle inArticle;

  /**
   * @param searching runs one task after the other, on a thread of its own
   */
  public SearchModel(Desk desk, Executor background, Executor searching, Executor fx) {
    this.desk = desk;
    findings = new Findings(desk, background, fx);
    everywhere = new Everywhere(desk, searching, fx, findings);
    inArticle = new InArticle(desk, background, fx, findings);
    text.addListener(
        (property, before, now) -> {
          if (!now.isEmpty()) {
            shown.set(true);
          }
          ask();
        });
    scope.addListener((property, before, now) -> ask());
    way.addListener((property, before, now) -> ask());
    exactly.addListener((property, before, now) -> ask());
    shown.addListener((property, before, now) -> ask());
    desk.activeProperty().addListener((property, before, now) -> follow(before, now));
    follow(null, desk.active());
    desk.follow(
        everywhere,
        () -> {
          everywhere.openAnother();
          if (desk.session() == null) {
            // What was looked for in one workspace says nothing of the next.
            shown.set(false);
            text.set("");
          }
          ask();
        });
    desk.follow(
        new Session.Listener() {
          @Override
          public void reloaded() {
            askAgain();
          }
        },
        () -> {});
  }

  private void follow(@Nullable PaneModel before, @Nullable PaneModel now) {
    if (before != null) {
      before.textProperty().removeListener(textShown);
    }
    if (now != null) {
      now.textProperty().addListener(textShown);
    }
    askAboutArticle();
  }

  private void askAboutArticle() {
    if (scope.get() == Scope.ARTICLE) {
      ask();
    }
  }

  // ---- what the screen binds to

  public StringProperty textProperty() {
    return text;
  }

  ObjectProperty<Scope> scopeProperty() {
    return scope;
  }

  ObjectProperty<Way> wayProperty() {
    return way;
  }

  /** Whether letter case and ё count. */
  BooleanProperty exactlyProperty() {
    return exactly;
  }

  /** Whether the panel is there. */
  public BooleanProperty shownProperty() {
    return shown;
  }

  ReadOnlyObjectProperty<SearchAnswer> answerProperty() {
    return findings.answerProperty();
  }

  ObservableList<SearchRow> rows() {
    return findings.rows();
  }

  HitWalk walk() {
    return findings.walk();
  }

  // ---- asking

  /** Begins to search, or goes on. */
  public void begin(boolean inArticleOnly) {
    scope.set(inArticleOnly ? Scope.ARTICLE : Scope.EVERYTHING);
    if (!inArticleOnly) {
      way.set(Way.WORDS);
    }
    shown.set(true);
  }

  /** Lets go of everything. */
  public void end() {
    text.set("");
    shown.set(false);
  }

  /** Asks for something else, everywhere. */
  void askFor(String question) {
    scope.set(Scope.EVERYTHING);
    way.set(Way.WORDS);
    text.set(question);
  }

  /** Asks the same once more, because more can be found now or other things. */
  public void askAgain() {
    if (everywhere.isAsked()) {
      everywhere.askAgain();
    } else {
      ask();
    }
  }

  private void ask() {
    everywhere.stop();
    inArticle.stop();
    String question = text.get();
    if (!shown.get() || question.isBlank() || !everywhere.isOpen()) {
      findings.say(new SearchAnswer.Empty());
    } else if (scope.get() == Scope.EVERYTHING || way.get() == Way.WORDS) {
      askInWords(question);
    } else {
      inArticle.ask(
          way.get() == Way.LETTERS
              ? InArticle.Look.letters(question, exactly.get())
              : InArticle.Look.expression(question, exactly.get()));
    }
  }

  private void askInWords(String question) {
    Reading reading = QueryReader.read(question);
    if (reading instanceof Reading.Bad bad) {
      findings.say(new SearchAnswer.Bad(bad));
    } else if (reading instanceof Reading.Asked its) {
      Query wanted = its.query();
      PaneModel pane = scope.get() == Scope.ARTICLE ? desk.active() : null;
      ArticleId only = pane == null ? null : pane.article();
      if (scope.get() == Scope.ARTICLE && !wanted.isAboutMarks()) {
        inArticle.ask(InArticle.Look.words(wanted));
      } else {
        everywhere.ask(wanted, only);
      }
    }
  }

  /** Looks for more articles, where there are any. */
  void more() {
    everywhere.more();
  }

  /** Shows all lines of an article. */
  void unfold(Article article) {
    findings.articles().unfold(article.id());
    findings.refresh();
  }

  /** Shows all that is at hand of a sort of things. */
  void unfold(String nameKey) {
    findings.made().unfold(nameKey);
    findings.refresh();
  }

  /**
   * All hits, of articles that are not listed yet too; on any thread.
   *
   * @param most to stop at, once there are more
   */
  CompletableFuture<List<Places>> hits(int most) {
    Places here = inArticle.places();
    return here == null ? everywhere.hits(most) : CompletableFuture.completedFuture(List.of(here));
  }
}
