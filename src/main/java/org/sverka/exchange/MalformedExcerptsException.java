package org.sverka.exchange;

/** What a value of the file should have been; caught by the reader, which knows the file. */
final class MalformedExcerptsException extends Exception {
  private static final long serialVersionUID = 1L;

  private final String place;

  /**
   * @param place the JSON path of the value
   */
  MalformedExcerptsException(String place, String details) {
    super(details);
    this.place = place;
  }

  String place() {
    return place;
  }

  String details() {
    return String.valueOf(getMessage());
  }
}
