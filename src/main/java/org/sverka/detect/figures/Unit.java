package org.sverka.detect.figures;

import org.sverka.model.FigureKind;
import org.sverka.model.KnownUnit;

/**
 * A unit of a table.
 *
 * @param name an ISO 4217 code, the name of a {@link KnownUnit}, or two of these as {@code
 *     km/hour}, so that figures of different languages compare
 */
record Unit(FigureKind kind, String name) {
  /**
   * Reads {@code MONEY KZT}.
   *
   * @throws IllegalArgumentException when the unit is none that what compares figures knows
   */
  static Unit of(String line) {
    int space = line.indexOf(' ');
    FigureKind kind = FigureKind.valueOf(line.substring(0, space));
    String name = line.substring(space + 1);
    if (kind != FigureKind.MONEY) {
      for (String part : name.split("/")) {
        known(part);
      }
    }
    return new Unit(kind, name);
  }

  /**
   * The name of a unit that others are given per.
   *
   * @throws IllegalArgumentException when it is none that what compares figures knows
   */
  static String known(String name) {
    return KnownUnit.of(name)
        .map(KnownUnit::unitName)
        .filter(name::equals)
        .orElseThrow(() -> new IllegalArgumentException("no known unit: " + name));
  }
}
