/**
 * Files to articles: finds the files of a folder, finds the character set of each by its content,
 * takes the article out of plain text, Markdown or a saved page, and says what is known about it.
 * Whatever it makes of a file it only proposes: the text is the decoded file, page furniture is
 * marked and never cut, and a file that cannot be read comes back with its reason.
 */
@NullMarked
package org.sverka.intake;

import org.jspecify.annotations.NullMarked;
