package org.sverka.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;

class JobsTest {
  private final Steps background = new Steps();
  private final Steps owner = new Steps();
  private final Jobs jobs = new Jobs(background, owner);
  private final List<String> told = new ArrayList<>();

  @Test
  void theAnswerComesOnTheOwnersThreadAfterTheJobHasEnded() {
    jobs.addListener(new Teller());
    Jobs.Job job =
        jobs.start("job.open", progress -> 42, answer -> told.add("done " + answer), this::failed);
    assertThat(told).containsExactly("started job.open");
    background.run();
    assertThat(told).containsExactly("started job.open");
    assertThat(job.isEnded()).isFalse();
    owner.run();
    assertThat(told).containsExactly("started job.open", "ended job.open", "done 42");
    assertThat(job.isEnded()).isTrue();
  }

  @Test
  void aFailureIsHandedOver() {
    jobs.start(
        "job.open",
        progress -> {
          throw new IOException("no disk");
        },
        answer -> told.add("done"),
        this::failed);
    background.run();
    owner.run();
    assertThat(told).containsExactly("failed no disk");
  }

  @Test
  void aCancelledJobEndsWithoutAnAnswerOrAFailure() {
    jobs.addListener(new Teller());
    Jobs.Job job =
        jobs.start(
            "job.import",
            progress -> {
              if (progress.isCancelled()) {
                throw new CancellationException();
              }
              return 1;
            },
            answer -> told.add("done"),
            this::failed);
    job.cancel();
    background.run();
    owner.run();
    assertThat(told).containsExactly("started job.import", "ended job.import");
  }

  @Test
  void howFarAJobIsCanBeAsked() {
    Jobs.Job job =
        jobs.start(
            "job.import",
            progress -> {
              progress.report(3, 4);
              return 1;
            },
            answer -> told.add("done"),
            this::failed);
    assertThat(job.fraction()).isNegative();
    background.run();
    assertThat(job.fraction()).isEqualTo(0.75);
    assertThat(job.done()).isEqualTo(3);
  }

  private void failed(Exception problem) {
    told.add("failed " + problem.getMessage());
  }

  private final class Teller implements Jobs.Listener {
    @Override
    public void started(Jobs.Job job) {
      told.add("started " + job.nameKey());
    }

    @Override
    public void advanced(Jobs.Job job) {
      told.add("advanced " + job.nameKey());
    }

    @Override
    public void ended(Jobs.Job job) {
      told.add("ended " + job.nameKey());
    }
  }

  @Test
  void anErrorEndsTheJobAndIsHandedOverToo() {
    jobs.addListener(new Teller());
    jobs.start(
        "job.open",
        progress -> {
          throw new StackOverflowError("too deep");
        },
        answer -> told.add("done"),
        this::failed);
    background.run();
    owner.run();
    assertThat(told)
        .containsExactly(
            "started job.open", "ended job.open", "failed java.lang.StackOverflowError: too deep");
  }

  @Test
  void whoAsksIsToldThatAJobWasStopped() {
    jobs.start(
        "job.open",
        progress -> {
          throw new CancellationException();
        },
        answer -> told.add("done"),
        this::failed,
        () -> told.add("stopped"));
    background.run();
    owner.run();
    assertThat(told).containsExactly("stopped");
  }
}
