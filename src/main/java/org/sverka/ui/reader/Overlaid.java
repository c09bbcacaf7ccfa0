package org.sverka.ui.reader;

import java.util.Collection;
import org.jspecify.annotations.Nullable;
import org.sverka.model.AnnotationId;
import org.sverka.ui.QuietRange;

/** What lies over a stretch of text, each in any order. */
record Overlaid(
    Collection<Highlight> highlights,
    @Nullable AnnotationId selected,
    Collection<QuietRange> quiet) {}
