package org.sverka.ui.shell;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleDoubleProperty;
import org.sverka.app.Settings;

/** Which of the panels beside the panes are shown, and how wide each is. */
final class SidePanels {
  private final BooleanProperty library;
  private final BooleanProperty inspector;
  private final DoubleProperty libraryWidth;
  private final DoubleProperty inspectorWidth;
  private final ReadOnlyIntegerWrapper wanted = new ReadOnlyIntegerWrapper();

  /** Gives what was kept. */
  SidePanels(Settings settings) {
    library = new SimpleBooleanProperty(settings.libraryShown);
    inspector = new SimpleBooleanProperty(settings.inspectorShown);
    libraryWidth = new SimpleDoubleProperty(settings.libraryWidth);
    inspectorWidth = new SimpleDoubleProperty(settings.inspectorWidth);
  }

  /** Writes down which are shown and how wide they are. */
  void keep(Settings settings) {
    settings.libraryShown = library.get();
    settings.inspectorShown = inspector.get();
    settings.libraryWidth = libraryWidth.get();
    settings.inspectorWidth = inspectorWidth.get();
  }

  /** In pixels, as all the widths. */
  DoubleProperty libraryWidthProperty() {
    return libraryWidth;
  }

  /** Of what is found, too. */
  DoubleProperty inspectorWidthProperty() {
    return inspectorWidth;
  }

  BooleanProperty libraryProperty() {
    return library;
  }

  BooleanProperty inspectorProperty() {
    return inspector;
  }

  /** Grows whenever a panel is wanted in sight, whatever stands in its place. */
  ReadOnlyIntegerProperty wantedProperty() {
    return wanted.getReadOnlyProperty();
  }

  /** Brings the library into sight. */
  void wantLibrary() {
    library.set(true);
    wanted.set(wanted.get() + 1);
  }

  /** Brings the inspector into sight. */
  void wantInspector() {
    inspector.set(true);
    wanted.set(wanted.get() + 1);
  }
}
