/** Tests of the commands from end to end, without a process of their own. */
@NullMarked
package org.sverka.cli;

import org.jspecify.annotations.NullMarked;
