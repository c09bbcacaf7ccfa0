package org.sverka.ui.shell;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.geometry.Side;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.MenuBar;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.DragEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.sverka.app.Settings;
import org.sverka.ui.Appearance;
import org.sverka.ui.CompletingField;
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
  private final WindowFrame frame;
  private final Settings settings;
  private final WidePanel library;
  private final WidePanel inspector;
  private final WidePanel found;
  private final SearchRoom search;
  private final SidePanels panels;
  private final Views views;

  MainWindow(
      WindowFrame frame,
      Settings settings,
      Desk desk,
      SidePanels panels,
      Messages messages,
      MenuBar menu,
      Library library,
      Views views,
      Inspector inspector,
      SearchRoom search,
      Notice notice,
      StatusBar status,
      Overlay overlay,
      Consumer<List<Path>> onDropped) {
    this.frame = frame;
    this.settings = settings;
    this.panels = panels;
    this.views = views;
    this.search = search;
    Settings usual = new Settings();
    String edge = messages.get("panel.edge");
    this.library =
        new WidePanel(library, edge, Side.LEFT, panels.libraryWidthProperty(), usual.libraryWidth);
    this.inspector =
        new WidePanel(
            inspector, edge, Side.RIGHT, panels.inspectorWidthProperty(), usual.inspectorWidth);
    found =
        new WidePanel(
            search.panel(),
            edge,
            Side.RIGHT,
            panels.inspectorWidthProperty(),
            usual.inspectorWidth);
    Label brand = new Label("Sverka");
    brand.getStyleClass().add("brand");
    Region space = new Region();
    HBox top = new HBox(brand, menu, views.doors(messages), space, search.field());
    top.getStyleClass().add("top-bar");
    HBox.setHgrow(space, Priority.ALWAYS);
    StackPane middle = new StackPane(views, notice);
    StackPane.setAlignment(notice, Pos.BOTTOM_CENTER);
    // Rather narrow panes than a window whose edges are out of sight.
    middle.setMinWidth(0);
    BorderPane rooms = new BorderPane(middle, top, null, status, null);
    StackPane root = new StackPane(rooms, overlay);
    root.getStyleClass().add("sverka");
    show(rooms);
    panels.libraryProperty().addListener((property, before, now) -> show(rooms));
    panels.inspectorProperty().addListener((property, before, now) -> show(rooms));
    panels
        .wantedProperty()
        .addListener(
            (property, before, now) -> {
              views.read();
              search.model().shownProperty().set(false);
            });
    views.currentProperty().addListener((property, before, now) -> show(rooms));
    search.model().shownProperty().addListener((property, before, now) -> show(rooms));
    desk.looksProperty().addListener((property, before, now) -> views.read());
    inspector.addEventFilter(KeyEvent.KEY_PRESSED, this::leaveInspector);
    Scene scene = frame.scene();
    scene.setRoot(root);
    new StyleSheets(scene).follow(desk.appearance().toneProperty());
    scene.addEventFilter(ScrollEvent.SCROLL, event -> zoom(event, desk.appearance()));
    // The menu has the keys of a plain keyboard; these are those of other layouts and the keypad.
    for (String larger : List.of("Shortcut+Plus", "Shortcut+Shift+Equals", "Shortcut+Add")) {
      zoomKey(scene, larger, desk.appearance(), 1);
    }
    zoomKey(scene, "Shortcut+Subtract", desk.appearance(), -1);
    scene.addEventHandler(DragEvent.DRAG_OVER, MainWindow::dragOver);
    scene.addEventHandler(DragEvent.DRAG_DROPPED, event -> dropped(event, onDropped));
  }

  private void show(BorderPane rooms) {
    boolean reading = views.isReading();
    rooms.setLeft(reading && panels.libraryProperty().get() ? library : null);
    boolean searching = search.model().shownProperty().get();
    boolean inspecting = reading && panels.inspectorProperty().get();
    rooms.setRight(searching ? found : inspecting ? inspector : null);
  }

  /** Writes down how the window stands. */
  void keep() {
    settings.window = frame.bounds();
    panels.keep(settings);
  }

  /** Escape leads back to what is read, and so does the key that ends a note elsewhere. */
  private void leaveInspector(KeyEvent event) {
    boolean done = event.getCode() == KeyCode.ENTER && event.isShortcutDown();
    boolean inNote = event.getTarget() instanceof TextInputControl;
    if (event.getCode() == KeyCode.ESCAPE && event.getTarget() instanceof CompletingField field) {
      field.putBack();
    }
    if (event.getCode() == KeyCode.ESCAPE || (done && inNote)) {
      views.currentProperty().get().requestFocus();
      event.consume();
    }
  }

  private static void zoomKey(Scene scene, String key, Appearance appearance, int by) {
    scene.getAccelerators().put(KeyCombination.valueOf(key), () -> appearance.changeTextSize(by));
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
