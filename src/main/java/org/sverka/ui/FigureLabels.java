package org.sverka.ui;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.sverka.model.Figure;
import org.sverka.model.FigureComparator;
import org.sverka.model.FigureKind;

/**
 * How figures read on the screen: {@code → 30 000 000 000 USD}, groups parted by narrow no-break
 * spaces.
 */
public final class FigureLabels {
  private static final char GROUP = '\u202f';

  private FigureLabels() {}

  public static String of(Figure figure) {
    StringBuilder label = new StringBuilder();
    BigDecimal value = figure.value();
    if (figure.comparator() == FigureComparator.RANGE && value != null) {
      label.append(number(value)).append('–').append(number(figure.upper()));
    } else if (value != null) {
      label.append(figure.comparator().sign()).append(' ').append(number(value));
    } else if (figure.kind() != FigureKind.DATE || figure.asOf() == null) {
      label.append('~');
    }
    if (figure.unit() != null && !label.isEmpty()) {
      label.append(figure.unit().equals("%") ? '\u202f' : ' ').append(figure.unit());
    }
    if (figure.asOf() != null) {
      label.append(label.isEmpty() ? "" : " · ").append(figure.asOf());
    }
    return label.toString();
  }

  /** A number in groups of three digits, with a decimal point. */
  public static String number(@Nullable BigDecimal number) {
    if (number == null) {
      return "?";
    }
    DecimalFormatSymbols symbols = new DecimalFormatSymbols(Locale.ROOT);
    symbols.setGroupingSeparator(GROUP);
    DecimalFormat format = new DecimalFormat("#,##0.################", symbols);
    return format.format(number);
  }
}
