package org.sverka.store;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.sverka.query.Query;
import org.sverka.query.Query.Field;
import org.sverka.query.Query.Words;
import org.sverka.text.Language;
import org.sverka.text.Stems;

/** An article that is read from its beginning each time it is asked: slow, and plainly right. */
record NaiveArticle(Language language, String title, String text) implements Query.Subject {
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");

  private static final String[] WORDS = {
    "порт",
    "порта",
    "Портом",
    "портовый",
    "договор",
    "договора",
    "договорённости",
    "Ёлка",
    "елки",
    "мир",
    "миру",
    "река",
    "рекой",
    "мектеп",
    "мектебі",
    "мектептер",
    "халық",
    "халқы",
    "келісім",
    "келісімге",
    "port",
    "ports",
    "agree",
    "agreed",
    "agreement",
    "possible",
    "possibility",
    "sky",
    "Токаев",
    "Токаевым",
    "токаева",
    "2025",
    "30",
    "премьер-министр",
    "министры",
    "қала",
    "қаланы",
    "и",
    "в"
  };

  static String words(Random random, int count) {
    StringBuilder words = new StringBuilder();
    for (int i = 0; i < count; i++) {
      words.append(WORDS[random.nextInt(WORDS.length)]).append(i % 5 == 4 ? ".\n" : " ");
    }
    return words.toString().strip();
  }

  /** Something that may be asked; not always. */
  static String question(Random random) {
    return switch (random.nextInt(7)) {
      case 0 -> words(random, 1);
      case 1 -> words(random, 2);
      case 2 -> '"' + words(random, 1 + random.nextInt(2)) + '"';
      case 3 -> {
        String word = words(random, 1);
        yield word.substring(0, Math.min(word.length(), 2 + random.nextInt(8))) + '*';
      }
      case 4 -> words(random, 1) + " -" + question(random);
      case 5 -> words(random, 1) + " OR " + question(random);
      default -> "(" + question(random) + ") (" + question(random) + ")";
    };
  }

  @Override
  public boolean says(Words wanted) {
    return says(title, wanted) || says(text, wanted);
  }

  private boolean says(String its, Words wanted) {
    List<String> words = new ArrayList<>();
    Matcher matcher = WORD.matcher(its);
    while (matcher.find()) {
      words.add(matcher.group().toLowerCase(Locale.ROOT).replace('ё', 'е'));
    }
    int length = wanted.words().size();
    for (int at = 0; at + length <= words.size(); at++) {
      boolean all = true;
      for (int i = 0; i < length; i++) {
        boolean last = i == length - 1;
        String word = words.get(at + i);
        String asked = wanted.words().get(i);
        all &=
            switch (wanted.form()) {
              case EXACT -> word.equals(asked);
              case ANY -> isForm(word, asked);
              case PREFIX -> last ? word.startsWith(asked) : isForm(word, asked);
            };
      }
      if (all) {
        return true;
      }
    }
    return false;
  }

  private boolean isForm(String word, String asked) {
    String stem = stem(asked);
    boolean russian =
        asked.charAt(0) >= 'а' && (language == Language.RUSSIAN || language == Language.ENGLISH);
    return stem(word).equals(stem)
        || (russian && asked.matches(".{3,}[ое]в") && stem(word).equals(asked))
        || (russian && stem.matches(".{3,}[ое]в") && stem(word).equals(stem(stem)));
  }

  private String stem(String word) {
    Language stemmer = language;
    if (language != Language.OTHER) {
      if (Character.isDigit(word.charAt(0))) {
        stemmer = Language.OTHER;
      } else if (word.charAt(0) < 'а') {
        stemmer = Language.ENGLISH;
      } else if (language == Language.ENGLISH) {
        stemmer = Language.RUSSIAN;
      }
    }
    return Stems.of(stemmer).stem(word);
  }

  @Override
  public boolean has(Field field, Words wanted) {
    return false;
  }

  @Override
  public @Nullable LocalDate published() {
    return null;
  }
}
