/**
 * Where articles are set against each other: the ribbons between neighbouring panes that join what
 * both have, scrolling that keeps them together, and the overview of a whole workspace.
 */
@NullMarked
package org.sverka.ui.compare;

import org.jspecify.annotations.NullMarked;
