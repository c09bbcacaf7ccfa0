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

  private static final int SLOT = 4;
  private static final int HASH = 1;
  private static final int SPREAD = 2;
  private static final int NAMED = 3;

  private final Tokens tokens;
  private final int length;

  /**
   * Slots of four ints beside each other, so that one look into memory finds them all: the place of
   * the latest run + 1, 0 where the slot is free; the hash of the run; in how many articles it
   * occurs; how often it stands inside a name.
   */
  private int[] slots = new int[SLOT << 12];

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
    int hash = hash(place);
    int slot = slot(place, hash);
    int head = slots[slot] - 1;
    if (head == NONE) {
      used++;
      slots[slot + HASH] = hash;
    }
    slots[slot + NAMED] += isInsideName(place) ? 1 : 0;
    if (head == NONE || tokens.article(head) != tokens.article(place)) {
      slots[slot + SPREAD]++;
    }
    if (place >= previous.length) {
      previous = Arrays.copyOf(previous, Math.max(place + 1, previous.length * 2));
    }
    previous[place] = head;
    slots[slot] = place + 1;
    int articles = slots[slot + SPREAD];
    if (2 * SLOT * used > slots.length) {
      grow(2 * slots.length);
    }
    return articles;
  }

  /** Makes room for so many more runs at once, so as not to grow several times. */
  void makeRoom(int runs) {
    int length = slots.length;
    while (2 * SLOT * (used + runs) > length) {
      length *= 2;
    }
    if (length > slots.length) {
      grow(length);
    }
  }

  /** Takes the run at a place of an article that is being removed out of the counts. */
  void remove(int place) {
    int slot = slot(place, hash(place));
    slots[slot + NAMED] -= isInsideName(place) ? 1 : 0;
    int before = previous[place];
    if (before == NONE || tokens.article(before) != tokens.article(place)) {
      slots[slot + SPREAD]--;
    }
  }

  /** In how many articles the run at a place occurs. */
  int articlesWith(int place) {
    return slots[slot(place, hash(place)) + SPREAD];
  }

  /** Whether the run at a place stands inside a name or title, there or elsewhere. */
  boolean isNamed(int place) {
    return slots[slot(place, hash(place)) + NAMED] > 0;
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

  private int slot(int place, int hash) {
    int mask = slots.length - 1;
    int slot = hash * SLOT & mask;
    while (slots[slot] != 0 && !(slots[slot + HASH] == hash && same(slots[slot] - 1, place))) {
      slot = (slot + SLOT) & mask;
    }
    return slot;
  }

  private void grow(int length) {
    int[] larger = new int[length];
    int mask = larger.length - 1;
    for (int from = 0; from < slots.length; from += SLOT) {
      if (slots[from] != 0) {
        int to = slots[from + HASH] * SLOT & mask;
        while (larger[to] != 0) {
          to = (to + SLOT) & mask;
        }
        System.arraycopy(slots, from, larger, to, SLOT);
      }
    }
    slots = larger;
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
