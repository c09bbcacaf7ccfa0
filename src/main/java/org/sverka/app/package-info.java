/**
 * The use cases without a screen: a workspace in use, what is done to it and undone, imports, work
 * in the background, settings. The window and the command line are two shells around this package.
 */
@NullMarked
package org.sverka.app;

import org.jspecify.annotations.NullMarked;
