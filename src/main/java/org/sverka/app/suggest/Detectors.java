package org.sverka.app.suggest;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.sverka.detect.FigureSpeakers;
import org.sverka.detect.figures.FigureMention;
import org.sverka.detect.figures.Figures;
import org.sverka.detect.quotes.QuoteMention;
import org.sverka.detect.quotes.Quotes;
import org.sverka.model.Article;
import org.sverka.model.ArticleMetadata;
import org.sverka.model.Figure;
import org.sverka.model.FigureComparator;
import org.sverka.text.Morphology;
import org.sverka.text.TextRange;

/**
 * Finds what is worth suggesting. Pure and safe for use by several threads.
 *
 * <p>Of what stands in quotation marks, names and words at a distance are nobody's words and not
 * suggested. Of figures, dates say nothing by themselves, ordinals and frequencies seldom something
 * that articles could disagree on, amounts without a number cannot be compared, and a bare duration
 * («три дня») is mostly part of a story; nothing in page furniture is suggested.
 */
public record Detectors(Quotes quotes, Figures figures) {
  /** Both from one dictionary. */
  public static Detectors of(Morphology morphology) {
    return new Detectors(new Quotes(morphology), new Figures(morphology));
  }

  /** All suggestions of an article, in reading order. */
  List<Suggestion> find(Article article, String text) {
    ArticleMetadata metadata = article.metadata();
    List<QuoteMention> said = quotes.find(text, metadata.language());
    List<FigureMention> given = figures.find(text, metadata.language(), metadata.published());
    List<Suggestion> found = new ArrayList<>(quotations(said));
    for (FigureMention mention : FigureSpeakers.of(given, said)) {
      if (isWorthSaying(mention.figure())) {
        found.add(
            new FigureSuggestion(
                mention.range(), mention.phrase(), mention.figure(), mention.speaker()));
      }
    }
    Furniture furniture = new Furniture(article.furniture());
    found.removeIf(suggestion -> suggestion.ranges().stream().anyMatch(furniture::touches));
    found.sort(Suggestion.READING_ORDER);
    return List.copyOf(found);
  }

  /** The pieces of one utterance are one suggestion. */
  private static List<QuoteSuggestion> quotations(List<QuoteMention> mentions) {
    List<QuoteSuggestion> found = new ArrayList<>();
    Map<Integer, Integer> utterances = new HashMap<>();
    for (QuoteMention mention : mentions) {
      if (!mention.kind().isUtterance() || mention.range().isEmpty()) {
        continue;
      }
      Integer first =
          mention.utterance() == null
              ? null
              : utterances.putIfAbsent(mention.utterance(), found.size());
      if (first == null) {
        found.add(new QuoteSuggestion(List.of(mention.range()), mention.speaker()));
      } else {
        QuoteSuggestion begun = found.get(first);
        List<TextRange> ranges = new ArrayList<>(begun.ranges());
        ranges.add(mention.range());
        String speaker = begun.speaker() == null ? mention.speaker() : begun.speaker();
        found.set(first, new QuoteSuggestion(ranges, speaker));
      }
    }
    return found;
  }

  private static boolean isWorthSaying(Figure figure) {
    if (figure.value() == null) {
      return false;
    }
    return switch (figure.kind()) {
      case DATE, ORDINAL, FREQUENCY, VAGUE -> false;
      case DURATION -> figure.subject() != null || figure.comparator() != FigureComparator.EQUAL;
      case MONEY, COUNT, PERCENT, MEASURE, RATE, RATIO, RANK -> true;
    };
  }

  /** Ranges that ascend and do not overlap, asked by halving. */
  private record Furniture(List<TextRange> ranges) {
    boolean touches(TextRange range) {
      int low = 0;
      int high = ranges.size();
      while (low < high) {
        int mid = (low + high) >>> 1;
        if (ranges.get(mid).end() <= range.start()) {
          low = mid + 1;
        } else {
          high = mid;
        }
      }
      return low < ranges.size() && ranges.get(low).overlaps(range);
    }
  }
}
