package org.sverka.compare.board;

import org.sverka.compare.Agreement;

/** How two figures of a row stand to each other. */
public record BoardPair(Said a, Said b, Agreement agreement) {}
