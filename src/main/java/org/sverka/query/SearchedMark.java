package org.sverka.query;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.sverka.query.Query.Field;
import org.sverka.query.Query.Words;

/**
 * An annotation that can be asked. Its words are those that it marks and those of its note.
 *
 * @param speaker null where it has none
 * @param tags the names of its tags
 * @param claims the titles of the claims that it is evidence of
 * @param article the article that it marks
 */
public record SearchedMark(
    String exact,
    String note,
    @Nullable String speaker,
    List<String> tags,
    List<String> claims,
    Query.Subject article,
    IndexTerms terms)
    implements Query.Subject {
  @Override
  public boolean says(Words wanted) {
    return isIn(exact, wanted) || isIn(note, wanted);
  }

  @Override
  public boolean has(Field field, Words wanted) {
    return switch (field) {
      case NOTE -> isIn(note, wanted);
      case SPEAKER -> isIn(Objects.requireNonNullElse(speaker, ""), wanted);
      case TAG -> tags.stream().anyMatch(tag -> isIn(tag, wanted));
      case CLAIM -> claims.stream().anyMatch(claim -> isIn(claim, wanted));
      case OUTLET, AUTHOR -> article.has(field, wanted);
    };
  }

  @Override
  public @Nullable LocalDate published() {
    return article.published();
  }

  private boolean isIn(String text, Words wanted) {
    return !text.isEmpty() && new SearchedText(text, SearchedText.UNKNOWN, terms).has(wanted);
  }
}
