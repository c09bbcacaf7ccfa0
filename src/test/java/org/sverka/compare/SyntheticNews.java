package org.sverka.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.sverka.model.ArticleId;
import org.sverka.text.Language;
import org.sverka.text.TextRange;

/**
 * News that nobody wrote: words made of syllables, as often as the law of Zipf and Mandelbrot has
 * it, between real words of grammar; stock phrases that many articles use; and passages that one
 * article takes from another, every second one changed in up to a fifth of its words. The same seed
 * gives the same news.
 */
final class SyntheticNews {
  private static final String[] ONSETS = {
    "б", "в", "г", "д", "ж", "з", "к", "л", "м", "н", "п", "р", "с", "т", "ф", "х", "ч", "ш", "ст",
    "пр", "кр", "тр", "гл", "сл", "бр"
  };
  private static final String[] VOWELS = {"а", "е", "и", "о", "у", "я", "ы"};
  private static final String[] ENDINGS = {
    "", "а", "у", "ом", "ов", "ами", "ый", "ого", "ая", "ть"
  };
  private static final String[] GRAMMAR = {
    "в", "и", "на", "с", "что", "по", "для", "не", "к", "о", "из", "от", "как", "это", "его", "за",
    "до", "также", "при", "они"
  };

  /** The commonest words are about as common as the tenth would be by Zipf's law. */
  private static final double FLATTENED = 10;

  /** A passage that an article took from another, in chars of each. */
  record Planted(int from, TextRange inFrom, int to, TextRange inTo, boolean changed) {}

  private final Random random;
  private final String[] stems;
  private final List<String[]> stockPhrases = new ArrayList<>();
  private final List<List<String>> articles = new ArrayList<>();
  private final List<int[]> taken = new ArrayList<>();
  private final List<int[]> plans = new ArrayList<>();

  SyntheticNews(long seed, int vocabulary) {
    random = new Random(seed);
    stems = new String[vocabulary];
    for (int i = 0; i < vocabulary; i++) {
      StringBuilder word = new StringBuilder();
      for (int syllables = 2 + random.nextInt(3); syllables > 0; syllables--) {
        word.append(ONSETS[random.nextInt(ONSETS.length)]);
        word.append(VOWELS[random.nextInt(VOWELS.length)]);
      }
      stems[i] = word.append(ONSETS[random.nextInt(18)]).toString();
    }
    for (int i = 0; i < 40; i++) {
      String[] phrase = new String[5 + random.nextInt(4)];
      for (int word = 0; word < phrase.length; word++) {
        phrase[word] = word(0.6);
      }
      stockPhrases.add(phrase);
    }
  }

  /** Writes articles of about so many chars. */
  void write(int count, int chars) {
    for (int i = 0; i < count; i++) {
      List<String> words = new ArrayList<>();
      int length = 0;
      while (length < chars) {
        if (random.nextInt(60) == 0) {
          for (String word : stockPhrases.get(random.nextInt(stockPhrases.size()))) {
            words.add(word);
            length += word.length() + 1;
          }
        } else {
          String word = word(0.3);
          words.add(word);
          length += word.length() + 1;
        }
      }
      articles.add(words);
    }
  }

  /** Lets articles take passages of so many words from others, each stretch once. */
  List<Planted> plant(int count, int fewest, int most) {
    List<int[]> places = new ArrayList<>();
    List<List<String>> copies = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      int from = random.nextInt(articles.size());
      int to = random.nextInt(articles.size());
      int length = fewest + random.nextInt(most - fewest + 1);
      int start = random.nextInt(Math.max(1, articles.get(from).size() - length));
      if (from == to || isTaken(from, start, start + length)) {
        i--;
        continue;
      }
      taken.add(new int[] {from, start, start + length});
      List<String> copy = new ArrayList<>(articles.get(from).subList(start, start + length));
      if (i % 2 == 1) {
        change(copy);
      }
      places.add(new int[] {from, start, length, to, i % 2});
      copies.add(copy);
    }
    return paste(places, copies);
  }

  List<ComparedText> texts() {
    List<ComparedText> texts = new ArrayList<>();
    for (int i = 0; i < articles.size(); i++) {
      ArticleId id = new ArticleId("article " + i);
      texts.add(ComparedText.of(id, text(articles.get(i)), Language.RUSSIAN));
    }
    return texts;
  }

  /** Appends the copies, so that what was said of other places stays true. */
  private List<Planted> paste(List<int[]> places, List<List<String>> copies) {
    List<Planted> planted = new ArrayList<>();
    for (int i = 0; i < places.size(); i++) {
      int[] place = places.get(i);
      List<String> target = articles.get(place[3]);
      for (int filler = 0; filler < 12; filler++) {
        target.add(word(0.3));
      }
      plans.add(new int[] {i, target.size(), target.size() + copies.get(i).size()});
      target.addAll(copies.get(i));
    }
    for (int i = 0; i < places.size(); i++) {
      int[] place = places.get(i);
      int[] plan = plans.get(i);
      planted.add(
          new Planted(
              place[0],
              chars(place[0], place[1], place[1] + place[2]),
              place[3],
              chars(place[3], plan[1], plan[2]),
              place[4] == 1));
    }
    return planted;
  }

  /** Up to a fifth of the words: other words, other forms, words left out or put in. */
  private void change(List<String> words) {
    int changes = Math.max(1, random.nextInt(words.size() / 5 + 1));
    for (int i = 0; i < changes; i++) {
      int at = random.nextInt(words.size());
      switch (random.nextInt(4)) {
        case 0 -> words.remove(at);
        case 1 -> words.add(at, word(0.3));
        default -> words.set(at, word(0.3));
      }
    }
  }

  private boolean isTaken(int article, int start, int end) {
    return taken.stream().anyMatch(t -> t[0] == article && t[1] < end && start < t[2]);
  }

  private String word(double grammar) {
    if (random.nextDouble() < grammar) {
      return GRAMMAR[random.nextInt(GRAMMAR.length)];
    }
    double spread = random.nextDouble() * Math.log((stems.length + FLATTENED) / FLATTENED);
    int rank = (int) (FLATTENED * Math.exp(spread) - FLATTENED);
    return stems[Math.min(rank, stems.length - 1)] + ENDINGS[random.nextInt(ENDINGS.length)];
  }

  private static String separator(int index) {
    return index % 17 == 16 ? ". " : index % 120 == 119 ? ".\n" : " ";
  }

  private static String text(List<String> words) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < words.size(); i++) {
      text.append(words.get(i)).append(separator(i));
    }
    return text.toString();
  }

  private TextRange chars(int article, int from, int to) {
    int at = 0;
    int start = 0;
    int end = 0;
    List<String> words = articles.get(article);
    for (int i = 0; i < to; i++) {
      if (i == from) {
        start = at;
      }
      end = at + words.get(i).length();
      at = end + separator(i).length();
    }
    return new TextRange(start, end);
  }
}
