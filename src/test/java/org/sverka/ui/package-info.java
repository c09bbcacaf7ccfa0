/** The window: its words, and its models without a control. */
@NullMarked
package org.sverka.ui;

import org.jspecify.annotations.NullMarked;
