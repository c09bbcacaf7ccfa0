/**
 * The claim board: what every article says of every claim, and how that agrees. A row is a claim, a
 * column an article or an outlet, and every verdict has its reason. Pure: records of the model in,
 * a board out; the window, the command line and the exports show the same one.
 */
@NullMarked
package org.sverka.compare.board;

import org.jspecify.annotations.NullMarked;
