package org.sverka.query;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sverka.query.Query.Field;
import org.sverka.query.Query.Form;
import org.sverka.query.Query.Words;
import org.sverka.text.Language;

/**
 * An article that can be asked. Its words are those of its title and of its text. Cuts what it has
 * into words when it is first asked; for one thread.
 */
public final class SearchedArticle implements Query.Subject {
  private final String title;
  private final String text;
  private final Language language;
  private final @Nullable String outlet;
  private final @Nullable String author;
  private final @Nullable LocalDate published;
  private final IndexTerms terms;
  private @Nullable SearchedText words;
  private @Nullable SearchedText titleWords;

  public SearchedArticle(
      String title,
      String text,
      Language language,
      @Nullable String outlet,
      @Nullable String author,
      @Nullable LocalDate published,
      IndexTerms terms) {
    this.title = title;
    this.text = text;
    this.language = language;
    this.outlet = outlet;
    this.author = author;
    this.published = published;
    this.terms = terms;
  }

  @Override
  public boolean says(Words wanted) {
    if (wanted.form() == Form.EXACT && !mayHave(wanted)) {
      return false;
    }
    if (words == null) {
      words = new SearchedText(text, List.of(language), terms);
    }
    if (words.has(wanted)) {
      return true;
    }
    if (titleWords == null) {
      titleWords = new SearchedText(title, List.of(language), terms);
    }
    return titleWords.has(wanted);
  }

  private boolean mayHave(Words wanted) {
    return SearchWords.mayContain(text, wanted.words())
        || SearchWords.mayContain(title, wanted.words());
  }

  @Override
  public boolean has(Field field, Words wanted) {
    String value =
        switch (field) {
          case OUTLET -> outlet;
          case AUTHOR -> author;
          case TAG, SPEAKER, CLAIM, NOTE -> null;
        };
    return value != null && new SearchedText(value, SearchedText.UNKNOWN, terms).has(wanted);
  }

  @Override
  public @Nullable LocalDate published() {
    return published;
  }
}
