package org.sverka.ui.search;

/** Where is looked. */
enum Scope {
  EVERYTHING,
  /** The article of the active pane. */
  ARTICLE
}
