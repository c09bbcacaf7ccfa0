package org.sverka.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class RangeIndexTest {
  private record Mark(String name, TextRange range) {}

  @Test
  void whatEnclosesComesFirstAndEqualRangesInTheOrderTheyWereAdded() {
    Mark inner = new Mark("inner", new TextRange(5, 8));
    Mark outer = new Mark("outer", new TextRange(5, 20));
    Mark twin = new Mark("twin", new TextRange(5, 8));
    Mark early = new Mark("early", new TextRange(0, 6));
    RangeIndex<Mark> index =
        RangeIndex.of(List.of(inner, outer), Mark::range).with(twin).with(early);
    assertThat(index.items()).containsExactly(early, outer, inner, twin);
    assertThat(index.at(5)).containsExactly(early, outer, inner, twin);
    assertThat(index.at(7)).containsExactly(outer, inner, twin);
    assertThat(index.overlapping(new TextRange(8, 30))).containsExactly(outer);
    assertThat(index.overlapping(new TextRange(20, 30))).isEmpty();
    assertThat(index.without(inner).items()).containsExactly(early, outer, twin);
  }

  @Test
  void anIndexIsNotChangedByWhatIsMadeFromIt() {
    Mark one = new Mark("one", new TextRange(0, 3));
    Mark two = new Mark("two", new TextRange(1, 2));
    RangeIndex<Mark> index = RangeIndex.of(List.of(one), Mark::range);
    assertThat(index.with(two).items()).containsExactly(one, two);
    assertThat(index.without(one).items()).isEmpty();
    assertThat(index.without(two)).isSameAs(index);
    assertThat(index.items()).containsExactly(one);
  }

  @Test
  void itAnswersAsAScanOfAllWould() {
    Random random = new Random(42);
    for (int round = 0; round < 150; round++) {
      int length = 1 + random.nextInt(3000);
      List<Mark> all = new ArrayList<>();
      RangeIndex<Mark> index = RangeIndex.of(all, Mark::range);
      int steps = random.nextInt(700);
      for (int step = 0; step < steps; step++) {
        if (!all.isEmpty() && random.nextInt(4) == 0) {
          Mark gone = all.get(random.nextInt(all.size()));
          all.remove(gone);
          index = index.without(gone);
        } else {
          Mark mark = new Mark("m" + step, range(random, length));
          all.add(mark);
          index = index.with(mark);
        }
      }
      all.sort(Comparator.comparing(Mark::range));
      assertThat(index.items()).isEqualTo(all);
      assertThat(RangeIndex.of(all, Mark::range).items()).isEqualTo(all);
      for (int query = 0; query < 20; query++) {
        TextRange asked = range(random, length);
        List<Mark> wanted =
            all.stream()
                .filter(mark -> !mark.range().isEmpty() && !asked.isEmpty())
                .filter(mark -> mark.range().overlaps(asked))
                .toList();
        assertThat(index.overlapping(asked)).isEqualTo(wanted);
        int offset = random.nextInt(length);
        assertThat(index.at(offset))
            .isEqualTo(all.stream().filter(mark -> mark.range().contains(offset)).toList());
      }
    }
  }

  private static TextRange range(Random random, int length) {
    int start = random.nextInt(length);
    int longest = random.nextInt(10) == 0 ? length - start : Math.min(20, length - start);
    return new TextRange(start, start + random.nextInt(longest + 1));
  }
}
