package org.sverka.compare;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sverka.text.TextRange;

/** Says whether an alignment is a passage worth showing, and of what kind. */
final class Assessment {
  /** A passage has at least so many words in common; a name may have fewer. */
  private static final int WORDS = 6;

  /** And at least this weight: six words, two of them grammar, that hardly anybody else has. */
  private static final double WEIGHT = 4.0;

  /** A longer run is not said by chance even where most of it is grammar. */
  private static final int MANY_WORDS = 8;

  private static final double WEIGHT_OF_MANY_WORDS = 3.2;

  /** Or one word less where nearly all of them are rare. */
  private static final double WEIGHT_OF_FEWER_WORDS = 4.5;

  /** What many others have too has to be longer: a stock phrase, or two in a row, is none. */
  private static final double WEIGHT_OF_COMMON = 8.0;

  /** Words of less rarity on average are what many others have too. */
  private static final double COMMON = 0.4;

  /** What a word of grammar counts of another word. */
  private static final double GRAMMAR = 0.4;

  /** By how many nats a passage has to exceed chance: one in twenty workspaces has a false one. */
  private static final double SIGNIFICANCE = 3;

  /** What has to remain when names are taken away, or else half of the whole. */
  private static final double WEIGHT_BESIDE_NAMES = 2.5;

  /** A name is known by less than a passage. */
  private static final double WEIGHT_OF_NAME = 2.0;

  /** Of the longer side's words so many are common. */
  private static final double DENSITY = 0.55;

  /** What a word in another form counts of the same form. */
  private static final double OTHER_FORM = 0.9;

  /** Of a passage's words so many are inside quotation marks, or at most the rest. */
  private static final double QUOTED = 0.8;

  private final Tokens tokens;
  private final Rarity rarity;

  Assessment(Tokens tokens, Rarity rarity) {
    this.tokens = tokens;
    this.rarity = rarity;
  }

  /**
   * The passages among the alignments of two articles. A short one is believed only of articles
   * that share a longer one: five words meet by chance in news of the same kind.
   */
  List<Passage> passages(List<Alignment> alignments) {
    List<Passage> found = new ArrayList<>(0);
    boolean related = false;
    for (Alignment alignment : alignments) {
      Passage passage = passage(alignment);
      if (passage != null) {
        found.add(passage);
        related |= passage.words() >= WORDS && passage.kind() != PassageKind.NAME;
      }
    }
    if (!related) {
      found.removeIf(passage -> passage.words() < WORDS && passage.kind() != PassageKind.NAME);
    }
    return found;
  }

  /** The passage of an alignment; null where it says too little. */
  private @Nullable Passage passage(Alignment alignment) {
    int words = alignment.size();
    int longer =
        Math.max(
            alignment.lastA() - alignment.firstA() + 1, alignment.lastB() - alignment.firstB() + 1);
    if (words < DENSITY * longer || rarity.significance(alignment) < SIGNIFICANCE) {
      return null;
    }
    double weight = 0;
    double besideNames = 0;
    double rareness = 0;
    double[] rarities = rarity.rarities(alignment);
    boolean[] names = rarity.names(alignment);
    for (int i = 0; i < words; i++) {
      double counts = rarities[i] * (tokens.isGrammar(alignment.a(i)) ? GRAMMAR : 1);
      weight += counts;
      besideNames += names[i] ? 0 : counts;
      rareness += rarities[i] / words;
    }
    double similarity = similarity(alignment);
    PassageKind kind = similarity == 1 ? PassageKind.VERBATIM : PassageKind.NEAR;
    if (besideNames < WEIGHT_BESIDE_NAMES && besideNames < weight / 2) {
      kind = PassageKind.NAME;
    }
    boolean enough = weight >= least(kind, words, rareness);
    return enough ? passage(alignment, similarity, kind, weight) : null;
  }

  private static double least(PassageKind kind, int words, double rareness) {
    if (kind == PassageKind.NAME) {
      return WEIGHT_OF_NAME;
    }
    if (rareness < COMMON) {
      return WEIGHT_OF_COMMON;
    }
    if (words >= MANY_WORDS) {
      return WEIGHT_OF_MANY_WORDS;
    }
    return words >= WORDS ? WEIGHT : WEIGHT_OF_FEWER_WORDS;
  }

  private Passage passage(Alignment alignment, double similarity, PassageKind kind, double weight) {
    Borrowing borrowing = kind == PassageKind.NAME ? Borrowing.NONE : borrowing(alignment);
    return new Passage(
        tokens.id(tokens.article(alignment.firstA())),
        new TextRange(tokens.start(alignment.firstA()), tokens.end(alignment.lastA())),
        tokens.id(tokens.article(alignment.firstB())),
        new TextRange(tokens.start(alignment.firstB()), tokens.end(alignment.lastB())),
        alignment.size(),
        similarity,
        kind,
        borrowing,
        weight);
  }

  private double similarity(Alignment alignment) {
    double common = 0;
    for (int i = 0; i < alignment.size(); i++) {
      boolean same = tokens.form(alignment.a(i)) == tokens.form(alignment.b(i));
      common += same ? 1 : OTHER_FORM;
    }
    int inA = alignment.lastA() - alignment.firstA() + 1;
    int inB = alignment.lastB() - alignment.firstB() + 1;
    return 2 * common / (inA + inB);
  }

  private Borrowing borrowing(Alignment alignment) {
    double inA = 0;
    double inB = 0;
    for (int i = 0; i < alignment.size(); i++) {
      inA += tokens.isQuoted(alignment.a(i)) ? 1 : 0;
      inB += tokens.isQuoted(alignment.b(i)) ? 1 : 0;
    }
    inA /= alignment.size();
    inB /= alignment.size();
    if (inA >= QUOTED && inB <= 1 - QUOTED) {
      return Borrowing.BY_B;
    }
    return inB >= QUOTED && inA <= 1 - QUOTED ? Borrowing.BY_A : Borrowing.NONE;
  }
}
