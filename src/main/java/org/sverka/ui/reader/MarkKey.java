package org.sverka.ui.reader;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/**
 * A key that marks, pressed alone in the text. A letter is told by its place on the keyboard, so
 * that it works with a Russian or Kazakh layout too; where the system gives no place, by the letter
 * that stands there.
 */
public enum MarkKey {
  TAG_1(1),
  TAG_2(2),
  TAG_3(3),
  TAG_4(4),
  TAG_5(5),
  TAG_6(6),
  TAG_7(7),
  TAG_8(8),
  TAG_9(9),
  HIGHLIGHT(0),
  QUOTE(0),
  CLAIM(0),
  NOTE(0),
  DELETE(0),
  LET_GO(0),
  SELECT(0),
  NEXT(0),
  PREVIOUS(0);

  private final int tagKey;

  MarkKey(int tagKey) {
    this.tagKey = tagKey;
  }

  boolean isTag() {
    return tagKey > 0;
  }

  /** 1 to 9 for the key of a tag; 0 for the others. */
  int tagKey() {
    return tagKey;
  }

  static Optional<MarkKey> of(KeyEvent event) {
    KeyCode code = event.getCode();
    return switch (code) {
      case H -> Optional.of(HIGHLIGHT);
      case Q -> Optional.of(QUOTE);
      case C -> Optional.of(CLAIM);
      case N -> Optional.of(NOTE);
      case DELETE, BACK_SPACE -> Optional.of(DELETE);
      case ESCAPE -> Optional.of(LET_GO);
      case ENTER -> Optional.of(SELECT);
      case J -> Optional.of(NEXT);
      case K -> Optional.of(PREVIOUS);
      default -> code.isDigitKey() ? ofDigit(code) : ofLetter(event.getText());
    };
  }

  private static Optional<MarkKey> ofDigit(KeyCode code) {
    String name = code.getName();
    int digit = name.charAt(name.length() - 1) - '0';
    return Arrays.stream(values()).filter(key -> key.isTag() && key.tagKey == digit).findFirst();
  }

  private static Optional<MarkKey> ofLetter(String text) {
    return switch (text.toLowerCase(Locale.ROOT)) {
      case "h", "р" -> Optional.of(HIGHLIGHT);
      case "q", "й" -> Optional.of(QUOTE);
      case "c", "с" -> Optional.of(CLAIM);
      case "n", "т" -> Optional.of(NOTE);
      case "j", "о" -> Optional.of(NEXT);
      case "k", "л" -> Optional.of(PREVIOUS);
      default -> Optional.empty();
    };
  }
}
