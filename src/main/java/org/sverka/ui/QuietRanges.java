package org.sverka.ui;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sverka.text.RangeIndex;
import org.sverka.text.TextRange;

/**
 * What is pointed out in one text and is no annotation, in layers: each room of the window that
 * points something out has one, and leaves the others' alone. Immutable, so that a page can be set
 * off the JavaFX thread.
 */
public final class QuietRanges {
  /** Whose it is. */
  public enum Layer {
    PASSAGES,
    SUGGESTIONS,
    HITS,
    /** Apart from the hits, so that a step from one to the next leaves the others alone. */
    CURRENT_HIT
  }

  public static final QuietRanges NONE = new QuietRanges(Map.of());

  private final Map<Layer, RangeIndex<QuietRange>> layers;

  private QuietRanges(Map<Layer, RangeIndex<QuietRange>> layers) {
    this.layers = layers;
  }

  /** The same with another layer in place of one. */
  public QuietRanges with(Layer layer, Collection<QuietRange> ranges) {
    Map<Layer, RangeIndex<QuietRange>> changed = new EnumMap<>(Layer.class);
    changed.putAll(layers);
    changed.put(layer, RangeIndex.of(List.copyOf(ranges), QuietRange::range));
    return new QuietRanges(changed);
  }

  /** What overlaps a range. */
  public List<QuietRange> over(TextRange range) {
    List<QuietRange> over = new ArrayList<>();
    layers.values().forEach(index -> over.addAll(index.overlapping(range)));
    return over;
  }

  /** Where the two differ: what has to be painted anew. */
  public List<TextRange> differences(QuietRanges other) {
    List<TextRange> differences = new ArrayList<>();
    for (Layer layer : Layer.values()) {
      if (layers.get(layer) != other.layers.get(layer)) {
        addMissing(all(layer), other.all(layer), differences);
        addMissing(other.all(layer), all(layer), differences);
      }
    }
    return differences;
  }

  private List<QuietRange> all(Layer layer) {
    RangeIndex<QuietRange> index = layers.get(layer);
    return index == null ? List.of() : index.items();
  }

  private static void addMissing(
      List<QuietRange> from, List<QuietRange> of, List<TextRange> missing) {
    Set<QuietRange> known = new HashSet<>(of);
    for (QuietRange each : from) {
      if (!known.contains(each)) {
        missing.add(each.range());
      }
    }
  }
}
