package org.sverka.model;

/** Whether a figure is said to be so, wanted, or expected. */
public enum Modality {
  FACT,
  GOAL,
  FORECAST
}
