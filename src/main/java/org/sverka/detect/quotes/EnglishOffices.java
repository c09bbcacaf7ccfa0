package org.sverka.detect.quotes;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Finds the offices that an English article names, and tells what short words stand for them. */
final class EnglishOffices {
  /** The last words of the names of offices, by which alone they are called later on. */
  private static final Set<String> HEADS =
      WordList.of(
          """
          ministry council university committee commission agency department office court
          parliament senate institute school hospital federation association society
          organization organisation museum academy college authority board service union bureau
          inspectorate administration executive directorate tribunal ombudsman regulator watchdog
          panel trust party foundation observatory
          """);

  /** The last words of the names of firms, with a capital. */
  private static final Set<String> OF_FIRMS =
      WordList.of(
          """
          group inc plc ltd corp company bank holdings airways airlines ferries motors energy foods
          steel partners systems technologies pharmaceuticals industries insurance lines hotels
          stores power water gas materials semiconductors railways rail homes software
          """);

  /** What watches over others is called so, or by these words of its name. */
  private static final Set<String> WATCHING =
      WordList.of(
          """
          authority agency commission office board inspectorate regulator ombudsman executive
          administration directorate council bureau
          """);

  private static final Set<String> WATCHDOGS = Set.of("watchdog", "regulator");

  /** Words for firms. */
  private static final Set<String> FIRMS =
      WordList.of(
          """
          company firm group retailer airline operator manufacturer startup start-up carmaker
          chipmaker utility supplier producer lender insurer brand chain maker supermarket
          developer builder
          """);

  /** Words of names that no firm has. */
  private static final Set<String> PUBLIC =
      WordList.of(
          """
          ministry council committee commission agency department court parliament senate
          authority inspectorate administration directorate tribunal police government office
          bureau regulator watchdog congress cabinet union prosecutors
          """);

  /** So many words a name has at most. */
  private static final int LONGEST = 8;

  private EnglishOffices() {}

  /** The offices that some text names, in order: "the Energy Conduct Authority". */
  static List<String> named(Tokens tokens) {
    List<String> found = new ArrayList<>();
    for (int i = 0; i < tokens.size(); i++) {
      boolean firm = OF_FIRMS.contains(tokens.get(i).lower()) && tokens.get(i).capital();
      if (firm || HEADS.contains(tokens.get(i).lower())) {
        int start = start(tokens, i);
        int end = end(tokens, i);
        if (end - start > 1) {
          found.add(tokens.written(start, end));
        }
      }
    }
    return found;
  }

  /** Back over the capitals of the name, or over one word in lower case that narrows it. */
  private static int start(Tokens tokens, int head) {
    boolean capital = tokens.get(head).capital();
    int start = head;
    while (start > Math.max(0, head - LONGEST) && goesOn(tokens, start - 1, capital)) {
      start--;
    }
    boolean owner =
        tokens.get(start).lower().endsWith("’s") || tokens.get(start).lower().endsWith("'s");
    return owner && start < head ? start + 1 : start;
  }

  private static boolean goesOn(Tokens tokens, int at, boolean capital) {
    Token token = tokens.get(at);
    boolean and =
        capital
            && (token.is("and") || token.is("&") || token.is("of"))
            && tokens.at(at - 1).capital()
            && HEADS.stream().noneMatch(head -> tokens.at(at - 1).is(head));
    return and
        || (token.isCapitalWord() && capital && !isOpening(tokens, at))
        || (!capital && token.lower().indexOf('-') > 0 && tokens.at(at - 1).is("the"));
  }

  /** "On Monday Council", "The Council". */
  private static boolean isOpening(Tokens tokens, int at) {
    String lower = tokens.get(at).lower();
    return EnglishCues.DETERMINERS.contains(lower)
        || EnglishCues.PREPOSITIONS.contains(lower)
        || EnglishCues.CLAUSE_WORDS.contains(lower);
  }

  /** "The Department of Health and Social Care". */
  private static int end(Tokens tokens, int head) {
    int end = head + 1;
    boolean of =
        tokens.get(head).capital()
            && (tokens.at(end).is("of") || tokens.at(end).is("for"))
            && (tokens.at(end + 1).capital()
                || (tokens.at(end + 1).is("the") && tokens.at(end + 2).capital()));
    if (!of) {
      return end;
    }
    end += tokens.at(end + 1).is("the") ? 3 : 2;
    while (end < Math.min(tokens.size(), head + LONGEST) && belongs(tokens, end)) {
      end++;
    }
    return end;
  }

  private static boolean belongs(Tokens tokens, int at) {
    boolean and = tokens.get(at).is("and") && tokens.at(at + 1).capital();
    return and || tokens.get(at).isCapitalWord();
  }

  /** Whether a word or two in lower case can stand for an office of a name. */
  static boolean standsFor(String phrase, String name) {
    String lower = name.toLowerCase(java.util.Locale.ROOT);
    String last = lower.substring(lower.lastIndexOf(' ') + 1);
    boolean head = lower.endsWith(" " + phrase) || lower.startsWith(phrase + " of ");
    boolean firm = FIRMS.contains(phrase) && OF_FIRMS.contains(last) && !lower.equals(name);
    return head || firm || (WATCHDOGS.contains(phrase) && WATCHING.contains(last));
  }

  /** Whether a word for firms is said of a public body, or the other way round. */
  static boolean areOfTwoKinds(String word, String name) {
    boolean isPublic = false;
    for (String each : name.split(" ")) {
      isPublic |= PUBLIC.contains(each);
    }
    return FIRMS.contains(word) && isPublic;
  }
}
