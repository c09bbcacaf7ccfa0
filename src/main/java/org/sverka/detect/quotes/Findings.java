package org.sverka.detect.quotes;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sverka.text.TextRange;
import org.sverka.text.WordForm.Gender;

/** What has been found so far in one article. */
final class Findings {
  /** So many paragraphs on, a name tells whom a pronoun stood for. */
  private static final int LATER = 2;

  /** Words of whoever a pronoun stands for, and the pronoun's gender. */
  private record Waiting(Finding finding, @Nullable Gender gender) {}

  private final List<Finding> findings = new ArrayList<>();
  private final List<Waiting> waiting = new ArrayList<>();
  private int numbered;
  private int utterances;

  void add(Finding finding) {
    findings.add(finding);
    utterances += finding.kind().isUtterance() ? 1 : 0;
  }

  /** Takes note of words of whoever a pronoun stands for that nobody named before it. */
  void await(Finding finding, @Nullable Gender gender) {
    waiting.add(new Waiting(finding, gender));
  }

  /** Takes note of who has been named: the words just before may be theirs. */
  void named(Speaker speaker, int paragraph) {
    if (waiting.isEmpty() || speaker.person() == null) {
      return;
    }
    int first = paragraph - LATER;
    waiting.removeIf(one -> one.finding.paragraph() < first);
    Set<Integer> utterances = new HashSet<>();
    for (Iterator<Waiting> rest = waiting.iterator(); rest.hasNext(); ) {
      Waiting one = rest.next();
      if (speaker.canBe(one.gender)) {
        rest.remove();
        speaker.learn(one.gender);
        one.finding.named(speaker);
        if (one.finding.utterance() != null) {
          utterances.add(one.finding.utterance());
        }
      }
    }
    for (int i = findings.size() - 1; i >= 0 && !utterances.isEmpty(); i--) {
      Finding piece = findings.get(i);
      if (piece.paragraph() < first) {
        return;
      }
      if (piece.utterance() != null && utterances.contains(piece.utterance())) {
        piece.named(speaker);
      }
    }
  }

  int count() {
    return findings.size();
  }

  /** A finding by its number, in the order in which they were found. */
  Finding get(int number) {
    return findings.get(number);
  }

  /** How many of the findings so far are somebody's words. */
  int utterances() {
    return utterances;
  }

  int nextUtterance() {
    return ++numbered;
  }

  /**
   * Gives the speech just before, which nothing has attributed yet, to whom a later sentence says.
   */
  void attributeLast(Speaker speaker, TextRange mention, String cue, int paragraph) {
    for (int i = findings.size() - 1; i >= 0; i--) {
      Finding finding = findings.get(i);
      if (finding.paragraph() < paragraph - 1) {
        return;
      }
      if (finding.kind() == QuoteKind.SPEECH) {
        if (!finding.hasCue()) {
          finding.attributed(speaker, mention, cue);
        }
        return;
      }
    }
  }

  /**
   * The mentions in reading order, the enclosing before the enclosed. Marks with nothing between
   * them quote nothing.
   *
   * @param guest who answers where the text is an interview
   */
  List<QuoteMention> inReadingOrder(String text, @Nullable Speaker guest) {
    Headline.attribute(findings, text, guest);
    List<Finding> sorted =
        findings.stream()
            .filter(finding -> !finding.range().isEmpty())
            .sorted(Comparator.comparing(Finding::range))
            .toList();
    return withoutCrossing(sorted).stream().map(Finding::mention).toList();
  }

  /** Of two that cross each other the first stays: marks that nobody has paired enclose nothing. */
  private static List<Finding> withoutCrossing(List<Finding> sorted) {
    List<Finding> kept = new ArrayList<>(sorted.size());
    Deque<Finding> around = new ArrayDeque<>();
    for (Finding finding : sorted) {
      while (!around.isEmpty() && around.element().range().end() <= finding.range().start()) {
        around.pop();
      }
      if (around.isEmpty() || finding.range().end() <= around.element().range().end()) {
        kept.add(finding);
        around.push(finding);
      }
    }
    return kept;
  }
}
