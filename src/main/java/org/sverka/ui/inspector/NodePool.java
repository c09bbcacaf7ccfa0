package org.sverka.ui.inspector;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import javafx.scene.Node;

/**
 * The nodes of one kind that a card shows, kept to be filled again: a new node is styled anew,
 * which costs far more than other words in one that is there.
 */
final class NodePool<N extends Node> {
  private final Supplier<N> make;
  private final List<N> nodes = new ArrayList<>();
  private int taken;

  NodePool(Supplier<N> make) {
    this.make = make;
  }

  /** All nodes are free again. */
  void release() {
    taken = 0;
  }

  N take() {
    if (taken == nodes.size()) {
      nodes.add(make.get());
    }
    return nodes.get(taken++);
  }
}
