package org.sverka.compare;

import org.jspecify.annotations.Nullable;
import org.sverka.model.Figure;

/**
 * How two figures stand to each other, and why.
 *
 * @param common the values for which both hold, in the unit of the first figure; null where the
 *     rule does not turn on it
 * @param slip how many times the one is the other, where that points to thousands, millions and
 *     billions being mixed up: 1000 or 1000000; otherwise 1
 */
public record Agreement(
    Rule rule, Figure first, Figure second, @Nullable Interval common, int slip) {

  static Agreement of(Rule rule, Figure first, Figure second) {
    return new Agreement(rule, first, second, null, 1);
  }

  public Verdict verdict() {
    return rule.verdict();
  }
}
