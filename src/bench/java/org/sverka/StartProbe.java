package org.sverka;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.fxmisc.richtext.StyledTextArea;

/**
 * Starts the program, or an empty window, says after how many milliseconds from {@code main} its
 * frame was painted and its text could be read, and ends. One start of {@link StartBench}.
 */
public final class StartProbe {
  private static final long PATIENCE_MS = 60_000;

  private final long begun = System.nanoTime();
  private final boolean empty;
  private double frame;

  private StartProbe(boolean empty) {
    this.empty = empty;
  }

  public static void main(String[] args) {
    new StartProbe(args[0].equals("empty")).run();
  }

  private void run() {
    Thread watcher = new Thread(this::watch, "watcher");
    watcher.setDaemon(true);
    watcher.start();
    if (empty) {
      Platform.startup(
          () -> {
            Stage stage = new Stage();
            stage.setScene(new Scene(new StackPane(), 1366, 740));
            stage.show();
          });
    } else {
      Launcher.main(new String[0]);
    }
  }

  /** Asks for the JavaFX thread until there is one, and then waits for the window there. */
  private void watch() {
    while (System.nanoTime() - begun < PATIENCE_MS * 1_000_000) {
      try {
        Platform.runLater(this::look);
        return;
      } catch (IllegalStateException notYet) {
        Thread.onSpinWait();
        sleep();
      }
    }
  }

  private static void sleep() {
    try {
      Thread.sleep(2);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void look() {
    List<Window> windows = Window.getWindows();
    if (windows.isEmpty() || windows.get(0).getScene() == null) {
      Platform.runLater(this::look);
      return;
    }
    windows.get(0).getScene().addPostLayoutPulseListener(() -> laidOut(windows.get(0).getScene()));
  }

  private void laidOut(Scene scene) {
    double now = (System.nanoTime() - begun) / 1e6;
    if (frame == 0) {
      frame = now;
    }
    if (empty || isReadable(scene.getRoot())) {
      System.out.printf("%.0f %.0f%n", frame, now);
      System.exit(0);
    }
  }

  private static boolean isReadable(Parent root) {
    Set<Node> pages = root.lookupAll(".text-page");
    List<StyledTextArea<?, ?>> set = new ArrayList<>();
    for (Node page : pages) {
      StyledTextArea<?, ?> area = (StyledTextArea<?, ?>) page;
      if (area.getLength() > 0 && !area.getVisibleParagraphs().isEmpty()) {
        set.add(area);
      }
    }
    return set.size() == 2;
  }
}
