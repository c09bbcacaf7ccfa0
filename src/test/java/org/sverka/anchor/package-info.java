/** Tests of finding marked words again. */
@NullMarked
package org.sverka.anchor;

import org.jspecify.annotations.NullMarked;
