/**
 * The room at the right: the annotations of what is read, one card each, and an editor for the
 * selected one.
 */
@NullMarked
package org.sverka.ui.inspector;

import org.jspecify.annotations.NullMarked;
