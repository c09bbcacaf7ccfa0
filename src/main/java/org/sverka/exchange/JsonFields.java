package org.sverka.exchange;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One object of a file, whose fields are asked for by name and type. Fields that nobody asks for
 * are passed over; one that is missing or of another type is an error that names its place.
 */
final class JsonFields {
  /** Beyond any quantity that is written, and small enough to calculate with. */
  private static final int MOST_DIGITS = 100;

  private final JsonObject object;
  private final String place;

  private JsonFields(JsonObject object, String place) {
    this.object = object;
    this.place = place;
  }

  static JsonFields of(JsonElement element, String place) throws MalformedExcerptsException {
    if (element instanceof JsonObject object) {
      return new JsonFields(object, place);
    }
    throw new MalformedExcerptsException(place, "an object is wanted");
  }

  String string(String name) throws MalformedExcerptsException {
    String string = optionalString(name);
    if (string == null) {
      throw wrong(name, "a string is wanted");
    }
    return string;
  }

  /** A string that says something. */
  String word(String name) throws MalformedExcerptsException {
    String string = string(name);
    if (string.isBlank()) {
      throw wrong(name, "it may not be blank");
    }
    return string;
  }

  @Nullable String optionalString(String name) throws MalformedExcerptsException {
    JsonElement element = get(name);
    if (element instanceof JsonPrimitive primitive && primitive.isString()) {
      return primitive.getAsString();
    }
    if (element instanceof JsonNull) {
      return null;
    }
    throw wrong(name, "a string is wanted");
  }

  /** A string of one word, or null; a blank one is an error. */
  @Nullable String optionalWord(String name) throws MalformedExcerptsException {
    return get(name) instanceof JsonNull ? null : word(name);
  }

  int integer(String name) throws MalformedExcerptsException {
    BigDecimal number = optionalNumber(name);
    try {
      if (number != null) {
        return number.intValueExact();
      }
    } catch (ArithmeticException fractionOrTooLarge) {
      throw wrong(name, "a whole number below 2³¹ is wanted");
    }
    throw wrong(name, "a whole number is wanted");
  }

  @Nullable Integer optionalInteger(String name) throws MalformedExcerptsException {
    return get(name) instanceof JsonNull ? null : Integer.valueOf(integer(name));
  }

  @Nullable BigDecimal optionalNumber(String name) throws MalformedExcerptsException {
    JsonElement element = get(name);
    if (element instanceof JsonNull) {
      return null;
    }
    if (!(element instanceof JsonPrimitive primitive && primitive.isNumber())) {
      throw wrong(name, "a number is wanted");
    }
    try {
      BigDecimal number = primitive.getAsBigDecimal();
      if (number.precision() <= MOST_DIGITS && Math.abs(number.scale()) <= MOST_DIGITS) {
        return number;
      }
    } catch (NumberFormatException beyondAnyUse) {
      throw wrong(name, "the number has too many digits");
    }
    throw wrong(name, "the number has too many digits");
  }

  Instant instant(String name) throws MalformedExcerptsException {
    try {
      return Instant.parse(string(name));
    } catch (DateTimeException unreadable) {
      throw wrong(name, "a time like 2025-11-12T09:30:00Z is wanted");
    }
  }

  /** One of the names of an enumeration, as the format spells them. */
  <E extends Enum<E>> E oneOf(Class<E> names, String name) throws MalformedExcerptsException {
    String spelling = string(name);
    return ExcerptsFormat.ofSpelling(names, spelling)
        .orElseThrow(() -> wrong(name, "“" + spelling + "” is not among its values"));
  }

  @Nullable JsonFields optionalObject(String name) throws MalformedExcerptsException {
    JsonElement element = get(name);
    return element instanceof JsonNull ? null : of(element, place + "." + name);
  }

  List<String> words(String name) throws MalformedExcerptsException {
    List<String> words = new ArrayList<>();
    for (JsonElement each : array(name)) {
      if (!(each instanceof JsonPrimitive primitive && primitive.isString())
          || primitive.getAsString().isBlank()) {
        throw wrong(name, "a list of strings is wanted");
      }
      words.add(primitive.getAsString());
    }
    return words;
  }

  List<JsonFields> objects(String name) throws MalformedExcerptsException {
    List<JsonFields> objects = new ArrayList<>();
    for (JsonElement each : array(name)) {
      objects.add(of(each, place + "." + name + "[" + objects.size() + "]"));
    }
    return objects;
  }

  MalformedExcerptsException wrong(String name, String details) {
    return new MalformedExcerptsException(place + "." + name, details);
  }

  private JsonArray array(String name) throws MalformedExcerptsException {
    if (get(name) instanceof JsonArray array) {
      return array;
    }
    throw wrong(name, "a list is wanted");
  }

  private JsonElement get(String name) throws MalformedExcerptsException {
    JsonElement element = object.get(name);
    if (element == null) {
      throw wrong(name, "the field is missing");
    }
    return element;
  }
}
