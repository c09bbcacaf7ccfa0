package org.sverka.exchange;

import com.google.gson.JsonElement;
import com.google.gson.JsonParser;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sverka.exchange.ExcerptsDocument.Excerpt;
import org.sverka.exchange.ExcerptsDocument.Source;
import org.sverka.exchange.ExcerptsReading.Problem;
import org.sverka.model.Claim;
import org.sverka.model.Link;
import org.sverka.model.Tag;

/** Goes once through one excerpts file and gathers what it says. Mutable, for one file. */
final class ExcerptsParser {
  private static final Set<String> NEEDED =
      Set.of("format", "version", "articles", "tags", "claims", "excerpts");

  private final JsonReader json;
  private final ExcerptsElements elements = new ExcerptsElements();
  private final List<Source> articles = new ArrayList<>();
  private final List<Tag> tags = new ArrayList<>();
  private final List<Claim> claims = new ArrayList<>();
  private final List<Excerpt> excerpts = new ArrayList<>();
  private final List<Link> links = new ArrayList<>();

  /** Reads one element of a list and keeps it. */
  @FunctionalInterface
  private interface Element {
    void keep(JsonElement element, String place) throws MalformedExcerptsException;
  }

  ExcerptsParser(JsonReader json) {
    this.json = json;
  }

  /**
   * @return what is wrong with the whole file; null where nothing is
   * @throws MalformedExcerptsException when something in it is not as the format wants it
   * @throws IOException as {@link JsonReader} does, also for what is not JSON
   */
  @Nullable Problem parse() throws IOException, MalformedExcerptsException {
    Set<String> seen = new HashSet<>();
    json.beginObject();
    while (json.hasNext()) {
      String name = json.nextName();
      Problem problem = field(name);
      if (problem != null) {
        return problem;
      }
      seen.add(name);
    }
    json.endObject();
    if (json.peek() != JsonToken.END_DOCUMENT) {
      throw new MalformedExcerptsException("$", "something follows the end of the document");
    }
    if (!seen.contains("format")) {
      return Problem.OTHER_FORMAT;
    }
    for (String name : NEEDED) {
      if (!seen.contains(name)) {
        throw new MalformedExcerptsException("$." + name, "the field is missing");
      }
    }
    return null;
  }

  ExcerptsDocument document() throws MalformedExcerptsException {
    return ExcerptsReferences.checked(
        new ExcerptsDocument(articles, tags, claims, excerpts, links));
  }

  private @Nullable Problem field(String name) throws IOException, MalformedExcerptsException {
    switch (name) {
      case "format" -> {
        if (json.peek() != JsonToken.STRING || !json.nextString().equals(ExcerptsFormat.NAME)) {
          return Problem.OTHER_FORMAT;
        }
      }
      case "version" -> {
        return version();
      }
      case "articles" -> list((it, place) -> articles.add(elements.source(it, place)));
      case "tags" -> list((it, place) -> tags.add(elements.tag(it, place, tags.size())));
      case "claims" -> list((it, place) -> claims.add(elements.claim(it, place)));
      case "excerpts" -> list((it, place) -> excerpts.add(elements.excerpt(it, place)));
      case "links" -> list((it, place) -> links.add(elements.link(it, place)));
      default -> json.skipValue();
    }
    return null;
  }

  private @Nullable Problem version() throws IOException, MalformedExcerptsException {
    if (json.peek() == JsonToken.NUMBER) {
      String version = json.nextString();
      if (version.equals(Integer.toString(ExcerptsFormat.VERSION))) {
        return null;
      }
      if (version.matches("[1-9][0-9]*")) {
        return Problem.NEWER;
      }
    }
    throw new MalformedExcerptsException("$.version", "a whole number from 1 is wanted");
  }

  private void list(Element element) throws IOException, MalformedExcerptsException {
    if (json.peek() != JsonToken.BEGIN_ARRAY) {
      throw new MalformedExcerptsException(json.getPath(), "a list is wanted");
    }
    json.beginArray();
    while (json.hasNext()) {
      String place = json.getPath();
      element.keep(JsonParser.parseReader(json), place);
    }
    json.endArray();
  }
}
