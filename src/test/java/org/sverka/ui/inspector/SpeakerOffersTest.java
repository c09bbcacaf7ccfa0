package org.sverka.ui.inspector;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sverka.app.suggest.Detectors;
import org.sverka.app.suggest.Suggestions;
import org.sverka.model.Annotation;
import org.sverka.model.Article;
import org.sverka.model.Change;
import org.sverka.model.ChangeKind;
import org.sverka.model.Edit;
import org.sverka.model.Quote;
import org.sverka.store.WorkspaceException;
import org.sverka.text.Morphology;
import org.sverka.ui.OpenDesk;

class SpeakerOffersTest {
  private static final String TEXT =
      """
      Порт растёт

      «Мы построим третий причал», — пообещал директор Олег Маяков.
      «Работы хватит всем», — добавила инженер Анна Снегова.
      Вода стоит низко.
      """;

  @TempDir private Path folder;
  private final Queue<Runnable> waiting = new ArrayDeque<>();
  private OpenDesk open;
  private Article article;
  private SpeakerOffers offers;

  @BeforeEach
  void openAnArticle() throws WorkspaceException {
    open = new OpenDesk(folder.resolve("порт.sverka"));
    article = open.article("порт", "Маяк", null, TEXT);
    Annotation other =
        open.mark("b", open.article("река", "Бакен", null, "Вода стоит низко."), "Вода", "Вода");
    open.session()
        .apply(
            Change.of(
                ChangeKind.MARK,
                OpenDesk.NOON,
                List.of(
                    Edit.alter(other, other.withQuote(new Quote("Борис Буй"), OpenDesk.NOON)))));
    offers = offers(CompletableFuture.completedFuture(Detectors.of(Morphology.load())));
  }

  @Test
  void whoSaysTheVeryWordsComesFirstThenTheArticlesOthersThenTheWorkspaces() {
    look("«Работы хватит всем»");
    assertThat(offers.own()).contains("Анна Снегова");
    assertThat(offers.names()).containsExactly("Анна Снегова", "Олег Маяков", "Борис Буй");

    look("третий причал");
    assertThat(offers.own()).contains("Олег Маяков");
    assertThat(offers.names()).containsExactly("Олег Маяков", "Анна Снегова", "Борис Буй");
  }

  @Test
  void wordsOutsideQuotationsAreNobodysAndOthersAreStillOffered() {
    look("Вода стоит низко");
    assertThat(offers.own()).isEmpty();
    assertThat(offers.names()).containsExactly("Олег Маяков", "Анна Снегова", "Борис Буй");
  }

  @Test
  void theAnswerToAnEarlierQuestionIsDropped() {
    CompletableFuture<Detectors> late = new CompletableFuture<>();
    offers = offers(late);
    offers.look(open.mark("c", article, TEXT, "третий причал"), () -> waiting.add(() -> {}));
    offers.look(open.mark("d", article, TEXT, "Вода стоит"), () -> waiting.add(() -> {}));
    assertThat(offers.names()).containsExactly("Борис Буй");

    late.complete(Detectors.of(Morphology.load()));
    assertThat(waiting).hasSize(1);
    assertThat(offers.own()).isEmpty();
  }

  private void look(String words) {
    offers.look(open.mark(words, article, TEXT, words), () -> {});
  }

  private SpeakerOffers offers(CompletableFuture<Detectors> detectors) {
    return new SpeakerOffers(open.desk(), new Suggestions(detectors, Runnable::run), Runnable::run);
  }
}
