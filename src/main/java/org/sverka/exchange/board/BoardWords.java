package org.sverka.exchange.board;

import java.util.Locale;
import org.sverka.compare.Verdict;
import org.sverka.model.Article;
import org.sverka.model.Figure;
import org.sverka.model.Stance;

/** What a document of the board says beside what articles say, in the language of its reader. */
public interface BoardWords extends BoardReasons {
  Locale locale();

  /** The title of the document. */
  String title();

  /** Above the column of the claims. */
  String claim();

  /** Above the column of the verdicts. */
  String verdict();

  /** Above the column of the reasons. */
  String reason();

  /** Above the column that says what a row is of: a claim, or a pair of its figures. */
  String row();

  /** In that column, of a pair. */
  String pair();

  /** Above the pairs of figures of a claim. */
  String pairs(int count);

  /** In a cell that says nothing. */
  String silent();

  /** In a cell whose articles give a figure of the claim that nobody has marked. */
  String unmarked();

  String name(Verdict verdict);

  String name(Stance stance);

  /** A figure in a few words: {@code → 30 bn USD}. */
  String figure(Figure figure);

  String outlet(Article article);

  /** When it appeared; empty where unknown. */
  String date(Article article);
}
