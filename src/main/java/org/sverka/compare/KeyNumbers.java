package org.sverka.compare;

/**
 * Numbers for keys of 64 bits, from 0 in the order in which they were first met. Open addressing in
 * one array, so that a key and its number are found by one look into memory.
 *
 * <p>Grows with use; several threads may look up while none adds.
 */
final class KeyNumbers {
  static final int NONE = -1;

  /** By slot: the key, and its number + 1, 0 where the slot is free. */
  private long[] slots = new long[2 * 4096];

  private int size;

  /** The number of a key; {@link #NONE} where it has none. */
  int get(long key) {
    return (int) slots[slot(key) + 1] - 1;
  }

  /** The number of a key, which has one from now on. */
  int add(long key) {
    int slot = slot(key);
    if (slots[slot + 1] == 0) {
      slots[slot] = key;
      slots[slot + 1] = ++size;
      if (4 * size > slots.length) {
        grow();
        return size - 1;
      }
    }
    return (int) slots[slot + 1] - 1;
  }

  int size() {
    return size;
  }

  /** Where a key stands, or the free slot where it would. */
  private int slot(long key) {
    int mask = slots.length - 2;
    int slot = (int) (key >>> 31) & mask;
    while (slots[slot + 1] != 0 && slots[slot] != key) {
      slot = (slot + 2) & mask;
    }
    return slot;
  }

  private void grow() {
    long[] old = slots;
    slots = new long[2 * old.length];
    for (int from = 0; from < old.length; from += 2) {
      if (old[from + 1] != 0) {
        int to = slot(old[from]);
        slots[to] = old[from];
        slots[to + 1] = old[from + 1];
      }
    }
  }
}
