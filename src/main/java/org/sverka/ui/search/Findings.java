package org.sverka.ui.search;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.sverka.model.Change;
import org.sverka.model.Edit;
import org.sverka.model.Entity;
import org.sverka.text.TextRange;
import org.sverka.ui.Desk;

/**
 * What was found, as the panel shows it: rows, or a sentence in their place. Touches no control.
 */
final class Findings {
  private final ObservableList<SearchRow> rows = FXCollections.observableArrayList();
  private final ReadOnlyObjectWrapper<SearchAnswer> answer =
      new ReadOnlyObjectWrapper<>(new SearchAnswer.Empty());
  private final ArticleRows articles = new ArticleRows();
  private final MadeRows made = new MadeRows();
  private final HitsInPages pages;
  private final HitWalk walk;

  Findings(Desk desk, Executor background, Executor fx) {
    pages = new HitsInPages(desk, background, fx);
    walk = new HitWalk(desk, rows, pages::setCurrent);
  }

  ObservableList<SearchRow> rows() {
    return rows;
  }

  ReadOnlyObjectProperty<SearchAnswer> answerProperty() {
    return answer.getReadOnlyProperty();
  }

  HitWalk walk() {
    return walk;
  }

  ArticleRows articles() {
    return articles;
  }

  MadeRows made() {
    return made;
  }

  /** Points out in the open pages what a question finds there. */
  void pointOut(Function<HitsInPages.Text, List<TextRange>> finder) {
    pages.show(finder);
  }

  /** Forgets what was found, for another question; it is on the screen until that is answered. */
  void clear() {
    articles.clear();
    made.clear();
  }

  /** Says something in place of rows. */
  void say(SearchAnswer now) {
    clear();
    rows.clear();
    walk.rowsChanged(true);
    pages.show(null);
    answer.set(now);
  }

  /**
   * Shows what was found.
   *
   * @param answering how many articles answer; -1 where that is not known yet
   * @param another whether it answers another question than what was shown
   */
  void show(long answering, boolean another) {
    List<SearchRow> all = made.rows();
    if (!all.isEmpty() && articles.count() > 0) {
      all.add(new SearchRow.Section("search.articles", articles.count()));
    }
    all.addAll(articles.rows());
    replaceRows(all);
    walk.rowsChanged(another);
    answer.set(new SearchAnswer.Found(answering, articles.places(), made.things(), made.isAsked()));
  }

  /** How many articles answer, as far as it is known; -1 where it is not. */
  long answering() {
    return answer.get() instanceof SearchAnswer.Found now ? now.articles() : -1;
  }

  void counted(long answering) {
    if (answer.get() instanceof SearchAnswer.Found now) {
      answer.set(new SearchAnswer.Found(answering, now.places(), now.things(), now.ofMarks()));
    }
  }

  /** Shows the same with more, or fewer, of it. */
  void refresh() {
    show(answering(), false);
  }

  /** Lets go of what a change removes. */
  void drop(Change change) {
    if (!(answer.get() instanceof SearchAnswer.Found)) {
      return;
    }
    Set<Entity> removed = new HashSet<>();
    for (Edit edit : change.edits()) {
      if (edit.before() != null && edit.after() == null) {
        removed.add(edit.before());
      }
    }
    int before = articles.count();
    articles.drop(removed);
    boolean dropped = made.drop(removed) || articles.count() < before;
    if (dropped) {
      long known = answering();
      show(known < 0 ? known : known - (before - articles.count()), false);
    }
  }

  /** What stays where it is is left alone, so that the list keeps its place and its selection. */
  private void replaceRows(List<SearchRow> now) {
    int shorter = Math.min(rows.size(), now.size());
    int same = 0;
    while (same < shorter && rows.get(same).equals(now.get(same))) {
      same++;
    }
    int behind = 0;
    while (behind < shorter - same
        && rows.get(rows.size() - 1 - behind).equals(now.get(now.size() - 1 - behind))) {
      behind++;
    }
    if (same + behind < rows.size()) {
      rows.remove(same, rows.size() - behind);
    }
    if (same + behind < now.size()) {
      rows.addAll(same, new ArrayList<>(now.subList(same, now.size() - behind)));
    }
  }
}
