package org.sverka.ui.shell;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.MenuBar;
import javafx.scene.input.DragEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.Screen;
import javafx.stage.Stage;
import org.sverka.app.Settings;
import org.sverka.ui.Appearance;
import org.sverka.ui.Desk;
import org.sverka.ui.Messages;
import org.sverka.ui.Overlay;
import org.sverka.ui.inspector.Inspector;
import org.sverka.ui.library.Library;
import org.sverka.ui.theme.StyleSheets;

/**
 * The window: menu above, library, panes and inspector beside each other, status below, cards over
 * all of it.
 */
final class MainWindow {
  private static final double WIDTH = 1366;
  private static final double HEIGHT = 740;
  private static final double LEAST_WIDTH = 760;
  private static final double LEAST_HEIGHT = 480;

  private final Stage stage;
  private final Settings settings;
  private final Library library;
  private final Inspector inspector;
  private final SidePanels panels;
  private final Views views;

  MainWindow(
      Stage stage,
      Settings settings,
      Desk desk,
      SidePanels panels,
      Messages messages,
      MenuBar menu,
      Library library,
      Views views,
      Inspector inspector,
      Notice notice,
      StatusBar status,
      Overlay overlay,
      Consumer<List<Path>> onDropped) {
    this.stage = stage;
    this.settings = settings;
    this.library = library;
    this.panels = panels;
    this.views = views;
    this.inspector = inspector;
    Label brand = new Label("Sverka");
    brand.getStyleClass().add("brand");
    HBox top = new HBox(brand, menu, views.doors(messages));
    top.getStyleClass().add("top-bar");
    HBox.setHgrow(menu, Priority.ALWAYS);
    VBox middle = new VBox(notice, views);
    VBox.setVgrow(views, Priority.ALWAYS);
    BorderPane frame = new BorderPane(middle, top, inspector, status, library);
    StackPane root = new StackPane(frame, overlay);
    root.getStyleClass().add("sverka");
    show(frame);
    panels.libraryProperty().addListener((property, before, now) -> show(frame));
    panels.inspectorProperty().addListener((property, before, now) -> show(frame));
    views.currentProperty().addListener((property, before, now) -> show(frame));
    desk.looksProperty().addListener((property, before, now) -> views.read());
    Scene scene = new Scene(root, WIDTH, HEIGHT);
    new StyleSheets(scene).follow(desk.appearance().toneProperty());
    scene.addEventFilter(ScrollEvent.SCROLL, event -> zoom(event, desk.appearance()));
    scene.addEventHandler(DragEvent.DRAG_OVER, MainWindow::dragOver);
    scene.addEventHandler(DragEvent.DRAG_DROPPED, event -> dropped(event, onDropped));
    stage.setScene(scene);
    stage.setTitle("Sverka");
    stage.setMinWidth(LEAST_WIDTH);
    stage.setMinHeight(LEAST_HEIGHT);
    place();
  }

  private void show(BorderPane frame) {
    boolean reading = views.isReading();
    frame.setLeft(reading && panels.libraryProperty().get() ? library : null);
    frame.setRight(reading && panels.inspectorProperty().get() ? inspector : null);
  }

  private void place() {
    Settings.Bounds bounds = settings.window;
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

  /** Writes down how the window stands. */
  void keep() {
    Settings.Bounds bounds = new Settings.Bounds();
    bounds.x = stage.getX();
    bounds.y = stage.getY();
    bounds.width = stage.getWidth();
    bounds.height = stage.getHeight();
    bounds.maximised = stage.isMaximized();
    settings.window = bounds;
    settings.libraryShown = panels.libraryProperty().get();
    settings.inspectorShown = panels.inspectorProperty().get();
  }

  private static void zoom(ScrollEvent event, Appearance appearance) {
    if (event.isShortcutDown() && event.getDeltaY() != 0) {
      appearance.changeTextSize(event.getDeltaY() > 0 ? 1 : -1);
      event.consume();
    }
  }

  private static void dragOver(DragEvent event) {
    if (event.getDragboard().hasFiles()) {
      event.acceptTransferModes(TransferMode.COPY, TransferMode.LINK);
      event.consume();
    }
  }

  private static void dropped(DragEvent event, Consumer<List<Path>> onDropped) {
    if (event.getDragboard().hasFiles()) {
      onDropped.accept(event.getDragboard().getFiles().stream().map(File::toPath).toList());
      event.setDropCompleted(true);
      event.consume();
    }
  }
}
