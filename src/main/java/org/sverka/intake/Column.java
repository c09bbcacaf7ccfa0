package org.sverka.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A column that one outlet takes over from another: the lead says that X's article "T" has
 * appeared, and the text itself follows.
 *
 * @param title the quoted title
 * @param author in the nominative; null where the lead names nobody
 */
record Column(String title, @Nullable String author) {
  private static final List<String> APPEARED =
      List.of(
          "опублик",
          "вышла",
          "вышел",
          "вышло",
          "напечата",
          "перепечата",
          "публикует",
          "печатает",
          "разместил",
          "размещен",
          "поместил",
          "жарияланды",
          "жариялады",
          "жарық",
          "шықты",
          "published",
          "appeared",
          "carried",
          "ran");

  private static final List<String> PIECES =
      List.of(
          "стать",
          "колонк",
          "эссе",
          "очерк",
          "мақала",
          "article",
          "column",
          "op-ed",
          "essay",
          "commentary");

  /** Signs that the text itself follows. */
  private static final List<String> FULL_TEXT =
      List.of(
          "полный текст",
          "полностью",
          "текст статьи",
          "приводим текст",
          "публикуем текст",
          "публикуем ее",
          "публикуем его",
          "толық мәтін",
          "мәтінін",
          "толық нұсқа",
          "full text",
          "in full",
          "full article",
          "article follows",
          "reproduced below");

  private static final Set<String> PATRONYMICS =
      Set.of("вича", "ича", "вны", "чны", "улы", "ұлы", "кызы", "қызы");

  private static final int LINES = 4;
  private static final int LONGEST_TITLE = 200;

  static @Nullable Column in(Story story) {
    List<Story.Line> opening = story.opening();
    for (int i = 0; i < Math.min(LINES, opening.size()); i++) {
      Column column = of(opening.get(i).text());
      if (column != null && fullTextFollows(opening, i)) {
        return column;
      }
    }
    return null;
  }

  private static boolean fullTextFollows(List<Story.Line> opening, int lead) {
    for (int i = lead; i < Math.min(lead + 3, opening.size()); i++) {
      String line = opening.get(i).text().toLowerCase(Locale.ROOT).replace('ё', 'е');
      if (line.length() <= 400 && FULL_TEXT.stream().anyMatch(line::contains)) {
        return true;
      }
    }
    return false;
  }

  private static @Nullable Column of(String line) {
    List<String> words = Words.of(Sentences.first(line));
    int piece = indexOf(words, PIECES);
    if (piece < 0 || indexOf(words, APPEARED) < 0) {
      return null;
    }
    int title = quoteNear(words, piece);
    if (title < 0) {
      return null;
    }
    String quoted = quoted(words, title);
    if (quoted == null || quoted.indexOf(' ') < 0) {
      return null;
    }
    List<String> after = title > piece ? name(words, piece + 1, title) : List.of();
    List<String> author = after.isEmpty() ? lastName(words, Math.min(piece, title)) : after;
    return new Column(quoted, author.isEmpty() ? null : nominative(author));
  }

  private static String nominative(List<String> name) {
    String last = name.get(name.size() - 1);
    if (!Words.isCyrillic(last)) {
      boolean owned = last.endsWith("’s") || last.endsWith("'s");
      List<String> plain = new ArrayList<>(name);
      plain.set(name.size() - 1, owned ? last.substring(0, last.length() - 2) : last);
      return String.join(" ", plain);
    }
    return GenitiveName.nominative(name);
  }

  private static int indexOf(List<String> words, List<String> stems) {
    for (int i = 0; i < words.size(); i++) {
      String key = Words.key(words.get(i));
      if (stems.stream().anyMatch(key::startsWith)) {
        return i;
      }
    }
    return -1;
  }

  /** The word at which a title opens: the first behind the noun, else (Kazakh) the last before. */
  private static int quoteNear(List<String> words, int piece) {
    for (int i = piece + 1; i < words.size(); i++) {
      if (opens(words.get(i))) {
        return i;
      }
    }
    for (int i = piece - 1; i >= 0; i--) {
      if (opens(words.get(i))) {
        return i;
      }
    }
    return -1;
  }

  private static boolean opens(String word) {
    return "«\"“„".indexOf(word.charAt(0)) >= 0 && word.length() > 1;
  }

  private static @Nullable String quoted(List<String> words, int from) {
    String rest = String.join(" ", words.subList(from, words.size()));
    for (int i = 1; i < Math.min(rest.length(), LONGEST_TITLE); i++) {
      if ("»\"”".indexOf(rest.charAt(i)) >= 0) {
        return Words.bare(rest.substring(1, i));
      }
    }
    return null;
  }

  /** The last name of a person that stands before a word. */
  private static List<String> lastName(List<String> words, int end) {
    for (int last = end - 1; last > 0; last--) {
      int first = last;
      while (first > 0 && last - first < 3 && nameWord(words, first - 1, last)) {
        first--;
      }
      List<String> name = name(words, first, last + 1);
      if (!name.isEmpty()) {
        return name;
      }
    }
    return List.of();
  }

  private static boolean nameWord(List<String> words, int at, int last) {
    return Words.isCapitalised(words.get(at))
        && Words.isCapitalised(words.get(last))
        && !Words.closes(words.get(at));
  }

  /** Given name and surname at the end of a run of capitalised words: offices stand before them. */
  private static List<String> name(List<String> words, int from, int end) {
    List<String> run = new ArrayList<>();
    for (int i = from; i < end; i++) {
      String bare = Words.bare(words.get(i));
      if (!Words.isCapitalised(words.get(i))) {
        if (run.size() >= 2) {
          break;
        }
        run.clear();
      } else {
        run.add(bare);
      }
    }
    if (run.size() < 2) {
      return List.of();
    }
    int size = run.size();
    String middle = run.get(size - 2);
    boolean patronymic = size > 2 && PATRONYMICS.stream().anyMatch(middle::endsWith);
    List<String> name = run.subList(size - (patronymic ? 3 : 2), size);
    return PersonName.fits(name) ? List.copyOf(name) : List.of();
  }
}
