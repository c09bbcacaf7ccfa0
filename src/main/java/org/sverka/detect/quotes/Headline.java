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

  /** Longer words are not looked through, in chars. */
  private static final int LONGEST = 1_000;

  private Headline() {}

  /**
   * Gives the utterances of the first paragraph that nobody has been found for to who says the same
   * later on, or to the guest of an interview.
   *
   * @param guest null where the text is no interview
   */
  static void attribute(List<Finding> findings, String text, @Nullable Speaker guest) {
    int looked = 0;
    for (int i = 0; i < findings.size(); i++) {
      Finding headline = findings.get(i);
      boolean open =
          headline.kind() == QuoteKind.SPEECH && headline.speaker() == null && !headline.hasCue();
      if (headline.paragraph() > 0 || looked == MOST) {
        return;
      }
      if (!headline.kind().isUtterance()) {
        looked++;
        Finding whole = whole(headline, findings, text);
        if (whole != null) {
          Finding words = new Finding(headline.range(), QuoteKind.PARTIAL, headline.paragraph());
          findings.set(i, words.attributed(whole.speaker(), null, null));
        }
      } else if (open) {
        looked++;
        Speaker same = whoSaysTheSame(headline, findings, text);
        Speaker speaker = same != null ? same : guest;
        if (speaker != null) {
          headline.attributed(speaker, null, null);
        }
      }
    }
  }

  /** «Minister attacks ‘unacceptable’ delays»: the words of which a headline has only these. */
  private static @Nullable Finding whole(Finding headline, List<Finding> findings, String text) {
    String wanted = words(headline, text);
    boolean several = wanted.strip().split(" ").length >= FEWEST_WORDS;
    boolean term = headline.kind() == QuoteKind.SCARE;
    if (!term && !several) {
      return null;
    }
    for (Finding finding : findings) {
      boolean speaks = finding.kind() == QuoteKind.PARTIAL || finding.kind() == QuoteKind.SPEECH;
      boolean later = finding.paragraph() > headline.paragraph() && finding.speaker() != null;
      boolean brief = finding.range().length() <= LONGEST;
      String said = speaks && later && brief ? words(finding, text) : "";
      boolean fragment = finding.kind() == QuoteKind.PARTIAL && said.contains(wanted);
      if (fragment || said.equals(wanted) || (several && said.contains(wanted))) {
        return finding;
      }
    }
    return null;
  }

  /** In lower case, with one space around each word. */
  private static String words(Finding finding, String text) {
    String lower = finding.range().of(text).toLowerCase(Locale.ROOT);
    return " " + String.join(" ", lower.split("[^\\p{L}\\p{N}]+")).strip() + " ";
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
