package org.sverka.ui.shell;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.SimpleBooleanProperty;

/** Which of the panels beside the panes are shown. */
final class SidePanels {
  private final BooleanProperty library;
  private final BooleanProperty inspector;
  private final ReadOnlyIntegerWrapper wanted = new ReadOnlyIntegerWrapper();

  SidePanels(boolean libraryShown, boolean inspectorShown) {
    library = new SimpleBooleanProperty(libraryShown);
    inspector = new SimpleBooleanProperty(inspectorShown);
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
