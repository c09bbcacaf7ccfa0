package org.sverka.anchor;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/** Prose of no meaning in three languages, with emoji and combining marks, the same for a seed. */
final class InventedText {
  private static final List<List<String>> WORDS =
      List.of(
          List.of(
              "мост",
              "река",
              "строители",
              "вчера",
              "открыли",
              "новый",
              "город",
              "жители",
              "ждали",
              "поезд",
              "утром",
              "рассказал",
              "инженер",
              "план",
              "работы",
              "и",
              "в",
              "на",
              "который",
              "ещё",
              "дорога",
              "зимой",
              "быстрее",
              "за\u0301мок",
              "деньги",
              "школа",
              "почти",
              "решили"),
          List.of(
              "көпір",
              "өзен",
              "қала",
              "тұрғындар",
              "кеше",
              "ашылды",
              "жаңа",
              "жол",
              "қыста",
              "мектеп",
              "құрылысшылар",
              "және",
              "үшін",
              "ақша",
              "жоспар",
              "айтты",
              "инженер",
              "пойыз",
              "таңертең",
              "күтті",
              "бұл",
              "ең",
              "үлкен",
              "шешті"),
          List.of(
              "bridge",
              "river",
              "builders",
              "yesterday",
              "opened",
              "new",
              "town",
              "people",
              "waited",
              "train",
              "morning",
              "said",
              "engineer",
              "plan",
              "work",
              "and",
              "in",
              "the",
              "which",
              "road",
              "winter",
              "faster",
              "cafe\u0301",
              "money",
              "school",
              "almost",
              "decided",
              "😀",
              "🇰🇿",
              "👩‍🔬"));

  private final Random random;

  InventedText(Random random) {
    this.random = random;
  }

  String article(int sentences) {
    StringBuilder text = new StringBuilder();
    int language = random.nextInt(WORDS.size());
    for (int i = 0; i < sentences; i++) {
      if (i > 0) {
        text.append(i % 5 == 0 ? "\n\n" : " ");
      }
      text.append(sentence(language));
    }
    return text.toString();
  }

  String sentence() {
    return sentence(random.nextInt(WORDS.size()));
  }

  private String sentence(int language) {
    List<String> words = new ArrayList<>();
    for (int i = 5 + random.nextInt(10); i > 0; i--) {
      words.add(word(language));
    }
    String first = words.get(0);
    words.set(0, first.substring(0, 1).toUpperCase(Locale.ROOT) + first.substring(1));
    return String.join(" ", words) + " " + (1 + random.nextInt(9_000)) + ".";
  }

  String word() {
    return word(random.nextInt(WORDS.size()));
  }

  private String word(int language) {
    List<String> words = WORDS.get(language);
    return words.get(random.nextInt(words.size()));
  }
}
