package org.sverka.compare;

import java.util.Arrays;

/**
 * How much the words that two articles share say of a common origin.
 *
 * <p>A word counts by how few articles of the workspace have it together with two neighbours (the
 * commonest such run of three), and where it stands alone by how few have the word (the inverse
 * document frequency of K. Spärck Jones, 1972, scaled so that what only two articles have counts
 * 1). So a phrase that all news uses weighs little where there are articles to know it from, and a
 * workspace of two articles still has weights.
 */
final class Rarity {
  /** As if so many articles without it had been read before. */
  private static final double UNSEEN = 20;

  private static final double UNKNOWN = 2;

  /** What so many articles say, and more than half of all, is nobody's own. */
  private static final int EVERYBODY = 4;

  /** What a break costs, in nats: the alignment may go on at about a dozen places behind it. */
  private static final double BREAK = 2.5;

  private final Tokens tokens;
  private final Seeds seeds;

  Rarity(Tokens tokens, Seeds seeds) {
    this.tokens = tokens;
    this.seeds = seeds;
  }

  /**
   * By how much the information of the common words exceeds what may meet by chance anywhere in all
   * articles, in nats; at 0 one such alignment is expected. After the statistics of local alignment
   * scores by S. Karlin and S. F. Altschul (1990), with the frequencies of the words themselves.
   */
  double significance(Alignment alignment) {
    double information = 0;
    for (int i = 0; i < alignment.size(); i++) {
      information += tokens.information(alignment.a(i));
      boolean goesOn =
          i == 0
              || (alignment.a(i) - alignment.a(i - 1) == 1
                  && alignment.b(i) - alignment.b(i - 1) == 1);
      information -= goesOn ? 0 : BREAK;
    }
    double size = tokens.size();
    return information - Math.log(size * size / 2);
  }

  /** How rare each word of an alignment is, 0 to 1; words of grammar like all others. */
  double[] rarities(Alignment alignment) {
    double[] rarities = new double[alignment.size()];
    Arrays.fill(rarities, UNKNOWN);
    for (int i = 0; i < rarities.length; i++) {
      if (isRun(alignment, i)) {
        double run = rarity(seeds.articlesWith(alignment.a(i)));
        for (int j = i; j < i + Seeds.SHORT; j++) {
          rarities[j] = Math.min(rarities[j], run);
        }
      }
    }
    for (int i = 0; i < rarities.length; i++) {
      if (rarities[i] == UNKNOWN) {
        rarities[i] = rarity(tokens.articlesWith(alignment.a(i)));
      }
    }
    return rarities;
  }

  /** Which words of an alignment belong to a name or to a phrase that everybody uses. */
  boolean[] names(Alignment alignment) {
    boolean[] names = new boolean[alignment.size()];
    for (int i = 0; i < names.length; i++) {
      names[i] |= tokens.isName(alignment.a(i)) || tokens.isName(alignment.b(i));
      if (isRun(alignment, i)) {
        boolean common = seeds.isNamed(alignment.a(i)) || isEverywhere(alignment.a(i));
        for (int j = i; common && j < i + Seeds.SHORT; j++) {
          names[j] = true;
        }
      }
    }
    return names;
  }

  private boolean isEverywhere(int place) {
    int articles = seeds.articlesWith(place);
    return articles >= EVERYBODY && 2 * articles > tokens.articles();
  }

  private static boolean isRun(Alignment alignment, int from) {
    int to = from + Seeds.SHORT - 1;
    return to < alignment.size()
        && alignment.a(to) - alignment.a(from) == Seeds.SHORT - 1
        && alignment.b(to) - alignment.b(from) == Seeds.SHORT - 1;
  }

  private double rarity(int articles) {
    double all = tokens.articles() + UNSEEN;
    return Math.min(1, Math.log(all / articles) / Math.log(all / 2));
  }
}
