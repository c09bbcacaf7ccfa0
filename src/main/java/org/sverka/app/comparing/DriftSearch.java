package org.sverka.app.comparing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import org.sverka.app.Jobs;
import org.sverka.compare.ComparedText;
import org.sverka.compare.Drift;
import org.sverka.compare.DriftPair;
import org.sverka.compare.FoundFigure;
import org.sverka.compare.StatedFigure;
import org.sverka.compare.Utterance;
import org.sverka.detect.figures.FigureMention;
import org.sverka.detect.figures.Figures;
import org.sverka.detect.quotes.QuoteMention;
import org.sverka.detect.quotes.Quotes;
import org.sverka.exchange.TextSource;
import org.sverka.model.Article;
import org.sverka.model.ArticleId;
import org.sverka.model.ArticleMetadata;
import org.sverka.model.Dismissal;
import org.sverka.model.DismissalKind;
import org.sverka.text.Language;
import org.sverka.text.TextHash;
import org.sverka.text.TextRange;

/**
 * Finds the utterances of a workspace that drift. A pair that a person has said no to is left out.
 *
 * <p>Safe for use by several threads.
 */
public final class DriftSearch {
  /** What an article says. */
  private record Found(List<QuoteMention> quotes, List<FigureMention> figures) {}

  private final Quotes quotes;
  private final Figures figures;
  private final FoundAtHand<Found> atHand = new FoundAtHand<>();

  public DriftSearch(Quotes quotes, Figures figures) {
    this.quotes = quotes;
    this.figures = figures;
  }

  /**
   * The pairs that are likely enough, the likeliest first. Takes as long as reading the articles
   * that were not searched before, and comparing all.
   *
   * @param articles of which only the latest revisions are compared
   * @param dismissed of any kind; those of kind {@link DismissalKind#DRIFT} count
   * @throws CancellationException when the progress says so
   */
  public List<DriftPair> of(
      List<Article> articles, List<Dismissal> dismissed, TextSource texts, Jobs.Progress progress) {
    List<Article> latest = LatestRevisions.of(articles);
    List<ComparedText> compared = new ArrayList<>();
    List<Utterance> utterances = new ArrayList<>();
    Map<ArticleId, String> authors = new HashMap<>();
    List<FoundFigure> given = new ArrayList<>();
    for (Article article : latest) {
      progress.throwIfCancelled();
      String text = texts.text(article.hash());
      Found found = atHand.of(article, () -> find(article, text));
      List<QuoteMention> said =
          found.quotes().stream().filter(quote -> quote.kind().isUtterance()).toList();
      List<TextRange> quoted = said.stream().map(QuoteMention::range).toList();
      compared.add(
          new ComparedText(
              article.id(), text, article.metadata().language(), quoted, article.furniture()));
      said.forEach(quote -> utterances.add(utterance(article, text, quote)));
      Language language = article.metadata().language();
      for (FigureMention mention : found.figures()) {
        given.add(
            new FoundFigure(
                article.id(), mention.range(), new StatedFigure(mention.figure(), language)));
      }
      String author = article.metadata().author();
      if (author != null) {
        authors.put(article.id(), author);
      }
      progress.report(compared.size(), latest.size() + 1L);
    }
    return Drift.pairs(compared, utterances, authors, given).stream()
        .filter(pair -> !dismissed.contains(dismissal(pair)))
        .toList();
  }

  private Found find(Article article, String text) {
    ArticleMetadata metadata = article.metadata();
    return new Found(
        quotes.find(text, metadata.language()),
        figures.find(text, metadata.language(), metadata.published()));
  }

  private static Utterance utterance(Article article, String text, QuoteMention quote) {
    return new Utterance(
        article.id(),
        quote.range(),
        quote.range().of(text),
        article.metadata().language(),
        quote.speaker(),
        true);
  }

  /** What says no to a pair. */
  public static Dismissal dismissal(DriftPair pair) {
    return new Dismissal(DismissalKind.DRIFT, List.of(place(pair.a()), place(pair.b())));
  }

  private static Dismissal.Place place(Utterance utterance) {
    return new Dismissal.Place(
        utterance.article(), utterance.range(), TextHash.of(utterance.words()));
  }
}
