package org.sverka.detect.quotes;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
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

  private static final Pattern NO_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");

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
      if (!headline.kind().isUtterance()) {
        looked++;
        repeat(headline, findings, text);
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

  /** «Прорыв» in a headline is somebody's word where the article quotes them with just that. */
  private static void repeat(Finding headline, List<Finding> findings, String text) {
    String words = words(headline, text);
    for (Finding finding : findings) {
      boolean speaks = finding.kind().isUtterance() && finding.speaker() != null;
      if (speaks && finding.paragraph() > headline.paragraph()) {
        String said = words(finding, text);
        boolean fragment = finding.kind() == QuoteKind.PARTIAL && said.startsWith(words + " ");
        if (said.equals(words) || fragment) {
          headline.become(finding.kind());
          headline.attributed(finding.speaker(), null, null);
          return;
        }
      }
    }
  }

  /** The words alone, in lower case. */
  private static String words(Finding finding, String text) {
    String lower = finding.range().of(text).toLowerCase(Locale.ROOT);
    return NO_WORDS.matcher(lower).replaceAll(" ").strip();
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
    for (String word : words(finding, text).split(" ")) {
      if (!word.isEmpty()) {
        stems.add(Role.stem(word));
      }
    }
    return stems;
  }
}
