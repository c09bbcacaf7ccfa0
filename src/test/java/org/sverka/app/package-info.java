/** The use cases without a screen, on executors that a test steps. */
@NullMarked
package org.sverka.app;

import org.jspecify.annotations.NullMarked;
