@NullMarked
package org.sverka.exchange.board;

import org.jspecify.annotations.NullMarked;
