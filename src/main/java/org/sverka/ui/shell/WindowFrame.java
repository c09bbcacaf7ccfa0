package org.sverka.ui.shell;

import javafx.geometry.Insets;
import javafx.scene.Scene;
import javafx.scene.layout.Background;
import javafx.scene.layout.BackgroundFill;
import javafx.scene.layout.CornerRadii;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.stage.Screen;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.sverka.app.Settings;
import org.sverka.ui.theme.Tone;

/**
 * The frame of the window where it was left, in the colour of the paper: painted before the rooms
 * in it are built, which takes several times as long.
 */
public final class WindowFrame {
  private static final double WIDTH = 1366;
  private static final double HEIGHT = 740;
  private static final double LEAST_WIDTH = 760;
  private static final double LEAST_HEIGHT = 480;

  private final Stage stage;
  private final Scene scene;

  public WindowFrame(Stage stage, Settings settings) {
    this.stage = stage;
    Region paper = new Region();
    Color colour = Tone.ofId(settings.tone).paper();
    paper.setBackground(
        new Background(new BackgroundFill(colour, CornerRadii.EMPTY, Insets.EMPTY)));
    scene = new Scene(paper, WIDTH, HEIGHT, colour);
    stage.setScene(scene);
    stage.setTitle("Sverka");
    stage.setMinWidth(LEAST_WIDTH);
    stage.setMinHeight(LEAST_HEIGHT);
    place(settings.window);
  }

  private void place(Settings.@Nullable Bounds bounds) {
    if (bounds != null && isOnScreen(bounds)) {
      stage.setX(bounds.x);
      stage.setY(bounds.y);
      stage.setWidth(bounds.width);
      stage.setHeight(bounds.height);
      stage.setMaximized(bounds.maximised);
    }
  }

  private static boolean isOnScreen(Settings.Bounds bounds) {
    return bounds.width >= LEAST_WIDTH / 2
        && bounds.height >= LEAST_HEIGHT / 2
        && !Screen.getScreensForRectangle(bounds.x + 40, bounds.y, bounds.width - 80, 60).isEmpty();
  }

  public void show() {
    stage.show();
  }

  public Stage stage() {
    return stage;
  }

  Scene scene() {
    return scene;
  }

  /** Where the window stands. */
  Settings.Bounds bounds() {
    Settings.Bounds bounds = new Settings.Bounds();
    bounds.x = stage.getX();
    bounds.y = stage.getY();
    bounds.width = stage.getWidth();
    bounds.height = stage.getHeight();
    bounds.maximised = stage.isMaximized();
    return bounds;
  }
}
