package org.sverka.cli;

import org.sverka.store.WorkspaceException;

/** Carries a workspace's failure through a callback that declares none. */
final class UncheckedWorkspaceException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final WorkspaceException problem;

  UncheckedWorkspaceException(WorkspaceException problem) {
    super(problem);
    this.problem = problem;
  }

  WorkspaceException problem() {
    return problem;
  }
}
