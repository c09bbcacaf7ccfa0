package org.sverka.model;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sverka.text.TextRange;

/**
 * A marked range of an article.
 *
 * @param tags in the order they were given, none twice
 * @param note empty where there is none
 * @param quote present where the range is somebody's words
 * @param author who made it
 */
public record Annotation(
    AnnotationId id,
    ArticleId article,
    Selector selector,
    List<TagId> tags,
    String note,
    @Nullable Quote quote,
    String author,
    Instant created,
    Instant modified)
    implements Entity {
  public Annotation {
    tags = tags.size() < 2 ? List.copyOf(tags) : tags.stream().distinct().toList();
  }

  /** Where it stands in the article, in chars. */
  public TextRange range() {
    return selector.position();
  }

  public Annotation withSelector(Selector changed, Instant now) {
    return new Annotation(id, article, changed, tags, note, quote, author, created, now);
  }

  public Annotation withTags(List<TagId> changed, Instant now) {
    return new Annotation(id, article, selector, changed, note, quote, author, created, now);
  }

  public Annotation withNote(String changed, Instant now) {
    return new Annotation(id, article, selector, tags, changed, quote, author, created, now);
  }

  public Annotation withQuote(@Nullable Quote changed, Instant now) {
    return new Annotation(id, article, selector, tags, note, changed, author, created, now);
  }

  @Override
  public String key() {
    return id.value();
  }
}
