package org.sverka.ui.shell;

import java.util.concurrent.Executor;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import org.sverka.app.Settings;
import org.sverka.app.SettingsFile;
import org.sverka.ui.Appearance;
import org.sverka.ui.compare.Following;
import org.sverka.ui.library.Grouping;
import org.sverka.ui.library.LibraryModel;
import org.sverka.ui.theme.Tone;

/** What the program remembers from one start to the next, taken from the window and put back. */
final class KeptSettings {
  private final Settings settings;
  private final SettingsFile file;
  private final Executor background;
  private final Appearance appearance;
  private final LibraryModel library;

  /** Gives the window what was kept. */
  KeptSettings(
      Settings settings,
      SettingsFile file,
      Executor background,
      Appearance appearance,
      LibraryModel library) {
    this.settings = settings;
    this.file = file;
    this.background = background;
    this.appearance = appearance;
    this.library = library;
    appearance.toneProperty().set(Tone.ofId(settings.tone));
    appearance.setTextSize(settings.textSize);
    appearance.serifProperty().set(settings.serif);
    library.groupingProperty().set(Grouping.ofId(settings.grouping));
  }

  /** Keeps how neighbouring panes scroll together, and gives what was kept. */
  void keepFollowing(ObjectProperty<Following> following) {
    following.set(Following.ofId(settings.following));
    following.addListener((property, before, now) -> settings.following = now.id());
  }

  /** Keeps whether suggestions are shown, and gives what was kept. */
  void keepSuggestionsShown(BooleanProperty shown) {
    shown.set(settings.suggestionsShown);
    shown.addListener((property, before, now) -> settings.suggestionsShown = now);
  }

  /** Who marks. */
  String author() {
    String name = settings.author;
    return name == null || name.isBlank() ? System.getProperty("user.name", "") : name;
  }

  /**
   * The language of the messages from the next start on.
   *
   * @param tag a BCP 47 language tag
   */
  void chooseLanguage(String tag) {
    settings.language = tag;
    keep();
  }

  /** Writes everything down, in the background. */
  void keep() {
    String rendered = rendered();
    background.execute(() -> file.write(rendered));
  }

  /** Writes everything down before it returns: the background ends with the window. */
  void keepNow() {
    file.write(rendered());
  }

  private String rendered() {
    settings.tone = appearance.tone().id();
    settings.textSize = appearance.textSizeProperty().get();
    settings.serif = appearance.serifProperty().get();
    settings.grouping = library.groupingProperty().get().id();
    return file.render(settings);
  }
}
