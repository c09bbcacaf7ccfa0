package org.sverka.intake;

import java.util.IdentityHashMap;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/**
 * How much running text each element of a page holds: chars outside links, in stretches long enough
 * to be prose. Immutable once counted.
 */
final class RunningText {
  /** A shorter stretch is a button or a label. */
  private static final int SHORTEST = 25;

  /** An element is the article, or holds it, when this share of the text is in it. */
  private static final double MOST = 0.6;

  private static final String MARKED = "[itemprop=articleBody], article, main, [role=main]";

  private final IdentityHashMap<Element, Integer> amounts = new IdentityHashMap<>();

  private RunningText() {}

  static RunningText of(Element root) {
    RunningText running = new RunningText();
    running.count(root, false);
    return running;
  }

  /** Depth is bounded by the parser: 512. */
  private int count(Element element, boolean linked) {
    boolean inLink = linked || element.normalName().equals("a");
    int amount = 0;
    int own = 0;
    for (Node child : element.childNodes()) {
      if (child instanceof TextNode text) {
        own += inLink ? 0 : text.text().strip().length();
      } else if (child instanceof Element inner) {
        int inside = count(inner, inLink);
        if (inner.isBlock()) {
          amount += inside;
        } else {
          own += inside;
        }
      }
    }
    int total = amount + (own >= SHORTEST || !element.isBlock() ? own : 0);
    amounts.put(element, total);
    return total;
  }

  int in(Element element) {
    return amounts.getOrDefault(element, 0);
  }

  /** The element that the page marks as the article, where it holds enough; else the root. */
  Element bestMarked(Element root) {
    Element best = root;
    int most = 0;
    for (Element marked : root.select(MARKED)) {
      int amount = in(marked);
      boolean article = marked.normalName().equals("article");
      if (amount > most || (article && amount == most)) {
        best = marked;
        most = amount;
      }
    }
    return most >= MOST * in(root) ? best : root;
  }

  /** The block in an element that holds most of its text; null where the text is spread out. */
  @Nullable Element childWithMost(Element element) {
    for (Element child : element.children()) {
      // A paragraph is never the article, however long: its neighbours belong to it.
      boolean holder = child.isBlock() && !child.normalName().equals("p");
      if (holder && in(child) > MOST * in(element) && in(child) > 0) {
        return child;
      }
    }
    return null;
  }
}
