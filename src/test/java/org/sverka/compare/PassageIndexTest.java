package org.sverka.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.sverka.model.ArticleId;
import org.sverka.text.Language;
import org.sverka.text.TextRange;

class PassageIndexTest {

  @Test
  void plantedPassagesAreFoundWhereTheyWerePlanted() {
    SyntheticNews news = new SyntheticNews(11, 12_000);
    news.write(200, 6_000);
    List<SyntheticNews.Planted> planted = news.plant(150, 8, 60);
    List<ComparedText> texts = news.texts();
    PassageIndex index = new PassageIndex();
    index.addAll(texts, CompareProgress.UNWATCHED);

    PlantedScore score = PlantedScore.of(texts, planted, index.passages());

    assertThat(score.recall()).as("recall").isGreaterThanOrEqualTo(0.99);
    assertThat(score.precision()).as("precision").isGreaterThanOrEqualTo(0.97);
    assertThat(score.overlap()).as("overlap").isGreaterThanOrEqualTo(0.9);
  }

  @Test
  void anArticleAddedLaterIsComparedWithAllBeforeIt() {
    SyntheticNews news = new SyntheticNews(12, 8_000);
    news.write(30, 2_000);
    news.plant(30, 10, 30);
    List<ComparedText> texts = news.texts();
    PassageIndex atOnce = new PassageIndex();
    atOnce.addAll(texts, CompareProgress.UNWATCHED);

    PassageIndex oneByOne = new PassageIndex();
    texts.forEach(oneByOne::add);

    assertThat(atOnce.passages()).isNotEmpty();
    assertThat(oneByOne.passages()).isEqualTo(atOnce.passages());
  }

  @Test
  void whatWasAddedBeforeAStopIsWhole() {
    SyntheticNews news = new SyntheticNews(13, 8_000);
    news.write(100, 1_000);
    news.plant(40, 10, 30);
    List<ComparedText> texts = news.texts();
    PassageIndex index = new PassageIndex();
    List<Integer> told = new ArrayList<>();

    int added =
        index.addAll(
            texts,
            (done, of) -> {
              told.add(done);
              return done < 30;
            });

    assertThat(added).isBetween(30, 99);
    assertThat(told).isSorted().endsWith(added).doesNotHaveDuplicates();
    assertThat(index.articles()).isEqualTo(added);
    assertThat(index.passages()).isEqualTo(indexOf(texts.subList(0, added)).passages());
    assertThat(index.addAll(texts.subList(added, 100), CompareProgress.UNWATCHED))
        .isEqualTo(100 - added);
    assertThat(index.passages()).isEqualTo(indexOf(texts).passages());
  }

  @Test
  void anArticleThatIsRemovedAndAddedAgainLeavesNoTrace() {
    Random random = new Random(15);
    SyntheticNews news = new SyntheticNews(14, 8_000);
    news.write(40, 2_000);
    news.plant(60, 10, 30);
    List<ComparedText> order = new ArrayList<>(news.texts());
    PassageIndex index = indexOf(order);

    for (int step = 0; step < 25; step++) {
      ComparedText moved = order.remove(random.nextInt(order.size()));
      index.remove(moved.article());
      assertThat(index.contains(moved.article())).isFalse();
      assertThat(index.passages()).as("without").isEqualTo(indexOf(order).passages());
      order.add(moved);
      index.add(moved);
      assertThat(index.passages()).as("again").isEqualTo(indexOf(order).passages());
    }
  }

  @Test
  void anotherTextOfAnArticleReplacesTheFirst() {
    String phrase = "плотники чинили старый деревянный мост через Каменку";
    PassageIndex index = new PassageIndex();
    index.add(text("a", "Весной " + phrase + "."));
    index.add(text("b", "Говорят, " + phrase + "."));
    assertThat(index.between(new ArticleId("a"), new ArticleId("b"))).hasSize(1);

    index.remove(new ArticleId("a"));
    index.add(text("a", "Весной насосы станции проверили инженеры водоканала."));

    assertThat(index.passages()).isEmpty();
    assertThat(index.articles()).isEqualTo(2);
  }

  @Test
  void theOrderOfAddingOnlyTurnsPassagesRound() {
    SyntheticNews news = new SyntheticNews(16, 8_000);
    news.write(40, 2_000);
    news.plant(60, 10, 30);
    List<ComparedText> texts = new ArrayList<>(news.texts());
    PassageIndex index = indexOf(texts);
    Collections.shuffle(texts, new Random(17));
    PassageIndex shuffled = indexOf(texts);

    for (ComparedText a : texts) {
      for (ComparedText b : texts) {
        assertThat(places(shuffled.between(a.article(), b.article())))
            .isEqualTo(places(index.between(a.article(), b.article())));
      }
    }
  }

  private static List<List<TextRange>> places(List<Passage> passages) {
    return passages.stream().map(passage -> List.of(passage.inA(), passage.inB())).toList();
  }

  private static PassageIndex indexOf(List<ComparedText> texts) {
    PassageIndex index = new PassageIndex();
    index.addAll(texts, CompareProgress.UNWATCHED);
    return index;
  }

  private static ComparedText text(String name, String words) {
    return ComparedText.of(new ArticleId(name), words, Language.RUSSIAN);
  }
}
