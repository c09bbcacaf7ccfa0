package org.sverka.query;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sverka.query.Query.Field;
import org.sverka.query.Query.Words;

/**
 * Something with a name that can be asked, and belongs to no article.
 *
 * @param texts what it says: its name, its note
 */
public record SearchedThing(List<String> texts, IndexTerms terms) implements Query.Subject {
  @Override
  public boolean says(Words wanted) {
    return texts.stream()
        .anyMatch(text -> new SearchedText(text, SearchedText.UNKNOWN, terms).has(wanted));
  }

  @Override
  public boolean has(Field field, Words wanted) {
    return false;
  }

  @Override
  public @Nullable LocalDate published() {
    return null;
  }
}
