package org.sverka.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sverka.model.Annotation;
import org.sverka.model.Article;
import org.sverka.model.ArticleMetadata;
import org.sverka.model.Change;
import org.sverka.model.ChangeKind;
import org.sverka.model.Claim;
import org.sverka.model.Dismissal;
import org.sverka.model.DismissalKind;
import org.sverka.model.Edit;
import org.sverka.model.Evidence;
import org.sverka.model.Figure;
import org.sverka.model.FigureComparator;
import org.sverka.model.FigureKind;
import org.sverka.model.Link;
import org.sverka.model.LinkKind;
import org.sverka.model.Modality;
import org.sverka.model.Selector;
import org.sverka.model.Stance;
import org.sverka.model.Tag;
import org.sverka.model.TitleOrigin;
import org.sverka.store.WorkspaceException;
import org.sverka.text.Language;
import org.sverka.text.TextRange;

class EditsTest {
  private static final Figure SHIPS =
      new Figure(
          FigureKind.COUNT,
          "суда",
          FigureComparator.ABOUT,
          new BigDecimal("12"),
          null,
          "судно",
          "2026",
          Modality.GOAL);

  @TempDir Path folder;

  private Bench bench;
  private Article article;

  @BeforeEach
  void open() throws WorkspaceException {
    bench = Bench.open(folder.resolve("порт.sverka"));
    article = bench.article("порт", Bench.TEXT);
  }

  @Test
  void anAnnotationIsSignedDatedAndKnowsItsWords() {
    Annotation made = bench.edits().annotation(article, Bench.TEXT, new TextRange(5, 11));
    assertThat(made.selector())
        .isEqualTo(
            new Selector(
                new TextRange(5, 11),
                "примет",
                made.selector().prefix(),
                made.selector().suffix()));
    assertThat(Bench.TEXT).contains(made.selector().prefix() + "примет" + made.selector().suffix());
    assertThat(made)
        .usingRecursiveComparison()
        .ignoringFields("id", "selector")
        .isEqualTo(
            new Annotation(
                made.id(),
                article.id(),
                made.selector(),
                List.of(),
                "",
                null,
                "Айгуль",
                Bench.NOON,
                Bench.NOON));
  }

  @Test
  void anAnnotationNeverSplitsACharacter() {
    String text = "Флаг 🇰🇿 над портом";
    Annotation made = bench.edits().annotation(article, text, new TextRange(2, 7));
    assertThat(made.selector().exact()).isEqualTo("аг 🇰🇿");
  }

  @Test
  void theAnnotationThatCoversExactlyARangeIsFound() {
    Annotation mark = mark("a", 5, 11);
    mark("b", 5, 12);
    assertThat(bench.edits().existing(article, new TextRange(5, 11))).contains(mark);
    assertThat(bench.edits().existing(article, new TextRange(5, 10))).isEmpty();
  }

  @Test
  void aTagIsGivenAndTakenAwayByTheSameKey() {
    Tag tag = Bench.tag("цифра", 1, null, 0);
    Tag other = Bench.tag("люди", 2, null, 1);
    bench.apply(bench.codebook().add(tag));
    bench.apply(bench.codebook().add(other));
    Annotation mark = mark("a", 5, 11);
    bench.apply(bench.edits().toggleTag(mark, tag.id()));
    bench.apply(bench.edits().toggleTag(held(mark), other.id()));
    assertThat(held(mark).tags()).containsExactly(tag.id(), other.id());
    bench.apply(bench.edits().toggleTag(held(mark), tag.id()));
    assertThat(held(mark).tags()).containsExactly(other.id());
  }

  @Test
  void tyingAddsWhatIsNewInOneChange() {
    Annotation fresh = bench.edits().annotation(article, Bench.TEXT, new TextRange(5, 22));
    Claim claim = bench.edits().claim("  Порт примет суда ", SHIPS);
    Change tie = bench.edits().tie(fresh, claim, Stance.STATES, SHIPS);
    assertThat(tie.edits())
        .containsExactly(
            Edit.add(fresh),
            Edit.add(claim),
            Edit.add(new Evidence(fresh.id(), claim.id(), Stance.STATES, SHIPS)));
    assertThat(claim.title()).isEqualTo("Порт примет суда");
  }

  @Test
  void tyingTwiceToTheSameClaimKeepsOneEvidence() {
    Annotation mark = mark("a", 5, 22);
    Claim claim = bench.edits().claim("Порт примет суда", null);
    bench.apply(bench.edits().tie(mark, claim, Stance.STATES, null));
    bench.apply(bench.edits().tie(mark, claim, Stance.DISPUTES, SHIPS));
    assertThat(bench.workspace().evidence(mark.id()))
        .containsExactly(new Evidence(mark.id(), claim.id(), Stance.DISPUTES, SHIPS));
    assertThat(bench.workspace().claims()).containsExactly(claim);
  }

  @Test
  void deletingAnAnnotationLetsGoOfItsClaimsAndUndoTiesThemAgain() {
    Annotation mark = mark("a", 5, 22);
    Claim claim = bench.edits().claim("Порт примет суда", SHIPS);
    bench.apply(bench.edits().tie(mark, claim, Stance.STATES, SHIPS));
    bench.apply(bench.edits().delete(List.of(mark)));
    assertThat(bench.workspace().annotations()).isEmpty();
    assertThat(bench.workspace().evidence()).isEmpty();
    assertThat(bench.workspace().claims()).containsExactly(claim);
    bench.session.undo();
    bench.settle();
    assertThat(bench.workspace().evidence(claim.id()))
        .containsExactly(new Evidence(mark.id(), claim.id(), Stance.STATES, SHIPS));
  }

  @Test
  void linkingAddsWhatIsNewAndDeletingAnEndLetsTheLinkGo() {
    Annotation one = mark("a", 5, 22);
    Annotation other = bench.edits().annotation(article, Bench.TEXT, new TextRange(31, 35));
    bench.apply(bench.edits().link(LinkKind.PASSAGE, other, one));
    Link link = new Link(LinkKind.PASSAGE, one.id(), other.id());
    assertThat(bench.workspace().annotations()).containsExactlyInAnyOrder(one, other);
    assertThat(bench.workspace().links(one.id())).containsExactly(link);
    assertThat(bench.workspace().links(other.id())).containsExactly(link);
    bench.apply(bench.edits().link(LinkKind.DRIFT, one, other));
    assertThat(bench.workspace().links())
        .containsExactly(new Link(LinkKind.DRIFT, other.id(), one.id()));
    bench.apply(bench.edits().delete(List.of(one, other)));
    assertThat(bench.workspace().links()).isEmpty();
    bench.session.undo();
    bench.settle();
    assertThat(bench.workspace().links(one.id())).hasSize(1);
    bench.apply(bench.edits().unlink(bench.workspace().links().get(0)));
    assertThat(bench.workspace().links(other.id())).isEmpty();
  }

  @Test
  void whatWasDismissedIsKnownUntilUndoAndGoesWithItsArticle() {
    Article other = bench.article("ветер", "Ветер стихнет к вечеру, обещают синоптики.");
    Dismissal.Place here = Dismissal.Place.of(article.id(), Bench.TEXT, new TextRange(5, 11));
    Dismissal.Place there = new Dismissal.Place(other.id(), new TextRange(0, 5), "hash");
    Dismissal passage = new Dismissal(DismissalKind.PASSAGE, List.of(here, there));
    bench.apply(bench.edits().dismiss(List.of(passage)));
    assertThat(
            bench
                .workspace()
                .isDismissed(new Dismissal(DismissalKind.PASSAGE, List.of(there, here))))
        .isTrue();
    assertThat(bench.workspace().isDismissed(new Dismissal(DismissalKind.PASSAGE, List.of(here))))
        .isFalse();
    bench.session.undo();
    bench.settle();
    assertThat(bench.workspace().isDismissed(passage)).isFalse();
    bench.session.redo();
    bench.settle();
    bench.apply(bench.edits().remove(other));
    assertThat(bench.workspace().dismissals(article.id())).isEmpty();
    bench.session.undo();
    bench.settle();
    assertThat(bench.workspace().dismissals(other.id())).containsValue(passage);
  }

  @Test
  void deletingAClaimLeavesTheAnnotations() {
    Annotation mark = mark("a", 5, 22);
    Claim claim = bench.edits().claim("Порт примет суда", null);
    bench.apply(bench.edits().tie(mark, claim, Stance.STATES, null));
    bench.apply(bench.edits().delete(claim));
    assertThat(bench.workspace().claims()).isEmpty();
    assertThat(bench.workspace().evidence()).isEmpty();
    assertThat(bench.workspace().annotations()).containsExactly(mark);
  }

  @Test
  void removingAnArticleTakesEverythingInItAndUndoBringsItBack() {
    Article other = bench.article("ветер", "Ветер стихнет к вечеру, обещают синоптики.");
    Annotation mark = mark("a", 5, 22);
    Claim claim = bench.edits().claim("Порт примет суда", null);
    bench.apply(bench.edits().tie(mark, claim, Stance.STATES, null));
    bench.apply(bench.edits().remove(article));
    assertThat(bench.workspace().articles()).containsExactly(other);
    assertThat(bench.workspace().annotations()).isEmpty();
    bench.session.undo();
    bench.settle();
    assertThat(bench.workspace().articles()).containsExactlyInAnyOrder(other, article);
    assertThat(bench.workspace().annotations(article.id()).items()).containsExactly(mark);
    assertThat(bench.workspace().evidence()).hasSize(1);
    var text = bench.session.text(article.hash());
    bench.settle();
    assertThat(text.join()).contains(Bench.TEXT);
  }

  @Test
  void movingAnEdgeChangesTheWordsAndNothingElse() {
    Annotation mark = mark("a", 5, 11);
    bench.apply(bench.edits().moveTo(mark, Bench.TEXT, new TextRange(5, 22)));
    assertThat(held(mark).selector().exact()).isEqualTo("примет новые суда");
    assertThat(held(mark)).usingRecursiveComparison().ignoringFields("selector").isEqualTo(mark);
    assertThat(bench.session.history().undo()).isEqualTo(ChangeKind.MOVE_EDGE);
  }

  @Test
  void correctedMetadataLeavesTheTextAlone() {
    ArticleMetadata corrected =
        new ArticleMetadata(
            "Суда весной", TitleOrigin.PERSON, null, "А. Маяков", null, Language.KAZAKH);
    bench.apply(bench.edits().metadata(article, held -> corrected));
    assertThat(bench.workspace().article(article.id())).contains(article.withMetadata(corrected));
  }

  private Annotation mark(String id, int start, int end) {
    Annotation mark = Bench.annotation(id, article, start, end);
    bench.apply(bench.edits().mark(mark));
    return mark;
  }

  private Annotation held(Annotation annotation) {
    return bench.workspace().annotation(annotation.id()).orElseThrow();
  }
}
