/**
 * The room for search: one field in the bar at the top, and a panel of what it finds, in the
 * articles and in what people made of them. Finding is the business of {@code app.search}.
 */
@NullMarked
package org.sverka.ui.search;

import org.jspecify.annotations.NullMarked;
