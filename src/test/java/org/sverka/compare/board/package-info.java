@NullMarked
package org.sverka.compare.board;

import org.jspecify.annotations.NullMarked;
