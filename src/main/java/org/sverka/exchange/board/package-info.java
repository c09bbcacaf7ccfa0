/**
 * The claim board as documents: JSON for programs, CSV for tables, HTML to read, SVG for a report.
 * Equal boards make equal bytes: no document says when or where it was written.
 */
@NullMarked
package org.sverka.exchange.board;

import org.jspecify.annotations.NullMarked;
