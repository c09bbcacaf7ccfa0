package org.sverka.ui.shell;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;

/** Which of the panels beside the panes are shown. */
final class SidePanels {
  private final BooleanProperty library;
  private final BooleanProperty inspector;

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
}
