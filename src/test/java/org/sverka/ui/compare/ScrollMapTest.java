package org.sverka.ui.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.sverka.compare.Borrowing;
import org.sverka.compare.Passage;
import org.sverka.compare.PassageKind;
import org.sverka.model.ArticleId;
import org.sverka.text.TextRange;

class ScrollMapTest {
  private static final double CLOSE = 1e-6;

  @Test
  void whatBothHaveStandsSideBySide() {
    ScrollMap map =
        ScrollMap.along(
            List.of(passage(100, 200, 700, 800), passage(400, 450, 900, 950)), 500, 1000);

    assertThat(map.toB(100)).isCloseTo(700, within(CLOSE));
    assertThat(map.toB(150)).isCloseTo(750, within(CLOSE));
    assertThat(map.toB(450)).isCloseTo(950, within(CLOSE));
    assertThat(map.toA(800)).isCloseTo(200, within(CLOSE));
  }

  @Test
  void beginningsAndEndsMeet() {
    ScrollMap map = ScrollMap.along(List.of(passage(100, 200, 700, 800)), 500, 1000);

    assertThat(List.of(map.toB(0), map.toB(500), map.toA(0), map.toA(1000)))
        .containsExactly(0.0, 1000.0, 0.0, 500.0);
  }

  @Test
  void ofPassagesThatCrossTheLongerOnesAreFollowed() {
    ScrollMap map =
        ScrollMap.along(
            List.of(passage(10, 20, 900, 910), passage(300, 400, 300, 400)), 1000, 1000);

    assertThat(map.toB(350)).isCloseTo(350, within(CLOSE));
    assertThat(map.toB(15)).isLessThan(100);
  }

  @Test
  void withoutPassagesTheShareIsTheSame() {
    assertThat(ScrollMap.along(List.of(), 200, 1000).toB(50))
        .isCloseTo(ScrollMap.even(200, 1000).toB(50), within(CLOSE))
        .isCloseTo(250, within(CLOSE));
  }

  @Test
  void itNeverRunsBackwardsAndLeadsBackToWhereItCameFrom() {
    Random random = new Random(21);
    for (int round = 0; round < 200; round++) {
      int lengthOfA = 50 + random.nextInt(5_000);
      int lengthOfB = 50 + random.nextInt(5_000);
      List<Passage> passages = new ArrayList<>();
      for (int i = random.nextInt(12); i > 0; i--) {
        int a = random.nextInt(lengthOfA - 20);
        int b = random.nextInt(lengthOfB - 20);
        passages.add(passage(a, a + 1 + random.nextInt(19), b, b + 1 + random.nextInt(19)));
      }
      ScrollMap map = ScrollMap.along(passages, lengthOfA, lengthOfB);
      double before = 0;
      for (double a = 0; a <= lengthOfA; a += lengthOfA / 60.0) {
        double b = map.toB(a);
        assertThat(b).isBetween(before, (double) lengthOfB);
        assertThat(map.toA(b)).isCloseTo(a, within(1e-3));
        before = b;
      }
    }
  }

  private static Passage passage(int startA, int endA, int startB, int endB) {
    return new Passage(
        new ArticleId("a"),
        new TextRange(startA, endA),
        new ArticleId("b"),
        new TextRange(startB, endB),
        endA - startA,
        1,
        PassageKind.VERBATIM,
        Borrowing.NONE,
        10);
  }
}
