package org.sverka.ui.reader;

/** How a line of the page is set. */
public enum LineLook {
  BODY("body"),
  /** A piece of a paragraph that goes on in the next line of the page. */
  CONTINUED("continued"),
  HEADLINE("headline"),
  HEADING("heading"),
  BLANK("blank");

  private final String styleClass;

  LineLook(String styleClass) {
    this.styleClass = "line-" + styleClass;
  }

  public String styleClass() {
    return styleClass;
  }
}
