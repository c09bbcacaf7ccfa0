package org.sverka.model;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One entity before and after a change: added where there is no before, removed where there is no
 * after.
 *
 * <p>The before is also the condition: an edit applies only to an entity that still is as it was
 * seen.
 */
public record Edit(@Nullable Entity before, @Nullable Entity after) {
  public Edit {
    if (before == null && after == null) {
      throw new IllegalArgumentException("an edit needs a before or an after");
    }
    if (before != null
        && after != null
        && !(before.getClass() == after.getClass() && before.key().equals(after.key()))) {
      throw new IllegalArgumentException("an edit keeps its entity: " + before + ", " + after);
    }
  }

  public static Edit add(Entity entity) {
    return new Edit(null, entity);
  }

  public static Edit alter(Entity before, Entity after) {
    return new Edit(before, after);
  }

  public static Edit remove(Entity entity) {
    return new Edit(entity, null);
  }

  /** The entity, whichever side has it; the after where both have. */
  public Entity entity() {
    return after != null ? after : Objects.requireNonNull(before);
  }

  public Edit inverse() {
    return new Edit(after, before);
  }
}
