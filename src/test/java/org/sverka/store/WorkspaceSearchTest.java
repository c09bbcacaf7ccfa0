package org.sverka.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeSet;
import java.util.concurrent.CancellationException;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sverka.model.Annotation;
import org.sverka.model.Article;
import org.sverka.model.ArticleMetadata;
import org.sverka.model.Claim;
import org.sverka.model.ClaimId;
import org.sverka.model.Edit;
import org.sverka.model.Quote;
import org.sverka.model.Tag;
import org.sverka.model.TagId;
import org.sverka.model.TitleOrigin;
import org.sverka.query.Query;
import org.sverka.query.QueryReader;
import org.sverka.query.Reading;
import org.sverka.store.FoundThings.Some;
import org.sverka.text.Language;
import org.sverka.text.TextRange;

class WorkspaceSearchTest {
  @TempDir Path folder;
  private final List<Edit> edits = new ArrayList<>();
  private final Map<String, String> texts = new HashMap<>();
  private @Nullable WorkspaceFile file;
  private @Nullable WorkspaceSearch search;

  @BeforeEach
  void open() throws Exception {
    file = WorkspaceFile.create(folder.resolve("w.sverka"));
    search = WorkspaceSearch.open(folder.resolve("w.sverka"));
  }

  @AfterEach
  void close() {
    if (search != null && file != null) {
      search.close();
      file.close();
    }
  }

  private Article article(String id, Language language, String title, String text) {
    return article(id, language, title, text, "Степной вестник", "2025-11-12");
  }

  private Article article(
      String id, Language language, String title, String text, String outlet, String day) {
    Article plain = Made.article(id, text);
    Article article =
        plain.withMetadata(
            new ArticleMetadata(
                title,
                TitleOrigin.PERSON,
                outlet,
                "Анна Ли",
                day.isEmpty() ? null : LocalDate.parse(day),
                language));
    edits.add(Edit.add(article));
    texts.put(article.hash(), text);
    return article;
  }

  private void keep() throws WorkspaceException {
    if (file != null) {
      file.apply(Made.change(edits.toArray(new Edit[0])), texts);
    }
    edits.clear();
  }

  private static Query query(String written) {
    return ((Reading.Asked) QueryReader.read(written)).query();
  }

  private List<String> found(String written) throws WorkspaceException {
    return found(written, 3);
  }

  private List<String> found(String written, int page) throws WorkspaceException {
    List<String> all = new ArrayList<>();
    if (search != null) {
      WorkspaceSearch.Answers answers = search.articles(query(written));
      List<FoundArticle> some = answers.next(page, () -> false);
      while (!some.isEmpty()) {
        some.forEach(article -> all.add(article.id().value()));
        some = answers.next(page, () -> false);
      }
      assertThat(search.articles(query(written)).count(() -> false)).isEqualTo(all.size());
    }
    return all;
  }

  private String sorted(String written) throws WorkspaceException {
    return String.join(" ", new TreeSet<>(found(written)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\u0001',
      textBlock =
          """
          договор                        | a
          договор*                       | a b
          ДОГОВОРОМ                      | a
          ёлка                           | b
          порт -река                     | a
          порт (река OR мост)            | a b
          "в порту"                      | a
          порту                          | a b
          келісімдер                     | c
          outlet:вестник                 | a b c
          outlet:ledger                  | d e
          издание:"caspian ledger" port* | d
          author:ли порт                 | a b
          date:2025-11-13                | d
          date:2025-11                   | a b c d
          date:2025-11-13.. port*        | d
          date:..2024                    | e
          date:2030..                    |
          харбор                         |
          ports                          | d
          заголовком                     | b
          "заголовка"                    | b
          заголовком -река               |
          порт -"в порту"                | b
          """)
  void articlesAnswer(String written, String expected) throws Exception {
    article("a", Language.RUSSIAN, "О мосте", "Договор в порту подписан. Мост, порт.");
    article("b", Language.RUSSIAN, "Без заголовка", "Договорённости: порту и реке — ёлку.");
    article("c", Language.KAZAKH, "Келісім", "Келісімге қол қойды.");
    article("d", Language.ENGLISH, "Port", "The port agreed.", "Caspian Ledger", "2025-11-13");
    article("e", Language.ENGLISH, "Old", "Nothing.", "Caspian Ledger", "2024-12-31");
    keep();
    assertThat(sorted(written)).isEqualTo(expected == null ? "" : expected);
  }

  @Test
  void theBestComesFirstAndTheTitleWeighsMore() throws Exception {
    String rest = "степь город река дорога поле небо ".repeat(12);
    article("once", Language.RUSSIAN, "Вести", "Порт. " + rest + "1");
    article("often", Language.RUSSIAN, "Вести", "Порт, порт и порт. " + rest + "2");
    article("titled", Language.RUSSIAN, "Порт", "Порт, и только. " + rest + "3");
    for (int i = 0; i < 9; i++) {
      article("other" + i, Language.RUSSIAN, "Вести", rest + "4" + i);
    }
    keep();
    assertThat(found("порт")).containsExactly("titled", "often", "once");
  }

  @Test
  void aWordThatMostHaveGivesThoseWithItInTheTitleFirst() throws Exception {
    for (int i = 0; i < 320; i++) {
      article("a" + i, Language.RUSSIAN, i == 5 ? "Порт" : "Вести", "Слово о порте, номер " + i);
    }
    keep();
    List<String> found = found("порт");
    assertThat(found).hasSize(320).doesNotHaveDuplicates();
    assertThat(found.subList(0, 3)).containsExactly("a5", "a319", "a318");
  }

  /** A page that comes out even asks for nothing more, and the next goes on behind it. */
  @ParameterizedTest
  @CsvSource({"20, 1", "5, 4", "320, 320", "320, 7"})
  void pagesOfAnySizeGiveEachArticleOnce(int articles, int page) throws Exception {
    for (int i = 0; i < articles; i++) {
      article("a" + i, Language.RUSSIAN, i % 3 == 0 ? "Порт" : "Вести", "Порт ждёт " + i);
    }
    keep();
    for (String written : List.of("порт", "\"порт ждет\"", "порт-ждёт", "пор*")) {
      assertThat(found(written, page)).hasSize(articles).doesNotHaveDuplicates();
    }
  }

  @Test
  void marksAnswerToTheirTagSpeakerClaimAndNote() throws Exception {
    String text = "Порт растёт, говорит мэр. Мост ждёт.";
    Article article = article("a", Language.RUSSIAN, "Вести", text);
    Tag tag = Made.tag("обещание", null, 1);
    Claim claim = Made.claim("роста", null);
    Annotation quote =
        Made.annotation("q", article, text, new TextRange(0, 11))
            .withQuote(new Quote("Мэр Ахметов"), Made.NOON)
            .withTags(List.of(new TagId("обещание")), Made.NOON);
    Annotation noted =
        Made.annotation("n", article, text, new TextRange(26, 30))
            .withNote("проверить сроки", Made.NOON);
    edits.addAll(
        List.of(
            Edit.add(tag),
            Edit.add(claim),
            Edit.add(quote),
            Edit.add(noted),
            Edit.add(Made.evidence(noted, claim, null))));
    keep();
    assertThat(marks("tag:обещание")).isEqualTo("q");
    assertThat(marks("speaker:ахметовым")).isEqualTo("q");
    assertThat(marks("speaker:ахм*")).isEqualTo("q");
    assertThat(marks("note:сроков")).isEqualTo("n");
    assertThat(marks("claim:рост")).isEqualTo("n");
    assertThat(marks("tag:обещание порт")).isEqualTo("q");
    assertThat(marks("tag:обещание мост")).isEmpty();
    assertThat(marks("tag:обещание OR note:срок")).isEqualTo("n q");
    assertThat(marks("outlet:вестник -tag:обещание")).isEqualTo("n");
    assertThat(marks("date:2024 tag:обещание")).isEmpty();
    assertThat(marks("сроки")).isEqualTo("n");
    assertThat(marks("Ахметов")).isEmpty();
    assertThat(things("Ахметов").speakers())
        .isEqualTo(Some.every(List.of(new FoundThings.Speaker("Мэр Ахметов", 1))));
    assertThat(things("обещание"))
        .isEqualTo(
            new FoundThings(Some.none(), Some.none(), Some.every(List.of(tag.id())), Some.none()));
    assertThat(things("роста"))
        .isEqualTo(
            new FoundThings(
                Some.none(), Some.none(), Some.none(), Some.every(List.of(claim.id()))));
    assertThat(things("\"роста\" (обещание OR -мост)").claims().first())
        .containsExactly(claim.id());
  }

  private FoundThings things(String written) throws WorkspaceException {
    return search == null ? FoundThings.NONE : search.made(query(written), 50, () -> false);
  }

  private String marks(String written) throws WorkspaceException {
    return things(written).marks().first().stream()
        .map(mark -> mark.id().value())
        .sorted()
        .collect(Collectors.joining(" "));
  }

  /** More of each sort than a search asks for, the exact question and the other. */
  @ParameterizedTest
  @ValueSource(strings = {"порт", "\"порт\"", "пор*"})
  void eachSortHasItsPlacesAndTheLatestComesFirst(String written) throws Exception {
    String text = "Порт растёт.";
    Article article = article("a", Language.RUSSIAN, "Вести", text);
    for (int i = 0; i < 100; i++) {
      Instant then = Made.NOON.plusSeconds(i);
      Annotation mark = Made.annotation("n" + i, article, text, new TextRange(0, 4));
      edits.add(Edit.add(made(mark, then, "про порт", i % 2 == 0 ? "Мэр" : "Порт " + i % 7)));
    }
    for (int i = 0; i < 70; i++) {
      edits.add(Edit.add(named("t" + i, "порт " + i)));
      Claim claim = Made.claim("c" + i, null);
      edits.add(
          Edit.add(
              new Claim(
                  claim.id(),
                  "порт " + i,
                  null,
                  "",
                  Made.NOON.plusSeconds(i),
                  Made.NOON.plusSeconds(i))));
    }
    keep();
    FoundThings found = things(written);
    assertThat(found.marks().first())
        .hasSize(50)
        .extracting(its -> its.id().value())
        .startsWith("n99", "n98", "n97");
    assertThat(found.marks().all()).isEqualTo(100);
    assertThat(found.speakers().first()).startsWith(new FoundThings.Speaker("Порт 1", 8));
    assertThat(found.speakers().all()).isEqualTo(7);
    assertThat(found.tags().first()).hasSize(50).startsWith(new TagId("t69"));
    assertThat(found.tags().all()).isEqualTo(70);
    assertThat(found.claims().first()).hasSize(50).startsWith(new ClaimId("c69"));
    assertThat(found.claims().all()).isEqualTo(70);
  }

  private static Annotation made(Annotation mark, Instant then, String note, String speaker) {
    return new Annotation(
        mark.id(),
        mark.article(),
        mark.selector(),
        List.of(),
        note,
        new Quote(speaker),
        mark.author(),
        then,
        then);
  }

  private static Tag named(String id, String name) {
    Tag tag = Made.tag(id, null, 1);
    return new Tag(tag.id(), name, tag.colour(), null, null, "", tag.position());
  }

  @Test
  void whatNobodyWaitsForEnds() throws Exception {
    article("a", Language.RUSSIAN, "Вести", "Порт.");
    keep();
    WorkspaceSearch open = search;
    assertThat(open).isNotNull();
    if (open != null) {
      assertThatThrownBy(() -> open.articles(query("порт")).next(1, () -> true))
          .isInstanceOf(CancellationException.class);
    }
  }

  /** Each against a scan of all texts that knows nothing of the index. */
  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4})
  void theIndexFindsWhatAScanFinds(long seed) throws Exception {
    Random random = new Random(seed);
    Map<String, NaiveArticle> naive = new HashMap<>();
    Language[] languages = Language.values();
    for (int i = 0; i < 60; i++) {
      Language language = languages[random.nextInt(languages.length)];
      String title = NaiveArticle.words(random, 1 + random.nextInt(3));
      String text = NaiveArticle.words(random, 1 + random.nextInt(25)) + " №" + i;
      article("a" + i, language, title, text);
      naive.put("a" + i, new NaiveArticle(language, title, text));
    }
    keep();
    for (int i = 0; i < 300; i++) {
      String written = NaiveArticle.question(random);
      if (QueryReader.read(written) instanceof Reading.Asked asked) {
        String expected =
            IntStream.range(0, 60)
                .mapToObj(n -> "a" + n)
                .filter(id -> answers(naive, id, asked.query()))
                .sorted()
                .collect(Collectors.joining(" "));
        assertThat(sorted(written)).as(written).isEqualTo(expected);
      }
    }
  }

  private static boolean answers(Map<String, NaiveArticle> naive, String id, Query query) {
    NaiveArticle article = naive.get(id);
    return article != null && query.isAnsweredBy(article);
  }
}
