/**
 * From a range to a selector and back: how an annotation says where it stands, and how it is found
 * again when the text around it, or its own words, have changed. Pure: text in, an outcome out. An
 * annotation is placed where the evidence is, or it is reported; it is never moved to a look-alike.
 */
@NullMarked
package org.sverka.anchor;

import org.jspecify.annotations.NullMarked;
