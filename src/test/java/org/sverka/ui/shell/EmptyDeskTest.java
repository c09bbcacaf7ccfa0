package org.sverka.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Locale;
import java.util.Queue;
import java.util.concurrent.CancellationException;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sverka.app.Jobs;
import org.sverka.ui.Messages;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

class EmptyDeskTest {
  private static final String INVITATION = "welcome";

  private final Queue<Runnable> background = new ArrayDeque<>();
  private final Jobs jobs = new Jobs(background::add, Runnable::run);
  private final IntegerProperty articles = new SimpleIntegerProperty();
  private EmptyDesk desk;

  @BeforeEach
  void make() throws Exception {
    FxToolkit.registerPrimaryStage();
    Arrivals arrivals = new Arrivals();
    jobs.addListener(arrivals);
    desk =
        WaitForAsyncUtils.waitForAsyncFx(
            60_000,
            () ->
                new EmptyDesk(
                    arrivals, articles, new Messages(Locale.ENGLISH), new Label(INVITATION)));
  }

  @Test
  void whileTheFirstArticlesAreReadItSaysHowFarTheyAre() {
    assertThat(seen()).containsExactly(INVITATION);
    start(Arrivals.OPENING);
    untilSeen("Opening…", "Stop");
    Jobs.Job reading = start(Arrivals.IMPORT);
    await()
        .atMost(Duration.ofSeconds(60))
        .until(
            () -> {
              fx(() -> reading.report(2, 5));
              return seen().equals(List.of("Reading 3 of 5 articles…", "Stop"));
            });
  }

  @Test
  void theInvitationComesBackWhenWhatWasComingIsStopped() {
    start(Arrivals.IMPORT);
    untilSeen("Importing…", "Stop");
    fx(() -> ((Button) desk.lookup(".button")).fire());
    fx(() -> background.remove().run());
    untilSeen(INVITATION);
  }

  @Test
  void whereThereAreArticlesItSaysHowToOpenOne() {
    fx(() -> articles.set(2));
    assertThat(seen()).first().isEqualTo("No article is open");
    fx(() -> articles.set(0));
    assertThat(seen()).containsExactly(INVITATION);
  }

  @Test
  void otherWorkLeavesTheInvitation() {
    start("job.export");
    WaitForAsyncUtils.waitForFxEvents();
    assertThat(seen()).containsExactly(INVITATION);
  }

  /** Work that has an answer unless it was stopped before it ran. */
  private Jobs.Job start(String nameKey) {
    Jobs.Job[] job = new Jobs.Job[1];
    fx(
        () ->
            job[0] =
                jobs.start(
                    nameKey,
                    progress -> {
                      assertThat(progress.isCancelled()).isTrue();
                      throw new CancellationException();
                    },
                    done -> {},
                    problem -> {}));
    return job[0];
  }

  private void untilSeen(String... words) {
    await().atMost(Duration.ofSeconds(60)).until(() -> seen().equals(List.of(words)));
  }

  /** The words of all that is visible. */
  private List<String> seen() {
    return WaitForAsyncUtils.waitForAsyncFx(
        60_000,
        () ->
            desk.lookupAll("*").stream()
                .filter(EmptyDeskTest::isSeen)
                .filter(Labeled.class::isInstance)
                .map(node -> ((Labeled) node).getText())
                .toList());
  }

  private static boolean isSeen(Node node) {
    for (Parent each = node.getParent(); each != null; each = each.getParent()) {
      if (!each.isVisible()) {
        return false;
      }
    }
    return node.isVisible();
  }

  private static void fx(Runnable work) {
    WaitForAsyncUtils.waitForAsyncFx(
        60_000,
        () -> {
          work.run();
          return true;
        });
  }
}
