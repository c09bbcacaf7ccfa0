package org.sverka.detect.figures;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.sverka.model.FigureComparator;
import org.sverka.model.FigureKind;
import org.sverka.text.Language;

/**
 * Reads ranks: «третье место», "the third-largest economy", «в тройку крупнейших партнёров», "one
 * of the largest", «ең ірі жоба». An ordinal that does not rank is none.
 */
final class RankReader {
  private static final String RANK = "rank";

  private final Grammar grammar;
  private final CountedNoun nouns;

  RankReader(Grammar grammar, CountedNoun nouns) {
    this.grammar = grammar;
    this.nouns = nouns;
  }

  @Nullable Draft read(Tokens tokens, int i) {
    Draft set = set(tokens, i);
    if (set != null) {
      return set;
    }
    Draft place = place(tokens, i);
    if (place != null) {
      return place;
    }
    Draft among = among(tokens, i);
    return among != null ? among : superlative(tokens, i);
  }

  /** «тройку крупнейших партнёров», «топ-10», "the top ten". */
  private @Nullable Draft set(Tokens tokens, int i) {
    boolean kazakh = grammar.language() == Language.KAZAKH;
    int first = kazakh && grammar.is("leaders", tokens, i) ? i + 1 : i;
    Phrases.Match<BigDecimal> set = grammar.sets.at(tokens, first);
    if (set == null) {
      return null;
    }
    int at = set.to();
    if (tokens.word(i).equals("топ") || tokens.word(i).equals("top")) {
      at = tokens.isMark(at, AmountReader.DASHES) ? at + 1 : at;
      BigDecimal value = small(tokens, at);
      if (value == null) {
        return null;
      }
      return draft(i, noun(tokens, at + 1), FigureComparator.AT_MOST, value);
    }
    if (kazakh) {
      return draft(i, at, FigureComparator.AT_MOST, set.value());
    }
    return grammar.is("leaders", tokens, at)
        ? draft(i, noun(tokens, at), FigureComparator.AT_MOST, set.value())
        : null;
  }

  private @Nullable BigDecimal small(Tokens tokens, int i) {
    if (tokens.isNumber(i)) {
      return tokens.exact(i).length() > 4
          ? null
          : NumberShape.value(tokens.exact(i), grammar.language(), false);
    }
    Phrases.Match<BigDecimal> word = grammar.cardinals.at(tokens, i);
    return word == null ? null : word.value();
  }

  /** «третье место», "third place", «3-орында», "third-largest", «вторая по величине». */
  private @Nullable Draft place(Tokens tokens, int i) {
    BigDecimal value;
    int at;
    Phrases.Match<BigDecimal> ordinal = grammar.ordinals.at(tokens, i);
    if (ordinal != null) {
      value = ordinal.value();
      at = ordinal.to();
    } else if (tokens.isNumber(i) && tokens.exact(i).length() <= 3) {
      value = NumberShape.value(tokens.exact(i), grammar.language(), false);
      at = i + 1;
      boolean hyphen = tokens.isMark(at, "-") && tokens.isWord(at + 1);
      if (hyphen && grammar.language() != Language.ENGLISH) {
        at += grammar.is("places", tokens, at + 1) ? 1 : 2;
      } else if (tokens.touches(at) && tokens.isWord(at)) {
        at++;
      } else {
        return null;
      }
    } else {
      return null;
    }
    if (value == null) {
      return null;
    }
    if (grammar.is("places", tokens, at)) {
      return draft(i, at + 1, null, value);
    }
    Phrases.Match<String> occasion =
        tokens.isNumber(i) ? null : grammar.words("occasions").at(tokens, at);
    if (occasion != null && value.compareTo(BigDecimal.ONE) > 0) {
      return Draft.of(i, occasion.to(), FigureKind.ORDINAL, value, occasion.value());
    }
    if (grammar.words("ranked").before(tokens, i) != null) {
      return draft(i, at, null, value);
    }
    int size = tokens.isMark(at, AmountReader.DASHES) ? at + 1 : at;
    Phrases.Match<String> by = grammar.words("size").at(tokens, size);
    return by == null ? null : draft(i, noun(tokens, by.to()), null, value);
  }

  /** «один из крупнейших партнёров», «в числе лидеров», "among the biggest". */
  private @Nullable Draft among(Tokens tokens, int i) {
    Phrases.Match<String> among = grammar.words("among").at(tokens, i);
    if (among == null) {
      return null;
    }
    int at = among.to();
    while (grammar.is("definite", tokens, at) || tokens.word(at).endsWith("'s")) {
      at++;
    }
    Phrases.Match<String> leaders = grammar.words("leaders").at(tokens, at);
    return leaders == null
        ? null
        : draft(i, noun(tokens, leaders.to()), FigureComparator.AT_MOST, null);
  }

  /** «крупнейший партнёр», "the world's largest producer". */
  private @Nullable Draft superlative(Tokens tokens, int i) {
    Phrases.Match<String> most = grammar.words("superlatives").at(tokens, i);
    if (most == null || grammar.cardinals.at(tokens, i - 1) != null) {
      return null;
    }
    int to = noun(tokens, most.to());
    return to == most.to() ? null : draft(i, to, null, BigDecimal.ONE);
  }

  /** The token behind the noun phrase that starts here; the same where none does. */
  private int noun(Tokens tokens, int i) {
    CountedNoun.Found noun = nouns.read(tokens, i, false);
    if (noun == null) {
      noun = nouns.read(tokens, i, true);
    }
    return noun == null ? i : noun.to();
  }

  private static Draft draft(
      int from, int to, @Nullable FigureComparator comparator, @Nullable BigDecimal value) {
    FigureComparator known = comparator == null ? FigureComparator.EQUAL : comparator;
    return new Draft(from, to, to, FigureKind.RANK, known, value, null, RANK, null);
  }
}
