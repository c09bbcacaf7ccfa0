package org.sverka.app.suggest;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sverka.model.ArticleId;
import org.sverka.model.Dismissal;
import org.sverka.model.DismissalKind;
import org.sverka.text.TextRange;

/** Something worth marking that the program found in one article. Offsets are Java chars. */
public sealed interface Suggestion permits QuoteSuggestion, FigureSuggestion {
  /** By where they start; what encloses another comes first. */
  Comparator<Suggestion> READING_ORDER = Comparator.comparing(Suggestion::range);

  DismissalKind kind();

  /** The words it is about: one stretch, or the pieces that an attribution cuts it into. */
  List<TextRange> ranges();

  /** Whose words it is, or who says so; null where the article does not say. */
  @Nullable String speaker();

  /** The first of the words it is about. */
  default TextRange range() {
    return ranges().get(0);
  }

  /** Its words in the text it was found in, the pieces parted by an ellipsis. */
  default String words(String text) {
    return ranges().stream()
        .map(range -> range.of(text))
        .collect(Collectors.joining(" … "))
        .replaceAll("\\s+", " ")
        .strip();
  }

  /** What saying no to it leaves behind. */
  default Dismissal dismissal(ArticleId article, String text) {
    return new Dismissal(
        kind(), ranges().stream().map(range -> Dismissal.Place.of(article, text, range)).toList());
  }
}
