package org.sverka.anchor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.sverka.anchor.Anchoring.Changed;
import org.sverka.anchor.Anchoring.Exact;
import org.sverka.anchor.Anchoring.Lost;
import org.sverka.anchor.Anchoring.Moved;
import org.sverka.model.Selector;
import org.sverka.text.Graphemes;
import org.sverka.text.Sentences;
import org.sverka.text.TextRange;
import org.sverka.text.Words;

class AnchorsPropertyTest {
  @Test
  void wordsMarkedAreFoundAgainWhateverChangesElsewhere() {
    Random random = new Random(2024);
    for (int round = 0; round < 400; round++) {
      InventedText invented = new InventedText(random);
      String text = invented.article(8 + random.nextInt(30));
      assertSurvives(random, invented, text, randomRange(random, text));
    }
  }

  @Test
  void randomRangesOfRealArticlesSurviveChangesElsewhere() throws IOException {
    Path corpus = Path.of("..", "shared", "corpus");
    Assumptions.assumeTrue(
        Files.isDirectory(corpus), "the corpus is not beside the project: nothing to read");
    Random random = new Random(5);
    List<Path> files;
    try (Stream<Path> listed = Files.list(corpus)) {
      files = listed.filter(file -> file.toString().endsWith(".txt")).sorted().toList();
    }
    assertThat(files).isNotEmpty();
    for (Path file : files) {
      String text = Files.readString(file);
      for (int round = 0; round < 60; round++) {
        assertSurvives(random, new InventedText(random), text, randomRange(random, text));
      }
    }
  }

  @Test
  void theScoreFallsAsTheWordsGetWorse() {
    Random random = new Random(77);
    for (int round = 0; round < 60; round++) {
      InventedText invented = new InventedText(random);
      String text = invented.article(20);
      TextRange sentence = Sentences.of(text).get(9);
      Selector selector = Selectors.describe(text, sentence);
      List<TextRange> words = Words.of(selector.exact()).ranges();
      double last = 1;
      String quote = selector.exact();
      for (int changes = 1; changes <= words.size() / 3; changes++) {
        TextRange word = words.get(words.size() - 2 * changes);
        quote =
            quote.substring(0, word.start())
                + "#".repeat(word.length())
                + quote.substring(word.end());
        String changed =
            text.substring(0, sentence.start()) + quote + text.substring(sentence.end());
        Anchoring found = Anchors.find(selector, changed);
        assertThat(found).isInstanceOf(Changed.class);
        Changed placed = (Changed) found;
        assertThat(placed.range().of(changed)).isEqualTo(quote);
        assertThat(placed.score()).isLessThan(last);
        last = placed.score();
      }
    }
  }

  @Test
  void aSentenceTakenOutIsLostAmongItsLookAlikes() {
    Random random = new Random(31);
    for (int round = 0; round < 300; round++) {
      InventedText invented = new InventedText(random);
      List<TextRange> sentences;
      String text = invented.article(20);
      sentences = Sentences.of(text);
      TextRange marked = sentences.get(3 + random.nextInt(sentences.size() - 6));
      String lookAlike = likeButNotEqual(random, invented, marked.of(text));
      Selector selector = Selectors.describe(text, marked);
      int place = sentences.get(random.nextInt(2)).start();
      String changed =
          text.substring(0, place)
              + lookAlike
              + " "
              + text.substring(place, marked.start())
              + text.substring(Math.min(text.length(), marked.end() + 1));
      assertThat(Anchors.find(selector, changed))
          .as(() -> selector + " in " + changed)
          .isInstanceOf(Lost.class);
    }
  }

  private static void assertSurvives(
      Random random, InventedText invented, String text, TextRange asked) {
    Selector selector = Selectors.describe(text, asked);
    TextRange range = selector.position();
    String before = edited(random, invented, text.substring(0, range.start()), false);
    String behind = edited(random, invented, text.substring(range.end()), true);
    String changed = before + selector.exact() + behind;
    TextRange wanted = new TextRange(before.length(), before.length() + selector.exact().length());
    Anchoring found = Anchors.find(selector, changed);
    assertThat(found)
        .as(() -> selector + " in " + changed)
        .isIn(new Exact(wanted), new Moved(wanted));
  }

  /** A few sentences' worth of changes, none of them next to the mark. */
  private static String edited(
      Random random, InventedText invented, String part, boolean markIsBefore) {
    int calm = Selectors.CONTEXT;
    if (part.length() <= calm) {
      return part;
    }
    StringBuilder text = new StringBuilder(part);
    for (int edits = random.nextInt(4); edits > 0; edits--) {
      int room = text.length() - calm;
      if (room <= 0) {
        break;
      }
      int at = Graphemes.floor(text, random.nextInt(room) + (markIsBefore ? calm : 0));
      int most = markIsBefore ? text.length() : text.length() - calm;
      int until = Math.min(most, at + random.nextInt(60));
      until = Math.max(at, Graphemes.floor(text, until));
      text.replace(at, until, random.nextBoolean() ? "" : " " + invented.sentence());
    }
    return text.toString();
  }

  private static TextRange randomRange(Random random, String text) {
    int start = random.nextInt(text.length() - 12);
    int end = Math.min(text.length(), start + 12 + random.nextInt(200));
    return new TextRange(start, end);
  }

  private static String likeButNotEqual(Random random, InventedText invented, String sentence) {
    List<String> words = new ArrayList<>(List.of(sentence.split(" ")));
    for (int i = 0; i < 2; i++) {
      words.set(random.nextInt(words.size() - 1), invented.word());
    }
    words.set(words.size() - 1, "9999.");
    return String.join(" ", words);
  }
}
