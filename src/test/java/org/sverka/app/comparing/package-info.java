@NullMarked
package org.sverka.app.comparing;

import org.jspecify.annotations.NullMarked;
