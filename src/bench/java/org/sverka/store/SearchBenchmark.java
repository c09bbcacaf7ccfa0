package org.sverka.store;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.apache.lucene.analysis.core.WhitespaceAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.FSDirectory;
import org.sverka.app.search.ArticleHits;
import org.sverka.model.Article;
import org.sverka.model.ArticleId;
import org.sverka.model.ArticleMetadata;
import org.sverka.model.Change;
import org.sverka.model.ChangeKind;
import org.sverka.model.Edit;
import org.sverka.model.TitleOrigin;
import org.sverka.query.IndexTerms;
import org.sverka.query.Query;
import org.sverka.query.QueryReader;
import org.sverka.query.Reading;
import org.sverka.query.SearchWords;
import org.sverka.text.Language;
import org.sverka.text.TextHash;

/**
 * What search costs in a workspace of many articles of 1,500 characters, from a question to the
 * first twenty articles with their text and the places in it; beside a Lucene index of the same
 * stems, asked the same, from which the same text and places are taken. The words are invented and
 * as frequent as words are (Zipf).
 */
public final class SearchBenchmark {
  private static final int FIRST = 20;
  private static final int ROUNDS = 3;
  private static final int EACH = 40;
  private static final int A_CHANGE = 100;
  private static final int INDEXED = 250;
  private static final int VOCABULARY = 60_000;
  private static final String[] ENDINGS = {"", "а", "у", "ом", "ами", "ов", "е", "ы"};
  private static final String LETTERS = "абвгджзклмнпрст";
  private static final String VOWELS = "аеиоу";
  private static final Instant NOW = Instant.parse("2025-11-12T12:00:00Z");

  private final Random random = new Random(11);
  private final String[] vocabulary = new String[VOCABULARY];
  private final double[] weights = new double[VOCABULARY];
  private final IndexTerms terms = new IndexTerms();
  private final List<String> sample = new ArrayList<>();

  private SearchBenchmark() {
    double sum = 0;
    for (int i = 0; i < VOCABULARY; i++) {
      StringBuilder word = new StringBuilder();
      for (int syllables = 1 + random.nextInt(3) + (i > 200 ? 1 : 0); syllables > 0; syllables--) {
        word.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
        word.append(VOWELS.charAt(random.nextInt(VOWELS.length())));
      }
      vocabulary[i] = word.append(LETTERS.charAt(random.nextInt(LETTERS.length()))).toString();
      sum += 1 / Math.pow(i + 3, 1.05);
      weights[i] = sum;
    }
  }

  /**
   * @param args the numbers of articles, 20,000 and 100,000 without any
   */
  public static void main(String[] args) throws Exception {
    int[] sizes =
        args.length == 0
            ? new int[] {20_000, 100_000}
            : Arrays.stream(args).mapToInt(Integer::parseInt).toArray();
    for (int size : sizes) {
      new SearchBenchmark().measure(size);
    }
  }

  private void measure(int articles) throws Exception {
    Path folder = Files.createTempDirectory("search");
    System.out.println(articles + " articles");
    FSDirectory directory = FSDirectory.open(folder.resolve("lucene"));
    Path file = folder.resolve("w.sverka");
    fill(file, directory, articles);
    System.out.println("  median and 95th percentile in ms, on the wall and of a processor");
    System.out.printf("  the file has %.0f MB%n", Files.size(file) / 1e6);
    Map<String, List<String>> questions = questions();
    try (WorkspaceSearch search = WorkspaceSearch.open(file);
        DirectoryReader reader = DirectoryReader.open(directory)) {
      IndexSearcher lucene = new IndexSearcher(reader);
      for (int round = 0; round < ROUNDS; round++) {
        boolean last = round == ROUNDS - 1;
        List<Time> all = new ArrayList<>();
        List<Time> both = new ArrayList<>();
        List<Time> others = new ArrayList<>();
        for (Map.Entry<String, List<String>> kind : questions.entrySet()) {
          List<Time> ours = new ArrayList<>();
          List<Time> its = new ArrayList<>();
          for (String question : kind.getValue()) {
            Query query = ((Reading.Asked) QueryReader.read(question)).query();
            ours.add(time(() -> ask(search, query)));
            if (!kind.getKey().startsWith("+")) {
              its.add(time(() -> ask(lucene, query)));
            }
          }
          all.addAll(ours);
          if (!its.isEmpty()) {
            both.addAll(ours);
            others.addAll(its);
          }
          if (last) {
            tell(kind.getKey(), ours, its);
          }
        }
        if (last) {
          tell("all", all, List.of());
          tell("all that Lucene was asked", both, others);
        }
      }
    }
  }

  private void fill(Path path, FSDirectory directory, int articles) throws Exception {
    IndexWriterConfig config = new IndexWriterConfig(new WhitespaceAnalyzer());
    try (WorkspaceFile file = WorkspaceFile.create(path);
        IndexWriter lucene = new IndexWriter(directory, config)) {
      double ours = 0;
      double others = 0;
      for (int made = 0; made < articles; made += A_CHANGE) {
        List<Edit> edits = new ArrayList<>();
        Map<String, String> texts = new HashMap<>();
        List<Document> documents = new ArrayList<>();
        for (int i = made; i < made + A_CHANGE; i++) {
          String text = text();
          texts.put(TextHash.of(text), text);
          Article article = article(i, text);
          edits.add(Edit.add(article));
          documents.add(document(article.metadata().title(), text));
          if (i % 97 == 0) {
            sample.add(text);
          }
        }
        ours +=
            time(() -> file.apply(Change.of(ChangeKind.IMPORT_ARTICLES, NOW, edits), texts)).wall();
        others += time(() -> lucene.addDocuments(documents)).wall();
        if ((made + A_CHANGE) % (articles / 5) == 0) {
          System.out.printf(
              "  %,d imported with their index in %.1f s; Lucene, without the stems, %.1f s%n",
              made + A_CHANGE, ours / 1e3, others / 1e3);
        }
      }
      rebuild(file, path, articles);
    }
  }

  /** The index alone, as for a workspace of an earlier version. */
  private static void rebuild(WorkspaceFile file, Path path, int articles) throws Exception {
    if (articles > 20_000) {
      return;
    }
    Database database = Database.open(path, Database.Access.WRITE);
    database.execute("INSERT INTO article_index (article_index) VALUES ('delete-all')");
    database.execute("DELETE FROM indexed");
    database.close();
    double wall = 0;
    double processor = 0;
    for (long left = file.notIndexed(); left > 0; left = file.notIndexed()) {
      Time time = time(() -> file.index(INDEXED));
      wall += time.wall();
      processor += time.processor();
      if ((articles - left + INDEXED) % (articles / 5) == 0) {
        System.out.printf(
            "  %,d indexed in %.1f s, %.1f s of a processor%n",
            articles - left + INDEXED, wall / 1e3, processor / 1e3);
      }
    }
  }

  private String text() {
    StringBuilder text = new StringBuilder();
    while (text.length() < 1_500) {
      if (text.length() > 0) {
        text.append(random.nextInt(9) == 0 ? ". " : " ");
      }
      text.append(word()).append(ENDINGS[random.nextInt(ENDINGS.length)]);
    }
    return text.toString();
  }

  private String word() {
    int at = Arrays.binarySearch(weights, random.nextDouble() * weights[VOCABULARY - 1]);
    return vocabulary[at < 0 ? Math.min(VOCABULARY - 1, -at - 1) : at];
  }

  private static Article article(int i, String text) {
    return new Article(
        new ArticleId("a" + i),
        "обзор/" + i + ".txt",
        1,
        TextHash.of(text),
        new ArticleMetadata(
            text.substring(0, text.indexOf(' ', 60)),
            TitleOrigin.FIRST_SENTENCE,
            "Вестник " + i % 40,
            null,
            LocalDate.of(2020, 1, 1).plusDays(i % 2_000),
            Language.RUSSIAN),
        "UTF-8",
        text.length(),
        text.length(),
        List.of(),
        NOW);
  }

  private Document document(String title, String text) {
    Document document = new Document();
    document.add(new TextField("title", stems(title), Store.NO));
    document.add(new TextField("body", stems(text), Store.NO));
    document.add(new StoredField("text", text));
    document.add(new StoredField("title", title));
    return document;
  }

  private String stems(String text) {
    SearchWords words = SearchWords.of(text);
    StringBuilder stems = new StringBuilder();
    for (int i = 0; i < words.size(); i++) {
      stems.append(terms.term(words.word(i), Language.RUSSIAN)).append(' ');
    }
    return stems.toString();
  }

  /** Questions by kind; a plus before those that the Lucene index has no field for. */
  private Map<String, List<String>> questions() {
    Map<String, List<String>> questions = new LinkedHashMap<>();
    for (int i = 0; i < EACH; i++) {
      String common = vocabulary[random.nextInt(30)] + "ами";
      String usual = vocabulary[100 + random.nextInt(900)] + "у";
      String rare = vocabulary[5_000 + random.nextInt(40_000)];
      SearchWords text = SearchWords.of(sample.get(random.nextInt(sample.size())));
      int at = random.nextInt(text.size() - 3);
      String phrase = text.word(at) + ' ' + text.word(at + 1);
      add(questions, "a common word", common);
      add(questions, "a usual word", usual);
      add(questions, "a rare word", rare);
      add(questions, "two common words", common + ' ' + vocabulary[i % 30]);
      add(questions, "a common and a usual word", common + ' ' + usual);
      add(questions, "a common and a rare word", common + ' ' + rare);
      add(questions, "common OR rare", common + " OR " + rare);
      add(questions, "usual without common", usual + " -" + common);
      add(questions, "two words joined", text.word(at) + '-' + text.word(at + 1));
      add(questions, "+an exact word", '"' + text.word(at) + '"');
      add(questions, "+an exact phrase", '"' + phrase + '"');
      add(questions, "+the beginning of a word", usual.substring(0, 4) + '*');
      add(questions, "+a common word in a month", common + " date:2022-0" + (1 + i % 9));
      add(questions, "+a usual word in an outlet", usual + " outlet:\"вестник " + i + '"');
    }
    return questions;
  }

  private static void add(Map<String, List<String>> questions, String kind, String question) {
    questions.computeIfAbsent(kind, any -> new ArrayList<>()).add(question);
  }

  private void ask(WorkspaceSearch search, Query query) throws WorkspaceException {
    for (FoundArticle article : search.articles(query).next(FIRST, () -> false)) {
      ArticleHits.of(article, query, terms);
    }
  }

  private void ask(IndexSearcher lucene, Query query) throws IOException {
    for (ScoreDoc found : lucene.search(translated(query), FIRST).scoreDocs) {
      Document document = lucene.storedFields().document(found.doc);
      FoundArticle article =
          new FoundArticle(
              new ArticleId("a"),
              "",
              document.get("title"),
              null,
              null,
              null,
              Language.RUSSIAN,
              document.get("text"));
      ArticleHits.of(article, query, terms);
    }
  }

  private org.apache.lucene.search.Query translated(Query query) {
    BooleanQuery.Builder builder = new BooleanQuery.Builder();
    if (query instanceof Query.Words words) {
      for (String field : List.of("title", "body")) {
        builder.add(phrase(field, words), Occur.SHOULD);
      }
      return builder.build();
    }
    for (Query part : query.parts()) {
      if (part instanceof Query.Not not) {
        builder.add(translated(not.part()), Occur.MUST_NOT);
      } else {
        builder.add(translated(part), query instanceof Query.Any ? Occur.SHOULD : Occur.MUST);
      }
    }
    return builder.build();
  }

  private org.apache.lucene.search.Query phrase(String field, Query.Words words) {
    List<String> stems =
        words.words().stream().map(word -> terms.term(word, Language.RUSSIAN)).toList();
    return stems.size() == 1
        ? new TermQuery(new Term(field, stems.get(0)))
        : new PhraseQuery(field, stems.toArray(new String[0]));
  }

  @FunctionalInterface
  private interface Work {
    void run() throws Exception;
  }

  /** What work took, in ms: on the wall, and of a processor. */
  private record Time(double wall, double processor) {}

  private static Time time(Work work) throws Exception {
    ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    long processor = threads.getCurrentThreadCpuTime();
    long start = System.nanoTime();
    work.run();
    return new Time(
        (System.nanoTime() - start) / 1e6, (threads.getCurrentThreadCpuTime() - processor) / 1e6);
  }

  private static void tell(String what, List<Time> ours, List<Time> its) {
    System.out.printf("  %-28s %s", what, percentiles(ours));
    System.out.println(its.isEmpty() ? "" : "   Lucene " + percentiles(its));
  }

  private static String percentiles(List<Time> times) {
    double[] wall = times.stream().mapToDouble(Time::wall).sorted().toArray();
    double[] processor = times.stream().mapToDouble(Time::processor).sorted().toArray();
    int late = (int) (times.size() * 0.95);
    return String.format(
        "%6.2f %6.2f (processor %6.2f %6.2f)",
        wall[wall.length / 2], wall[late], processor[processor.length / 2], processor[late]);
  }
}
