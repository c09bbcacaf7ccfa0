package org.sverka.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntConsumer;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.sverka.model.ArticleId;

/**
 * The shared passages of a changing set of articles. An article is compared with those that are
 * there when it is added, and these with each other no more.
 *
 * <p>Seed and extend: runs of word stems that two articles share ({@link Seeds}) are extended by a
 * local alignment ({@link Extension}), and what comes of it is weighed by how rare its words are in
 * all articles ({@link Rarity}), which is asked anew each time, since it changes as articles come
 * and go. Adding and looking up go on one thread, reading, extending and judging on all processors.
 *
 * <p>Of an article that is removed the words keep their room (some 30 bytes a word) until the index
 * is given up, and are counted and found no more.
 *
 * <p>Safe for use by several threads; one works at a time, and lets others in between the articles
 * of a long list.
 */
public final class PassageIndex {
  /** So many articles are read, then compared, together: enough to keep the processors busy. */
  private static final int TOGETHER = 16;

  /** What a word and the space behind it take in news prose, at least. */
  private static final int CHARS_A_WORD = 7;

  /** So many words are given room before they are read; more make room as they come. */
  private static final int MOST_EXPECTED = 1 << 20;

  private static final Comparator<Passage> BY_PLACE =
      Comparator.comparing(Passage::inA).thenComparing(Passage::inB);

  private final Tokens tokens = new Tokens();
  private final Seeds seeds = new Seeds(tokens);
  private final Assessment assessment = new Assessment(tokens, new Rarity(tokens, seeds));
  private final Map<ArticleId, Integer> numbers = new HashMap<>();

  /** By the number of the later article, then by that of the earlier. */
  private final List<List<AlignedPair>> pairs = new ArrayList<>();

  /**
   * Adds articles, comparing each with all before it, until the watcher says to stop.
   *
   * @return how many were added; those are whole
   * @throws IllegalArgumentException when an article is there already
   */
  public int addAll(List<ComparedText> texts, CompareProgress progress) {
    makeRoom(texts);
    int done = 0;
    boolean goOn = true;
    while (goOn && done < texts.size()) {
      int next = Math.min(texts.size(), done + TOGETHER);
      add(texts.subList(done, next));
      done = next;
      goOn = progress.goOn(done, texts.size());
    }
    return done;
  }

  /**
   * Adds an article, comparing it with all before it.
   *
   * @throws IllegalArgumentException when the article is there already
   */
  public void add(ComparedText text) {
    add(List.of(text));
  }

  private synchronized void makeRoom(List<ComparedText> texts) {
    long chars = texts.stream().mapToLong(text -> text.text().length()).sum();
    seeds.makeRoom((int) Math.min(MOST_EXPECTED, chars / CHARS_A_WORD));
  }

  private synchronized void add(List<ComparedText> texts) {
    int first = tokens.numbers();
    ReadText[] read = new ReadText[texts.size()];
    byHands(
        read.length,
        () -> {
          Vocabulary.Readers readers = new Vocabulary.Readers();
          return i -> read[i] = tokens.read(texts.get(i), readers);
        });
    long[][] found = new long[read.length][];
    for (int i = 0; i < found.length; i++) {
      ArticleId id = texts.get(i).article();
      if (numbers.putIfAbsent(id, tokens.numbers()) != null) {
        throw new IllegalArgumentException("article " + id + " is compared already");
      }
      found[i] = seeds.add(tokens.add(read[i]));
      pairs.add(List.of());
    }
    byHands(
        found.length,
        () -> {
          PairAligner aligner = new PairAligner(tokens);
          return i -> pairs.set(first + i, aligner.aligned(first + i, found[i]));
        });
  }

  /**
   * Does some work for each number up to a count, on all processors, each with tools of its own.
   */
  private static void byHands(int count, Supplier<IntConsumer> worker) {
    int hands = Math.min(count, Runtime.getRuntime().availableProcessors());
    IntStream.range(0, hands)
        .parallel()
        .forEach(
            hand -> {
              IntConsumer work = worker.get();
              for (int i = hand; i < count; i += hands) {
                work.accept(i);
              }
            });
  }

  /** Takes an article out with all its passages. */
  public synchronized void remove(ArticleId article) {
    Integer number = numbers.remove(article);
    if (number == null) {
      return;
    }
    seeds.remove(number);
    tokens.remove(number);
    pairs.set(number, List.of());
    for (int later = number + 1; later < pairs.size(); later++) {
      List<AlignedPair> its = pairs.get(later);
      if (its.stream().anyMatch(pair -> pair.earlier() == number)) {
        pairs.set(later, its.stream().filter(pair -> pair.earlier() != number).toList());
      }
    }
  }

  /** How many articles there are. */
  public synchronized int articles() {
    return tokens.articles();
  }

  public synchronized boolean contains(ArticleId article) {
    return numbers.containsKey(article);
  }

  /** All passages, by the order in which the articles were added, then by place in the first. */
  public synchronized List<Passage> passages() {
    return pairs.parallelStream()
        .flatMap(List::stream)
        .map(pair -> new Judged(pair.earlier(), assessed(pair)))
        .filter(judged -> !judged.passages().isEmpty())
        .sorted(Comparator.comparingInt(Judged::earlier))
        .flatMap(judged -> judged.passages().stream())
        .toList();
  }

  private record Judged(int earlier, List<Passage> passages) {}

  /**
   * The passages of two articles, by place in the first; none where they are one or not there.
   *
   * @param a becomes the article a of every passage
   */
  public synchronized List<Passage> between(ArticleId a, ArticleId b) {
    Integer first = numbers.get(a);
    Integer second = numbers.get(b);
    if (first == null || second == null) {
      return List.of();
    }
    int earlier = Math.min(first, second);
    List<Passage> found =
        pairs.get(Math.max(first, second)).stream()
            .filter(pair -> pair.earlier() == earlier)
            .flatMap(pair -> assessed(pair).stream())
            .toList();
    return first < second ? found : found.stream().map(Passage::flipped).sorted(BY_PLACE).toList();
  }

  private List<Passage> assessed(AlignedPair pair) {
    List<Passage> found = assessment.passages(pair.alignments());
    found.sort(BY_PLACE);
    return found;
  }
}
