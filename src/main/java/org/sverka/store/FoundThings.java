package org.sverka.store;

import java.util.List;
import org.sverka.model.AnnotationId;
import org.sverka.model.ClaimId;
import org.sverka.model.TagId;

/**
 * What people made that answers a query; of each sort the latest first.
 *
 * @param marks annotations: those asked for, or those whose note has the words
 * @param speakers by the latest of what they are quoted with
 */
public record FoundThings(
    Some<Mark> marks, Some<Speaker> speakers, Some<TagId> tags, Some<ClaimId> claims) {
  /** Nothing. */
  public static final FoundThings NONE =
      new FoundThings(Some.none(), Some.none(), Some.none(), Some.none());

  /**
   * The first of some things.
   *
   * @param all how many there are, those included
   */
  public record Some<T>(List<T> first, int all) {
    public Some {
      first = List.copyOf(first);
    }

    /** Every one of them. */
    public static <T> Some<T> every(List<T> things) {
      return new Some<>(things, things.size());
    }

    static <T> Some<T> none() {
      return every(List.of());
    }
  }

  /**
   * An annotation.
   *
   * @param exact the words that it marks
   */
  public record Mark(AnnotationId id, String exact, String note) {}

  /**
   * Somebody who is quoted.
   *
   * @param quotes in how many annotations
   */
  public record Speaker(String name, int quotes) {}
}
