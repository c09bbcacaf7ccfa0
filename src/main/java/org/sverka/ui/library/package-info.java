/**
 * The room at the left: the articles of the workspace by outlet, date or folder, and the codebook
 * with its counts.
 */
@NullMarked
package org.sverka.ui.library;

import org.jspecify.annotations.NullMarked;
