/**
 * The room of the suggestions: quiet lines in the text and a list beside it, with which a person
 * goes from one to the next and takes it over or says no.
 */
@NullMarked
package org.sverka.ui.suggestions;

import org.jspecify.annotations.NullMarked;
