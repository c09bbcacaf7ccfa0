/** Tests of quotation detection: tables of constructions, and a scorer on annotated articles. */
@NullMarked
package org.sverka.detect.quotes;

import org.jspecify.annotations.NullMarked;
