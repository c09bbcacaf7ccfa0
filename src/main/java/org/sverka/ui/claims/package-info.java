/** Claims: the list with all their evidence, and the field that ties a selection to a claim. */
@NullMarked
package org.sverka.ui.claims;

import org.jspecify.annotations.NullMarked;
