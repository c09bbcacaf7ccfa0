@NullMarked
package org.sverka.compare.overview;

import org.jspecify.annotations.NullMarked;
