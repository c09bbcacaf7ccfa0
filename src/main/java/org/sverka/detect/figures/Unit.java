package org.sverka.detect.figures;

import org.sverka.model.FigureKind;

/**
 * A unit of a table.
 *
 * @param name an ISO 4217 code, {@code %}, {@code percentage point}, or the international symbol or
 *     English name of a measure, so that figures of different languages compare
 */
record Unit(FigureKind kind, String name) {
  /** Reads {@code MONEY KZT}. */
  static Unit of(String line) {
    int space = line.indexOf(' ');
    return new Unit(FigureKind.valueOf(line.substring(0, space)), line.substring(space + 1));
  }
}
