package org.sverka.detect.figures;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.sverka.model.FigureKind;
import org.sverka.text.TextRange;

/**
 * A sentence with its figures marked by hand. On file a line is {@code topic TAB sentence}, and a
 * figure in the sentence is {@code {28 млрд долларов|money > 28000000000 USD}}: kind, comparator,
 * value ({@code 3..5} for a range, {@code -} for none), unit ({@code _} for a space) and, where it
 * is no fact, modality.
 */
record AnnotatedSentence(String topic, String text, List<Answer> answers) {
  record Answer(
      TextRange range,
      FigureKind kind,
      String comparator,
      @Nullable BigDecimal value,
      @Nullable BigDecimal upper,
      @Nullable String unit) {}

  static List<AnnotatedSentence> read(String resource) {
    try (InputStream in = AnnotatedSentence.class.getResourceAsStream("/figures/" + resource)) {
      if (in == null) {
        throw new IllegalArgumentException("no test resource figures/" + resource);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> line.contains("\t"))
          .map(AnnotatedSentence::line)
          .toList();
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private static AnnotatedSentence line(String line) {
    int tab = line.indexOf('\t');
    StringBuilder text = new StringBuilder();
    List<Answer> answers = new ArrayList<>();
    for (int at = tab + 1; at < line.length(); ) {
      char c = line.charAt(at);
      if (c != '{') {
        text.append(c);
        at++;
        continue;
      }
      int bar = line.indexOf('|', at);
      int close = line.indexOf('}', bar);
      int start = text.length();
      text.append(line, at + 1, bar);
      answers.add(
          answer(new TextRange(start, text.length()), line.substring(bar + 1, close).split(" ")));
      at = close + 1;
    }
    return new AnnotatedSentence(line.substring(0, tab), text.toString(), List.copyOf(answers));
  }

  private static Answer answer(TextRange range, String[] fields) {
    String[] values = fields[2].split("\\.\\.");
    BigDecimal value = fields[2].equals("-") ? null : new BigDecimal(values[0]);
    BigDecimal upper = values.length < 2 ? null : new BigDecimal(values[1]);
    String unit = fields.length < 4 || fields[3].equals("-") ? null : fields[3].replace('_', ' ');
    return new Answer(
        range,
        FigureKind.valueOf(fields[0].toUpperCase(Locale.ROOT)),
        fields[1],
        value,
        upper,
        unit);
  }
}
