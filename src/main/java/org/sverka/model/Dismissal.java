package org.sverka.model;

import static java.util.Comparator.comparing;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.sverka.text.TextHash;
import org.sverka.text.TextRange;

/**
 * A suggestion that a person said no to, for good: the same is not offered again.
 *
 * @param places where the suggestion stood: at least one, in an order that does not depend on how
 *     they were found, none twice
 */
public record Dismissal(DismissalKind kind, List<Place> places) implements Entity {
  private static final Comparator<Place> ORDER =
      comparing(Place::article).thenComparing(Place::range).thenComparing(Place::words);

  public Dismissal {
    places = places.stream().distinct().sorted(ORDER).toList();
    if (places.isEmpty()) {
      throw new IllegalArgumentException("a dismissal needs a place");
    }
  }

  /**
   * Where a suggestion stood.
   *
   * @param range in chars
   * @param words the {@link TextHash} of the words there, which tell the place in another text
   */
  public record Place(ArticleId article, TextRange range, String words) {
    /** A range of an article's text. */
    public static Place of(ArticleId article, String text, TextRange range) {
      return new Place(article, range, TextHash.of(range.of(text)));
    }
  }

  /** The same for the same kind and places: a hash of them. */
  @Override
  public String key() {
    return TextHash.of(
        places.stream()
            .map(
                place ->
                    place.article() + "\n" + place.range().start() + "\n" + place.range().end())
            .collect(Collectors.joining("\n", kind + "\n", "")));
  }
}
