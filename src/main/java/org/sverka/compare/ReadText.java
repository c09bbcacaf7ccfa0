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
  private final byte[] nameParts;
  private final List<Vocabulary.Word> unknown = new ArrayList<>();
  private List<TextRange> names = List.of();
  private int size;

  private ReadText(ComparedText text, int words) {
    this.text = text;
    this.starts = new int[words];
    this.ends = new int[words];
    this.forms = new int[words];
    this.nameParts = new byte[words];
  }

  static ReadText of(ComparedText text, Vocabulary vocabulary, Vocabulary.Reader reader) {
    Words words = Words.of(text.text());
    ReadText read = new ReadText(text, words.size());
    List<TextRange> furniture = text.furniture();
    int next = 0;
    for (int word = 0; word < words.size(); word++) {
      int start = words.start(word);
      int end = words.end(word);
      while (next < furniture.size() && furniture.get(next).end() <= start) {
        next++;
      }
      if (next == furniture.size() || furniture.get(next).start() >= end) {
        long key = reader.key(text.text(), start, end);
        int form = vocabulary.form(key);
        if (form == Vocabulary.UNKNOWN) {
          Vocabulary.Word unknown = reader.read(key, text.text(), start, end);
          read.unknown.add(unknown);
          read.add(start, end, form, unknown.nameParts());
        } else {
          read.add(start, end, form, vocabulary.nameParts(form));
        }
      }
    }
    read.names = NameSpans.of(text.text(), read);
    return read;
  }

  private void add(int start, int end, int form, byte parts) {
    starts[size] = start;
    ends[size] = end;
    forms[size] = form;
    nameParts[size] = parts;
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

  /** The part a word has in names, a bit of {@link NameSpans} each. */
  byte nameParts(int word) {
    return nameParts[word];
  }

  /** What is a name or title, ascending, in chars; may overlap. */
  List<TextRange> names() {
    return names;
  }

  /** The words without a number, in order. */
  Iterator<Vocabulary.Word> unknown() {
    return unknown.iterator();
  }
}
