package org.sverka.cli;

import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sverka.app.search.ArticleHits;
import org.sverka.app.search.Snippets;
import org.sverka.model.Annotation;
import org.sverka.model.AnnotationId;
import org.sverka.model.Article;
import org.sverka.model.ArticleId;
import org.sverka.query.IndexTerms;
import org.sverka.query.Query;
import org.sverka.query.QueryReader;
import org.sverka.query.Reading;
import org.sverka.store.FoundArticle;
import org.sverka.store.FoundThings;
import org.sverka.store.WorkspaceContent;
import org.sverka.store.WorkspaceException;
import org.sverka.store.WorkspaceFile;
import org.sverka.store.WorkspaceSearch;
import org.sverka.text.CodePoints;
import org.sverka.text.TextRange;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code search}: every place in a workspace that answers a question, the best article first. */
@Command(
    name = "search",
    mixinStandardHelpOptions = true,
    description = {
      "Finds words in any of their forms in the articles of a workspace.",
      "\"exact words\"  a OR b  -without  begin*  (a OR b) c",
      "outlet:  author:  date:2025-11..  and, for annotations,  tag:  speaker:  claim:  note:"
    })
final class SearchCommand implements Callable<Integer> {
  /** How many articles are fetched at a time. */
  private static final int BATCH = 200;

  /** How many entities of an older workspace are made ready in one transaction. */
  private static final int INDEXED = 500;

  @Mixin private final WorkspaceOption workspace = new WorkspaceOption();

  @Parameters(paramLabel = "QUERY", arity = "1..*", description = "What to look for.")
  private List<String> words = List.of();

  @Option(names = "--json", description = "One JSON document, with offsets in code points.")
  private boolean json;

  @Spec private @Nullable CommandSpec spec;

  private final IndexTerms terms = new IndexTerms();
  private final Terminal terminal;

  SearchCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  /** What is done with each place. */
  @FunctionalInterface
  private interface Taker {
    void take(Found found) throws IOException;
  }

  /**
   * A place that answers.
   *
   * @param range null where the article answers as a whole
   */
  private record Found(
      ArticleId article, String source, @Nullable TextRange range, String snippet, String text) {}

  @Override
  public Integer call() throws WorkspaceException, IOException {
    Query query = query();
    try (WorkspaceFile file = WorkspaceFile.open(workspace.file())) {
      index(file);
      try (WorkspaceSearch search = WorkspaceSearch.open(file.file())) {
        if (json) {
          terminal.array(out -> each(file, search, query, found -> write(out, found)));
        } else {
          each(file, search, query, found -> terminal.say(found.source() + "\t" + found.snippet()));
        }
      }
    }
    return terminal.status();
  }

  private Query query() {
    Reading reading = QueryReader.read(String.join(" ", words));
    if (reading instanceof Reading.Asked asked) {
      return asked.query();
    }
    String sentence =
        reading instanceof Reading.Bad bad ? BadQuery.sentence(bad) : "Say what to look for.";
    if (spec == null) {
      throw new IllegalArgumentException(sentence);
    }
    throw new ParameterException(spec.commandLine(), sentence);
  }

  private void index(WorkspaceFile file) throws WorkspaceException {
    long all = file.notIndexed();
    for (long left = all; left > 0; left -= INDEXED) {
      file.index(INDEXED);
      terminal.progress(all - left, all, "entries made ready for search");
    }
  }

  private void each(WorkspaceFile file, WorkspaceSearch search, Query query, Taker taker)
      throws IOException {
    try {
      if (query.isAboutMarks()) {
        marks(file, search, query, taker);
      } else {
        articles(search, query, taker);
      }
    } catch (WorkspaceException problem) {
      throw new UncheckedWorkspaceException(problem);
    }
  }

  private void articles(WorkspaceSearch search, Query query, Taker taker)
      throws WorkspaceException, IOException {
    WorkspaceSearch.Answers answers = search.articles(query);
    List<FoundArticle> some = answers.next(BATCH, SearchCommand::never);
    while (!some.isEmpty()) {
      for (FoundArticle article : some) {
        ArticleHits hits = ArticleHits.of(article, query, terms);
        for (TextRange place : hits.places()) {
          taker.take(found(article, place, Snippets.of(article.text(), place).text()));
        }
        if (hits.places().isEmpty()) {
          taker.take(found(article, null, article.title()));
        }
      }
      some = answers.next(BATCH, SearchCommand::never);
    }
  }

  private static Found found(FoundArticle article, @Nullable TextRange range, String snippet) {
    return new Found(article.id(), article.source(), range, snippet, article.text());
  }

  private static void marks(WorkspaceFile file, WorkspaceSearch search, Query query, Taker taker)
      throws WorkspaceException, IOException {
    Set<AnnotationId> found =
        search.made(query, Integer.MAX_VALUE, SearchCommand::never).marks().first().stream()
            .map(FoundThings.Mark::id)
            .collect(Collectors.toSet());
    WorkspaceContent content = file.load();
    WorkspaceTexts texts = new WorkspaceTexts(file);
    Map<ArticleId, List<Annotation>> byArticle =
        content.annotations().stream()
            .filter(annotation -> found.contains(annotation.id()))
            .collect(Collectors.groupingBy(Annotation::article));
    for (Article article : content.articles()) {
      List<Annotation> annotations = byArticle.getOrDefault(article.id(), List.of());
      String text = annotations.isEmpty() ? "" : texts.text(article.hash());
      for (Annotation annotation : annotations) {
        TextRange range = annotation.range();
        String snippet = Snippets.of(text, range).text();
        taker.take(new Found(article.id(), article.source(), range, snippet, text));
      }
    }
  }

  /** A command is cancelled by ending the program. */
  private static boolean never() {
    return false;
  }

  private static void write(JsonWriter json, Found found) throws IOException {
    json.beginObject();
    json.name("article").value(found.article().value());
    TextRange range = found.range();
    if (range == null) {
      json.name("start").nullValue();
      json.name("end").nullValue();
    } else {
      TextRange counted = CodePoints.of(found.text()).fromChars(range);
      json.name("start").value(counted.start());
      json.name("end").value(counted.end());
    }
    json.name("snippet").value(found.snippet());
    json.endObject();
  }
}
