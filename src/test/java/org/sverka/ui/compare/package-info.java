@NullMarked
package org.sverka.ui.compare;

import org.jspecify.annotations.NullMarked;
