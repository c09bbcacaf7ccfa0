package org.sverka.detect.quotes;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sverka.text.TextRange;
import org.sverka.text.WordForm.Gender;

/** What has been found so far in one article. */
final class Findings {
  /** So many paragraphs on, a name tells whom a pronoun stood for. */
  private static final int LATER = 2;

  private final List<Finding> findings = new ArrayList<>();
  private final List<Finding> nameless = new ArrayList<>();
  private @Nullable Gender gender;
  private int numbered;
  private int utterances;

  void add(Finding finding) {
    findings.add(finding);
    utterances += finding.kind().isUtterance() ? 1 : 0;
  }

  /** Takes note of words of whoever a pronoun stands for that nobody named before it. */
  void await(Finding finding, @Nullable Gender told) {
    nameless.add(finding);
    gender = told;
  }

  /** Takes note of who has been named: the words just before may be theirs. */
  void named(Speaker speaker, int paragraph) {
    if (nameless.isEmpty() || speaker.person() == null || !speaker.canBe(gender)) {
      return;
    }
    for (Finding finding : nameless) {
      if (finding.paragraph() >= paragraph - LATER) {
        finding.named(speaker);
        pieces(finding).forEach(piece -> piece.named(speaker));
      }
    }
    speaker.learn(gender);
    nameless.clear();
  }

  private List<Finding> pieces(Finding finding) {
    Integer utterance = finding.utterance();
    return utterance == null
        ? List.of()
        : findings.stream().filter(other -> utterance.equals(other.utterance())).toList();
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
   */
  List<QuoteMention> inReadingOrder(String text) {
    Headline.attribute(findings, text);
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
