package org.sverka.compare;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.sverka.text.TextRange;
import org.sverka.text.Words;

/**
 * The words of a text, furniture aside, looked up ahead of being added: the part of the work that
 * needs no order, so that several threads do it.
 */
final class ReadText {
  private final ComparedText text;
  private final int[] starts;
  private final int[] ends;
  private final int[] forms;
  private final List<Vocabulary.Word> unknown = new ArrayList<>();
  private int size;

  private ReadText(ComparedText text, int words) {
    this.text = text;
    this.starts = new int[words];
    this.ends = new int[words];
    this.forms = new int[words];
  }

  static ReadText of(ComparedText text, Vocabulary vocabulary) {
    Words words = Words.of(text.text());
    ReadText read = new ReadText(text, words.size());
    Vocabulary.Reader reader = new Vocabulary.Reader(text.language());
    List<TextRange> furniture = text.furniture();
    int next = 0;
    for (int word = 0; word < words.size(); word++) {
      int start = words.start(word);
      int end = words.end(word);
      while (next < furniture.size() && furniture.get(next).end() <= start) {
        next++;
      }
      if (next == furniture.size() || furniture.get(next).start() >= end) {
        int form = vocabulary.form(text.text(), start, end, text.language());
        read.add(start, end, form);
        if (form == Vocabulary.UNKNOWN) {
          read.unknown.add(reader.read(text.text(), start, end));
        }
      }
    }
    return read;
  }

  private void add(int start, int end, int form) {
    starts[size] = start;
    ends[size] = end;
    forms[size] = form;
    size++;
  }

  ComparedText text() {
    return text;
  }

  /** How many words there are. */
  int size() {
    return size;
  }

  int start(int word) {
    return starts[word];
  }

  int end(int word) {
    return ends[word];
  }

  /** The number of the word's form; {@link Vocabulary#UNKNOWN} where it has none yet. */
  int form(int word) {
    return forms[word];
  }

  /** The words without a number, in order. */
  Iterator<Vocabulary.Word> unknown() {
    return unknown.iterator();
  }
}
