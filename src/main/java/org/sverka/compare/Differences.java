package org.sverka.compare;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sverka.text.TextRange;

/** Names what matters in how two articles word an utterance. */
final class Differences {
  private Differences() {}

  static Set<Difference> of(UtteranceWords a, UtteranceWords b, List<WordChange> changes) {
    Set<Difference> found = EnumSet.noneOf(Difference.class);
    for (int i = 0; i < changes.size(); i++) {
      WordChange change = changes.get(i);
      if (!isKept(change)) {
        mark(found, change.inA(), a.utterance().words());
        mark(found, change.inB(), b.utterance().words());
        boolean denied =
            isDenial(change.inA(), a.utterance().words()) && isNextKept(changes, i, true, a);
        boolean deniedInB =
            isDenial(change.inB(), b.utterance().words()) && isNextKept(changes, i, false, b);
        if (denied || deniedInB) {
          found.add(Difference.NEGATION);
        }
      }
    }
    if (isOtherNumber(a.numbers(), b.numbers(), changes)) {
      found.add(Difference.NUMBER);
    }
    String speaker = a.utterance().speaker();
    String otherSpeaker = b.utterance().speaker();
    if (speaker != null && otherSpeaker != null && !isSameSpeaker(speaker, otherSpeaker)) {
      found.add(Difference.SPEAKER);
    }
    if (a.utterance().direct() != b.utterance().direct()) {
      found.add(Difference.DIRECT_TURNED_INDIRECT);
    }
    return found;
  }

  /** Whether both say the word, an own word of content, behind a denial: only then it is denied. */
  private static boolean isNextKept(
      List<WordChange> changes, int denial, boolean first, UtteranceWords words) {
    for (WordChange next : changes.subList(denial + 1, changes.size())) {
      TextRange range = first ? next.inA() : next.inB();
      if (range != null && !FunctionWords.contains(form(range.of(words.utterance().words())))) {
        return isKept(next);
      }
    }
    return false;
  }

  private static boolean isKept(WordChange change) {
    return switch (change.kind()) {
      case SAME, OTHER_FORM, MOVED -> true;
      case REPLACED, DROPPED, ADDED -> false;
    };
  }

  private static boolean isDenial(@Nullable TextRange range, String words) {
    return range != null && DriftMarkers.isNegation(form(range.of(words)));
  }

  private static String form(String word) {
    return word.toLowerCase(Locale.ROOT).replace('ё', 'е');
  }

  private static void mark(Set<Difference> found, @Nullable TextRange range, String words) {
    if (range == null) {
      return;
    }
    String word = range.of(words);
    String form = form(word);
    if (DriftMarkers.isModal(form)) {
      found.add(Difference.MODAL);
    } else if (Character.isUpperCase(word.charAt(0)) && isInsideSentence(words, range.start())) {
      found.add(Difference.NAME);
    }
  }

  /**
   * Whether a figure of one is not in the other, or a number word stands in the place of one of
   * another value. A number word that only goes with a longer sentence is no figure that changed.
   */
  private static boolean isOtherNumber(
      List<SaidNumber> inA, List<SaidNumber> inB, List<WordChange> changes) {
    List<SaidNumber> onlyInA = without(inA, inB);
    List<SaidNumber> onlyInB = without(inB, inA);
    return onlyInA.stream().anyMatch(SaidNumber::figure)
        || onlyInB.stream().anyMatch(SaidNumber::figure)
        || changes.stream()
            .filter(change -> change.kind() == WordChange.Kind.REPLACED)
            .anyMatch(change -> isPart(change.inA(), onlyInA) && isPart(change.inB(), onlyInB));
  }

  private static List<SaidNumber> without(List<SaidNumber> numbers, List<SaidNumber> others) {
    return numbers.stream()
        .filter(number -> others.stream().noneMatch(number::isSameValue))
        .toList();
  }

  private static boolean isPart(@Nullable TextRange word, List<SaidNumber> numbers) {
    return word != null && numbers.stream().anyMatch(number -> number.range().overlaps(word));
  }

  private static boolean isInsideSentence(String words, int start) {
    int i = start - 1;
    while (i >= 0 && !Character.isLetterOrDigit(words.charAt(i)) && words.charAt(i) != '.') {
      i--;
    }
    return i >= 0 && Character.isLetterOrDigit(words.charAt(i));
  }

  /** Whether both are named and the last words of the names, surnames as a rule, are the same. */
  static boolean isSameSpeaker(@Nullable String one, @Nullable String other) {
    if (one == null || other == null) {
      return false;
    }
    return one.substring(one.lastIndexOf(' ') + 1)
        .equalsIgnoreCase(other.substring(other.lastIndexOf(' ') + 1));
  }
}
