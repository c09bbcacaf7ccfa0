package org.sverka.detect.quotes;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.sverka.text.WordForm.Case;

/**
 * Finds persons in Kazakh text: runs of capitalised words without the titles before them. A name
 * stands bare in the nominative; the case endings that its last word may have are taken off after
 * G. Kessikbayeva and I. Cicekli, <i>Rule Based Morphological Analyzer of Kazakh Language</i>
 * (SIGMORPHON 2014), section 4.
 */
final class KazakhNames implements NameReader {
  /** Рульдегі, қаладағы. */
  private static final Pattern WHERE = Pattern.compile(".*[дт](ағы|егі)");

  private static final int LONGEST = 5;

  /** Such a surname ends a name: «Жанна Есимова Ақтауда». */
  private static final Pattern SLAVIC = Pattern.compile(".{3,}([оеё]ва?|ина?|ск(ий|ая))");

  /** Өңірлік, қалалық: what is made of a noun, and no name. */
  private static final Pattern ABSTRACT = Pattern.compile(".{3,}[лдт][ыі][қк]");

  /** Ригада, Мәскеуден; but Фарида. */
  private static final Pattern LOCATIVE = Pattern.compile(".{2,}[^иі]([дт][ае]|[дтн][ае]н)");

  private static final Pattern IN_PLACE = Pattern.compile("(.{3,})[дт][ае]");

  /** Кездесуде, жиында: where or when somebody is, at the start of a sentence. */
  private static final Pattern PLACED =
      Pattern.compile(".{2,}(у|[аеыіоөұү]н|[аеыі]р|[аеыі]л)(да|де)|.{3,}([скш]те|[сқш]та|тта|тте)");

  /** Сыныптастары: several who belong to somebody. */
  private static final Pattern THEIRS = Pattern.compile(".{3,}[лдт][ае]р[ыі]");

  @Override
  public List<NameMention> read(Tokens tokens) {
    List<NameMention> found = new ArrayList<>();
    int i = 0;
    while (i < tokens.size()) {
      int behindInitials = behindInitials(tokens, i);
      int end = behindInitials;
      while (end < Math.min(tokens.size(), i + LONGEST)
          && isWordOfName(tokens.get(end))
          && (!isAbbreviation(tokens, end) || isShouted(tokens, i, end))) {
        end++;
        if (end - i > 1 && KazakhNameCases.isOblique(tokens.get(end - 1).lower())) {
          break;
        }
      }
      if (behindInitials > i && end > behindInitials) {
        found.add(initialled(tokens, i, behindInitials));
        i = behindInitials + 1;
      } else if (end > i) {
        NameMention name = name(tokens, i, end);
        if (name != null) {
          found.add(name);
        }
        i = end;
      } else {
        i++;
      }
    }
    return found;
  }

  /** A word in Latin letters is a paper's or a firm's in Kazakh text, or a degree. */
  private static boolean isWordOfName(Token token) {
    return token.isCapitalWord() && token.lower().charAt(0) > 'z';
  }

  /**
   * «Т. Жақсыбаев», «Т.Ә. Жақсыбаев»: where the surname stands; the same place without initials.
   */
  private static int behindInitials(Tokens tokens, int from) {
    int i = from;
    while (i < from + 4
        && tokens.at(i).isCapitalWord()
        && tokens.get(i).lower().length() == 1
        && tokens.at(i + 1).is(".")) {
      i += 2;
    }
    return i > from && tokens.at(i).isCapitalWord() && !isAbbreviation(tokens, i) ? i : from;
  }

  private static NameMention initialled(Tokens tokens, int from, int surname) {
    String initial = tokens.written(from) + ".";
    return new NameMention(
        from, surname + 1, KazakhNameCases.readings(initial, tokens.written(surname)), true);
  }

  /** «Айгүл СЕРІКОВА»: a surname in capitals behind a given name that is not. */
  private static boolean isShouted(Tokens tokens, int from, int i) {
    String written = tokens.written(i);
    return i > from
        && written.length() > 3
        && !isAbbreviation(tokens, from)
        && written.equals(written.toUpperCase(Locale.ROOT));
  }

  private static boolean isAbbreviation(Tokens tokens, int i) {
    String written = tokens.written(i);
    return written.length() == 1 || Character.isUpperCase(written.charAt(1));
  }

  private static @Nullable NameMention name(Tokens tokens, int from, int end) {
    int start = from;
    for (int i = from; i < end; i++) {
      String lower = tokens.get(i).lower();
      boolean narrows = i >= start + 2 && ABSTRACT.matcher(lower).matches();
      if ((isNoName(lower) && !isGiven(tokens, i, end)) || narrows) {
        NameMention before = i > start ? name(tokens, start, i) : null;
        return before != null || i + 1 == end ? before : name(tokens, i + 1, end);
      }
      Matcher place = IN_PLACE.matcher(lower);
      boolean placed = place.matches() && KazakhCues.isTown(place.group(1));
      if ((KazakhCues.isBody(lower) || placed || isWhere(lower)) && i > start + 1) {
        return name(tokens, start, i);
      }
      boolean office = i > start + 1 && KazakhTitles.isTitleInCase(lower);
      if (office) {
        return name(tokens, start, i);
      }
      boolean alsoName = KazakhTitles.ALSO_NAMES.contains(lower) && i + 2 == end && i > 0;
      boolean title =
          KazakhTitles.title(lower) != null && !(alsoName && tokens.get(i - 1).isWord());
      boolean kin =
          i == start
              && i + 1 < end
              && (KazakhTitles.isSomebodysKin(lower)
                  || KazakhCues.ATTRIBUTES.contains(lower)
                  || THEIRS.matcher(lower).matches());
      if (title || kin || KazakhCues.isBody(lower) || isWhere(lower)) {
        start = i + 1;
      }
    }
    String first = start < end ? tokens.get(start).lower() : "";
    boolean described = start == 0 && ABSTRACT.matcher(first).matches();
    if ((end - start > 2 && described) || (end - start > 1 && PLACED.matcher(first).matches())) {
      start++;
    }
    if (end - start > 2
        && SLAVIC.matcher(tokens.get(start + 1).lower()).matches()
        && !SLAVIC.matcher(tokens.get(start + 2).lower()).matches()) {
      return name(tokens, start, start + 2);
    }
    boolean opens = start == 0 || tokens.get(start - 1).is(".") || tokens.get(start - 1).is(":");
    boolean korean =
        end - start == 3
            && KoreanNames.isSurname(tokens.get(start))
            && KoreanNames.areSyllables(tokens, start);
    if (opens
        && !korean
        && end - start == 3
        && !KazakhNameWord.isPatronymic(tokens.get(end - 2).lower())
        && !KazakhNameWord.isPatronymic(tokens.get(end - 1).lower())) {
      start++;
    }
    if (end - start == 3
        && !KazakhNameCases.endsLikeName(tokens.get(end - 1).lower())
        && (KazakhPhrases.isPossessed(tokens.at(end).lower()) || isWhere(tokens.at(end).lower()))
        && !KazakhNameWord.isPatronymic(tokens.get(end - 2).lower())
        && !KazakhNameWord.isPatronymic(tokens.get(end - 1).lower())) {
      return name(tokens, start, end - 1);
    }
    if (end - start == 3
        && IN_PLACE.matcher(tokens.get(end - 1).lower()).matches()
        && !KazakhNameCases.endsLikeName(withoutPlace(tokens.get(end - 1).lower()))
        && !KazakhNameWord.isPatronymic(tokens.get(end - 2).lower())) {
      return name(tokens, start, end - 1);
    }
    boolean place = end - start == 1 && isPlaceAhead(tokens.at(end).lower());
    if (start >= end || place || isPlace(tokens.get(end - 1).lower())) {
      return null;
    }
    boolean patronymic =
        end - start == 3 && KazakhNameWord.isPatronymic(tokens.get(start + 1).lower());
    String given = end - start > 1 ? tokens.written(start, patronymic ? start + 1 : end - 1) : null;
    List<NameReading> readings = new ArrayList<>();
    for (NameReading reading :
        KazakhNameCases.readings(given, KazakhNameWord.plain(tokens.written(end - 1)))) {
      readings.add(
          patronymic
              ? new NameReading(
                  given,
                  tokens.written(start + 1),
                  reading.surname(),
                  reading.inCase(),
                  reading.gender())
              : reading);
    }
    if (end - start == 2) {
      readings.addAll(0, KazakhNameCases.patronymics(readings));
    }
    return new NameMention(start, end, readings, given != null || isCalled(tokens, start, end));
  }

  private static String withoutPlace(String lower) {
    return lower.substring(0, lower.length() - 2);
  }

  /** Рульдегі, қаладағы: says where whoever follows is. */
  private static boolean isWhere(String lower) {
    return lower.length() > 6 && WHERE.matcher(lower).matches();
  }

  /** «Фельдшер Айнұр», «Сайлау аға», «Айнұр есімді»: a given name alone, and surely one. */
  private static boolean isCalled(Tokens tokens, int start, int end) {
    boolean bare =
        KazakhNameCases.readings(null, tokens.written(start)).get(0).canBe(Case.NOMINATIVE);
    Token before = tokens.at(start - 1).isDash() ? tokens.at(start - 2) : tokens.at(start - 1);
    boolean titled =
        before.isWord()
            && (KazakhTitles.title(before.lower()) != null
                || KazakhTitles.isSomebodysKin(before.lower())
                || KazakhCues.ATTRIBUTES.contains(before.lower())
                || before.is("аты")
                || before.is("есімі"));
    String next = tokens.at(end).lower();
    boolean known = KazakhTitles.isHonorific(next) || next.equals("есімді");
    boolean marked =
        tokens.at(start - 2).is("«")
            || tokens.at(start - 2).is("“")
            || tokens.at(start - 2).is("\"");
    boolean cyrillic = tokens.get(start).lower().charAt(0) > 'z';
    boolean narrows = KazakhPhrases.isPossessed(next);
    return known || (bare && titled && cyrillic && !marked && !narrows);
  }

  /** Ригада, Еуропалық: alone it says where or from where. */
  static boolean isPlaced(String lower) {
    return LOCATIVE.matcher(lower).matches() || ABSTRACT.matcher(lower).matches();
  }

  /** «Режиссер Әділет Мұсабаев»: some words of offices are given names too. */
  private static boolean isGiven(Tokens tokens, int i, int end) {
    return i + 2 == end
        && KazakhTitles.title(tokens.at(i - 1).lower()) != null
        && SURNAME.matcher(tokens.get(i + 1).lower()).matches();
  }

  private static final Pattern SURNAME = Pattern.compile(".{3,}([оеё]ва?|ина?|ұлы|қызы)");

  /** A word that is never a person's, in whatever case: Астананың. */
  private static boolean isNoName(String lower) {
    boolean bare = KazakhCues.NO_NAMES.contains(lower);
    for (int length = 3; length >= 2 && !bare && lower.length() > length + 2; length--) {
      String stem = lower.substring(0, lower.length() - length);
      bare =
          KazakhNameCases.isEnding(lower.substring(stem.length()))
              && KazakhCues.NO_NAMES.contains(stem);
    }
    return bare;
  }

  /** Копер порты, Жаңаталап ауылының: a place has a possessive behind it. */
  private static boolean isPlaceAhead(String next) {
    for (String place : KazakhCues.PLACES) {
      String ending = next.startsWith(place) ? next.substring(place.length()) : "";
      if (ending.startsWith("ы") || ending.startsWith("і") || ending.startsWith("с")) {
        return true;
      }
    }
    return false;
  }

  /** Республикасы, облысы: a possessive ending on what a place or an office is. */
  private static boolean isPlace(String lower) {
    return lower.endsWith("касы")
        || lower.endsWith("лысы")
        || lower.endsWith("аласы")
        || lower.endsWith("лігі")
        || lower.endsWith("лығы")
        || lower.endsWith("стан")
        || WHERE.matcher(lower).matches()
        || lower.endsWith("еті");
  }
}
