/** The list of claims, without a control. */
@NullMarked
package org.sverka.ui.claims;

import org.jspecify.annotations.NullMarked;
