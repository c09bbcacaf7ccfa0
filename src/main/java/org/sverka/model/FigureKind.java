package org.sverka.model;

/** What sort of quantity a figure is. */
public enum FigureKind {
  MONEY,
  COUNT,
  PERCENT,
  MEASURE,
  RATE,
  DURATION,
  RATIO,
  RANK,
  ORDINAL,
  FREQUENCY,
  VAGUE,
  DATE
}
