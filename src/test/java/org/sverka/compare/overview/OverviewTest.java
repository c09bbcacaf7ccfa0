package org.sverka.compare.overview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.assertj.core.groups.Tuple;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.sverka.compare.Borrowing;
import org.sverka.compare.Passage;
import org.sverka.compare.PassageKind;
import org.sverka.compare.overview.LikelySource.Reason;
import org.sverka.model.ArticleId;
import org.sverka.text.TextRange;

class OverviewTest {
  private static final ArticleId A = new ArticleId("a");
  private static final ArticleId B = new ArticleId("b");
  private static final ArticleId C = new ArticleId("c");

  @Test
  void aPairSharesWhatItsPassagesCoverTogether() {
    Passage first = passage(A, 0, 100, B, 50, 150, 12);
    Passage overlapping = passage(A, 50, 120, B, 300, 370, 9);
    Passage fromTheOtherSide = passage(B, 200, 220, A, 500, 520, 7);

    Overview overview =
        Overview.of(
            List.of(article(A, 1_000, 10), article(B, 500, 11)),
            List.of(overlapping, first, fromTheOtherSide));

    assertThat(overview.pairs()).containsExactly(new PairShare(A, B, 3, 28, 0.14, 0.38, first));
    assertThat(overview.between(B, A)).contains(overview.pairs().get(0).flipped());
    assertThat(overview.between(A, C)).isEmpty();
  }

  @Test
  void aNameThatEverybodyUsesIsNotShared() {
    Passage name =
        new Passage(
            A,
            new TextRange(0, 40),
            B,
            new TextRange(0, 40),
            6,
            1,
            PassageKind.NAME,
            Borrowing.NONE,
            5);

    assertThat(Overview.of(List.of(article(A, 100, 1), article(B, 100, 2)), List.of(name)))
        .isEqualTo(Overview.NOTHING);
  }

  @Test
  void ofTwoTheEarlierIsTheLikelySource() {
    List<Passage> shared = List.of(passage(A, 0, 100, B, 0, 100, 12));

    assertThat(sources(shared, article(A, 500, 12), article(B, 500, 11)))
        .containsExactly(new LikelySource(B, List.of(A), 1, Reason.FIRST));
    assertThat(sources(shared, article(A, 500, 12), article(B, 500, 12))).isEmpty();
    assertThat(sources(shared, article(A, 500, 12), undated(B))).isEmpty();
  }

  @Test
  void theFirstThatHasAllThePiecesIsTheLikelySource() {
    List<Passage> shared =
        List.of(passage(A, 0, 100, B, 0, 100, 12), passage(A, 200, 300, C, 0, 100, 12));

    assertThat(sources(shared, article(A, 500, 10), article(B, 500, 11), article(C, 500, 12)))
        .containsExactly(new LikelySource(A, List.of(B, C), 1, Reason.FIRST_WITH_MOST));
  }

  @Test
  void theOneThatHasMostIsTheLikelySourceThoughAnotherCameFirst() {
    List<Passage> shared =
        List.of(
            passage(A, 0, 100, B, 0, 100, 12),
            passage(A, 200, 300, C, 0, 100, 12),
            passage(B, 0, 20, C, 300, 320, 6));

    Optional<LikelySource> source =
        sources(shared, article(A, 500, 11), article(B, 500, 10), article(C, 500, 12)).stream()
            .findFirst();

    assertThat(source.map(LikelySource::article)).contains(A);
    assertThat(source.map(LikelySource::reason)).contains(Reason.MOST);
    assertThat(source.orElseThrow().coverage()).isCloseTo(200.0 / 220, within(1e-9));
  }

  @Test
  void groupsThatShareNothingHaveSourcesOfTheirOwn() {
    ArticleId d = new ArticleId("d");
    List<Passage> shared =
        List.of(passage(A, 0, 100, B, 0, 100, 12), passage(C, 0, 100, d, 0, 100, 12));

    assertThat(
            sources(
                shared,
                article(A, 500, 10),
                article(B, 500, 11),
                article(C, 500, 9),
                article(d, 500, 8)))
        .extracting(LikelySource::article, LikelySource::others)
        .containsExactly(Tuple.tuple(A, List.of(B)), Tuple.tuple(d, List.of(C)));
  }

  private static List<LikelySource> sources(List<Passage> shared, ComparedArticle... articles) {
    return Overview.of(List.of(articles), shared).sources();
  }

  private static ComparedArticle article(ArticleId id, int chars, int day) {
    return new ComparedArticle(id, chars, LocalDate.of(2025, 11, day));
  }

  private static ComparedArticle undated(ArticleId id) {
    @Nullable LocalDate never = null;
    return new ComparedArticle(id, 500, never);
  }

  private static Passage passage(
      ArticleId a, int startA, int endA, ArticleId b, int startB, int endB, int words) {
    return new Passage(
        a,
        new TextRange(startA, endA),
        b,
        new TextRange(startB, endB),
        words,
        1,
        PassageKind.VERBATIM,
        Borrowing.NONE,
        words);
  }
}
