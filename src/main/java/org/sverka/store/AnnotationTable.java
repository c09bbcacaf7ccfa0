package org.sverka.store;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.sverka.model.Annotation;
import org.sverka.model.AnnotationId;
import org.sverka.model.ArticleId;
import org.sverka.model.Quote;
import org.sverka.model.Selector;
import org.sverka.model.TagId;
import org.sverka.text.TextRange;

/** Annotations; a part is a tag that one has. */
final class AnnotationTable extends EntityTable<Annotation, TagId> {
  /** As much of the marked words as a message can hold, in chars. */
  private static final int LABEL = 40;

  private static final Layout LAYOUT =
      new Layout(
          "annotation",
          List.of(
              "id",
              "article",
              "start_offset",
              "end_offset",
              "exact",
              "prefix",
              "suffix",
              "note",
              "is_quote",
              "speaker",
              "author",
              "created",
              "modified"),
          1,
          "annotation_tag",
          List.of("tag"),
          uses());

  private final Offsets offsets;

  AnnotationTable(Database database, Offsets offsets) {
    super(database, Annotation.class, LAYOUT);
    this.offsets = offsets;
  }

  private static Map<String, String> uses() {
    Map<String, String> uses = new LinkedHashMap<>();
    uses.put("evidence", "SELECT count(*) FROM evidence WHERE annotation = ?");
    uses.put("links", "SELECT count(*) FROM link WHERE ?1 IN (first, second)");
    return uses;
  }

  @Override
  List<@Nullable Object> values(Annotation annotation) throws SQLException {
    Selector selector = annotation.selector();
    TextRange stored = offsets.toFile(annotation.article(), selector.position());
    Quote quote = annotation.quote();
    return Arrays.asList(
        annotation.id().value(),
        annotation.article().value(),
        stored.start(),
        stored.end(),
        selector.exact(),
        selector.prefix(),
        selector.suffix(),
        annotation.note(),
        quote == null ? 0 : 1,
        quote == null ? null : quote.speaker(),
        annotation.author(),
        annotation.created().toString(),
        annotation.modified().toString());
  }

  @Override
  List<List<Object>> partValues(Annotation annotation) {
    List<List<Object>> values = new ArrayList<>(annotation.tags().size());
    for (TagId tag : annotation.tags()) {
      values.add(List.of(tag.value()));
    }
    return values;
  }

  @Override
  TagId part(Row row) throws SQLException {
    return new TagId(row.text());
  }

  @Override
  Annotation entity(Row row, Function<String, List<TagId>> parts) throws SQLException {
    AnnotationId id = new AnnotationId(row.text());
    ArticleId article = new ArticleId(row.text());
    TextRange position = offsets.toMemory(article, new TextRange(row.integer(), row.integer()));
    Selector selector = new Selector(position, row.text(), row.text(), row.text());
    String note = row.text();
    boolean isQuote = row.integer() != 0;
    String speaker = row.optionalText();
    return new Annotation(
        id,
        article,
        selector,
        parts.apply(id.value()),
        note,
        isQuote ? new Quote(speaker) : null,
        row.text(),
        row.instant(),
        row.instant());
  }

  @Override
  String label(Annotation annotation) {
    String exact = annotation.selector().exact();
    if (exact.length() <= LABEL) {
      return exact;
    }
    int end = Character.isHighSurrogate(exact.charAt(LABEL - 1)) ? LABEL - 1 : LABEL;
    return exact.substring(0, end) + "…";
  }
}
