package org.sverka.ui.theme;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
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

  /** What quotes the texts that are read, in their letters. */
  private static final String QUOTED = ".words, .drift-word";

  /** Figures stand in letters of one width. */
  private static final String FIGURES =
      ".figure, .number, .suggestion .kind, .search-sentence .question";

  private final Scene scene;
  private final String families;

  public StyleSheets(Scene scene) {
    this.scene = scene;
    this.families = families(new Fonts());
  }

  /** Shows a tone, and every one that follows it. */
  public void follow(ObservableValue<Tone> tone) {
    tone.addListener((property, before, now) -> show(now));
    show(tone.getValue());
  }

  private void show(Tone tone) {
    Application.setUserAgentStylesheet(tone.isDark() ? DARK_CONTROLS : LIGHT_CONTROLS);
    scene.getStylesheets().setAll(List.of(sheet("sverka"), families, sheet(tone.id())));
  }

  /** A style sheet takes one family and no list of them, so the installed ones come from here. */
  private static String families(Fonts fonts) {
    String sheet =
        String.format(
            "%s {-fx-font-family: \"%s\";} %s {-fx-font-family: \"%s\";}",
            QUOTED, fonts.serif(), FIGURES, fonts.fixed());
    return "data:text/css;base64,"
        + Base64.getEncoder().encodeToString(sheet.getBytes(StandardCharsets.UTF_8));
  }

  private static String sheet(String name) {
    return Objects.requireNonNull(
            StyleSheets.class.getResource("/org/sverka/ui/theme/" + name + ".css"), name)
        .toExternalForm();
  }
}
