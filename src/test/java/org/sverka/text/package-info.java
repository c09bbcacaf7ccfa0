/** Tests of the ground floor. */
@NullMarked
package org.sverka.text;

import org.jspecify.annotations.NullMarked;
