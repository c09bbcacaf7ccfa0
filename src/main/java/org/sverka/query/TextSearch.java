package org.sverka.query;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.sverka.text.NormalForm;
import org.sverka.text.TextRange;

/** Looks in one text for letters as they stand, or for a regular expression. */
public final class TextSearch {
  /** How often an expression may look at a letter: a quarter of a second or so. */
  private static final long STEPS = 30_000_000;

  /** How many places are found at most. */
  private static final int MOST = 10_000;

  /** What was found. */
  public sealed interface Outcome {
    /**
     * @param places ascending, in chars
     */
    record Found(List<TextRange> places) implements Outcome {
      public Found {
        places = List.copyOf(places);
      }
    }

    /**
     * The expression is none.
     *
     * @param at where it goes wrong, in chars; -1 where that is not known
     */
    record Bad(int at) implements Outcome {}

    /** The expression tries so many ways that it does not come to an end. */
    record Endless() implements Outcome {}
  }

  private TextSearch() {}

  /**
   * The places of some letters.
   *
   * @param exactly whether letter case and {@code ё} count
   */
  public static Outcome letters(String text, String letters, boolean exactly) {
    if (letters.isEmpty()) {
      return new Outcome.Found(List.of());
    }
    if (exactly) {
      return new Outcome.Found(places(text, letters));
    }
    NormalForm form = NormalForm.of(text);
    List<TextRange> found = new ArrayList<>();
    String wanted = NormalForm.of(letters).text();
    if (!wanted.isEmpty()) {
      places(form.text(), wanted).forEach(place -> found.add(form.toSource(place)));
    }
    return new Outcome.Found(found);
  }

  private static List<TextRange> places(String text, String letters) {
    List<TextRange> found = new ArrayList<>();
    int at = text.indexOf(letters);
    while (at >= 0 && found.size() < MOST) {
      found.add(new TextRange(at, at + letters.length()));
      at = text.indexOf(letters, at + letters.length());
    }
    return found;
  }

  /**
   * The places of a regular expression, as {@link Pattern} has them; {@code ^} and {@code $} are
   * the ends of a line.
   *
   * @param exactly whether letter case counts
   * @param cancelled looked at now and then; then it is {@link Outcome.Endless}
   */
  public static Outcome expression(
      String text, String expression, boolean exactly, BooleanSupplier cancelled) {
    try {
      int folded = exactly ? 0 : Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
      Pattern pattern =
          Pattern.compile(expression, Pattern.MULTILINE | Pattern.UNICODE_CHARACTER_CLASS | folded);
      Matcher matcher = pattern.matcher(new CountedText(text, cancelled));
      List<TextRange> found = new ArrayList<>();
      while (found.size() < MOST && matcher.find()) {
        if (matcher.end() > matcher.start()) {
          found.add(new TextRange(matcher.start(), matcher.end()));
        }
      }
      return new Outcome.Found(found);
    } catch (PatternSyntaxException bad) {
      return new Outcome.Bad(bad.getIndex());
    } catch (EndlessException | StackOverflowError endless) {
      // The library's matcher calls itself for each way it tries.
      return new Outcome.Endless();
    }
  }

  private static final class EndlessException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    EndlessException() {
      super(null, null, false, false);
    }
  }

  /** A text that counts how often it is looked at, and ends a matcher that looks too often. */
  private static final class CountedText implements CharSequence {
    /** How many looks go by between two thoughts of whether anybody waits. */
    private static final int OFTEN = (1 << 16) - 1;

    private final String text;
    private final BooleanSupplier cancelled;
    private long looks;

    CountedText(String text, BooleanSupplier cancelled) {
      this.text = text;
      this.cancelled = cancelled;
    }

    @Override
    public char charAt(int index) {
      looks++;
      if (looks > STEPS || ((looks & OFTEN) == 0 && cancelled.getAsBoolean())) {
        throw new EndlessException();
      }
      return text.charAt(index);
    }

    @Override
    public int length() {
      return text.length();
    }

    @Override
    public CharSequence subSequence(int start, int end) {
      return text.substring(start, end);
    }

    @Override
    public String toString() {
      return text;
    }
  }
}
