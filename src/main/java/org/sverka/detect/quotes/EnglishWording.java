package org.sverka.detect.quotes;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Tells in English what some words in marks are by how they are led to and what they say. */
final class EnglishWording {
  private static final Set<String> DISTANCING =
      Set.of(
          "so-called",
          "supposedly",
          "ostensibly",
          "dubbed",
          "nicknamed",
          "codenamed",
          "named",
          "titled",
          "entitled",
          "headed",
          "styled",
          "christened",
          "renamed",
          "self-styled",
          "self-proclaimed",
          "captioned",
          "labelled",
          "labeled");

  /** With "as": what something is sold or remembered as is not what one person says. */
  private static final Set<String> KNOWN =
      Set.of(
          "known",
          "marketed",
          "billed",
          "branded",
          "styled",
          "touted",
          "sold",
          "advertised",
          "promoted",
          "referred",
          "remembered",
          "listed",
          "registered",
          "classified",
          "recorded",
          "designated",
          "categorised",
          "categorized",
          "pitched",
          "presented");

  /** So many words may stand between "known" and what something is known as. */
  private static final int KNOWN_WITHIN = 6;

  /** Of these the words on a sign are the object. */
  private static final Set<String> SHOWING =
      Set.of(
          "read", "reads", "reading", "says", "said", "saying", "words", "slogan", "caption",
          "message", "legend");

  /** Whatever is shouted is shouted whole. */
  private static final Set<String> SHOUTING =
      WordList.of(
          """
          shouted shouts shouting shout chanted chants chanting yelled yells screamed screams
          bellowed hollered cried chorused
          """);

  private static final Set<String> SPEAKING =
      WordList.of(
          """
          said says say saying told tells asked asks replied replies wrote writes answered added sang sings singing whispered muttered tweeted posted insisted
          """);

  private static final Set<String> UNDER =
      Set.of("under", "with", "bearing", "carrying", "above", "below", "beneath", "over");

  /** What is done to the words of a text. */
  static final Set<String> CONTAINING =
      WordList.of(
          """
          removed removes deleted deletes dropped drops included includes inserted inserts
          contains contained omitted omits kept keeps retained retains repeated
          """);

  /** Parts of a text, before what they say. */
  static final Set<String> WORDINGS =
      Set.of("reference", "references", "pledge", "promise", "phrase", "wording", "passage");

  /** Tell something and judge nothing: a term behind them is anybody's. */
  private static final Set<String> TELLING =
      Set.of(
          "say", "says", "said", "saying", "told", "announced", "reported", "confirmed", "added");

  private static final Set<String> ARTICLES = Set.of("a", "an", "the", "its", "their");

  /** So many words a term has at most. */
  private static final int FEW = 3;

  /** So many words behind its verb it stands. */
  private static final int SAID_WITHIN = 16;

  private static final Set<String> WORKS =
      WordList.of(
          """
          campaign song book album film movie play show series programme program scheme appeal
          exhibition novel memoir single track project podcast column essay poem painting comedy
          drama documentary opera musical ballet app game event festival initiative report study
          collection debut sequel thriller
          """);

  /** Subjects, and verbs that need no other. */
  private static final Set<String> FINITE =
      WordList.of(
          """
          i we he she they you nobody everybody everyone somebody someone there's it's that's
          was were is are am has have had will would can could should must do does did cannot
          let's who's what's enough's
          """);

  /** Tell somebody to do something, where they open what is said. */
  private static final Set<String> ORDERING =
      WordList.of(
          """
          come save stop keep give let go get sit stand shut bring vote leave wait look take make
          put help send build pay please end ban scrap fund free protect resist remember
          """);

  /** So many words before its verb a text is looked for. */
  private static final int TEXT_WITHIN = 12;

  static final Set<String> FINDING = Set.of("find", "finds", "found");

  /** So many words behind it stands what somebody finds a thing. */
  private static final int FOUND_WITHIN = 5;

  private EnglishWording() {}

  /** Whether a verb in lower case gives the words on a sign, whole. */
  static boolean shows(String cue) {
    return SHOWING.contains(cue);
  }

  /** "They chanted “We want our club back”": words with a verb of their own, and no title. */
  static boolean isGivenWhole(Tokens tokens, String cue, int quote) {
    Quotation quotation = Quotation.of(tokens, quote);
    boolean ended = quotation.isPunctuated() && quotation.words() > 1;
    boolean clause = ended || isClause(quotation.range().of(tokens.text()));
    String verb = cue.indexOf(' ') < 0 ? cue : cue.substring(0, cue.indexOf(' '));
    return SHOUTING.contains(verb)
        || (clause && !quotation.isTitleCase() && SPEAKING.contains(verb));
  }

  /** "A poster under the words": whether what a text says is announced right before a token. */
  static boolean isShown(Tokens tokens, int at) {
    return SHOWING.contains(tokens.at(at - 1).lower())
        && tokens.at(at - 2).is("the")
        && UNDER.contains(tokens.at(at - 3).lower());
  }

  /** Whether the words before distance the narrator from what is in marks. */
  static boolean isDistanced(Tokens tokens, int quote) {
    String before = tokens.at(quote - 1).lower();
    return DISTANCING.contains(before)
        || isKnown(tokens, quote)
        || isTerm(tokens, quote)
        || isWork(tokens, quote);
  }

  /** "Its campaign, “Turn, Don’t Run”,": what something made is called. */
  private static boolean isWork(Tokens tokens, int quote) {
    Token next = tokens.at(quote + 1);
    return tokens.at(quote - 1).is(",")
        && WORKS.contains(tokens.at(quote - 2).lower())
        && Quotation.of(tokens, quote).isCapital()
        && (next.is(",") || next.is("."));
  }

  /** "Said the “triple lock” would stay": a few words that stand as a noun, or before one. */
  private static boolean isTerm(Tokens tokens, int quote) {
    Quotation quotation = Quotation.of(tokens, quote);
    Token next = tokens.at(quote + 1);
    boolean noun =
        next.isWord()
            && !EnglishCues.PREPOSITIONS.contains(next.lower())
            && !EnglishCues.CLAUSE_WORDS.contains(next.lower())
            && !EnglishCues.VERBS.contains(next.lower());
    if (!noun
        || quotation.words() > FEW
        || quotation.isCapital()
        || quotation.isPunctuated()
        || states(quotation.range().of(tokens.text()))
        || !ARTICLES.contains(tokens.at(quote - 1).lower())) {
      return false;
    }
    for (int i = quote - 2; i >= Math.max(0, quote - SAID_WITHIN); i--) {
      String lower = tokens.get(i).lower();
      if (EnglishCues.VERBS.contains(lower) || tokens.get(i).isQuote()) {
        return TELLING.contains(lower);
      }
    }
    return false;
  }

  /** Whether some words make a statement, be they ever so few. */
  static boolean states(String words) {
    String[] all = words.toLowerCase(Locale.ROOT).split("[^\\p{L}'’-]+");
    return (all.length > 0 && EnglishCues.STATING.contains(all[0]))
        || Arrays.stream(all).anyMatch(word -> word.length() > 4 && word.endsWith("ly"));
  }

  /** Whether some words have a subject or a verb of their own, as no name of a thing has. */
  static boolean isClause(String words) {
    String[] all = words.toLowerCase(Locale.ROOT).replace('’', '\'').split("[^\\p{L}'-]+");
    return all.length > 0
        && (ORDERING.contains(all[0])
            || Arrays.stream(all).anyMatch(word -> FINITE.contains(word) || isShortened(word)));
  }

  /** Don't, we're, they'll. */
  private static boolean isShortened(String word) {
    return word.endsWith("n't")
        || word.endsWith("'re")
        || word.endsWith("'m")
        || word.endsWith("'ve")
        || word.endsWith("'ll")
        || word.endsWith("'d");
  }

  /** "Known locally as", "marketed as the industry's": what everybody calls it. */
  private static boolean isKnown(Tokens tokens, int quote) {
    boolean as = false;
    for (int i = quote - 1; i >= Math.max(0, quote - KNOWN_WITHIN); i--) {
      Token token = tokens.get(i);
      if (!token.isWord()) {
        return false;
      }
      as |= token.is("as");
      if (as && KNOWN.contains(token.lower())) {
        return true;
      }
    }
    return false;
  }

  /** "A board that says": the text before "that". */
  static @Nullable Source antecedent(Frame frame, int from, int that) {
    Tokens tokens = frame.tokens();
    for (int i = that - 1; i > Math.max(from, that - TEXT_WITHIN); i--) {
      boolean text =
          EnglishCues.THINGS.contains(tokens.get(i).lower())
              && !EnglishCues.THINGS.contains(tokens.at(i + 1).lower());
      if (text && EnglishCues.DETERMINERS.contains(tokens.get(i - 1).lower())) {
        return EnglishPhrases.of(frame, i, i + 1);
      }
      if (!tokens.get(i).isWord() && !tokens.get(i).is(",")) {
        return null;
      }
    }
    return null;
  }

  /** "Finds the title ‘pretentious’": what somebody thinks of it, and nothing found. */
  static boolean finds(Tokens tokens, int i) {
    if (!FINDING.contains(tokens.get(i).lower())) {
      return false;
    }
    for (int at = i + 2; at <= i + FOUND_WITHIN; at++) {
      if (tokens.at(at).isQuote()) {
        return !Quotation.of(tokens, at).isCapital();
      }
    }
    return false;
  }
}
