package org.sverka.ui.shell;

import java.util.Comparator;
import javafx.geometry.Insets;
import javafx.geometry.Rectangle2D;
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
      Rectangle2D room = roomFor(bounds);
      double width = Math.min(bounds.width, room.getWidth());
      double height = Math.min(bounds.height, room.getHeight());
      stage.setX(Math.max(room.getMinX(), Math.min(bounds.x, room.getMaxX() - width)));
      stage.setY(Math.max(room.getMinY(), Math.min(bounds.y, room.getMaxY() - height)));
      stage.setWidth(width);
      stage.setHeight(height);
      stage.setMaximized(bounds.maximised);
    }
  }

  /** What can be seen of the screen that a window stood on, which may be smaller than it was. */
  private static Rectangle2D roomFor(Settings.Bounds bounds) {
    return Screen.getScreensForRectangle(bounds.x + 40, bounds.y, bounds.width - 80, 60).stream()
        .map(Screen::getVisualBounds)
        .max(Comparator.comparingDouble(room -> shared(room, bounds)))
        .orElseThrow();
  }

  private static double shared(Rectangle2D room, Settings.Bounds bounds) {
    return Math.min(room.getMaxX(), bounds.x + bounds.width) - Math.max(room.getMinX(), bounds.x);
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
