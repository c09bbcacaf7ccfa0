package org.sverka.store;

import org.jspecify.annotations.Nullable;
import org.sverka.model.ChangeKind;

/**
 * What the Edit menu offers.
 *
 * @param undo what undo would take back; null where there is nothing
 * @param redo what redo would do again; null where there is nothing
 */
public record HistoryState(@Nullable ChangeKind undo, @Nullable ChangeKind redo) {}
