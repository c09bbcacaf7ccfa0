package org.sverka.detect.quotes;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Finds in Kazakh the verb that reports what stands before it: behind деп, or behind a deed. */
final class KazakhReports {
  /** Behind a fragment the verb that reports it stands among so many words. */
  private static final int REPORTED = 3;

  private static final int LONGEST_CLAUSE = 40;

  /** «Жүргізілетіні айтылған»: that something is so. */
  private static final Pattern THAT = Pattern.compile(".{2,}([гқғк][еа]н|[аей]т[ыі]н)[ыі]");

  private static final int SEARCHED = 40;

  private KazakhReports() {}

  /** Where the clause ends that a verb of saying stands in: «…» деп атады, ал Асан …». */
  static int clauseEnd(Tokens tokens, int from, int to) {
    for (int i = from; i + 1 < to; i++) {
      if (tokens.get(i).is(",") && AGAINST.contains(tokens.get(i + 1).lower())) {
        return i;
      }
    }
    return to;
  }

  private static final Set<String> AGAINST = Set.of("ал", "бірақ", "алайда", "дегенмен");

  /** Whether the words in marks right before some place are one or two. */
  static boolean isBrief(String text, int before) {
    int words = 0;
    boolean inside = false;
    for (int i = before - 1; i >= Math.max(0, before - SEARCHED); i--) {
      char c = text.charAt(i);
      if (!inside && Character.isLetter(c)) {
        return false;
      }
      words += inside && c == ' ' ? 1 : 0;
      if (inside && Mark.isOpeningChar(c)) {
        return words < 2;
      }
      inside |= "»”“\"".indexOf(c) >= 0;
    }
    return false;
  }

  /** The verb behind деп, within a few words; -1 for деп аталатын, which names a thing. */
  static int sayingVerb(Tokens tokens, int from, int to) {
    for (int i = from; i < Math.min(to, from + 4); i++) {
      String lower = tokens.get(i).lower();
      if (KazakhCues.NAMING.contains(lower) || lower.startsWith("аталы")) {
        return -1;
      }
      boolean done = tokens.get(i).isWord() && KazakhVerbs.isDone(lower);
      if (KazakhVerbs.says(lower) || done) {
        return lastVerb(tokens, i, to);
      }
    }
    return -1;
  }

  /** Атап өтті, жауап берді: the last of the verbs that stand together. */
  static int lastVerb(Tokens tokens, int from, int to) {
    int last = from;
    while (last + 1 < to && KazakhVerbs.says(tokens.get(last + 1).lower())) {
      last++;
    }
    return last;
  }

  /** Whether marks enclose some of somebody's words, and not what is only called so. */
  static boolean isFragment(Tokens tokens, int quote) {
    if (!tokens.at(quote).isQuote()) {
      return false;
    }
    Quotation quotation = Quotation.of(tokens, quote);
    String words = quotation.range().of(tokens.text());
    String last = words.substring(words.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
    return !quotation.isCapital()
        && (quotation.words() > 2 || (quotation.words() == 2 && !KazakhPhrases.isInCase(last)));
  }

  /** «…» жүріп жатқанын айтты: the verb behind what is reported with a fragment in it, or -1. */
  static int reportingVerb(Tokens tokens, int from, int to) {
    for (int i = from; i < Math.min(to - 1, from + REPORTED); i++) {
      String lower = tokens.get(i).lower();
      if (!tokens.get(i).isWord()) {
        return -1;
      }
      boolean deed = KazakhCues.NOMINALISED.contains(lower) || KazakhPhrases.isDeed(lower);
      if (deed && KazakhVerbs.reports(tokens.get(i + 1).lower())) {
        return lastVerb(tokens, i + 1, to);
      }
    }
    return -1;
  }

  /** «…» екенін, жол жабылғанын айтты: the verb that ends the clause of several deeds, or -1. */
  static int closingVerb(Tokens tokens, int from, int to) {
    int last = to - 1;
    while (last > from && !tokens.get(last).isWord()) {
      last--;
    }
    for (int i = from; i < last; i++) {
      if (tokens.at(i + 1).is(",") && KazakhVerbs.isFinite(tokens.get(i).lower())) {
        return -1;
      }
    }
    String before = tokens.at(last - 1).lower();
    String verb = tokens.at(last).lower();
    boolean passive = KazakhVerbs.isPassive(verb) && THAT.matcher(before).matches();
    boolean deed = KazakhCues.NOMINALISED.contains(before) || KazakhPhrases.isDeed(before);
    return last > from && (passive || (deed && KazakhVerbs.reports(verb))) ? last : -1;
  }

  /** «…, – дедім. …, – деді ол»: whoever is quoted quotes themselves. */
  static boolean isRetold(Tokens tokens, int from) {
    for (int i = from; i < Math.min(tokens.size() - 1, from + LONGEST_CLAUSE); i++) {
      String next = tokens.get(i + 1).lower();
      if (tokens.get(i).isDash() && (next.equals("деп") || KazakhVerbs.says(next))) {
        return true;
      }
    }
    return false;
  }

  /** «Мен:», «айттым:»: whoever speaks. */
  static boolean isSelf(Tokens tokens, int from, int to) {
    String last = tokens.at(to - 1).lower();
    boolean first = to - 1 == from || !tokens.at(to - 2).isWord();
    return to > from
        && ((last.equals("мен") && first)
            || (KazakhVerbs.says(last) && KazakhVerbs.isOfFirstPerson(last)));
  }
}
