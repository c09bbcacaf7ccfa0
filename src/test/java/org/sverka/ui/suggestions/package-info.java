/** The suggestions of a pane and the way through them, without a control. */
@NullMarked
package org.sverka.ui.suggestions;

import org.jspecify.annotations.NullMarked;
