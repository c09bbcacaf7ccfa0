package org.sverka.model;

/** What an article does with a claim. */
public enum Stance {
  STATES,
  DISPUTES,
  QUALIFIES
}
