package org.sverka.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Things that stand at ranges of one text, found by where they stand. Ranges may overlap, nest and
 * be equal; offsets are chars.
 *
 * <p>The order everywhere is that of {@link TextRange#compareTo}: by start, what encloses before
 * what it encloses; equal ranges in the order they were added.
 *
 * <p>Immutable: adding and removing give a new index. The things lie in arrays sorted in this
 * order, with the furthest end of every 16 of them, of every 256, and so on, above. A query looks
 * only at groups that reach into its range, so an article-long thing costs one look, not a scan
 * (the idea of the interval tree of T. Cormen et al., <i>Introduction to Algorithms</i>, laid
 * flat). A change copies the arrays.
 *
 * @param <T> what stands at a range; compared by {@code equals} when it is removed
 */
public final class RangeIndex<T> {
  private static final int SHIFT = 4;
  private static final int GROUP = 1 << SHIFT;

  private final Function<? super T, TextRange> rangeOf;
  private final Object[] items;
  private final int[] starts;

  /** The ends at the bottom; above, one level after another, the furthest end of each group. */
  private final int[][] ends;

  private RangeIndex(
      Function<? super T, TextRange> rangeOf, Object[] items, int[] starts, int[][] ends) {
    this.rangeOf = rangeOf;
    this.items = items;
    this.starts = starts;
    this.ends = ends;
  }

  /**
   * @param rangeOf where a thing stands; the same each time it is asked
   */
  public static <T> RangeIndex<T> of(
      Collection<? extends T> things, Function<? super T, TextRange> rangeOf) {
    List<T> items = new ArrayList<>(things);
    items.sort(Comparator.comparing(rangeOf));
    int[] starts = new int[items.size()];
    int[] ends = new int[items.size()];
    for (int i = 0; i < starts.length; i++) {
      TextRange range = rangeOf.apply(items.get(i));
      starts[i] = range.start();
      ends[i] = range.end();
    }
    return new RangeIndex<>(rangeOf, items.toArray(), starts, levels(ends));
  }

  public int size() {
    return starts.length;
  }

  /** All of them, in order. */
  public List<T> items() {
    List<T> all = new ArrayList<>(items.length);
    for (int i = 0; i < items.length; i++) {
      all.add(item(i));
    }
    return Collections.unmodifiableList(all);
  }

  /** Those that share at least one char with a range, in order; those without chars never do. */
  public List<T> overlapping(TextRange range) {
    List<T> found = new ArrayList<>();
    if (!range.isEmpty()) {
      int last = firstStartingFrom(range.end());
      collect(ends.length - 1, 0, last, range.start(), found);
    }
    return found;
  }

  /** Those that hold the char at an offset, in order. */
  public List<T> at(int offset) {
    return overlapping(new TextRange(offset, offset + 1));
  }

  /** The first of those that start at an offset or behind it. */
  public Optional<T> startingFrom(int offset) {
    int place = firstStartingFrom(offset);
    return place < items.length ? Optional.of(item(place)) : Optional.empty();
  }

  /** This index with one more thing, behind those of the same range. */
  public RangeIndex<T> with(T item) {
    TextRange range = rangeOf.apply(item);
    int place = firstBehind(range);
    Object[] changed = Arrays.copyOf(items, items.length + 1);
    System.arraycopy(items, place, changed, place + 1, items.length - place);
    changed[place] = item;
    int[] newEnds = inserted(ends[0], place, range.end());
    return new RangeIndex<>(
        rangeOf, changed, inserted(starts, place, range.start()), levels(newEnds));
  }

  /** This index without the first of the things that equal one; itself where none does. */
  public RangeIndex<T> without(T item) {
    TextRange range = rangeOf.apply(item);
    int place = firstBehind(range) - 1;
    int found = -1;
    while (place >= 0 && starts[place] == range.start() && ends[0][place] == range.end()) {
      if (items[place].equals(item)) {
        found = place;
      }
      place--;
    }
    if (found < 0) {
      return this;
    }
    Object[] changed = Arrays.copyOf(items, items.length - 1);
    System.arraycopy(items, found + 1, changed, found, changed.length - found);
    return new RangeIndex<>(
        rangeOf, changed, removed(starts, found), levels(removed(ends[0], found)));
  }

  /** The array takes nothing but what was given as a T. */
  @SuppressWarnings("unchecked")
  private T item(int place) {
    return (T) items[place];
  }

  /**
   * Of the entries of a group at a level, adds those before {@code last} that reach behind start.
   */
  private void collect(int level, int first, int last, int start, List<T> found) {
    int[] reach = ends[level];
    int width = level * SHIFT;
    int until = Math.min(Math.min(first + GROUP, reach.length), (last + (1 << width) - 1) >> width);
    for (int i = first; i < until; i++) {
      if (reach[i] <= start) {
        continue;
      }
      if (level > 0) {
        collect(level - 1, i << SHIFT, last, start, found);
      } else if (reach[i] > starts[i]) {
        found.add(item(i));
      }
    }
  }

  /** The place of the first thing that starts at an offset or behind it. */
  private int firstStartingFrom(int offset) {
    int low = 0;
    int high = starts.length;
    while (low < high) {
      int mid = (low + high) >>> 1;
      if (starts[mid] < offset) {
        low = mid + 1;
      } else {
        high = mid;
      }
    }
    return low;
  }

  /** The place of the first thing that comes behind a range in the order. */
  private int firstBehind(TextRange range) {
    int low = 0;
    int high = starts.length;
    while (low < high) {
      int mid = (low + high) >>> 1;
      boolean before =
          starts[mid] < range.start()
              || (starts[mid] == range.start() && ends[0][mid] >= range.end());
      if (before) {
        low = mid + 1;
      } else {
        high = mid;
      }
    }
    return low;
  }

  private static int[][] levels(int[] bottom) {
    List<int[]> levels = new ArrayList<>();
    int[] level = bottom;
    levels.add(level);
    while (level.length > GROUP) {
      level = furthest(level);
      levels.add(level);
    }
    return levels.toArray(int[][]::new);
  }

  private static int[] furthest(int[] below) {
    int[] level = new int[(below.length + GROUP - 1) >> SHIFT];
    for (int i = 0; i < level.length; i++) {
      int end = Math.min(below.length, (i + 1) << SHIFT);
      int most = 0;
      for (int k = i << SHIFT; k < end; k++) {
        most = Math.max(most, below[k]);
      }
      level[i] = most;
    }
    return level;
  }

  private static int[] inserted(int[] array, int place, int value) {
    int[] changed = Arrays.copyOf(array, array.length + 1);
    System.arraycopy(array, place, changed, place + 1, array.length - place);
    changed[place] = value;
    return changed;
  }

  private static int[] removed(int[] array, int place) {
    int[] changed = Arrays.copyOf(array, array.length - 1);
    System.arraycopy(array, place + 1, changed, place, array.length - place - 1);
    return changed;
  }
}
