package org.sverka.model;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;

/**
 * What one act does to a workspace: the only way anything in it is written, from the window, the
 * command line or an import alike. Its inverse undoes it.
 *
 * @param step what is undone together; an import of many files is many changes of one step
 * @param edits in the order they apply: what others refer to comes before them
 */
public record Change(String step, ChangeKind kind, Instant at, List<Edit> edits) {
  public Change {
    edits = List.copyOf(edits);
    if (edits.isEmpty()) {
      throw new IllegalArgumentException("a change without edits");
    }
  }

  /** A change that is a step of its own. */
  public static Change of(ChangeKind kind, Instant at, List<Edit> edits) {
    return new Change(UUID.randomUUID().toString(), kind, at, edits);
  }

  /** The change that takes this one back. */
  public Change inverse() {
    List<Edit> reversed = new ArrayList<>(edits.size());
    for (Edit edit : edits) {
      reversed.add(edit.inverse());
    }
    Collections.reverse(reversed);
    return new Change(step, kind, at, reversed);
  }
}
