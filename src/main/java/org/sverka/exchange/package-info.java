/**
 * Annotations to and from other programs' files. What a person has marked must be able to leave the
 * workspace whole and come back: each format is a writer and a reader here, between the model and
 * the file, so that no other package knows how a file spells things. The only package with Gson,
 * settings aside.
 */
@NullMarked
package org.sverka.exchange;

import org.jspecify.annotations.NullMarked;
