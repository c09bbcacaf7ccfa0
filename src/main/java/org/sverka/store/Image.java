package org.sverka.store;

import com.google.gson.JsonParseException;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An entity as the history keeps it: a JSON object of its columns by name, without those that are
 * null, and its parts as an array of arrays. A column that a later version adds is null in an
 * earlier image.
 */
final class Image {
  private static final String PARTS = "parts";

  private final List<String> columns;
  private final List<@Nullable Object> values;
  private final List<List<Object>> parts;

  Image(List<String> columns, List<@Nullable Object> values, List<List<Object>> parts) {
    this.columns = columns;
    this.values = values;
    this.parts = parts;
  }

  /**
   * @throws IllegalArgumentException when it is not an image
   */
  static Image parse(List<String> columns, String json) {
    Map<String, Object> named = new HashMap<>();
    List<List<Object>> parts = new ArrayList<>();
    try (JsonReader reader = new JsonReader(new StringReader(json))) {
      reader.beginObject();
      while (reader.hasNext()) {
        String name = reader.nextName();
        if (name.equals(PARTS)) {
          reader.beginArray();
          while (reader.hasNext()) {
            parts.add(part(reader));
          }
          reader.endArray();
        } else {
          named.put(name, value(reader));
        }
      }
      reader.endObject();
    } catch (IOException | IllegalStateException | JsonParseException e) {
      throw new IllegalArgumentException("not an image of an entity: " + json, e);
    }
    List<@Nullable Object> values = new ArrayList<>(columns.size());
    for (String column : columns) {
      values.add(named.get(column));
    }
    return new Image(columns, values, parts);
  }

  private static List<Object> part(JsonReader reader) throws IOException {
    List<Object> part = new ArrayList<>();
    reader.beginArray();
    while (reader.hasNext()) {
      part.add(value(reader));
    }
    reader.endArray();
    return part;
  }

  private static Object value(JsonReader reader) throws IOException {
    return reader.peek() == JsonToken.NUMBER ? (Object) reader.nextInt() : reader.nextString();
  }

  String json() {
    StringWriter out = new StringWriter();
    try (JsonWriter writer = new JsonWriter(out)) {
      writer.beginObject();
      for (int i = 0; i < columns.size(); i++) {
        Object value = values.get(i);
        if (value != null) {
          write(writer.name(columns.get(i)), value);
        }
      }
      if (!parts.isEmpty()) {
        writer.name(PARTS).beginArray();
        for (List<Object> part : parts) {
          writer.beginArray();
          for (Object value : part) {
            write(writer, value);
          }
          writer.endArray();
        }
        writer.endArray();
      }
      writer.endObject();
    } catch (IOException e) {
      throw new UncheckedIOException("writing to memory does not fail", e);
    }
    return out.toString();
  }

  private static void write(JsonWriter writer, Object value) throws IOException {
    if (value instanceof Integer number) {
      writer.value(number);
    } else {
      writer.value((String) value);
    }
  }

  Row row() {
    return new ImageRow(values);
  }

  List<Row> partRows() {
    List<Row> rows = new ArrayList<>();
    for (List<Object> part : parts) {
      rows.add(new ImageRow(part));
    }
    return rows;
  }

  private static final class ImageRow implements Row {
    private final Iterator<? extends @Nullable Object> values;

    ImageRow(List<? extends @Nullable Object> values) {
      this.values = values.iterator();
    }

    @Override
    public @Nullable String optionalText() {
      return (String) next(String.class);
    }

    @Override
    public @Nullable Integer optionalInteger() {
      return (Integer) next(Integer.class);
    }

    private @Nullable Object next(Class<?> type) {
      Object value = values.hasNext() ? values.next() : null;
      if (value != null && !type.isInstance(value)) {
        throw new IllegalArgumentException("not a " + type.getSimpleName() + ": " + value);
      }
      return value;
    }
  }
}
