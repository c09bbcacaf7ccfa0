package org.sverka.ui.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sverka.model.Annotation;
import org.sverka.model.AnnotationId;
import org.sverka.model.ArticleId;
import org.sverka.model.Selector;
import org.sverka.text.RangeIndex;
import org.sverka.text.TextRange;

class LanesTest {
  static IntStream seeds() {
    return IntStream.range(0, 100);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void annotationsThatOverlapRunBesideEachOtherAsLongAsThereAreLanes(int seed) {
    Random random = new Random(seed);
    List<Annotation> annotations = new ArrayList<>();
    for (int i = 0; i < 20; i++) {
      int start = random.nextInt(400);
      annotations.add(annotation("a" + i, start, start + 1 + random.nextInt(60)));
    }
    annotations.sort(Comparator.comparing(Annotation::range));
    RangeIndex<Annotation> index = RangeIndex.of(annotations, Annotation::range);
    Lanes lanes = Lanes.in(index, new TextRange(0, 500));

    for (Annotation one : annotations) {
      long over =
          annotations.stream().filter(other -> other.range().contains(one.range().start())).count();
      assertThat(lanes.of(one.id())).isBetween(0, (int) Math.min(over, Lanes.MAX) - 1);
      for (Annotation other : annotations) {
        if (!one.equals(other)
            && one.range().overlaps(other.range())
            && lanes.of(one.id()) == lanes.of(other.id())) {
          assertThat(lanes.of(one.id())).isEqualTo(Lanes.MAX - 1);
        }
      }
    }
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void lanesStayTheSameAsTheArticleScrolls(int seed) {
    Random random = new Random(seed);
    List<Annotation> annotations = new ArrayList<>();
    for (int i = 0; i < 30; i++) {
      int start = random.nextInt(1000);
      annotations.add(annotation("a" + i, start, start + 1 + random.nextInt(60)));
    }
    RangeIndex<Annotation> index = RangeIndex.of(annotations, Annotation::range);
    Lanes all = Lanes.in(index, new TextRange(0, 1100));
    for (int top = 0; top < 1000; top += 50) {
      TextRange view = new TextRange(top, top + 100);
      Lanes seen = Lanes.in(index, view);
      assertThat(index.overlapping(view))
          .allSatisfy(each -> assertThat(seen.of(each.id())).isEqualTo(all.of(each.id())));
    }
  }

  @Test
  void whatFollowsGoesBackToTheInnermostLane() {
    Annotation whole = annotation("a", 0, 10);
    Annotation nested = annotation("b", 2, 8);
    Annotation next = annotation("c", 10, 20);
    Lanes lanes =
        Lanes.in(
            RangeIndex.of(List.of(whole, nested, next), Annotation::range), new TextRange(0, 20));
    assertThat(List.of(lanes.of(whole.id()), lanes.of(nested.id()), lanes.of(next.id())))
        .containsExactly(0, 1, 0);
  }

  private static Annotation annotation(String id, int start, int end) {
    return new Annotation(
        new AnnotationId(id),
        new ArticleId("статья"),
        new Selector(new TextRange(start, end), "", "", ""),
        List.of(),
        "",
        null,
        "Айгуль",
        Instant.EPOCH,
        Instant.EPOCH);
  }
}
