/**
 * The claim board on the screen: a row a claim, a column an article or an outlet, the head and the
 * first column always in sight. It opens passages, alone and in pairs, takes proposals in, and
 * hands the board on as a document or a picture.
 */
@NullMarked
package org.sverka.ui.board;

import org.jspecify.annotations.NullMarked;
