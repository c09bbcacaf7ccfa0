package org.sverka.ui.theme;

import javafx.scene.Node;
import javafx.scene.layout.Region;

/**
 * The signs of the window, each a shape of 16 × 16 drawn by the style sheet in the colour of the
 * text beside it.
 */
public enum Icon {
  CLOSE(
      "M3.5 4.6 4.6 3.5 8 6.9 11.4 3.5 12.5 4.6 9.1 8 12.5 11.4 11.4 12.5 8 9.1 4.6 12.5 3.5 11.4 6.9 8Z"),
  DOWN("M3.6 6.2 4.6 5.2 8 8.6 11.4 5.2 12.4 6.2 8 10.6Z"),
  PLUS("M7.2 3h1.6v4.2H13v1.6H8.8V13H7.2V8.8H3V7.2h4.2Z"),
  EDIT(
      "M11.3 2.3 13.7 4.7 5.6 12.8 2.6 13.4 3.2 10.4ZM10.3 4.6 4.5 10.5 4.2 11.8 5.5 11.5 11.4 5.7Z"),
  DELETE("M6 2.5h4v1.2h3.2v1.3H2.8V3.7H6ZM3.9 6h8.2l-.6 7.5h-7ZM5.3 7.2l.4 5.1h4.6l.4-5.1Z"),
  BESIDE("M2 3h12v10H2ZM3.3 4.3v7.4h4V4.3ZM8.7 4.3v7.4h4V4.3Z"),
  CHECK("M6.4 12.1 2.6 8.3 3.7 7.2 6.4 9.9 12.3 4 13.4 5.1Z"),
  WARNING("M8 2 15 14H1ZM7.3 6.4v4h1.4v-4ZM7.3 11.3v1.4h1.4v-1.4Z"),
  LEFT_PANEL("M2 3h12v10H2ZM6.3 4.3v7.4h6.4V4.3Z"),
  RIGHT_PANEL("M2 3h12v10H2ZM3.3 4.3v7.4h6.4V4.3Z"),
  FOLLOW_PASSAGES(
      "M1 1.5h4.2L10.8 6H15v1.5h-4.8L4.6 3H1ZM1 5h4.2l5.6 4.5H15V11h-4.8L4.6 6.5H1ZM1 13h14v1.5H1Z"),
  FOLLOW_SHARE(
      "M4.5 1 7 4H5.3v8H7l-2.5 3L2 12h1.7V4H2ZM11.5 1 14 4h-1.7v8H14l-2.5 3L9 12h1.7V4H9Z"),
  FOLLOW_NOTHING(
      "M4.5 1 7 4H5.3v8H7l-2.5 3L2 12h1.7V4H2ZM10.7 2.5h1.6v2h-1.6ZM10.7 7h1.6v2h-1.6ZM10.7 11.5h1.6v2h-1.6Z"),
  SEARCH(
      "M7 2.5a4.5 4.5 0 1 1-2.8 8L1.9 12.8 1 11.9l2.4-2.3A4.5 4.5 0 0 1 7 2.5ZM7 3.8a3.2 3.2 0 1 0 0 6.4a3.2 3.2 0 1 0 0-6.4Z");

  private final String shape;

  Icon(String shape) {
    this.shape = shape;
  }

  /** A new picture of it. */
  public Node node() {
    Region region = new Region();
    region.getStyleClass().add("icon");
    region.setStyle("-fx-shape: \"" + shape + "\";");
    return region;
  }
}
