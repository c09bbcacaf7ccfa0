/** What is suggested, taken over and refused, without a screen. */
@NullMarked
package org.sverka.app.suggest;

import org.jspecify.annotations.NullMarked;
