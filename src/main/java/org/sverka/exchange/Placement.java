package org.sverka.exchange;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sverka.exchange.ExcerptsDocument.Excerpt;
import org.sverka.exchange.ExcerptsDocument.Source;
import org.sverka.model.Article;
import org.sverka.model.ArticleId;
import org.sverka.model.Selector;
import org.sverka.text.CodePoints;
import org.sverka.text.TextRange;

/** Finds the articles and the places that the annotations of a file mean. */
final class Placement {
  private final Map<String, List<Article>> byHash = new HashMap<>();
  private final TextSource texts;

  Placement(List<Article> articles, TextSource texts) {
    articles.forEach(
        each -> byHash.computeIfAbsent(each.hash(), key -> new ArrayList<>()).add(each));
    this.texts = texts;
  }

  /**
   * The article with the same text; of several the one with the same identifier, or else the same
   * source, or else the first. Empty where no article has that text.
   */
  Optional<Target> target(Source source) {
    List<Article> same = byHash.getOrDefault(source.hash(), List.of());
    return same.stream()
        .filter(each -> each.id().equals(source.id()))
        .findFirst()
        .or(() -> same.stream().filter(each -> each.source().equals(source.source())).findFirst())
        .or(() -> same.stream().findFirst())
        .map(each -> new Target(each.id(), texts.text(each.hash())));
  }

  /** An article of the workspace that annotations are placed in. */
  static final class Target {
    private final ArticleId article;
    private final String text;
    private final CodePoints codePoints;

    Target(ArticleId article, String text) {
      this.article = article;
      this.text = text;
      this.codePoints = CodePoints.of(text);
    }

    ArticleId article() {
      return article;
    }

    /** Where the excerpt stands; empty where its words are not at its offsets. */
    Optional<Selector> selector(Excerpt excerpt) {
      if (excerpt.end() > codePoints.length()) {
        return Optional.empty();
      }
      TextRange range = codePoints.toChars(new TextRange(excerpt.start(), excerpt.end()));
      return range.of(text).equals(excerpt.exact())
          ? Optional.of(new Selector(range, excerpt.exact(), excerpt.prefix(), excerpt.suffix()))
          : Optional.empty();
    }
  }
}
