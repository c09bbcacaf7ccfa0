/**
 * What the program found in an article and nobody has marked yet: quotes with their speakers and
 * figures, found in the background, remembered while the program runs, and left out once a person
 * has taken them over or said no. Between the detectors, which know no workspace, and the window,
 * which only shows.
 */
@NullMarked
package org.sverka.app.suggest;

import org.jspecify.annotations.NullMarked;
