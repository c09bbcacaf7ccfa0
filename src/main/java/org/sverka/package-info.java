/**
 * Where the program begins: it decides between the window and the command line, and wires what the
 * window needs.
 */
@NullMarked
package org.sverka;

import org.jspecify.annotations.NullMarked;
