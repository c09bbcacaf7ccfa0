package org.sverka.ui;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** The words of the screen, in the language of the person. */
public final class Messages {
  private final ResourceBundle bundle;

  public Messages(Locale locale) {
    this.bundle =
        ResourceBundle.getBundle(
            "org.sverka.ui.messages",
            locale,
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
  }

  public Locale locale() {
    return bundle.getLocale().getLanguage().isEmpty() ? Locale.ENGLISH : bundle.getLocale();
  }

  /**
   * A message.
   *
   * @throws java.util.MissingResourceException when there is none of that key
   */
  public String get(String key) {
    return bundle.getString(key);
  }

  /** A message with its arguments in place of {@code {0}}, {@code {1}}… */
  public String get(String key, Object... arguments) {
    return new MessageFormat(bundle.getString(key), locale()).format(arguments);
  }
}
