package org.sverka.ui.suggestions;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sverka.app.SearchState;
import org.sverka.app.Session;
import org.sverka.app.suggest.Detectors;
import org.sverka.app.suggest.Suggestions;
import org.sverka.model.Annotation;
import org.sverka.model.Article;
import org.sverka.model.Change;
import org.sverka.model.ChangeKind;
import org.sverka.model.Claim;
import org.sverka.model.DismissalKind;
import org.sverka.model.Edit;
import org.sverka.model.Quote;
import org.sverka.store.WorkspaceException;
import org.sverka.text.Morphology;
import org.sverka.text.TextRange;
import org.sverka.ui.OpenDesk;
import org.sverka.ui.PaneModel;
import org.sverka.ui.QuietLook;
import org.sverka.ui.QuietRange;

class SuggestionsModelTest {
  private static final String TEXT =
      """
      Порт растёт

      Товарооборот порта достиг 12 млрд тенге.
      «Мы построим третий причал», — пообещал директор Олег Маяков.
      Год назад товарооборот порта составлял 10 млрд тенге.
      «Работы хватит всем», — добавила инженер Анна Снегова.
      """;

  @TempDir private Path folder;
  private OpenDesk open;
  private SuggestionsModel model;
  private Article article;

  @BeforeEach
  void openAnArticle() throws WorkspaceException {
    open = new OpenDesk(folder.resolve("порт.sverka"));
    model =
        new SuggestionsModel(
            open.desk(),
            open.marking(),
            new Suggestions(
                CompletableFuture.completedFuture(Detectors.of(Morphology.load())), Runnable::run),
            Runnable::run);
    article = open.article("порт", "Маяк", null, TEXT);
    open.desk().show(article.id());
  }

  @Test
  void whatTheProgramFoundIsListedInReadingOrderAndDrawnInTheText() {
    assertThat(rows())
        .containsExactly(
            "12 млрд тенге", "Мы построим третий причал", "10 млрд тенге", "Работы хватит всем");
    assertThat(drawn())
        .containsExactlyInAnyOrder(
            "FIGURE 12 млрд тенге",
            "QUOTE Мы построим третий причал",
            "FIGURE 10 млрд тенге",
            "QUOTE Работы хватит всем");
  }

  @Test
  void comingInMovesNothing() {
    PaneModel pane = pane();
    assertThat(pane.revealedProperty().get()).isNull();
    assertThat(pane.selection()).isNull();
    assertThat(pane.caretProperty().get()).isZero();
    assertThat(model.currentProperty().get()).isNull();
    assertThat(open.desk().selectedProperty().get()).isNull();
  }

  @Test
  void theFilterListsOneKindOrOneSpeaker() {
    model.listed().kindProperty().set(DismissalKind.QUOTE);
    assertThat(rows()).containsExactly("Мы построим третий причал", "Работы хватит всем");
    assertThat(model.listed().speakers()).containsExactly("Анна Снегова", "Олег Маяков");
    model.listed().speakerProperty().set("Анна Снегова");
    assertThat(rows()).containsExactly("Работы хватит всем");
    assertThat(model.listed().count(null)).isEqualTo(4);
    assertThat(model.listed().count(DismissalKind.FIGURE)).isEqualTo(2);
  }

  @Test
  void nextAndPreviousGoRoundFromWhereTheCaretIs() {
    pane().caretProperty().set(TEXT.indexOf("Год назад"));
    assertThat(stepped(1)).isEqualTo("10 млрд тенге");
    assertThat(stepped(1)).isEqualTo("Работы хватит всем");
    assertThat(stepped(1)).isEqualTo("12 млрд тенге");
    assertThat(stepped(-1)).isEqualTo("Работы хватит всем");
    assertThat(drawn()).contains("CURRENT Работы хватит всем");
    assertThat(Objects.requireNonNull(pane().revealedProperty().get()).range().of(TEXT))
        .isEqualTo("Работы хватит всем");
  }

  @Test
  void anAcceptedQuoteIsAnAnnotationWithItsSpeakerAndNextGoesOnBehindIt() {
    model.step(1);
    model.step(1);
    assertThat(model.accept()).isTrue();
    Annotation quote = open.workspace().annotations(article.id()).items().get(0);
    assertThat(quote.selector().exact()).isEqualTo("Мы построим третий причал");
    assertThat(quote.quote()).isEqualTo(new Quote("Олег Маяков"));
    assertThat(open.desk().selected()).contains(quote);
    assertThat(rows()).doesNotContain("Мы построим третий причал").hasSize(3);
    assertThat(stepped(1)).isEqualTo("10 млрд тенге");
    open.session().undo();
    assertThat(rows()).hasSize(4);
  }

  @Test
  void anAcceptedFigureIsEvidenceOfAClaimWithWhatIsKnown() {
    model.step(1);
    model.accept();
    Claim claim = open.workspace().claims().get(0);
    assertThat(claim.title()).startsWith("Товарооборот").contains("12 млрд тенге");
    assertThat(Objects.requireNonNull(claim.figure()).unit()).isEqualTo("KZT");
    assertThat(open.workspace().evidence(claim.id())).hasSize(1);
    assertThat(rows()).doesNotContain("12 млрд тенге");
  }

  @Test
  void aFigureOfTheSameSubjectAndTimeIsEvidenceOfTheClaimThatIsThere() {
    Article other = open.article("волна", "Волна", null, "Товарооборот порта — 11 млрд тенге.");
    model.step(1);
    model.accept();
    open.desk().show(other.id());
    model.step(1);
    model.accept();
    assertThat(open.workspace().claims()).hasSize(1);
    assertThat(open.workspace().evidence(open.workspace().claims().get(0).id())).hasSize(2);
  }

  @Test
  void whatWasDismissedDoesNotComeBackUntilItIsUndone() throws WorkspaceException {
    model.step(1);
    assertThat(model.dismiss()).isTrue();
    assertThat(rows()).hasSize(3).doesNotContain("12 млрд тенге");
    open.desk().close(pane());
    open.desk().show(article.id());
    assertThat(rows()).hasSize(3);
    open.session().close();
    open.put(folder.resolve("порт.sverka"));
    open.desk().show(article.id());
    assertThat(rows()).hasSize(3);
    open.session().undo();
    assertThat(rows()).hasSize(4);
  }

  @Test
  void allAreAcceptedAsOneStep() {
    model.acceptAll();
    assertThat(rows()).isEmpty();
    assertThat(open.workspace().annotations(article.id()).items()).hasSize(4);
    open.session().undo();
    assertThat(open.workspace().annotations(article.id()).items()).isEmpty();
    assertThat(open.workspace().claims()).isEmpty();
    assertThat(rows()).hasSize(4);
  }

  @Test
  void aMarkThatAPersonMadeTakesTheSuggestionAway() {
    int at = TEXT.indexOf("«Работы") + 1;
    pane().selectionProperty().set(new TextRange(at, at + "Работы хватит всем".length()));
    open.marking().quote(null);
    assertThat(rows()).hasSize(3).doesNotContain("Работы хватит всем");
  }

  @Test
  void movingTheCaretOrSelectingAnAnnotationLeavesTheSuggestion() {
    model.step(1);
    pane().caretProperty().set(40);
    assertThat(model.currentProperty().get()).isNull();
    assertThat(model.accept()).isFalse();
    assertThat(model.dismiss()).isFalse();
    model.step(1);
    Annotation mark = open.mark("m", article, TEXT, "причал");
    open.desk().select(mark.id());
    assertThat(model.currentProperty().get()).isNull();
  }

  @Test
  void sayingNoTwiceToOneThatTheFilterDoesNotListIsSayingNoOnce() {
    List<Exception> problems = new ArrayList<>();
    open.session()
        .addListener(
            new Session.Listener() {
              @Override
              public void failed(Exception problem) {
                problems.add(problem);
              }
            });
    model.listed().kindProperty().set(DismissalKind.FIGURE);
    int changed = model.listed().openProperty().get().size();
    assertThat(model.goTo(TEXT.indexOf("построим"))).isTrue();
    assertThat(model.dismiss()).isTrue();

    assertThat(model.currentProperty().get()).isNull();
    assertThat(model.dismiss()).isFalse();
    assertThat(model.accept()).isFalse();
    assertThat(problems).isEmpty();
    assertThat(model.listed().openProperty().get()).hasSize(changed - 1);
  }

  @Test
  void nothingFoundYetOrBecauseItFailedIsNotNothing() {
    CompletableFuture<Detectors> detectors = new CompletableFuture<>();
    SuggestionsModel waiting =
        new SuggestionsModel(
            open.desk(), open.marking(), new Suggestions(detectors, Runnable::run), Runnable::run);
    assertThat(waiting.stateProperty().get()).isEqualTo(SearchState.SEARCHING);
    waiting.shownProperty().set(false);
    assertThat(waiting.stateProperty().get()).isEqualTo(SearchState.DONE);
    waiting.shownProperty().set(true);
    assertThat(waiting.stateProperty().get()).isEqualTo(SearchState.SEARCHING);

    detectors.completeExceptionally(new IllegalStateException("no dictionary"));
    assertThat(waiting.stateProperty().get()).isEqualTo(SearchState.FAILED);
    waiting.goOn();
    assertThat(waiting.stateProperty().get()).isEqualTo(SearchState.FAILED);
    assertThat(model.stateProperty().get()).isEqualTo(SearchState.DONE);
  }

  @Test
  void switchedOffThereAreNone() {
    model.shownProperty().set(false);
    assertThat(rows()).isEmpty();
    assertThat(drawn()).isEmpty();
    assertThat(model.step(1)).isFalse();
    model.shownProperty().set(true);
    assertThat(rows()).hasSize(4);
  }

  @Test
  void removingTheArticleEndsItsSuggestions() {
    open.session()
        .apply(Change.of(ChangeKind.REMOVE_ARTICLE, OpenDesk.NOON, List.of(Edit.remove(article))));
    assertThat(rows()).isEmpty();
  }

  private PaneModel pane() {
    return Objects.requireNonNull(open.desk().active());
  }

  private List<String> rows() {
    return new ArrayList<>(
        model.listed().rows().stream().map(its -> its.range().of(TEXT)).toList());
  }

  private @Nullable String stepped(int by) {
    model.step(by);
    return Objects.requireNonNull(model.currentProperty().get()).range().of(TEXT);
  }

  private List<String> drawn() {
    List<String> drawn = new ArrayList<>();
    for (QuietRange each : pane().quiet().over(new TextRange(0, TEXT.length()))) {
      QuietLook look = each.look();
      drawn.add(look + " " + each.range().of(TEXT));
    }
    return drawn;
  }
}
