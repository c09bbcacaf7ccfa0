/** Utterances that drift, without a control. */
@NullMarked
package org.sverka.ui.drift;

import org.jspecify.annotations.NullMarked;
