package org.sverka.app;

import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;

/** A thread of its own that moves only when a test says so. */
final class Steps implements Executor {
  private final Queue<Runnable> waiting = new ArrayDeque<>();
  private boolean shut;

  @Override
  public void execute(Runnable work) {
    if (shut) {
      throw new RejectedExecutionException("shut");
    }
    waiting.add(work);
  }

  /** Does what waits, and what that asks for. */
  void run() {
    Runnable next = waiting.poll();
    while (next != null) {
      next.run();
      next = waiting.poll();
    }
  }

  void shut() {
    shut = true;
  }

  boolean isIdle() {
    return waiting.isEmpty();
  }
}
