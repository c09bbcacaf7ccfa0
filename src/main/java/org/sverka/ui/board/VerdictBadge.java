package org.sverka.ui.board;

import java.util.Locale;
import javafx.scene.control.Button;
import org.sverka.compare.Verdict;

/** A verdict by sign, word and colour; a press shows what it rests on, where there is a pair. */
final class VerdictBadge extends Button {
  VerdictBadge(Verdict verdict, BoardLabels labels) {
    super(labels.signed(verdict));
    getStyleClass().setAll("verdict", verdict.name().toLowerCase(Locale.ROOT));
    setMinWidth(USE_PREF_SIZE);
  }
}
