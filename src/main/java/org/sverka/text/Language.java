package org.sverka.text;

import java.util.Locale;

/** A language that the program reads; anything else is {@link #OTHER}. */
public enum Language {
  RUSSIAN("ru"),
  KAZAKH("kk"),
  ENGLISH("en"),
  OTHER("und");

  private final String tag;

  Language(String tag) {
    this.tag = tag;
  }

  /** The BCP 47 tag, as files and exports write it. */
  public String tag() {
    return tag;
  }

  public Locale locale() {
    return Locale.forLanguageTag(tag);
  }

  /** The language of a BCP 47 tag; {@link #OTHER} for one that is not known. */
  public static Language ofTag(String tag) {
    for (Language language : values()) {
      if (language.tag.equals(tag)) {
        return language;
      }
    }
    return OTHER;
  }
}
