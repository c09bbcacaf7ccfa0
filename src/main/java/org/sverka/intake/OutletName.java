package org.sverka.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the name of an outlet at a place in a sentence, and refuses what may be anybody else. */
final class OutletName {
  /** Words between "reports" and the name that say that it is an outlet's. */
  private static final Set<String> INTRODUCTIONS =
      Set.of(
          "агентство",
          "агентства",
          "агентству",
          "информагентство",
          "информагентства",
          "издание",
          "издания",
          "изданию",
          "газета",
          "газеты",
          "газете",
          "журнал",
          "журнала",
          "портал",
          "портала",
          "порталу",
          "интернет-портал",
          "интернет-портала",
          "телеканал",
          "телеканала",
          "радиостанция",
          "корреспондент",
          "корреспондента",
          "корреспонденту",
          "корр",
          "собкор",
          "редакция",
          "редакции",
          "интернет-издание",
          "интернет-газета",
          "медиапортал",
          "агенттігі",
          "порталы",
          "газеті",
          "тілшісі",
          "агенттік");

  private static final Set<String> PASSED_OVER =
      Set.of(
          "информационное",
          "информационного",
          "наш",
          "нашего",
          "собственный",
          "собственного",
          "новостное",
          "международное",
          "международного",
          "деловое",
          "сетевое",
          "наше",
          "the");

  /** Legal forms and offices: what follows them is no outlet. */
  private static final Set<String> OFFICES =
      Set.of(
          "ТОО", "АО", "ООО", "ОАО", "ПАО", "РГП", "КГП", "ГКП", "ГУ", "НАО", "ОЮЛ", "РОО", "НК");

  private static final int MOST_QUOTED = 6;
  private static final int MOST_PLAIN = 3;

  private OutletName() {}

  /** The name that begins at a word; null where none surely does. */
  static @Nullable String at(List<String> words, int from) {
    int at = from;
    boolean introduced = false;
    while (at < words.size() && at - from < 4 && passable(Words.key(words.get(at)))) {
      introduced |= INTRODUCTIONS.contains(Words.key(words.get(at)));
      if (Words.closes(words.get(at)) && !words.get(at).equals("корр.")) {
        return null;
      }
      at++;
    }
    if (at >= words.size() || OFFICES.contains(Words.bare(words.get(at)))) {
      return null;
    }
    String word = words.get(at);
    if (Agencies.isForm(Words.bare(word)) && at + 1 < words.size() && !Words.closes(word)) {
      String rest = quoted(words, at + 1);
      rest = rest == null ? run(words, at + 1, MOST_PLAIN - 1) : rest;
      return rest.isEmpty() ? null : Words.bare(word) + " " + rest;
    }
    String quoted = quoted(words, at);
    if (quoted != null) {
      return quoted;
    }
    return Agencies.isDomain(Words.bare(word)) ? Words.bare(word) : plain(words, at, introduced);
  }

  private static boolean passable(String key) {
    return INTRODUCTIONS.contains(key) || PASSED_OVER.contains(key);
  }

  private static @Nullable String plain(List<String> words, int at, boolean introduced) {
    String name = run(words, at, MOST_PLAIN);
    if (name.isEmpty()) {
      return null;
    }
    String first = Words.bare(words.get(at));
    if (introduced || Agencies.isKnown(name)) {
      return name;
    }
    if (Agencies.isKnown(first)) {
      return Words.isCyrillic(first) ? first : name;
    }
    boolean latin = !Words.isCyrillic(first);
    return latin && amidCyrillic(words, at) ? name : null;
  }

  private static boolean amidCyrillic(List<String> words, int at) {
    return at > 0 && Words.isCyrillic(words.get(at - 1));
  }

  /** Capitalised words up to a sign or a small letter. */
  private static String run(List<String> words, int from, int most) {
    List<String> name = new ArrayList<>();
    for (int i = from; i < words.size() && name.size() < most; i++) {
      String word = words.get(i);
      String bare = unsuffixed(Words.bare(word));
      boolean digits = !name.isEmpty() && bare.chars().allMatch(Character::isDigit);
      if (bare.isEmpty()
          || (!Words.isCapitalised(bare) && !digits)
          || "(«\"“".indexOf(word.charAt(0)) >= 0) {
        break;
      }
      name.add(bare);
      if (Words.closes(word) || bare.length() != Words.bare(word).length()) {
        break;
      }
    }
    return String.join(" ", name);
  }

  /** What stands in quotation marks from a word on; null where none opens there. */
  private static @Nullable String quoted(List<String> words, int from) {
    String first = words.get(from);
    if ("«\"“„".indexOf(first.charAt(0)) < 0 || first.length() < 2) {
      return null;
    }
    List<String> name = new ArrayList<>();
    for (int i = from; i < words.size() && name.size() < MOST_QUOTED; i++) {
      String word = words.get(i);
      name.add(Words.bare(word));
      boolean closed = false;
      for (int j = i == from ? 1 : 0; j < word.length(); j++) {
        closed |= "»\"”“".indexOf(word.charAt(j)) >= 0;
      }
      if (closed) {
        return String.join(" ", name);
      }
    }
    return null;
  }

  /** Without a Kazakh ending behind a hyphen: {@code Kazinform-ның}. */
  static String unsuffixed(String word) {
    int hyphen = word.lastIndexOf('-');
    if (hyphen <= 0 || hyphen + 1 == word.length()) {
      return word;
    }
    String ending = word.substring(hyphen + 1);
    boolean small = Character.isLowerCase(ending.charAt(0)) && Words.isCyrillic(ending);
    return small && ending.length() <= 4 ? word.substring(0, hyphen) : word;
  }
}
