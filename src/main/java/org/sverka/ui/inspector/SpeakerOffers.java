package org.sverka.ui.inspector;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.stream.Stream;
import org.sverka.app.Workspace;
import org.sverka.app.suggest.QuoteSuggestion;
import org.sverka.app.suggest.Suggestion;
import org.sverka.app.suggest.Suggestions;
import org.sverka.model.Annotation;
import org.sverka.model.Article;
import org.sverka.model.Quote;
import org.sverka.text.TextRange;
import org.sverka.ui.Desk;

/**
 * Whom a quote may be of: the speaker of the very quotation, then the others that the article
 * quotes, then those that the workspace has. Touches no control; confined to the JavaFX thread.
 */
public final class SpeakerOffers {
  private final Desk desk;
  private final Suggestions source;
  private final Executor fx;
  private List<QuoteSuggestion> found = List.of();
  private TextRange range = new TextRange(0, 0);

  /** Counts the annotations looked at: of two answers the later one's is right. */
  private int asked;

  /**
   * @param fx runs on the JavaFX thread
   */
  public SpeakerOffers(Desk desk, Suggestions source, Executor fx) {
    this.desk = desk;
    this.source = source;
    this.fx = fx;
  }

  /**
   * Looks whom the article of an annotation quotes.
   *
   * @param onFound when that is known
   */
  void look(Annotation annotation, Runnable onFound) {
    int mine = ++asked;
    found = List.of();
    range = annotation.range();
    Optional<Article> article =
        desk.workspace().flatMap(workspace -> workspace.article(annotation.article()));
    article.ifPresent(
        its ->
            desk.text(its)
                .thenComposeAsync(text -> source.of(its, text), fx)
                .thenAcceptAsync(
                    suggestions -> {
                      if (mine == asked) {
                        found = quotes(suggestions);
                        onFound.run();
                      }
                    },
                    fx));
  }

  private static List<QuoteSuggestion> quotes(List<Suggestion> suggestions) {
    return suggestions.stream()
        .filter(QuoteSuggestion.class::isInstance)
        .map(QuoteSuggestion.class::cast)
        .filter(quote -> quote.speaker() != null)
        .toList();
  }

  /** Who says the words that were looked at; empty where nobody is found. */
  Optional<String> own() {
    return found.stream()
        .filter(quote -> quote.ranges().stream().anyMatch(this::isMostlyIn))
        .findFirst()
        .map(quote -> Objects.requireNonNull(quote.speaker()));
  }

  /**
   * Whether more than half of the words looked at stand in a quotation: marks may be among them.
   */
  private boolean isMostlyIn(TextRange quotation) {
    int shared =
        Math.min(range.end(), quotation.end()) - Math.max(range.start(), quotation.start());
    return 2 * shared > range.length();
  }

  /** All of them, the likeliest first. */
  List<String> names() {
    Set<String> names = new LinkedHashSet<>();
    own().ifPresent(names::add);
    found.forEach(quote -> names.add(Objects.requireNonNull(quote.speaker())));
    inWorkspace().sorted().forEach(names::add);
    return List.copyOf(names);
  }

  private Stream<String> inWorkspace() {
    return desk.workspace().map(Workspace::annotations).stream()
        .flatMap(Collection::stream)
        .map(Annotation::quote)
        .flatMap(Stream::ofNullable)
        .map(Quote::speaker)
        .flatMap(Stream::ofNullable);
  }
}
