/** The claim board, without a control. */
@NullMarked
package org.sverka.ui.board;

import org.jspecify.annotations.NullMarked;
