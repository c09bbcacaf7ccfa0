package org.sverka.detect.quotes;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The organisations and groups that a reader has in mind: which one has just spoken or acted, and
 * what the article's firms are called. For one article, in reading order.
 */
final class Bodies {
  /** More firms and offices are not kept: no article has so many. */
  private static final int MOST_FIRMS = 100;

  /** Forms of one name have at least so many chars in common, and differ in at most so many. */
  private static final int SAME = 4;

  private static final int ENDING = 3;

  /** A text without an author is of the office that acted so many paragraphs before, at most. */
  private static final int NEAR = 3;

  private record Firm(String kind, String name) {}

  private final Set<String> offices;
  private final List<Firm> firms = new ArrayList<>();
  private final List<String> known = new ArrayList<>();

  /** Those who have spoken or acted, each once, the latest at the end. */
  private final List<Speaker> before = new ArrayList<>();

  private final Grammar grammar;
  private @Nullable Speaker court;
  private @Nullable Speaker last;
  private int lastParagraph = -1_000;
  private @Nullable Speaker shown;
  private int shownParagraph = -1_000;
  private @Nullable Speaker many;
  private int manyParagraph = -1_000;

  /**
   * @param offices words for whatever body has been named before: the agency
   * @param grammar tells what texts speak for themselves, and what short names stand for
   */
  Bodies(Set<String> offices, Grammar grammar) {
    this.offices = offices;
    this.grammar = grammar;
  }

  /** Takes note of an office that the article names anywhere. */
  void exists(String name) {
    if (known.size() < MOST_FIRMS && !known.contains(name)) {
      known.add(name);
    }
  }

  /** Which has spoken or acted last. */
  @Nullable Speaker last() {
    return last;
  }

  /** Takes note of one that speaks or acts in a paragraph. */
  void acts(@Nullable Speaker body, int paragraph) {
    last = body;
    lastParagraph = paragraph;
    if (body != null && (before.remove(body) || before.size() < MOST_FIRMS)) {
      before.add(body);
    }
    if (body != null
        && List.of(body.name().toLowerCase(Locale.ROOT).split(" ")).contains(grammar.court())) {
      court = body;
    }
  }

  /** Takes note of a text that a paragraph tells of. */
  void shows(String text, int paragraph) {
    shown = new Speaker(text, null, null);
    shownParagraph = paragraph;
  }

  /**
   * Takes note of a firm that is named in marks.
   *
   * @param kind what the words before say it is: a bank
   */
  void named(String kind, String name) {
    Firm firm = new Firm(kind, name);
    if (firms.remove(firm) || firms.size() < MOST_FIRMS) {
      firms.add(firm);
    }
  }

  /**
   * Who is called so: «в ведомстве» after «в пресс-службе министерства» is the office that spoke
   * before, «в концерне» the concern that the article names.
   */
  Speaker called(String phrase) {
    String lower = phrase.toLowerCase(Locale.ROOT);
    if (court != null && lower.equals(grammar.court())) {
      return court;
    }
    boolean alone = phrase.indexOf(' ') < 0 || (last != null && isWhatever(lower, last.name()));
    boolean fits =
        last != null
            && (alone
                ? isWhatever(lower, last.name())
                    || last.name().toLowerCase(Locale.ROOT).contains(Role.stem(lower))
                : last.name().endsWith(" " + phrase));
    boolean isOffice = fits && last != null && startsLower(last.name());
    for (int i = firms.size() - 1; isOffice && alone && i >= 0; i--) {
      if (firms.get(i).kind().equals(lower)) {
        return new Speaker(firms.get(i).name(), null, null);
      }
    }
    if (fits) {
      return Objects.requireNonNull(last);
    }
    for (int i = firms.size() - 1; i >= 0; i--) {
      Firm firm = firms.get(i);
      if ((alone && firm.kind().equals(lower)) || isForm(phrase, firm.name())) {
        return new Speaker(firm.name(), null, null);
      }
    }
    for (int i = before.size() - 1; i >= 0; i--) {
      String name = before.get(i).name();
      String plain = name.toLowerCase(Locale.ROOT);
      boolean shorter = alone && grammar.isShortFor(lower, name);
      boolean owned = !alone && plain.endsWith(" " + lower);
      if (shorter || owned || plain.startsWith(lower + " ")) {
        return before.get(i);
      }
    }
    for (int i = before.size() - 1; offices.contains(lower) && i >= 0; i--) {
      if (isWhatever(lower, before.get(i).name())) {
        return before.get(i);
      }
    }
    for (String name : known) {
      if (startsLower(phrase) && grammar.standsFor(lower, name)) {
        return new Speaker(name, null, null);
      }
    }
    return new Speaker(phrase, null, null);
  }

  /** Whether a word stands for any body, and so for this: a company is no ministry. */
  private boolean isWhatever(String word, String name) {
    return grammar.isShortFor(word, name)
        || (offices.contains(word) && !grammar.areOfTwoKinds(word, name.toLowerCase(Locale.ROOT)));
  }

  private static boolean startsLower(String name) {
    return !name.isEmpty() && Character.isLowerCase(name.charAt(0));
  }

  /** Whether each word of one can be a form of the other's: «Северного кабеля». */
  private static boolean isForm(String phrase, String name) {
    String[] words = phrase.split(" ");
    String[] others = name.split(" ");
    boolean fits = words.length == others.length;
    for (int i = 0; fits && i < words.length; i++) {
      fits = words[i].equals(others[i]) || isFormOfWord(words[i], others[i]);
    }
    return fits;
  }

  private static boolean isFormOfWord(String phrase, String name) {
    int same = 0;
    while (same < Math.min(phrase.length(), name.length())
        && phrase.charAt(same) == name.charAt(same)) {
      same++;
    }
    return same >= SAME && phrase.length() - same <= ENDING && name.length() - same <= ENDING;
  }

  /**
   * «Говорится в сообщении»: whoever it is from, where an office has just spoken or acted; a
   * resolution says what it says itself.
   *
   * @param phrase empty where it is only «в нём»
   * @return null where nobody can be told
   */
  @Nullable Speaker text(String phrase, int paragraph) {
    boolean near = court != null && court.equals(last);
    if (near && grammar.rulings().contains(phrase.toLowerCase(Locale.ROOT))) {
      return court;
    }
    if (court != null && grammar.verdicts().contains(phrase.toLowerCase(Locale.ROOT))) {
      return court;
    }
    if (shownParagraph == paragraph && grammar.isAnyText(phrase)) {
      return shown;
    }
    boolean others =
        last != null && grammar.areOfTwoKinds(phrase, last.name().toLowerCase(Locale.ROOT));
    if (last != null && !others && !isOwn(phrase) && paragraph - lastParagraph <= NEAR) {
      return last;
    }
    if (phrase.isEmpty()) {
      boolean wrote = grammar.attributesDirectly() && paragraph - manyParagraph <= 1;
      return wrote ? many : null;
    }
    return new Speaker(phrase, null, null);
  }

  /** Those who have acted together in a paragraph; null where nobody has. */
  @Nullable Speaker severalIn(int paragraph) {
    return manyParagraph == paragraph && lastParagraph != paragraph ? many : null;
  }

  /** Whether a text speaks for itself. */
  boolean isOwn(String phrase) {
    String noun = phrase.substring(phrase.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
    return grammar.documents().contains(noun.replace('ё', 'е'));
  }

  /**
   * «Они» are those who have just been spoken of, or whoever speaks for the body that has acted in
   * the paragraph, whichever came later.
   */
  @Nullable Speaker many(String phrase, int paragraph) {
    if (phrase.isEmpty()) {
      boolean near = paragraph - manyParagraph <= 1;
      boolean acts = lastParagraph == paragraph && lastParagraph > manyParagraph;
      return acts ? last : near ? many : null;
    }
    many = new Speaker(phrase, null, null);
    manyParagraph = paragraph;
    return many;
  }
}
