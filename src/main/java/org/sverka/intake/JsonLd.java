package org.sverka.intake;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** What the JSON-LD of a page says of its article; null where it says nothing. */
record JsonLd(
    @Nullable String headline,
    @Nullable String author,
    @Nullable String publisher,
    @Nullable String published) {
  private static final JsonLd NONE = new JsonLd(null, null, null, null);
  private static final int LONGEST = 400_000;
  private static final List<String> TYPES = List.of("article", "posting", "reportage");

  static JsonLd of(Document document) {
    for (Element script : document.select("script[type=application/ld+json]")) {
      String source = script.data();
      Object value = source.length() > LONGEST ? null : Json.parse(source);
      Map<?, ?> article = value == null ? null : article(value);
      if (article != null) {
        return new JsonLd(
            text(article.get("headline")),
            text(article.get("author")),
            text(article.get("publisher")),
            text(article.get("datePublished")));
      }
    }
    return NONE;
  }

  /** The first object of an article's type, in lists and graphs as well. */
  private static @Nullable Map<?, ?> article(Object root) {
    Deque<Object> open = new ArrayDeque<>(List.of(root));
    while (!open.isEmpty()) {
      Object value = open.removeFirst();
      if (value instanceof List<?> list) {
        list.forEach(item -> open.addLast(item));
      } else if (value instanceof Map<?, ?> map) {
        String type = String.valueOf(map.get("@type")).toLowerCase(java.util.Locale.ROOT);
        if (TYPES.stream().anyMatch(type::contains)) {
          return map;
        }
        if (map.get("@graph") instanceof List<?> graph) {
          graph.forEach(item -> open.addLast(item));
        }
      }
    }
    return null;
  }

  /** A text, the name of an object, or the texts of a list. */
  private static @Nullable String text(@Nullable Object value) {
    if (value instanceof String text) {
      return Blank.all(text) ? null : Blank.trim(text);
    }
    if (value instanceof Map<?, ?> map) {
      return map.get("name") instanceof String name && !Blank.all(name) ? Blank.trim(name) : null;
    }
    if (value instanceof List<?> list) {
      List<String> names =
          list.stream().map(JsonLd::text).flatMap(java.util.stream.Stream::ofNullable).toList();
      return names.isEmpty() ? null : String.join(", ", names);
    }
    return null;
  }
}
