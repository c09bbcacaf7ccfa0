package org.sverka.detect.quotes;

import java.util.Set;

/**
 * Tells in English what belongs to somebody who has no name: "a spokesman for the airport", "a
 * person close to the talks". A second preposition tells where something happened.
 */
final class EnglishComplements {
  /** A noun with all that belongs to it, in tokens. */
  private static final int LONGEST = 12;

  /** What tells somebody who has no name from others: "a person close to the talks". */
  private static final Set<String> KNOWING =
      Set.of("close", "familiar", "briefed", "involved", "acquainted");

  /** Tie a person to an office or a place. */
  private static final Set<String> TYING =
      Set.of("for", "of", "at", "from", "with", "in", "on", "behind");

  /** These tie whether or not the person has been spoken of before. */
  private static final Set<String> ALWAYS = Set.of("for", "from", "with");

  private static final Set<String> AUXILIARY =
      Set.of(
          "was", "were", "is", "are", "did", "does", "do", "can", "could", "may", "might", "must",
          "should", "came", "went", "took", "told", "met", "saw");

  /** Where, when and how something is said, rather than who says it. */
  private static final Set<String> OCCASIONS =
      WordList.of(
          """
          statement interview conference briefing hearing meeting rally email e-mail post letter
          text call court message note speech report address release smile shrug laugh grin sigh
          voice tone way time moment end night morning afternoon evening week month year day
          monday tuesday wednesday thursday friday saturday sunday condition phone telephone
          video tears january february march april june july august september october november
          december anonymity him her them it us me
          """);

  private EnglishComplements() {}

  /**
   * The token behind what belongs to a person.
   *
   * @param head the token behind the person's noun
   * @param to the token behind the last that may belong to it
   * @param isIndefinite whether the person has not been spoken of before
   * @param isBehindVerb whether a verb of saying stands before it, so that what follows may tell
   *     how it was said
   * @return the same token where nothing belongs to it
   */
  static int end(Tokens tokens, int head, int to, boolean isIndefinite, boolean isBehindVerb) {
    int most = Math.min(to, head + LONGEST);
    if (head >= most) {
      return head;
    }
    if (knows(tokens, head)) {
      int end = head;
      while (end < most && tokens.get(end).isWord() && !ends(tokens, end)) {
        end++;
      }
      return end;
    }
    String preposition = tokens.get(head).lower();
    boolean ties =
        TYING.contains(preposition)
            && (!isBehindVerb
                || isIndefinite
                || ALWAYS.contains(preposition)
                || EnglishPhrases.isAnybody(tokens.at(head - 1).lower()));
    int end = ties ? complementEnd(tokens, head + 1, most) : head;
    boolean occasion = end > head && OCCASIONS.contains(tokens.get(end - 1).lower());
    return end == head + 1 || occasion ? head : end;
  }

  private static int complementEnd(Tokens tokens, int from, int most) {
    int end = from;
    while (end < most
        && EnglishPhrases.isPart(tokens, end)
        && !ends(tokens, end)
        && !EnglishPhrases.isPostposed(tokens.get(end).lower())
        && (!EnglishCues.PREPOSITIONS.contains(tokens.get(end).lower()) || joins(tokens, end))) {
      end++;
    }
    return end;
  }

  /** "The Department of Health and Social Care": what stands between two capitals, or "of". */
  private static boolean joins(Tokens tokens, int at) {
    Token next = tokens.at(at + 1);
    Token before = tokens.get(at - 1);
    boolean and = tokens.get(at).is("and") && before.capital() && next.capital();
    return and || tokens.get(at).is("of") || tokens.at(at - 1).is("of");
  }

  private static boolean ends(Tokens tokens, int at) {
    String lower = tokens.get(at).lower();
    return isVerb(tokens, at)
        || EnglishCues.CLAUSE_WORDS.contains(lower)
        || EnglishSources.BETWEEN.contains(lower)
        || AUXILIARY.contains(lower);
  }

  /** "A spokesman for the airport declined": behind a noun most likely a verb. */
  private static boolean isVerb(Tokens tokens, int at) {
    String before = tokens.at(at - 1).lower();
    boolean led =
        EnglishCues.DETERMINERS.contains(before) || EnglishCues.PREPOSITIONS.contains(before);
    boolean past = tokens.get(at).lower().endsWith("ed") && !tokens.get(at).capital() && !led;
    return past || EnglishGrammar.isCue(tokens, at);
  }

  private static boolean knows(Tokens tokens, int at) {
    boolean knowledge =
        tokens.at(at + 1).is("knowledge")
            || (tokens.at(at + 1).is("direct") && tokens.at(at + 2).is("knowledge"));
    return KNOWING.contains(tokens.at(at).lower()) || (tokens.at(at).is("with") && knowledge);
  }
}
