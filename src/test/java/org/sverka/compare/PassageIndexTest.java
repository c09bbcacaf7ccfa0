package org.sverka.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

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
    news.write(20, 1_000);
    List<ComparedText> texts = news.texts();
    PassageIndex index = new PassageIndex();
    List<Integer> told = new ArrayList<>();

    int added =
        index.addAll(
            texts,
            (done, of) -> {
              told.add(done);
              return done < 5;
            });

    assertThat(added).isEqualTo(5);
    assertThat(index.articles()).isEqualTo(5);
    assertThat(told).containsExactly(1, 2, 3, 4, 5);
    assertThat(index.addAll(texts.subList(5, 20), CompareProgress.UNWATCHED)).isEqualTo(15);
  }
}
