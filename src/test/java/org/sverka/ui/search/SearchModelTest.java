package org.sverka.ui.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sverka.app.search.Snippet;
import org.sverka.model.Annotation;
import org.sverka.model.Article;
import org.sverka.model.Change;
import org.sverka.model.ChangeKind;
import org.sverka.model.Claim;
import org.sverka.model.ClaimId;
import org.sverka.model.Edit;
import org.sverka.model.Quote;
import org.sverka.store.WorkspaceException;
import org.sverka.text.TextRange;
import org.sverka.ui.OpenDesk;
import org.sverka.ui.PaneModel;
import org.sverka.ui.QuietLook;
import org.sverka.ui.QuietRange;

class SearchModelTest {
  private static final String SHORT = "Порт ждёт суда, номер ";

  /** Eight lines with a hit, far from each other. */
  private static final String LONG = "Порт ждёт.\n".repeat(8);

  @TempDir private Path folder;
  private OpenDesk open;
  private SearchModel model;

  @BeforeEach
  void begin() throws WorkspaceException {
    open = new OpenDesk(folder.resolve("порт.sverka"));
    model = new SearchModel(open.desk(), Runnable::run, Runnable::run, Runnable::run);
  }

  private Article longOne() {
    return open.article("длинная", "Маяк", null, LONG);
  }

  private List<Article> shortOnes(int count) {
    List<Article> articles = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      articles.add(open.article("статья " + i, "Маяк", null, SHORT + i + "."));
    }
    return articles;
  }

  private void remove(Article article) {
    open.session()
        .apply(Change.of(ChangeKind.REMOVE_ARTICLE, OpenDesk.NOON, List.of(Edit.remove(article))));
  }

  private static <T extends SearchRow> List<T> of(Class<T> type, List<SearchRow> rows) {
    return rows.stream().filter(type::isInstance).map(type::cast).toList();
  }

  private List<Article> listed() {
    return of(SearchRow.Head.class, model.rows()).stream().map(SearchRow.Head::article).toList();
  }

  private String position() {
    return model.walk().number() + " of " + model.walk().count();
  }

  @Test
  void whatWasLookedForIsForgottenWithItsWorkspace() throws WorkspaceException {
    model.textProperty().set("причал");
    open.desk().setSession(null);
    open.put(folder.resolve("река.sverka"));
    assertThat(model.textProperty().get()).isEmpty();
    assertThat(model.shownProperty().get()).isFalse();
  }

  @Test
  void markingOnTheWayThroughTheHitsLosesNeitherThePlaceNorWhatIsUnfolded() {
    Article article = longOne();
    shortOnes(45);
    model.textProperty().set("порт");
    model.more();
    model.unfold(article);
    for (int i = 0; i < 6; i++) {
      model.walk().step(1);
    }
    List<SearchRow> before = List.copyOf(model.rows());
    assertThat(position()).isEqualTo("6 of 47");

    open.mark("a", article, LONG, "ждёт");

    assertThat(model.rows()).isEqualTo(before);
    assertThat(position()).isEqualTo("6 of 47");
  }

  @Test
  void anArticleThatComesInLosesThemNeither() {
    Article article = longOne();
    shortOnes(45);
    model.textProperty().set("порт");
    model.more();
    model.unfold(article);
    model.walk().step(1);
    model.walk().step(1);
    Stop at = Objects.requireNonNull(model.walk().currentProperty().get());

    open.article("новая", "Маяк", null, "О реке.");

    assertThat(model.walk().currentProperty().get()).isEqualTo(at);
    assertThat(listed()).hasSize(40);
    assertThat(position()).isEqualTo("2 of 47");
    assertThat(model.answerProperty().get()).isEqualTo(new SearchAnswer.Found(46, 47, 0, false));
  }

  @Test
  void theWalkGoesOnWhereItsHitWasTakenAway() {
    List<Article> articles = shortOnes(4);
    model.textProperty().set("порт");
    List<Article> listed = listed();
    model.walk().step(1);
    model.walk().step(1);

    remove(listed.get(1));
    assertThat(position()).isEqualTo("0 of 3");
    model.walk().step(1);

    assertThat(position()).isEqualTo("2 of 3");
    assertThat(Objects.requireNonNull(model.walk().currentProperty().get()).article())
        .isEqualTo(listed.get(2).id());
    assertThat(articles).containsAll(listed);
  }

  @Test
  void whatIsThereOrGoneIsListedSoWhileThereAreMoreArticles() {
    shortOnes(30);
    model.textProperty().set("порт");
    List<Article> before = listed();
    assertThat(model.rows()).hasAtLeastOneElementOfType(SearchRow.More.class);

    remove(before.get(3));
    assertThat(listed()).hasSize(20).doesNotContain(before.get(3));
    assertThat(model.answerProperty().get()).isEqualTo(new SearchAnswer.Found(29, 20, 0, false));

    Article better = open.article("порт", "Маяк", null, "Порт, порт и порт.");
    assertThat(listed()).contains(better);
  }

  @Test
  void theWalkIsThereWhenTheAnswerIsTold() {
    Article article = longOne();
    open.desk().show(article.id());
    AtomicInteger told = new AtomicInteger(-1);
    model.answerProperty().addListener((property, before, now) -> told.set(model.walk().count()));

    model.begin(true);
    model.textProperty().set("порт");
    assertThat(told).hasValue(8);

    model.begin(false);
    assertThat(told).hasValue(8);
  }

  @Test
  void aStepLeavesThePagesAloneThatHaveNoHitOfIt() {
    Article one = longOne();
    Article other = shortOnes(1).get(0);
    PaneModel beside = open.desk().showBeside(other.id()).orElseThrow();
    PaneModel walked = open.desk().showBeside(one.id()).orElseThrow();
    model.textProperty().set("порт");
    Object before = beside.quiet();
    model.unfold(one);
    model.walk().go(new Stop(one.id(), new TextRange(0, 4), null));
    model.walk().step(1);

    assertThat(beside.quiet()).isSameAs(before);
    assertThat(
            walked.quiet().over(new TextRange(0, LONG.length())).stream()
                .filter(its -> its.look() == QuietLook.CURRENT_HIT))
        .containsExactly(new QuietRange(new TextRange(11, 15), QuietLook.CURRENT_HIT));
  }

  @Test
  void annotationsAndTheirNotesShowWhatTheyWereFoundFor() {
    Article article = longOne();
    Annotation mark =
        open.mark("a", article, LONG, "Порт ждёт.\nПорт")
            .withNote("Сверить: порт расширяли дважды", OpenDesk.NOON);
    open.session()
        .apply(
            Change.of(
                ChangeKind.MARK,
                OpenDesk.NOON,
                List.of(Edit.alter(open.workspace().annotation(mark.id()).orElseThrow(), mark))));
    model.textProperty().set("note:дважды порт");
    SearchRow.Mark row = of(SearchRow.Mark.class, model.rows()).get(0);
    assertThat(row.words().text()).isEqualTo("Порт ждёт. Порт");
    assertThat(row.words().marks()).containsExactly(new TextRange(0, 4), new TextRange(11, 15));
    Snippet note = Objects.requireNonNull(row.note());
    assertThat(note.marks())
        .extracting(range -> range.of(note.text()))
        .containsExactly("порт", "дважды");
  }

  @Test
  void whatPeopleMadeIsFoldedAndUnfolded() {
    Article article = longOne();
    for (int i = 0; i < 9; i++) {
      Claim claim =
          new Claim(
              new ClaimId("c" + i),
              "порт " + i,
              null,
              "",
              OpenDesk.NOON.plusSeconds(i),
              OpenDesk.NOON.plusSeconds(i));
      open.session().apply(Change.of(ChangeKind.MARK, OpenDesk.NOON, List.of(Edit.add(claim))));
    }
    quoted(article, "Портнов");
    model.textProperty().set("порт*");
    assertThat(model.rows())
        .contains(
            new SearchRow.Speaker("Портнов", 1),
            new SearchRow.Section("search.claims", 9),
            new SearchRow.Others("search.claims", 5));
    model.unfold("search.claims");
    assertThat(of(SearchRow.Stated.class, model.rows()))
        .extracting(row -> row.claim().title())
        .startsWith("порт 8", "порт 7")
        .hasSize(9);
  }

  @Test
  void aQuestionAboutAnnotationsCountsAnnotationsAlone() {
    quoted(longOne(), "Портнов");

    model.textProperty().set("speaker:портнов");
    assertThat(model.answerProperty().get()).isEqualTo(new SearchAnswer.Found(0, 0, 1, true));
    assertThat(model.rows()).hasOnlyElementsOfType(SearchRow.Mark.class).hasSize(1);

    model.textProperty().set("порт");
    assertThat(model.answerProperty().get()).isEqualTo(new SearchAnswer.Found(1, 8, 0, false));
  }

  private void quoted(Article article, String speaker) {
    Annotation mark = open.mark("q", article, LONG, "ждёт");
    open.session()
        .apply(
            Change.of(
                ChangeKind.MARK,
                OpenDesk.NOON,
                List.of(Edit.alter(mark, mark.withQuote(new Quote(speaker), OpenDesk.NOON)))));
  }
}
