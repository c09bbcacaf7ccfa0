package org.sverka.detect.figures;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.sverka.model.FigureKind;

/** Counts what a detector found of what was marked by hand, dates aside. */
final class FigureScore {
  private final Map<FigureKind, int[]> byKind = new EnumMap<>(FigureKind.class);
  private final List<String> misses = new ArrayList<>();
  private int right;
  private int found;
  private int wanted;
  private int comparators;
  private int units;

  void add(AnnotatedSentence sentence, List<FigureMention> mentions) {
    List<FigureMention> rest = new ArrayList<>(mentions);
    rest.removeIf(mention -> mention.figure().kind() == FigureKind.DATE);
    found += rest.size();
    for (AnnotatedSentence.Answer answer : sentence.answers()) {
      if (answer.kind() == FigureKind.DATE) {
        continue;
      }
      wanted++;
      FigureMention hit =
          rest.stream().filter(mention -> hits(mention, answer)).findFirst().orElse(null);
      int[] counts = byKind.computeIfAbsent(answer.kind(), k -> new int[2]);
      counts[1]++;
      if (hit == null) {
        misses.add("missed " + answer.range().of(sentence.text()) + " IN " + sentence.text());
        continue;
      }
      rest.remove(hit);
      right++;
      counts[0]++;
      compare(sentence, answer, hit);
    }
    for (FigureMention mention : rest) {
      misses.add(
          "extra "
              + mention.range().of(sentence.text())
              + " "
              + mention.figure()
              + " IN "
              + sentence.text());
    }
  }

  private void compare(
      AnnotatedSentence sentence, AnnotatedSentence.Answer answer, FigureMention hit) {
    String exact = hit.range().of(sentence.text());
    String sign = hit.figure().comparator().sign();
    if (sign.equals(answer.comparator()) || answer.value() == null) {
      comparators++;
    } else {
      misses.add(
          "comparator "
              + sign
              + " for "
              + answer.comparator()
              + " "
              + exact
              + " IN "
              + sentence.text());
    }
    if (Objects.equals(hit.figure().unit(), answer.unit())) {
      units++;
    } else {
      misses.add(
          "unit "
              + hit.figure().unit()
              + " for "
              + answer.unit()
              + " of "
              + exact
              + " IN "
              + sentence.text());
    }
  }

  private static boolean hits(FigureMention mention, AnnotatedSentence.Answer answer) {
    return mention.range().equals(answer.range())
        && same(mention.figure().value(), answer.value())
        && same(mention.figure().upper(), answer.upper());
  }

  private static boolean same(@Nullable BigDecimal one, @Nullable BigDecimal other) {
    if (one == null || other == null) {
      return one == null && other == null;
    }
    return one.compareTo(other) == 0;
  }

  double precision() {
    return found == 0 ? 1 : (double) right / found;
  }

  double recall() {
    return wanted == 0 ? 1 : (double) right / wanted;
  }

  double f1() {
    return right == 0 ? 0 : 2 * precision() * recall() / (precision() + recall());
  }

  double comparator() {
    return right == 0 ? 0 : (double) comparators / right;
  }

  double unit() {
    return right == 0 ? 0 : (double) units / right;
  }

  List<String> misses() {
    return List.copyOf(misses);
  }

  @Override
  public String toString() {
    StringBuilder table =
        new StringBuilder(
            String.format(
                Locale.ROOT,
                "%d figures: precision %.3f recall %.3f F1 %.3f comparator %.3f unit %.3f;",
                wanted,
                precision(),
                recall(),
                f1(),
                comparator(),
                unit()));
    byKind.forEach(
        (kind, counts) ->
            table
                .append(' ')
                .append(kind.name().toLowerCase(Locale.ROOT))
                .append(' ')
                .append(counts[0])
                .append('/')
                .append(counts[1]));
    return table.toString();
  }
}
