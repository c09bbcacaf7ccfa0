package org.sverka.ui.board;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sverka.compare.SaidUnit;
import org.sverka.compare.Verdict;
import org.sverka.model.Figure;
import org.sverka.model.Modality;
import org.sverka.model.Stance;

/**
 * What is read in a cell: for each place the words, the figure and what to know of it.
 *
 * @param marked false where the program sees the places and nobody has marked them
 */
record CellContent(List<Piece> pieces, boolean marked) {
  /**
   * One place.
   *
   * @param figure in short; null where none is given
   * @param facts time, goal or forecast, stance where it is not plainly stated
   * @param verdict of the pair that decides the row, where this is one of the two; null otherwise
   * @param would what it would be if it were marked; empty where it is, or nothing can be said
   */
  record Piece(
      String words,
      @Nullable String figure,
      List<String> facts,
      @Nullable Verdict verdict,
      String would) {
    static Piece of(
        String words,
        @Nullable Figure figure,
        Stance stance,
        @Nullable Verdict verdict,
        String would,
        BoardLabels labels) {
      List<String> facts = new ArrayList<>();
      if (figure != null && figure.value() != null && figure.asOf() != null) {
        facts.add(figure.asOf());
      }
      if (figure != null && figure.modality() != Modality.FACT) {
        facts.add(labels.name(figure.modality()));
      }
      if (stance != Stance.STATES) {
        facts.add(labels.name(stance));
      }
      return new Piece(
          words.replaceAll("\\s+", " ").strip(),
          figure == null ? null : labels.inCell(SaidUnit.in(words, figure)),
          facts,
          verdict,
          would);
    }

    /** All of it, for the hover. */
    String full() {
      List<String> below = new ArrayList<>();
      if (figure != null) {
        below.add(figure);
      }
      below.addAll(facts);
      String quoted = "“" + words + "”" + (below.isEmpty() ? "" : "\n" + String.join(" · ", below));
      return would.isEmpty() ? quoted : quoted + "\n" + would;
    }
  }

  CellContent {
    pieces = List.copyOf(pieces);
  }

  boolean isSilent() {
    return pieces.isEmpty();
  }
}
