/** Tests of the package of the same name. */
@NullMarked
package org.sverka.query;

import org.jspecify.annotations.NullMarked;
