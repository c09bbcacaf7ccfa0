package org.sverka.intake;

/** Markdown is kept as text as it is. */
final class Markdown {
  private Markdown() {}

  static Page page(String text) {
    return Page.plain(text);
  }
}
