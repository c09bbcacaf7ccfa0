package org.sverka.compare;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.sverka.text.TextRange;

/**
 * How well planted passages were found again: pairs of articles, and the overlap of ranges.
 *
 * @param recall share of the planted pairs of articles that were found
 * @param precision share of the found pairs of articles that were planted
 * @param overlap mean intersection over union of a planted range with the found one nearest to it,
 *     in both articles; 0 for one that was not found
 */
record PlantedScore(double recall, double precision, double overlap) {

  static PlantedScore of(
      List<ComparedText> texts, List<SyntheticNews.Planted> planted, List<Passage> found) {
    Set<String> truth = new HashSet<>();
    double overlap = 0;
    for (SyntheticNews.Planted plant : planted) {
      String from = texts.get(plant.from()).article().value();
      String to = texts.get(plant.to()).article().value();
      truth.add(pair(from, to));
      double best = 0;
      for (Passage passage : found) {
        Passage seen = passage.a().value().equals(from) ? passage : passage.flipped();
        if (seen.a().value().equals(from) && seen.b().value().equals(to)) {
          double mean = (iou(seen.inA(), plant.inFrom()) + iou(seen.inB(), plant.inTo())) / 2;
          best = Math.max(best, mean);
        }
      }
      overlap += best;
    }
    Set<String> answered = new HashSet<>();
    for (Passage passage : found) {
      answered.add(pair(passage.a().value(), passage.b().value()));
    }
    Set<String> right = new HashSet<>(answered);
    right.retainAll(truth);
    return new PlantedScore(
        (double) right.size() / truth.size(),
        answered.isEmpty() ? 0 : (double) right.size() / answered.size(),
        overlap / planted.size());
  }

  @Override
  public String toString() {
    return String.format(
        Locale.ROOT, "recall %.3f, precision %.3f, overlap %.3f", recall, precision, overlap);
  }

  private static String pair(String one, String other) {
    return one.compareTo(other) < 0 ? one + "|" + other : other + "|" + one;
  }

  private static double iou(TextRange one, TextRange other) {
    int common = Math.min(one.end(), other.end()) - Math.max(one.start(), other.start());
    int all = Math.max(one.end(), other.end()) - Math.min(one.start(), other.start());
    return common <= 0 ? 0 : (double) common / all;
  }
}
