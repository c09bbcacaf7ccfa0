package org.sverka.detect.figures;

import org.jspecify.annotations.Nullable;
import org.sverka.text.Language;

/**
 * Finds the noun that a number counts: «170 совместных <b>проектов</b>», "5,000 local
 * <b>residents</b>", «жүк <b>көлігі</b>». Russian by the dictionary, English and Kazakh by endings;
 * words of adjective form are passed over, up to {@link #FARTHEST}.
 */
final class CountedNoun {
  private static final int FARTHEST = 4;

  /**
   * @param to the token behind the noun
   * @param lemma the noun as a dictionary has it
   */
  record Found(int to, String lemma) {}

  private final Grammar grammar;
  private final RussianNouns russian;
  private final EnglishNouns english = new EnglishNouns();
  private final KazakhNouns kazakh = new KazakhNouns();

  CountedNoun(Grammar grammar, RussianNouns russian) {
    this.grammar = grammar;
    this.russian = russian;
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
    int head = -1;
    for (int at = i; at < i + FARTHEST && word(tokens, at); ) {
      while (tokens.isMark(at + 1, "-") && tokens.touches(at + 1) && tokens.isWord(at + 2)) {
        at += 2;
      }
      String word = tokens.word(at);
      boolean attribute = russian.isAttribute(word);
      boolean noun = russian.isNoun(word);
      if (noun || (attribute && russian.isPeople(word))) {
        head = at;
      }
      if (!attribute) {
        break;
      }
      at += tokens.word(at + 1).equals("и") ? 2 : 1;
    }
    return head < 0 ? null : new Found(head + 1, russian.lemma(tokens.word(head)));
  }

  private @Nullable Found english(Tokens tokens, int first, boolean single) {
    boolean more = grammar.is("additional", tokens, first) && tokens.isWord(first + 1);
    int i = more ? first + 1 : first;
    for (int at = i; at < i + FARTHEST && word(tokens, at); at++) {
      String word = tokens.word(at);
      if (single ? at > i || !word(tokens, at + 1) : english.isPlural(word)) {
        boolean pair = !single && word(tokens, at + 1) && english.isPlural(tokens.word(at + 1));
        int last = pair ? at + 1 : at;
        return new Found(last + 1, english.lemma(tokens.word(last)));
      }
      while (tokens.isMark(at + 1, "-") && tokens.touches(at + 1) && tokens.isWord(at + 2)) {
        at += 2;
      }
    }
    return null;
  }

  private @Nullable Found kazakh(Tokens tokens, int i) {
    for (int at = i; at < i + FARTHEST && word(tokens, at); at++) {
      while (tokens.isMark(at + 1, "-") && tokens.touches(at + 1) && tokens.isWord(at + 2)) {
        at += 2;
      }
      String word = tokens.word(at);
      boolean last = !word(tokens, at + 1);
      if (last && kazakh.isVerb(word)) {
        return null;
      }
      if (!last && kazakh.isAttribute(word) && !kazakh.isVerb(tokens.word(at + 1))) {
        continue;
      }
      boolean pair = word(tokens, at + 1) && kazakh.isPossessed(tokens.word(at + 1));
      int head = pair && kazakh.isBare(word) ? at + 1 : at;
      return new Found(head + 1, kazakh.lemma(tokens.word(head), head > at));
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
