package org.sverka.ui.theme;

import java.util.List;
import java.util.Objects;
import javafx.application.Application;
import javafx.beans.value.ObservableValue;
import javafx.scene.Scene;

/**
 * Puts the style sheets of a tone on a scene: the controls', the window's, and the colours of the
 * tone.
 */
public final class StyleSheets {
  private static final String LIGHT_CONTROLS = "/atlantafx/base/theme/primer-light.css";
  private static final String DARK_CONTROLS = "/atlantafx/base/theme/primer-dark.css";

  private final Scene scene;

  public StyleSheets(Scene scene) {
    this.scene = scene;
  }

  /** Shows a tone, and every one that follows it. */
  public void follow(ObservableValue<Tone> tone) {
    tone.addListener((property, before, now) -> show(now));
    show(tone.getValue());
  }

  private void show(Tone tone) {
    Application.setUserAgentStylesheet(tone.isDark() ? DARK_CONTROLS : LIGHT_CONTROLS);
    scene.getStylesheets().setAll(List.of(sheet("sverka"), sheet(tone.id())));
  }

  private static String sheet(String name) {
    return Objects.requireNonNull(
            StyleSheets.class.getResource("/org/sverka/ui/theme/" + name + ".css"), name)
        .toExternalForm();
  }
}
