package org.sverka.compare;

import java.util.Arrays;

/**
 * Where every run of a fixed number of stems occurs, and in how many articles.
 *
 * <p>Runs are not stored: a slot holds the place of the latest one, and each place the one before
 * it with the same run, so that a run costs a few ints. Places in removed articles are passed over,
 * and cut out of the chain when it is next followed.
 *
 * <p>Grows with use; not safe for use by several threads, except that several may ask for numbers
 * while none adds, removes or follows a chain.
 */
final class GramTable {
  private static final int NONE = -1;

  private final Tokens tokens;
  private final int length;

  /** By slot: the place of the latest run + 1, 0 where the slot is free. */
  private int[] heads = new int[1 << 12];

  /** By slot: in how many articles the run occurs. */
  private int[] spread = new int[1 << 12];

  /** By slot: how often the run stands inside a name. */
  private int[] named = new int[1 << 12];

  /** By place: the place before it with the same run. */
  private int[] previous = new int[1 << 11];

  private int used;

  /**
   * @param length of a run, in words
   */
  GramTable(Tokens tokens, int length) {
    this.tokens = tokens;
    this.length = length;
  }

  /**
   * Adds the run that begins at a place; places ascend.
   *
   * @return in how many articles the run occurs now
   */
  int add(int place) {
    int slot = slot(heads, place);
    if (heads[slot] == 0) {
      used++;
    }
    named[slot] += isInsideName(place) ? 1 : 0;
    int head = heads[slot] - 1;
    if (head == NONE || tokens.article(head) != tokens.article(place)) {
      spread[slot]++;
    }
    if (place >= previous.length) {
      previous = Arrays.copyOf(previous, Math.max(place + 1, previous.length * 2));
    }
    previous[place] = head;
    heads[slot] = place + 1;
    int articles = spread[slot];
    if (2 * used > heads.length) {
      grow();
    }
    return articles;
  }

  /** Takes the run at a place of an article that is being removed out of the counts. */
  void remove(int place) {
    int slot = slot(heads, place);
    named[slot] -= isInsideName(place) ? 1 : 0;
    int before = previous[place];
    if (before == NONE || tokens.article(before) != tokens.article(place)) {
      spread[slot]--;
    }
  }

  /** In how many articles the run at a place occurs. */
  int articlesWith(int place) {
    return spread[slot(heads, place)];
  }

  /** Whether the run at a place stands inside a name or title, there or elsewhere. */
  boolean isNamed(int place) {
    return named[slot(heads, place)] > 0;
  }

  /** The place before one with the same run; -1 where there is none. */
  int before(int place) {
    int before = previous[place];
    while (before != NONE && tokens.isRemoved(tokens.article(before))) {
      before = previous[before];
    }
    previous[place] = before;
    return before;
  }

  private int slot(int[] table, int place) {
    int mask = table.length - 1;
    int slot = hash(place) & mask;
    while (table[slot] != 0 && !same(table[slot] - 1, place)) {
      slot = (slot + 1) & mask;
    }
    return slot;
  }

  private void grow() {
    int[] largerHeads = new int[heads.length * 2];
    int[] largerSpread = new int[heads.length * 2];
    int[] largerNamed = new int[heads.length * 2];
    for (int slot = 0; slot < heads.length; slot++) {
      if (heads[slot] != 0) {
        int to = slot(largerHeads, heads[slot] - 1);
        largerHeads[to] = heads[slot];
        largerSpread[to] = spread[slot];
        largerNamed[to] = named[slot];
      }
    }
    heads = largerHeads;
    spread = largerSpread;
    named = largerNamed;
  }

  private boolean isInsideName(int place) {
    for (int i = 0; i < length; i++) {
      if (!tokens.isName(place + i)) {
        return false;
      }
    }
    return true;
  }

  private boolean same(int place, int other) {
    for (int i = 0; i < length; i++) {
      if (tokens.stem(place + i) != tokens.stem(other + i)) {
        return false;
      }
    }
    return true;
  }

  /** A number for the run at a place, the same for the same runs. */
  int hash(int place) {
    int hash = 0;
    for (int i = 0; i < length; i++) {
      hash = (hash ^ tokens.stem(place + i)) * 0x9E3779B9;
      hash ^= hash >>> 15;
    }
    return hash;
  }
}
