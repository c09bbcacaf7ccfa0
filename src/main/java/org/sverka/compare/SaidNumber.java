package org.sverka.compare;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.sverka.text.TextRange;

/**
 * A number of an utterance, however it is written: «30 млрд» and «тридцать миллиардов» are one
 * value.
 *
 * @param range from its first word to its last, in chars of the utterance's words
 * @param figure whether it is a figure that was found, has digits or is counted in thousands and
 *     more: a bare "two" is a word among others
 */
record SaidNumber(BigDecimal value, TextRange range, boolean figure) {
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);
  private static final Pattern DIGITS = Pattern.compile("[0-9]+");
  private static final Pattern GROUP = Pattern.compile("[0-9]{3}");
  private static final Pattern LEADING = Pattern.compile("^([0-9]+).*$", Pattern.DOTALL);

  /**
   * The numbers of an utterance, in order; then the figures that are told in no number word, as
   * «вдвое» is.
   *
   * @param ranges of each word, in chars of the utterance's words
   * @param forms of each word, in lower case, е for ё
   * @param figures inside the utterance, in chars of the article
   */
  static List<SaidNumber> of(
      Utterance utterance, List<TextRange> ranges, List<String> forms, List<FoundFigure> figures) {
    List<SaidNumber> given = new ArrayList<>();
    for (FoundFigure figure : figures) {
      BigDecimal value = figure.stated().figure().value();
      if (value != null) {
        TextRange range = figure.range().shift(-utterance.range().start());
        given.add(new SaidNumber(value, range, true));
      }
    }
    List<SaidNumber> found = new ArrayList<>();
    int at = 0;
    while (at < forms.size()) {
      Reading reading = new Reading(utterance, ranges, forms, at);
      SaidNumber number = reading.read();
      if (number != null) {
        found.add(number.known(given));
      }
      at = Math.max(at + 1, reading.at);
    }
    List<SaidNumber> inNoNumber =
        given.stream().filter(figure -> found.stream().noneMatch(figure::overlaps)).toList();
    found.addAll(inNoNumber);
    return List.copyOf(found);
  }

  private boolean overlaps(SaidNumber other) {
    return range.overlaps(other.range);
  }

  private SaidNumber known(List<SaidNumber> given) {
    return new SaidNumber(value, range, figure || given.stream().anyMatch(this::overlaps));
  }

  boolean isSameValue(SaidNumber other) {
    return value.compareTo(other.value) == 0;
  }

  /** One number from a word on. Mutable. */
  private static final class Reading {
    private final Utterance utterance;
    private final List<TextRange> ranges;
    private final List<String> forms;
    private final int first;
    private int at;

    Reading(Utterance utterance, List<TextRange> ranges, List<String> forms, int first) {
      this.utterance = utterance;
      this.ranges = ranges;
      this.forms = forms;
      this.first = first;
      this.at = first;
    }

    @Nullable SaidNumber read() {
      boolean digits = Character.isDigit(forms.get(at).charAt(0));
      BigDecimal sum = digits ? digits() : words();
      boolean scaled = false;
      for (BigDecimal scale = scale(); sum != null && scale != null; scale = scale()) {
        sum = sum.multiply(scale);
        scaled = true;
        at++;
      }
      if (sum == null) {
        return null;
      }
      TextRange range = new TextRange(ranges.get(first).start(), ranges.get(at - 1).end());
      boolean large = sum.compareTo(THOUSAND) >= 0;
      return new SaidNumber(sum, range, digits || scaled || large);
    }

    /** Groups of three and decimals are one number: «12 500», «1,5». */
    private @Nullable BigDecimal digits() {
      String word = forms.get(at++);
      if (!DIGITS.matcher(word).matches()) {
        String leading = LEADING.matcher(word).replaceFirst("$1");
        return DIGITS.matcher(leading).matches() ? new BigDecimal(leading) : null;
      }
      StringBuilder written = new StringBuilder(word);
      while (at < forms.size() && between().isBlank() && isNext(GROUP) && word.length() <= 3) {
        written.append(forms.get(at++));
      }
      if (at < forms.size() && between().matches("[.,]") && isNext(DIGITS)) {
        written.append('.').append(forms.get(at++));
      }
      return new BigDecimal(written.toString());
    }

    /** «двадцать пять» is the sum of its words; each is less than the one before. */
    private @Nullable BigDecimal words() {
      BigDecimal sum = null;
      BigDecimal last = null;
      for (BigDecimal value = value(); value != null; value = value()) {
        if (last == null) {
          sum = value;
        } else if (sum != null && value.compareTo(HUNDRED) == 0 && sum.compareTo(HUNDRED) < 0) {
          sum = sum.multiply(value);
        } else if (sum != null && value.compareTo(last) < 0) {
          sum = sum.add(value);
        } else {
          break;
        }
        last = value;
        at++;
      }
      return sum;
    }

    private @Nullable BigDecimal scale() {
      BigDecimal value = value();
      return value != null && value.compareTo(THOUSAND) >= 0 ? value : null;
    }

    private @Nullable BigDecimal value() {
      return at < forms.size() ? NumberWords.value(forms.get(at), utterance.language()) : null;
    }

    private boolean isNext(Pattern pattern) {
      return pattern.matcher(forms.get(at)).matches();
    }

    private String between() {
      return utterance.words().substring(ranges.get(at - 1).end(), ranges.get(at).start());
    }
  }
}
