/**
 * What the articles of a workspace are asked together: which figures make a claim that nobody has
 * made yet, and where an utterance drifts from outlet to outlet. Finds in the background, keeps
 * what was found as long as the text stays, and leaves out what a person has said no to.
 */
@NullMarked
package org.sverka.app.comparing;

import org.jspecify.annotations.NullMarked;
