package org.sverka.detect.quotes;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.sverka.detect.quotes.AnnotatedArticle.Marked;
import org.sverka.text.TextRange;

/** Counts what detection got right on annotated articles. */
final class QuoteScore {
  private final List<String> misses = new ArrayList<>();
  private int expected;
  private int found;
  private int exact;
  private int kinds;
  private int utterances;
  private int speakers;
  private int sources;

  void add(AnnotatedArticle article, List<QuoteMention> mentions) {
    Map<TextRange, QuoteMention> byRange = new HashMap<>();
    for (QuoteMention mention : mentions) {
      byRange.put(mention.range(), mention);
    }
    expected += article.quotes().size();
    found += mentions.size();
    for (Marked marked : article.quotes()) {
      QuoteMention mention = byRange.remove(marked.range());
      if (mention == null) {
        misses.add(article.title() + ": missed [" + marked.range().of(article.text()) + "]");
      } else {
        compare(article, marked, mention);
      }
    }
    for (QuoteMention extra : byRange.values()) {
      misses.add(
          article.title()
              + ": wrongly "
              + extra.kind()
              + " ["
              + extra.range().of(article.text())
              + "]");
    }
  }

  private void compare(AnnotatedArticle article, Marked marked, QuoteMention mention) {
    exact++;
    String words = marked.range().of(article.text());
    if (marked.kind().isUtterance() == mention.kind().isUtterance()) {
      kinds++;
    } else {
      misses.add(
          article.title()
              + ": "
              + marked.kind()
              + " taken for "
              + mention.kind()
              + " ["
              + words
              + "]");
    }
    if (marked.kind().isUtterance()) {
      utterances++;
      if (isSameSource(marked.speaker(), mention.speaker())) {
        sources++;
      }
      if (same(marked.speaker(), mention.speaker())) {
        speakers++;
      } else {
        misses.add(
            article.title()
                + ": "
                + marked.speaker()
                + " taken for "
                + mention.speaker()
                + " ["
                + words
                + "]");
      }
    }
  }

  private static boolean same(@Nullable String a, @Nullable String b) {
    return Objects.equals(plain(a), plain(b));
  }

  /**
   * Whether both are one, or one source without a name that is called by more words or by fewer:
   * «управление» and «управление санитарного надзора», «Облгазсеть» and «компания «Облгазсеть»». A
   * person's name has to be the whole name.
   */
  private static boolean isSameSource(@Nullable String a, @Nullable String b) {
    if (a == null || b == null || same(a, b)) {
      return same(a, b);
    }
    List<String> fewer = words(a.length() <= b.length() ? a : b);
    List<String> more = words(a.length() <= b.length() ? b : a);
    List<String> rest = new ArrayList<>(more);
    for (String word : fewer) {
      if (!rest.remove(word)) {
        return false;
      }
    }
    boolean isCommon = fewer.stream().anyMatch(word -> Character.isLowerCase(word.charAt(0)));
    boolean onlyTells = rest.stream().allMatch(word -> Character.isLowerCase(word.charAt(0)));
    boolean isLetters = fewer.stream().allMatch(word -> word.equals(word.toUpperCase(Locale.ROOT)));
    return !fewer.isEmpty() && (isCommon || (onlyTells && !isLetters));
  }

  private static List<String> words(String source) {
    return Arrays.stream(source.replace('ё', 'е').split("[^\\p{L}\\p{N}-]+"))
        .filter(word -> !word.isEmpty())
        .toList();
  }

  private static @Nullable String plain(@Nullable String name) {
    return name == null ? null : name.toLowerCase(Locale.ROOT).replace('ё', 'е');
  }

  double f1() {
    return 2.0 * exact / (expected + found);
  }

  double kindAccuracy() {
    return (double) kinds / exact;
  }

  double speakerAccuracy() {
    return (double) speakers / utterances;
  }

  /** Counts a source without a name as right in more or in fewer words. */
  double sourceAccuracy() {
    return (double) sources / utterances;
  }

  List<String> misses() {
    return misses;
  }

  @Override
  public String toString() {
    return String.format(
        Locale.ROOT,
        "ranges F1 %.3f (%d expected, %d found, %d exact) · utterance or not %.3f · speaker %.3f, source %.3f of %d",
        f1(),
        expected,
        found,
        exact,
        kindAccuracy(),
        speakerAccuracy(),
        sourceAccuracy(),
        utterances);
  }
}
