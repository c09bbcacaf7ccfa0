package org.sverka.model;

import org.jspecify.annotations.Nullable;

/**
 * Says that an annotation is somebody's words.
 *
 * @param speaker whose; null where nobody has said
 */
public record Quote(@Nullable String speaker) {}
