/**
 * What the rooms of the window share: the desk with all that is open, the messages, and the
 * commands. Each room is a sub-package that uses this package and never another room; the shell
 * puts them together.
 */
@NullMarked
package org.sverka.ui;

import org.jspecify.annotations.NullMarked;
