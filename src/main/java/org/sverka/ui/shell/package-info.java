/**
 * The window itself: it puts the rooms together, opens and closes workspaces, and holds the menu,
 * the status bar, and what the program remembers from one start to the next.
 */
@NullMarked
package org.sverka.ui.shell;

import org.jspecify.annotations.NullMarked;
