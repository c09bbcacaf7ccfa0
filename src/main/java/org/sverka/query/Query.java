package org.sverka.query;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a person asks for, as a tree. Immutable. */
public sealed interface Query {
  /** Which forms of a word answer. */
  enum Form {
    /** Every form of the word. */
    ANY,
    /** The word as it is written, letter case and {@code ё} aside. */
    EXACT,
    /** Every word that begins so; the words before it in any form. */
    PREFIX
  }

  /** What is looked in, beside the text. */
  enum Field {
    TAG,
    SPEAKER,
    CLAIM,
    NOTE,
    OUTLET,
    AUTHOR;

    /** Whether it is said of a mark, not of an article. */
    public boolean isOfMark() {
      return this != OUTLET && this != AUTHOR;
    }
  }

  /**
   * Words that stand one after the other.
   *
   * @param words in their plain form, at least one
   */
  record Words(List<String> words, Form form) implements Query {
    public Words {
      words = List.copyOf(words);
      if (words.isEmpty()) {
        throw new IllegalArgumentException("words without a word");
      }
    }

    /** Whether each word may have several stems: in a long row of words that would be too many. */
    public boolean hasVariants() {
      return form != Form.EXACT && words.size() <= 4;
    }
  }

  /** Words in a field; they may have more beside them. */
  record In(Field field, Words words) implements Query {}

  /** Articles of some days, ends included; null for no end. */
  record Published(@Nullable LocalDate from, @Nullable LocalDate to) implements Query {
    public boolean contains(LocalDate day) {
      return (from == null || !day.isBefore(from)) && (to == null || !day.isAfter(to));
    }
  }

  /** All of these, two or more. */
  record All(List<Query> parts) implements Query {
    public All {
      parts = List.copyOf(parts);
    }
  }

  /** At least one of these, two or more. */
  record Any(List<Query> parts) implements Query {
    public Any {
      parts = List.copyOf(parts);
    }
  }

  record Not(Query part) implements Query {}

  /** Something that can be asked whether it answers. */
  interface Subject {
    /** Whether the words stand in its own words. */
    boolean says(Words words);

    boolean has(Field field, Words words);

    /** Null where nobody knows. */
    @Nullable LocalDate published();
  }

  /** Whether a subject answers this. */
  default boolean isAnsweredBy(Subject subject) {
    if (this instanceof Words words) {
      return subject.says(words);
    }
    if (this instanceof In in) {
      return subject.has(in.field(), in.words());
    }
    if (this instanceof Published days) {
      LocalDate published = subject.published();
      return published != null && days.contains(published);
    }
    if (this instanceof All all) {
      return all.parts().stream().allMatch(part -> part.isAnsweredBy(subject));
    }
    if (this instanceof Any any) {
      return any.parts().stream().anyMatch(part -> part.isAnsweredBy(subject));
    }
    return !((Not) this).part().isAnsweredBy(subject);
  }

  /**
   * Whether it asks for a tag, a speaker, a claim or a note anywhere: then marks answer it, and
   * otherwise articles do.
   */
  default boolean isAboutMarks() {
    if (this instanceof In in) {
      return in.field().isOfMark();
    }
    return parts().stream().anyMatch(Query::isAboutMarks);
  }

  /** Whether it asks anything of the article beside the words. */
  default boolean isAboutArticles() {
    if (this instanceof In in) {
      return !in.field().isOfMark();
    }
    return this instanceof Published || parts().stream().anyMatch(Query::isAboutArticles);
  }

  /** The words that an answer may show: those asked for, not those kept out. */
  default List<Words> wanted() {
    if (this instanceof Words words) {
      return List.of(words);
    }
    if (this instanceof Not) {
      return List.of();
    }
    return parts().stream().flatMap(part -> part.wanted().stream()).distinct().toList();
  }

  /** The words that a field of an answer may show. */
  default List<Words> wanted(Field field) {
    if (this instanceof In in) {
      return in.field() == field ? List.of(in.words()) : List.of();
    }
    if (this instanceof Not) {
      return List.of();
    }
    return parts().stream().flatMap(part -> part.wanted(field).stream()).distinct().toList();
  }

  /** What it is made of; empty for a leaf. */
  default List<Query> parts() {
    if (this instanceof All all) {
      return all.parts();
    }
    if (this instanceof Any any) {
      return any.parts();
    }
    return this instanceof Not not ? List.of(not.part()) : List.of();
  }
}
