package org.sverka.app.search;

import java.util.List;
import org.sverka.text.TextRange;

/**
 * A line of a text with hits in it.
 *
 * @param text one line, with an ellipsis where the text goes on
 * @param marks where the hits stand in the line, in chars
 * @param places where the same hits stand in the whole text, in chars
 */
public record Snippet(String text, List<TextRange> marks, List<TextRange> places) {
  public Snippet {
    marks = List.copyOf(marks);
    places = List.copyOf(places);
  }
}
