package org.sverka.ui;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.sverka.compare.ScaledNumber;
import org.sverka.compare.ScaledNumber.Scale;
import org.sverka.model.Figure;
import org.sverka.model.FigureComparator;
import org.sverka.model.FigureKind;
import org.sverka.model.KnownUnit;

/**
 * How figures read on the screen, in the language of the window: {@code → 30 bn USD}, {@code ≈ 2,5
 * ч}, {@code № 3}, groups of digits parted by narrow no-break spaces.
 */
public final class FigureLabels {
  /** Units that are called differently where others are given per one of them. */
  public static final Set<KnownUnit> CALLED_OTHERWISE_BEHIND_PER =
      Set.copyOf(
          EnumSet.of(
              KnownUnit.YEAR,
              KnownUnit.MONTH,
              KnownUnit.WEEK,
              KnownUnit.DAY,
              KnownUnit.PERSON,
              KnownUnit.PIECE,
              KnownUnit.SHARE));

  /** Units that are said by how the number is written: {@code № 3}, {@code ×2}. */
  public static final Set<KnownUnit> SAID_BY_THE_NUMBER =
      Set.copyOf(EnumSet.of(KnownUnit.RANK, KnownUnit.RATIO));

  private static final int MOST_DIGITS = 100;
  private static final Pattern SPACES = Pattern.compile("[\\s\\u00a0\\u202f\\u2009]");
  private static final Set<Scale> SCALES = Set.copyOf(EnumSet.complementOf(EnumSet.of(Scale.ONE)));

  private static final char GROUP = '\u202f';
  private static final String NUMERO = "№\u00a0";

  private final Messages messages;
  private final DecimalFormatSymbols symbols;

  public FigureLabels(Messages messages) {
    this.messages = messages;
    symbols = new DecimalFormatSymbols(Locale.ROOT);
    symbols.setGroupingSeparator(GROUP);
    symbols.setDecimalSeparator(
        DecimalFormatSymbols.getInstance(messages.locale()).getDecimalSeparator());
  }

  /** Comparator, number in short, unit, and the time it speaks of. */
  public String of(Figure figure) {
    return of(figure, this::inShort);
  }

  /** As {@link #of}, the number in full. */
  public String inFull(Figure figure) {
    return of(figure, this::number);
  }

  private String of(Figure figure, Function<BigDecimal, String> number) {
    List<String> parts = new ArrayList<>();
    if (figure.value() != null) {
      parts.add(value(figure, number));
    } else if (figure.kind() == FigureKind.RANK) {
      parts.add(messages.get("board.among-first"));
    } else if (figure.kind() != FigureKind.DATE || figure.asOf() == null) {
      parts.add(("~ " + unit(figure)).strip());
    }
    if (figure.asOf() != null) {
      parts.add(figure.asOf());
    }
    return String.join(" · ", parts);
  }

  /**
   * Comparator, number and unit of a figure that has a value.
   *
   * @param number how numbers are written
   */
  public String value(Figure figure, Function<BigDecimal, String> number) {
    String digits = digits(figure, number);
    boolean plain = figure.comparator() == FigureComparator.RANGE;
    String sign = plain ? "" : figure.comparator().sign() + " ";
    if (figure.kind() == FigureKind.RANK) {
      return switch (figure.comparator()) {
        case EQUAL -> NUMERO + digits;
        case AT_MOST -> messages.get("rank.top", digits);
        default -> sign + NUMERO + digits;
      };
    }
    if (figure.kind() == FigureKind.RATIO) {
      return (figure.comparator() == FigureComparator.EQUAL ? "" : sign) + "×" + digits;
    }
    String unit = unit(figure);
    boolean close = unit.equals("%");
    return sign + digits + (unit.isEmpty() ? "" : close ? "\u202f" + unit : " " + unit);
  }

  private static String digits(Figure figure, Function<BigDecimal, String> number) {
    BigDecimal value = figure.value();
    BigDecimal upper = figure.upper();
    if (value == null) {
      return "?";
    }
    boolean range = figure.comparator() == FigureComparator.RANGE && upper != null;
    return range ? number.apply(value) + "–" + number.apply(upper) : number.apply(value);
  }

  /** The unit of a figure; what it counts is a word of the article and stays it. Empty for none. */
  public String unit(Figure figure) {
    String unit = figure.unit();
    if (unit == null) {
      return "";
    }
    return figure.kind() == FigureKind.COUNT ? unit : unit(unit);
  }

  private String unit(String unit) {
    int rate = unit.indexOf('/');
    if (rate < 0) {
      return KnownUnit.of(unit).map(this::name).orElse(unit);
    }
    String per = unit.substring(rate + 1);
    return unit(unit.substring(0, rate)) + "/" + KnownUnit.of(per).map(this::perName).orElse(per);
  }

  private String name(KnownUnit unit) {
    return SAID_BY_THE_NUMBER.contains(unit) ? unit.unitName() : messages.get("unit." + unit);
  }

  private String perName(KnownUnit unit) {
    return CALLED_OTHERWISE_BEHIND_PER.contains(unit) ? messages.get("per." + unit) : name(unit);
  }

  /**
   * The unit that a person means by a label of this window, or by a unit's own name; what is no
   * such is taken as it is.
   */
  public String unitOf(String label) {
    int rate = label.indexOf('/');
    if (rate < 0) {
      return named(label, this::name);
    }
    return named(label.substring(0, rate), this::name)
        + "/"
        + named(label.substring(rate + 1), this::perName);
  }

  private static String named(String label, Function<KnownUnit, String> names) {
    String wanted = label.strip();
    Optional<KnownUnit> exact = KnownUnit.of(wanted);
    for (KnownUnit unit : KnownUnit.values()) {
      if (names.apply(unit).equals(wanted)) {
        return unit.unitName();
      }
    }
    return exact.map(KnownUnit::unitName).orElse(wanted);
  }

  /** A number with the largest scale in which it is exact: {@code 30 bn}. */
  public String inShort(BigDecimal number) {
    ScaledNumber scaled = ScaledNumber.of(number);
    String digits = number(scaled.digits());
    return scaled.scale() == Scale.ONE
        ? digits
        : messages.get("scale." + scaled.scale().name(), digits).replace(' ', '\u00a0');
  }

  /**
   * A number as people type it and as this window shows it: in short or in full, groups parted by
   * spaces of any kind, a comma or a point before the decimals. Empty where it is none.
   */
  public Optional<BigDecimal> numberOf(String typed) {
    String text = SPACES.matcher(typed).replaceAll("").replace(',', '.');
    for (Scale scale : SCALES) {
      String name = messages.get("scale." + scale.name(), "").strip();
      if (text.endsWith(name)) {
        return plainNumber(text.substring(0, text.length() - name.length()))
            .map(digits -> new ScaledNumber(digits, scale).number());
      }
    }
    return plainNumber(text);
  }

  private static Optional<BigDecimal> plainNumber(String digits) {
    try {
      return Optional.of(new BigDecimal(digits)).filter(FigureLabels::canBeWrittenOut);
    } catch (NumberFormatException e) {
      return Optional.empty();
    }
  }

  /** An exponent of many digits cannot. */
  private static boolean canBeWrittenOut(BigDecimal number) {
    return number.precision() <= MOST_DIGITS && Math.abs(number.scale()) <= MOST_DIGITS;
  }

  /** A number in groups of three digits, with the decimal sign of the language. */
  public String number(@Nullable BigDecimal number) {
    return number == null
        ? "?"
        : new DecimalFormat("#,##0.################", symbols).format(number);
  }
}
