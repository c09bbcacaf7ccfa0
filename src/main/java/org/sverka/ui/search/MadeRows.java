package org.sverka.ui.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.sverka.app.Workspace;
import org.sverka.app.search.MadeHits;
import org.sverka.app.search.MarkHits;
import org.sverka.model.Article;
import org.sverka.model.ArticleId;
import org.sverka.model.Entity;
import org.sverka.ui.ArticleLabels;

/** What people made that was found, as rows of one sort after the other. */
final class MadeRows {
  /** So many of each sort are shown unasked. */
  private static final int SHOWN = 4;

  /**
   * Things of one sort.
   *
   * @param all how many answer
   * @param rows of the first of them
   */
  private record Sort(String nameKey, int all, List<SearchRow> rows) {}

  private final Set<String> unfolded = new HashSet<>();
  private List<Sort> sorts = List.of();
  private boolean asked;

  void clear() {
    sorts = List.of();
    asked = false;
    unfolded.clear();
  }

  /**
   * Takes an answer; what is unfolded stays so.
   *
   * @param wanted whether annotations were asked for: then all of them are shown, as they stand in
   *     the articles
   */
  void replaceBy(Workspace workspace, MadeHits made, boolean wanted) {
    asked = wanted;
    List<SearchRow> marks =
        made.marks().first().stream().flatMap(hits -> mark(workspace, hits)).toList();
    List<Sort> found = new ArrayList<>();
    found.add(
        new Sort(
            "search.speakers",
            made.speakers().all(),
            made.speakers().first().stream()
                .<SearchRow>map(its -> new SearchRow.Speaker(its.name(), its.quotes()))
                .toList()));
    found.add(
        new Sort(
            "search.tags",
            made.tags().all(),
            made.tags().first().stream()
                .flatMap(id -> workspace.tag(id).stream())
                .<SearchRow>map(tag -> new SearchRow.Named(tag, workspace.uses(tag.id())))
                .toList()));
    found.add(
        new Sort(
            "search.claims",
            made.claims().all(),
            made.claims().first().stream()
                .flatMap(id -> workspace.claim(id).stream())
                .<SearchRow>map(
                    claim -> new SearchRow.Stated(claim, workspace.evidence(claim.id()).size()))
                .toList()));
    found.add(
        new Sort("search.annotations", made.marks().all(), asked ? inReadingOrder(marks) : marks));
    sorts = found.stream().filter(sort -> !sort.rows().isEmpty()).toList();
    if (asked) {
      unfolded.add("search.annotations");
    }
  }

  private static Stream<SearchRow> mark(Workspace workspace, MarkHits hits) {
    return workspace.annotation(hits.annotation()).stream()
        .flatMap(
            annotation ->
                workspace.article(annotation.article()).stream()
                    .map(
                        article ->
                            new SearchRow.Mark(annotation, article, hits.words(), hits.note())));
  }

  private static List<SearchRow> inReadingOrder(List<SearchRow> marks) {
    List<SearchRow.Mark> sorted =
        new ArrayList<>(marks.stream().map(SearchRow.Mark.class::cast).toList());
    Map<ArticleId, Integer> places = new HashMap<>();
    sorted.stream()
        .map(SearchRow.Mark::article)
        .distinct()
        .sorted(ArticleLabels.BY_DATE)
        .map(Article::id)
        .forEach(article -> places.put(article, places.size()));
    sorted.sort(
        Comparator.<SearchRow.Mark>comparingInt(its -> places.getOrDefault(its.article().id(), 0))
            .thenComparing(its -> its.annotation().range()));
    return List.copyOf(sorted);
  }

  void unfold(String nameKey) {
    unfolded.add(nameKey);
  }

  /** Lets go of what was removed; says whether any of it was listed. */
  boolean drop(Set<Entity> removed) {
    List<Sort> left = new ArrayList<>();
    for (Sort sort : sorts) {
      List<SearchRow> rows = sort.rows().stream().filter(row -> !isOf(row, removed)).toList();
      int gone = sort.rows().size() - rows.size();
      if (!rows.isEmpty()) {
        left.add(new Sort(sort.nameKey(), sort.all() - gone, rows));
      }
    }
    boolean dropped = !left.equals(sorts);
    sorts = left;
    return dropped;
  }

  private static boolean isOf(SearchRow row, Set<Entity> removed) {
    return (row instanceof SearchRow.Mark mark
            && (removed.contains(mark.annotation()) || removed.contains(mark.article())))
        || (row instanceof SearchRow.Named named && removed.contains(named.tag()))
        || (row instanceof SearchRow.Stated stated && removed.contains(stated.claim()));
  }

  /** Whether annotations were asked for, and nothing else. */
  boolean isAsked() {
    return asked;
  }

  /** How many there are. */
  int things() {
    return sorts.stream().mapToInt(Sort::all).sum();
  }

  List<SearchRow> rows() {
    List<SearchRow> rows = new ArrayList<>();
    for (Sort sort : sorts) {
      if (!asked || sorts.size() > 1) {
        rows.add(new SearchRow.Section(sort.nameKey(), sort.all()));
      }
      boolean whole = unfolded.contains(sort.nameKey()) || sort.rows().size() <= SHOWN + 1;
      rows.addAll(whole ? sort.rows() : sort.rows().subList(0, SHOWN));
      if (!whole) {
        rows.add(new SearchRow.Others(sort.nameKey(), sort.all() - SHOWN));
      }
    }
    return rows;
  }
}
