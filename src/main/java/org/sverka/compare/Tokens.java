package org.sverka.compare;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sverka.model.ArticleId;
import org.sverka.text.TextRange;

/**
 * The words of all compared articles, one after another: for each its form, stem, place and what is
 * known of it. Flat arrays, because ten thousand articles have some millions of words.
 *
 * <p>The words of an article that was removed keep their places, and count no more.
 *
 * <p>Grows with use; not safe for use by several threads, except that several may read while none
 * adds or removes.
 */
final class Tokens {
  private static final byte QUOTED = 1;
  private static final byte NAME = 2;

  private final Vocabulary vocabulary = new Vocabulary();

  /** By article; null where it was removed. */
  private final List<@Nullable ComparedText> texts = new ArrayList<>();

  /** By article: its first word; one more entry than there are articles. */
  private int[] firsts = new int[16];

  private int size;

  /** How many articles and words were removed. */
  private int removedArticles;

  private int removedWords;
  private int[] forms = new int[1024];
  private int[] stems = new int[1024];
  private int[] starts = new int[1024];
  private int[] ends = new int[1024];
  private int[] articles = new int[1024];
  private byte[] flags = new byte[1024];

  /** By stem: in how many articles it occurs, and the number of the last of them, plus 1. */
  private int[] spread = new int[1024];

  private int[] lastSeen = new int[1024];

  /** By stem: how often it occurs. */
  private int[] occurrences = new int[1024];

  /** Reads a text to add it; several threads may while none adds. */
  ReadText read(ComparedText text, Vocabulary.Readers readers) {
    return ReadText.of(text, vocabulary, readers.of(text.language()));
  }

  /**
   * Adds the words of a text.
   *
   * @return the number of the article, from 0
   */
  int add(ReadText read) {
    ComparedText text = read.text();
    int article = texts.size();
    texts.add(text);
    Iterator<Vocabulary.Word> unknown = read.unknown();
    makeRoom(read.size());
    for (int word = 0; word < read.size(); word++) {
      int form = read.form(word);
      push(
          article,
          form == Vocabulary.UNKNOWN ? vocabulary.learn(unknown.next()) : form,
          read.start(word),
          read.end(word));
    }
    if (firsts.length < texts.size() + 1) {
      firsts = Arrays.copyOf(firsts, 2 * firsts.length);
    }
    firsts[texts.size()] = size;
    mark(article, text.quoted(), QUOTED);
    mark(article, read.names(), NAME);
    return article;
  }

  /** Takes the words of an article out of all counts. */
  void remove(int article) {
    Set<Integer> seen = new HashSet<>();
    for (int token = first(article); token < first(article + 1); token++) {
      int stem = stems[token];
      occurrences[stem]--;
      if (seen.add(stem)) {
        spread[stem]--;
      }
    }
    removedWords += first(article + 1) - first(article);
    removedArticles++;
    texts.set(article, null);
  }

  boolean isRemoved(int article) {
    return texts.get(article) == null;
  }

  /** How many articles there are, the removed ones aside. */
  int articles() {
    return texts.size() - removedArticles;
  }

  /** How many numbers of articles are in use. */
  int numbers() {
    return texts.size();
  }

  ArticleId id(int article) {
    return Objects.requireNonNull(texts.get(article), "a removed article").article();
  }

  /** The first word of an article; of the number behind the last article, the end of all. */
  int first(int article) {
    return firsts[article];
  }

  /** The article a word stands in. */
  int article(int token) {
    return articles[token];
  }

  int stem(int token) {
    return stems[token];
  }

  int form(int token) {
    return forms[token];
  }

  /** Its first char in the text. */
  int start(int token) {
    return starts[token];
  }

  /** The char behind its last in the text. */
  int end(int token) {
    return ends[token];
  }

  /** Whether it stands inside somebody's words. */
  boolean isQuoted(int token) {
    return (flags[token] & QUOTED) != 0;
  }

  /** Whether it belongs to a name or title. */
  boolean isName(int token) {
    return (flags[token] & NAME) != 0;
  }

  boolean isGrammar(int token) {
    return vocabulary.isGrammar(stems[token]);
  }

  /** In how many articles its stem occurs. */
  int articlesWith(int token) {
    return spread[stems[token]];
  }

  /** How many words there are. */
  int size() {
    return size - removedWords;
  }

  /**
   * The information of meeting a word's stem at some place, in nats: the negative logarithm of its
   * share of all words.
   */
  double information(int token) {
    return Math.log((double) size() / occurrences[stems[token]]);
  }

  private void makeRoom(int words) {
    if (size + words > forms.length) {
      int larger = Math.max(size + words, size + (size >> 1));
      forms = Arrays.copyOf(forms, larger);
      stems = Arrays.copyOf(stems, larger);
      starts = Arrays.copyOf(starts, larger);
      ends = Arrays.copyOf(ends, larger);
      articles = Arrays.copyOf(articles, larger);
      flags = Arrays.copyOf(flags, larger);
    }
  }

  private void push(int article, int form, int start, int end) {
    int stem = vocabulary.stem(form);
    forms[size] = form;
    stems[size] = stem;
    starts[size] = start;
    ends[size] = end;
    articles[size] = article;
    size++;
    count(stem, article);
  }

  private void count(int stem, int article) {
    if (stem >= spread.length) {
      spread = Arrays.copyOf(spread, 2 * stem);
      lastSeen = Arrays.copyOf(lastSeen, 2 * stem);
      occurrences = Arrays.copyOf(occurrences, 2 * stem);
    }
    occurrences[stem]++;
    if (lastSeen[stem] != article + 1) {
      spread[stem]++;
      lastSeen[stem] = article + 1;
    }
  }

  /**
   * @param ranges ascending
   */
  private void mark(int article, List<TextRange> ranges, byte flag) {
    int token = firsts[article];
    for (TextRange range : ranges) {
      while (token < size && ends[token] <= range.start()) {
        token++;
      }
      for (int inside = token; inside < size && starts[inside] < range.end(); inside++) {
        flags[inside] |= flag;
      }
    }
  }
}
