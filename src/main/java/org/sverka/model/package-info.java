/**
 * What the program is about: articles, annotations, tags, claims, figures and the changes made to
 * them. Records and sealed types that use the JDK and {@code text} only.
 */
@NullMarked
package org.sverka.model;

import org.jspecify.annotations.NullMarked;
