package org.sverka.intake;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * As much of JSON (RFC 8259) as the metadata of a page needs: objects, lists and texts; every other
 * value is the text it is written as. Forgiving, because sites write it by hand. Mutable while it
 * reads.
 */
final class Json {
  private static final int DEEPEST = 64;

  private final String source;
  private int at;

  private Json(String source) {
    this.source = source;
  }

  /** The value; null where it is not JSON or nests deeper than 64. */
  static @Nullable Object parse(String source) {
    Json json = new Json(source);
    return json.value(0);
  }

  private @Nullable Object value(int depth) {
    char c = next();
    if (depth > DEEPEST || c == 0) {
      return null;
    }
    return switch (c) {
      case '{' -> object(depth);
      case '[' -> list(depth);
      case '"' -> text();
      default -> word();
    };
  }

  private @Nullable Map<String, Object> object(int depth) {
    Map<String, Object> map = new LinkedHashMap<>();
    at++;
    while (next() == '"') {
      String key = text();
      if (key == null || next() != ':') {
        return null;
      }
      at++;
      Object value = value(depth + 1);
      if (value == null) {
        return null;
      }
      map.put(key, value);
      if (next() == ',') {
        at++;
      }
    }
    return closed('}') ? map : null;
  }

  private @Nullable List<Object> list(int depth) {
    List<Object> list = new ArrayList<>();
    at++;
    while (next() != ']' && next() != 0) {
      Object value = value(depth + 1);
      if (value == null) {
        return null;
      }
      list.add(value);
      if (next() == ',') {
        at++;
      }
    }
    return closed(']') ? list : null;
  }

  private boolean closed(char sign) {
    boolean closed = next() == sign;
    at++;
    return closed;
  }

  private @Nullable String text() {
    StringBuilder text = new StringBuilder();
    for (at++; at < source.length(); at++) {
      char c = source.charAt(at);
      if (c == '"') {
        at++;
        return text.toString();
      }
      text.append(c == '\\' ? escaped() : c);
    }
    return null;
  }

  private char escaped() {
    at++;
    char c = at < source.length() ? source.charAt(at) : ' ';
    if (c != 'u') {
      return switch (c) {
        case 'n', 'r', 't', 'b', 'f' -> ' ';
        default -> c;
      };
    }
    int value = 0;
    for (int i = 0; i < 4 && at + 1 < source.length(); i++) {
      value = value * 16 + Math.max(0, Character.digit(source.charAt(++at), 16));
    }
    return (char) value;
  }

  /** A number, true, false or null; none where a sign stands that begins no value. */
  private @Nullable String word() {
    int from = at;
    while (at < source.length() && ",]}: \n\r\t\"{[".indexOf(source.charAt(at)) < 0) {
      at++;
    }
    return at == from ? null : source.substring(from, at);
  }

  /** The next char that is no white space, which is where it stands now; 0 at the end. */
  private char next() {
    while (at < source.length() && source.charAt(at) <= ' ') {
      at++;
    }
    return at < source.length() ? source.charAt(at) : 0;
  }
}
