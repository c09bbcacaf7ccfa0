/** Tests of what the program is about. */
@NullMarked
package org.sverka.model;

import org.jspecify.annotations.NullMarked;
