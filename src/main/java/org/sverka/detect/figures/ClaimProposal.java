package org.sverka.detect.figures;

import org.jspecify.annotations.Nullable;
import org.sverka.model.Figure;

/**
 * What to offer when a person makes a claim of a selection.
 *
 * @param title the selection in one line, cut at a word; empty for a selection without a word
 * @param figure the figure it gives; null where it has none
 */
public record ClaimProposal(String title, @Nullable Figure figure) {}
