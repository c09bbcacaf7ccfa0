package org.sverka.detect.figures;

import org.jspecify.annotations.Nullable;
import org.sverka.text.Language;

/**
 * Finds the noun that a number counts: «170 совместных <b>проектов</b>», "5,000 local
 * <b>residents</b>", «жүк <b>көлігі</b>». By endings and a list of function words; words of
 * adjective form are passed over, up to {@link #FARTHEST}.
 */
final class CountedNoun {
  private static final int FARTHEST = 4;

  /**
   * @param to the token behind the noun
   * @param lemma the noun as a dictionary has it
   */
  record Found(int to, String lemma) {}

  private final Grammar grammar;
  private final Lemmas lemmas;

  CountedNoun(Grammar grammar, Lemmas lemmas) {
    this.grammar = grammar;
    this.lemmas = lemmas;
  }

  /** The noun that starts at a token or after its adjectives; null where none is near. */
  @Nullable Found read(Tokens tokens, int i, boolean single) {
    if (!tokens.isWord(i)) {
      return null;
    }
    Language script = Script.of(tokens.word(i), grammar.language());
    return switch (script) {
      case ENGLISH -> english(tokens, i, single);
      case KAZAKH -> kazakh(tokens, i);
      default -> russian(tokens, i);
    };
  }

  private @Nullable Found russian(Tokens tokens, int i) {
    int adjective = -1;
    for (int at = i; at < i + FARTHEST && word(tokens, at); at++) {
      String word = tokens.word(at);
      if (lemmas.isVerb(word)) {
        break;
      }
      if (lemmas.isNoun(word)) {
        return new Found(at + 1, lemmas.noun(word));
      }
      adjective = at;
      while (tokens.isMark(at + 1, "-") && tokens.touches(at + 1) && tokens.isWord(at + 2)) {
        at += 2;
      }
    }
    boolean person = adjective == i && word(tokens, i) && lemmas.isPerson(tokens.word(i));
    return person ? new Found(i + 1, lemmas.noun(tokens.word(i))) : null;
  }

  private @Nullable Found english(Tokens tokens, int i, boolean single) {
    for (int at = i; at < i + FARTHEST && word(tokens, at); at++) {
      String word = tokens.word(at);
      if (single ? at > i || !word(tokens, at + 1) : lemmas.isPlural(word)) {
        boolean more = !single && word(tokens, at + 1) && lemmas.isPlural(tokens.word(at + 1));
        int last = more ? at + 1 : at;
        return new Found(last + 1, lemmas.singular(tokens.word(last)));
      }
      while (tokens.isMark(at + 1, "-") && tokens.touches(at + 1) && tokens.isWord(at + 2)) {
        at += 2;
      }
    }
    return null;
  }

  private @Nullable Found kazakh(Tokens tokens, int i) {
    for (int at = i; at < i + FARTHEST && word(tokens, at); at++) {
      String word = tokens.word(at);
      if (lemmas.isKazakhAdjective(word) && word(tokens, at + 1)) {
        continue;
      }
      boolean pair = word(tokens, at + 1) && lemmas.isPossessed(tokens.word(at + 1));
      int last = pair && lemmas.isBareKazakh(word) ? at + 1 : at;
      return new Found(last + 1, lemmas.kazakhNoun(tokens.word(last), last > at));
    }
    return null;
  }

  private boolean word(Tokens tokens, int i) {
    return tokens.isWord(i)
        && !tokens.isCapital(i)
        && !grammar.is("function", tokens, i)
        && grammar.cardinals.at(tokens, i) == null
        && grammar.months.at(tokens, i) == null;
  }
}
