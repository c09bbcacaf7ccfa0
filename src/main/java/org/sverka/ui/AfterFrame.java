package org.sverka.ui;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.Executor;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;

/**
 * Runs work once the next frame is painted, in the order it came: what a person has their eye on is
 * seen first, and what only reports it a frame later. On the JavaFX thread.
 */
public final class AfterFrame implements Executor {
  private final Deque<Runnable> waiting = new ArrayDeque<>();
  private final AnimationTimer frame =
      new AnimationTimer() {
        @Override
        public void handle(long now) {
          stop();
          // A frame begins with its timers; what is run later than now comes behind its layout.
          Platform.runLater(AfterFrame.this::runAll);
        }
      };

  @Override
  public void execute(Runnable work) {
    waiting.add(work);
    if (waiting.size() == 1) {
      frame.start();
    }
  }

  private void runAll() {
    try {
      for (int left = waiting.size(); left > 0; left--) {
        waiting.remove().run();
      }
    } finally {
      if (!waiting.isEmpty()) {
        frame.start();
      }
    }
  }
}
