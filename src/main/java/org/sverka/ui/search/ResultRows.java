package org.sverka.ui.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.sverka.app.Workspace;
import org.sverka.app.search.ArticleHits;
import org.sverka.app.search.Snippet;
import org.sverka.model.Annotation;
import org.sverka.model.AnnotationId;
import org.sverka.model.Article;
import org.sverka.model.ArticleId;
import org.sverka.model.Quote;
import org.sverka.query.IndexTerms;
import org.sverka.query.Query;
import org.sverka.query.SearchedText;
import org.sverka.store.FoundThings;
import org.sverka.text.TextRange;
import org.sverka.ui.ArticleLabels;

/** What was found, as rows: what people made first, because it is little, then the articles. */
final class ResultRows {
  /** So many lines of an article are shown unasked. */
  private static final int LINES = 3;

  /** So many things of each sort are shown. */
  private static final int THINGS = 4;

  /** An article as far as it was found. */
  private record Found(
      Article article, List<TextRange> titleMarks, int places, List<Snippet> lines) {}

  private final Map<ArticleId, Found> articles = new LinkedHashMap<>();
  private final Set<ArticleId> unfolded = new HashSet<>();
  private List<SearchRow> made = List.of();
  private boolean more;

  void clear() {
    articles.clear();
    unfolded.clear();
    made = List.of();
    more = false;
  }

  void add(Workspace workspace, List<ArticleHits> hits, boolean moreToCome) {
    for (ArticleHits each : hits) {
      workspace
          .article(each.article().id())
          .ifPresent(
              article -> put(article, each.titleMarks(), each.places().size(), each.snippets()));
    }
    more = moreToCome;
  }

  /** The places in one article. */
  void add(Article article, int places, List<Snippet> lines) {
    if (places > 0) {
      put(article, List.of(), places, lines);
      unfold(article.id());
    }
  }

  private void put(Article article, List<TextRange> titleMarks, int places, List<Snippet> lines) {
    articles.put(article.id(), new Found(article, titleMarks, places, lines));
  }

  void unfold(ArticleId article) {
    unfolded.add(article);
  }

  /** How many things people made are among them. */
  int things() {
    return (int) made.stream().filter(row -> !(row instanceof SearchRow.Section)).count();
  }

  /** How many places of the articles are. */
  int places() {
    return articles.values().stream().mapToInt(Found::places).sum();
  }

  List<SearchRow> rows() {
    List<SearchRow> rows = new ArrayList<>(made);
    if (!made.isEmpty() && !articles.isEmpty()) {
      rows.add(new SearchRow.Section("search.articles", articles.size()));
    }
    for (Found found : articles.values()) {
      rows.add(new SearchRow.Head(found.article(), found.titleMarks(), found.places()));
      int lines = found.lines().size();
      int shown = unfolded.contains(found.article().id()) || lines <= LINES + 1 ? lines : LINES;
      for (Snippet line : found.lines().subList(0, shown)) {
        rows.add(new SearchRow.Line(found.article(), line));
      }
      if (shown < lines) {
        rows.add(new SearchRow.Rest(found.article(), lines - shown));
      }
    }
    if (more) {
      rows.add(new SearchRow.More());
    }
    return rows;
  }

  /** Takes what people made that answers. */
  void made(Workspace workspace, Query query, FoundThings found) {
    List<Annotation> annotations =
        found.annotations().stream().flatMap(id -> workspace.annotation(id).stream()).toList();
    List<SearchRow> rows = new ArrayList<>();
    if (query.isAboutMarks()) {
      addMarks(rows, workspace, annotations, Integer.MAX_VALUE);
    } else {
      addSpeakers(rows, annotations, query);
      addSection(
          rows,
          "search.tags",
          found.tags().stream()
              .flatMap(id -> workspace.tag(id).stream())
              .<SearchRow>map(tag -> new SearchRow.Named(tag, workspace.uses(tag.id())))
              .toList());
      addSection(
          rows,
          "search.claims",
          found.claims().stream()
              .flatMap(id -> workspace.claim(id).stream())
              .<SearchRow>map(
                  claim -> new SearchRow.Stated(claim, workspace.evidence(claim.id()).size()))
              .toList());
      addMarks(rows, workspace, noted(annotations, query), THINGS);
    }
    made = rows;
  }

  private static void addSection(List<SearchRow> rows, String nameKey, List<SearchRow> of) {
    if (!of.isEmpty()) {
      rows.add(new SearchRow.Section(nameKey, of.size()));
      rows.addAll(of.subList(0, Math.min(THINGS, of.size())));
    }
  }

  private static void addSpeakers(List<SearchRow> rows, List<Annotation> annotations, Query query) {
    IndexTerms terms = new IndexTerms();
    Map<String, Integer> quotes = new TreeMap<>();
    for (Annotation annotation : annotations) {
      Quote quote = annotation.quote();
      String speaker = quote == null ? null : quote.speaker();
      if (speaker != null && says(speaker, query, terms)) {
        quotes.merge(speaker, 1, Integer::sum);
      }
    }
    List<SearchRow> speakers = new ArrayList<>();
    quotes.forEach((name, count) -> speakers.add(new SearchRow.Speaker(name, count)));
    addSection(rows, "search.speakers", speakers);
  }

  private static boolean says(String text, Query query, IndexTerms terms) {
    SearchedText searched = new SearchedText(text, SearchedText.UNKNOWN, terms);
    return query.wanted().stream().anyMatch(searched::has);
  }

  private static List<Annotation> noted(List<Annotation> annotations, Query query) {
    IndexTerms terms = new IndexTerms();
    return annotations.stream()
        .filter(annotation -> says(annotation.note(), query, terms))
        .toList();
  }

  private static void addMarks(
      List<SearchRow> rows, Workspace workspace, List<Annotation> annotations, int most) {
    List<SearchRow> marks = new ArrayList<>();
    annotations.stream()
        .sorted(order(workspace))
        .forEach(
            annotation ->
                workspace
                    .article(annotation.article())
                    .ifPresent(article -> marks.add(new SearchRow.Mark(annotation, article))));
    if (!marks.isEmpty()) {
      rows.add(new SearchRow.Section("search.annotations", marks.size()));
      rows.addAll(marks.subList(0, Math.min(most, marks.size())));
    }
  }

  private static Comparator<Annotation> order(Workspace workspace) {
    Map<ArticleId, Integer> places = new LinkedHashMap<>();
    workspace.articles().stream()
        .sorted(ArticleLabels.BY_DATE)
        .forEach(article -> places.put(article.id(), places.size()));
    return Comparator.<Annotation>comparingInt(its -> places.getOrDefault(its.article(), -1))
        .thenComparing(Annotation::range);
  }

  /** The row of an annotation; null where it is not listed. */
  @Nullable SearchRow rowOf(AnnotationId annotation) {
    return made.stream()
        .filter(
            row -> row instanceof SearchRow.Mark mark && mark.annotation().id().equals(annotation))
        .findFirst()
        .orElse(null);
  }
}
