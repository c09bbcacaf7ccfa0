/**
 * The commands, for scripts and for machines without a display: the same use cases as the window,
 * with one JSON document on standard output where that is asked for, and an exit status that says
 * how it went. {@link org.sverka.cli.CommandLineProgram} is the way in; picocli is not loaded
 * before a command runs.
 */
@NullMarked
package org.sverka.cli;

import org.jspecify.annotations.NullMarked;
