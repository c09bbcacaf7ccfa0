package org.sverka.text;

/**
 * A stretch of a text, in Java chars, end-exclusive.
 *
 * <p>Files and exports count Unicode code points instead; {@link CodePoints} is the one place that
 * converts.
 *
 * @param start the first char, from 0
 * @param end the char behind the last, at least {@code start}
 */
public record TextRange(int start, int end) implements Comparable<TextRange> {
  public TextRange {
    if (start < 0 || end < start) {
      throw new IllegalArgumentException("not a range: [" + start + ", " + end + ")");
    }
  }

  public int length() {
    return end - start;
  }

  public boolean isEmpty() {
    return start == end;
  }

  /** Whether a char offset lies inside; the end does not. */
  public boolean contains(int offset) {
    return start <= offset && offset < end;
  }

  public boolean contains(TextRange other) {
    return start <= other.start && other.end <= end;
  }

  /** Whether the two share at least one char. */
  public boolean overlaps(TextRange other) {
    return start < other.end && other.start < end;
  }

  public TextRange shift(int chars) {
    return new TextRange(start + chars, end + chars);
  }

  public String of(CharSequence text) {
    return text.subSequence(start, end).toString();
  }

  /** By start, the longer first, so that what encloses comes before what it encloses. */
  @Override
  public int compareTo(TextRange other) {
    return start != other.start
        ? Integer.compare(start, other.start)
        : Integer.compare(other.end, end);
  }
}
