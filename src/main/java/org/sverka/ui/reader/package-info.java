/**
 * Where an article is read: the text with its highlights, the margin with a lane for each
 * annotation, the strip of marks along the scroll bar, the header that chooses the article, and the
 * bar beside a selection.
 */
@NullMarked
package org.sverka.ui.reader;

import org.jspecify.annotations.NullMarked;
