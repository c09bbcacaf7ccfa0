package org.sverka.detect.quotes;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A headline often quotes without a name what the article quotes in full: whose the full words are,
 * theirs is the headline.
 */
final class Headline {
  /** Fewer words may be anybody's. */
  private static final int FEWEST_WORDS = 3;

  /** A headline may change a word of so many. */
  private static final int CHANGED_OF = 4;

  /** So many quotations of the first paragraph are looked at, so that time stays linear. */
  private static final int MOST = 3;

  private Headline() {}

  /**
   * Gives the utterances of the first paragraph that nobody has been found for to who says the same
   * later on, or to the guest of an interview.
   *
   * @param guest null where the text is no interview
   */
  static void attribute(List<Finding> findings, String text, @Nullable Speaker guest) {
    int looked = 0;
    for (Finding headline : findings) {
      boolean open =
          headline.kind() == QuoteKind.SPEECH && headline.speaker() == null && !headline.hasCue();
      if (headline.paragraph() > 0 || looked == MOST) {
        return;
      }
      if (open) {
        looked++;
        Speaker same = whoSaysTheSame(headline, findings, text);
        Speaker speaker = same != null ? same : guest;
        if (speaker != null) {
          headline.attributed(speaker, null, null);
        }
      }
    }
  }

  private static @Nullable Speaker whoSaysTheSame(
      Finding headline, List<Finding> findings, String text) {
    Set<String> wanted = stems(headline, text);
    if (wanted.size() < FEWEST_WORDS) {
      return null;
    }
    for (Finding finding : findings) {
      boolean speaks = finding.kind().isUtterance() && finding.speaker() != null;
      if (speaks && finding.paragraph() > headline.paragraph()) {
        Set<String> said = stems(finding, text);
        long same = wanted.stream().filter(said::contains).count();
        if (same * CHANGED_OF >= wanted.size() * (CHANGED_OF - 1L)) {
          return finding.speaker();
        }
      }
    }
    return null;
  }

  private static Set<String> stems(Finding finding, String text) {
    Set<String> stems = new HashSet<>();
    String words = finding.range().of(text).toLowerCase(Locale.ROOT);
    for (String word : words.split("[^\\p{L}\\p{N}]+")) {
      if (!word.isEmpty()) {
        stems.add(Role.stem(word));
      }
    }
    return stems;
  }
}
