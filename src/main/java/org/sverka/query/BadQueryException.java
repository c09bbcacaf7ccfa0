package org.sverka.query;

import org.sverka.query.Reading.Problem;

/** Leads out of a query that cannot be read; becomes {@link Reading.Bad}. */
final class BadQueryException extends Exception {
  private static final long serialVersionUID = 1L;

  final Problem problem;
  final String part;

  BadQueryException(Problem problem, String part) {
    super(problem + " " + part, null, false, false);
    this.problem = problem;
    this.part = part;
  }
}
