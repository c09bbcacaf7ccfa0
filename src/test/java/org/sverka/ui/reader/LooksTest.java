package org.sverka.ui.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.fxmisc.richtext.model.StyleSpan;
import org.fxmisc.richtext.model.StyleSpans;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sverka.model.AnnotationId;
import org.sverka.text.TextRange;
import org.sverka.ui.QuietLook;
import org.sverka.ui.QuietRange;

class LooksTest {
  static IntStream seeds() {
    return IntStream.range(0, 200);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void everyCharacterShowsExactlyWhatLiesOverIt(int seed) {
    Random random = new Random(seed);
    int start = random.nextInt(50);
    TextRange line = new TextRange(start, start + random.nextInt(120));
    List<Highlight> highlights = new ArrayList<>();
    for (int i = random.nextInt(12); i > 0; i--) {
      highlights.add(
          new Highlight(
              new AnnotationId("a" + i),
              range(random),
              "#%06x".formatted(random.nextInt(1 << 24))));
    }
    List<TextRange> furniture = new ArrayList<>();
    for (int i = random.nextInt(3); i > 0; i--) {
      furniture.add(range(random));
    }
    List<QuietRange> quiet = new ArrayList<>();
    for (int i = random.nextInt(5); i > 0; i--) {
      QuietLook[] looks = QuietLook.values();
      quiet.add(new QuietRange(range(random), looks[random.nextInt(looks.length)]));
    }
    AnnotationId selected = new AnnotationId("a" + (1 + random.nextInt(6)));

    StyleSpans<Look> spans = Looks.of(line, new Overlaid(highlights, selected, quiet), furniture);

    assertThat(spans.length()).isEqualTo(line.length());
    List<Look> byCharacter = new ArrayList<>();
    for (StyleSpan<Look> span : spans) {
      byCharacter.addAll(java.util.Collections.nCopies(span.getLength(), span.getStyle()));
    }
    List<Look> expected =
        IntStream.range(line.start(), line.end())
            .mapToObj(offset -> lookAt(offset, highlights, furniture, selected, quiet))
            .toList();
    assertThat(byCharacter).isEqualTo(expected);
  }

  @Test
  void aLineWithNothingOnItIsOneSpan() {
    assertThat(Looks.of(new TextRange(10, 30), over(), List.of()))
        .containsExactly(new StyleSpan<>(Look.PLAIN, 20));
  }

  @Test
  void anEmptyLineHasALook() {
    Highlight across = new Highlight(new AnnotationId("a"), new TextRange(0, 20), "#ff0000");
    assertThat(Looks.of(new TextRange(10, 10), over(across), List.of()).length()).isZero();
  }

  @Test
  void theShorterLiesOnTop() {
    Highlight whole = new Highlight(new AnnotationId("a"), new TextRange(0, 20), "#111111");
    Highlight nested = new Highlight(new AnnotationId("b"), new TextRange(5, 9), "#222222");
    assertThat(Looks.of(new TextRange(0, 20), over(nested, whole), List.of()))
        .extracting(span -> span.getStyle().colours())
        .containsExactly(List.of("#111111"), List.of("#111111", "#222222"), List.of("#111111"));
  }

  private static Overlaid over(Highlight... highlights) {
    return new Overlaid(List.of(highlights), null, List.of());
  }

  private static TextRange range(Random random) {
    int start = random.nextInt(170);
    return new TextRange(start, start + 1 + random.nextInt(60));
  }

  private static Look lookAt(
      int offset,
      List<Highlight> highlights,
      List<TextRange> furniture,
      @Nullable AnnotationId selected,
      List<QuietRange> quiet) {
    List<Highlight> over =
        highlights.stream()
            .filter(highlight -> highlight.range().contains(offset))
            .sorted(
                Comparator.comparing((Highlight highlight) -> -highlight.range().length())
                    .thenComparing(Highlight::annotation))
            .toList();
    return new Look(
        over,
        over.stream().anyMatch(highlight -> highlight.annotation().equals(selected)),
        furniture.stream().anyMatch(range -> range.contains(offset)),
        quiet.stream()
            .filter(range -> range.range().contains(offset))
            .map(QuietRange::look)
            .distinct()
            .sorted()
            .toList());
  }
}
