package org.sverka.app.comparing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sverka.app.Edits;
import org.sverka.app.Jobs;
import org.sverka.app.SearchState;
import org.sverka.app.Session;
import org.sverka.compare.Passage;
import org.sverka.compare.overview.Overview;
import org.sverka.model.Article;
import org.sverka.model.ArticleId;
import org.sverka.model.ArticleMetadata;
import org.sverka.model.Change;
import org.sverka.model.ChangeKind;
import org.sverka.model.Dismissal;
import org.sverka.model.DismissalKind;
import org.sverka.model.Edit;
import org.sverka.model.TitleOrigin;
import org.sverka.store.WorkspaceException;
import org.sverka.store.WorkspaceFile;
import org.sverka.text.Language;
import org.sverka.text.TextHash;

/** Everything runs on one thread here: what is for the session's thread waits until it is let. */
class SharedPassagesTest {
  private static final Clock CLOCK = Clock.fixed(Instant.EPOCH, ZoneOffset.UTC);
  private static final String PASSAGE = "плотники чинили старый деревянный мост через Каменку";

  @TempDir Path folder;
  private @Nullable Session opened;
  private final Deque<Runnable> waiting = new ArrayDeque<>();
  private final Jobs jobs = new Jobs(Runnable::run, waiting::add);
  private final SharedPassages shared = new SharedPassages(jobs, Runnable::run, waiting::add);

  @BeforeEach
  void open() throws WorkspaceException {
    opened =
        Session.read(
            WorkspaceFile.openOrCreate(folder.resolve("ws.sverka")), waiting::add, Runnable::run);
  }

  @AfterEach
  void close() {
    session().close();
  }

  @Test
  void theArticlesOfAWorkspaceAreComparedWhenItIsOpened() {
    Article a = add("a", 1, "Весной " + PASSAGE + ".");
    Article b = add("b", 1, "Говорят, " + PASSAGE + ".");

    shared.follow(session());
    settle();

    assertThat(words(a, b)).containsExactly(PASSAGE);
    assertThat(shared.state()).isEqualTo(SearchState.DONE);
  }

  @Test
  void whatComesLaterIsComparedToo() {
    Article a = add("a", 1, "Весной " + PASSAGE + ".");
    shared.follow(session());
    settle();
    List<String> told = new ArrayList<>();
    shared.addListener(() -> told.add("told"));

    Article b = add("b", 1, "Говорят, " + PASSAGE + ".");

    assertThat(words(a, b)).containsExactly(PASSAGE);
    assertThat(told).isNotEmpty();
  }

  @Test
  void whatIsRemovedSharesNothingAndWhatComesBackDoes() {
    Article a = add("a", 1, "Весной " + PASSAGE + ".");
    Article b = add("b", 1, "Говорят, " + PASSAGE + ".");
    shared.follow(session());
    settle();

    session().apply(edits().remove(b));
    assertThat(words(a, b)).isEmpty();

    session().undo();
    assertThat(words(a, b)).containsExactly(PASSAGE);
  }

  @Test
  void ofSeveralRevisionsOnlyTheLatestIsCompared() {
    Article a = add("a", 1, "Весной " + PASSAGE + ".");
    Article old = add("b", 1, "Говорят, " + PASSAGE + ".");
    Article revised = add("b", 2, "Говорят, ничего такого не было и быть не могло.");

    shared.follow(session());
    settle();

    assertThat(words(a, old)).isEmpty();
    assertThat(words(a, revised)).isEmpty();
  }

  @Test
  void aPassageThatAPersonSaidNoToIsNotShownUntilThatIsUndone() {
    Article a = add("a", 1, "Весной " + PASSAGE + ".");
    Article b = add("b", 1, "Говорят, " + PASSAGE + ".");
    shared.follow(session());
    settle();
    Passage passage = answer(shared.between(a.id(), b.id())).get(0);

    session()
        .apply(
            edits()
                .dismiss(
                    List.of(
                        new Dismissal(
                            DismissalKind.PASSAGE,
                            List.of(
                                Dismissal.Place.of(a.id(), text(a), passage.inA()),
                                Dismissal.Place.of(b.id(), text(b), passage.inB()))))));

    assertThat(words(a, b)).isEmpty();
    assertThat(answer(shared.between(b.id(), a.id()))).isEmpty();
    assertThat(answer(shared.overview(List.of(a, b)))).isEqualTo(Overview.NOTHING);
    session().undo();
    assertThat(words(a, b)).containsExactly(PASSAGE);
  }

  @Test
  void whatAPersonStoppedGoesOnWhenAsked() {
    Article a = add("a", 1, "Весной " + PASSAGE + ".");
    Article b = add("b", 1, "Говорят, " + PASSAGE + ".");
    jobs.addListener(
        new Jobs.Listener() {
          private boolean stopped;

          @Override
          public void started(Jobs.Job job) {
            if (!stopped) {
              stopped = true;
              job.cancel();
            }
          }

          @Override
          public void advanced(Jobs.Job job) {}

          @Override
          public void ended(Jobs.Job job) {}
        });

    shared.follow(session());
    settle();
    assertThat(shared.state()).isEqualTo(SearchState.STOPPED);
    assertThat(words(a, b)).isEmpty();

    shared.goOn();
    settle();
    assertThat(shared.state()).isEqualTo(SearchState.DONE);
    assertThat(words(a, b)).containsExactly(PASSAGE);
  }

  @Test
  void aComparisonThatFailsIsNotOneThatAPersonStopped() {
    add("a", 1, "Весной " + PASSAGE + ".");
    session().close();
    shared.follow(session());
    settle();

    assertThat(shared.state()).isEqualTo(SearchState.FAILED);
  }

  @Test
  void anotherWorkspaceIsAnotherComparison() {
    Article a = add("a", 1, "Весной " + PASSAGE + ".");
    Article b = add("b", 1, "Говорят, " + PASSAGE + ".");
    shared.follow(session());
    settle();

    shared.follow(null);

    assertThat(words(a, b)).isEmpty();
  }

  private Session session() {
    return Objects.requireNonNull(opened);
  }

  private Edits edits() {
    return new Edits(session().workspace(), CLOCK, "Айгуль");
  }

  private <T> T answer(CompletableFuture<T> question) {
    settle();
    return question.join();
  }

  private void settle() {
    while (!waiting.isEmpty()) {
      waiting.remove().run();
    }
  }

  private List<String> words(Article a, Article b) {
    settle();
    return answer(shared.between(a.id(), b.id())).stream()
        .map(passage -> passage.inA().of(text(a)))
        .toList();
  }

  private String text(Article article) {
    return session().texts().text(article.hash());
  }

  private Article add(String source, int revision, String text) {
    Article article =
        new Article(
            new ArticleId(source + " " + revision),
            source + ".txt",
            revision,
            TextHash.of(text),
            new ArticleMetadata(
                source,
                TitleOrigin.HEADLINE,
                source,
                null,
                LocalDate.of(2025, 11, 12),
                Language.RUSSIAN),
            "UTF-8",
            text.codePointCount(0, text.length()),
            text.length(),
            List.of(),
            Instant.EPOCH);
    session()
        .apply(
            Change.of(ChangeKind.IMPORT_ARTICLES, Instant.EPOCH, List.of(Edit.add(article))),
            Map.of(article.hash(), text));
    settle();
    return article;
  }
}
