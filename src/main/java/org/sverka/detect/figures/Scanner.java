package org.sverka.detect.figures;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads one paragraph from left to right, each token once, and asks every reader in turn. */
final class Scanner {
  private static final int CHANGE_REACH = 12;

  private final Grammar grammar;
  private final AmountReader amounts;
  private final UnitReader units;
  private final DateReader dates;
  private final RatioReader ratios;
  private final RankReader ranks;
  private final VagueReader vague;

  Scanner(Grammar grammar, RussianNouns russian) {
    this.grammar = grammar;
    CountedNoun nouns = new CountedNoun(grammar, russian);
    this.amounts = new AmountReader(grammar, new NotFigures(grammar));
    this.units = new UnitReader(grammar, nouns);
    this.dates = new DateReader(grammar);
    this.ratios = new RatioReader(grammar, amounts, nouns);
    this.ranks = new RankReader(grammar, nouns);
    this.vague = new VagueReader(grammar, nouns);
  }

  List<Draft> read(Tokens tokens) {
    List<Draft> found = new ArrayList<>();
    for (int i = 0; i < tokens.size(); ) {
      Draft draft = at(tokens, i);
      if (draft == null) {
        i++;
      } else {
        found.add(draft);
        i = Math.max(i + 1, draft.to());
      }
    }
    return found;
  }

  private @Nullable Draft at(Tokens tokens, int i) {
    Draft draft = dates.read(tokens, i);
    if (draft == null) {
      draft = ranks.read(tokens, i);
    }
    if (draft == null) {
      draft = ratios.read(tokens, i);
    }
    if (draft == null) {
      draft = amount(tokens, i);
    }
    return draft != null ? draft : vague.read(tokens, i);
  }

  private @Nullable Draft amount(Tokens tokens, int i) {
    Amount amount = amounts.read(tokens, i, changes(tokens, i));
    if (amount == null) {
      return null;
    }
    Draft ratio = ratios.of(tokens, amount);
    return ratio != null ? ratio : units.read(tokens, amount);
  }

  /** Whether a verb of change stands before the number: "rose from 20 to 25". */
  private boolean changes(Tokens tokens, int i) {
    if (!tokens.word(i - 1).equals("from")) {
      return false;
    }
    for (int at = i - 1; at >= Math.max(0, i - CHANGE_REACH); at--) {
      if (grammar.is("change", tokens, at)) {
        return true;
      }
    }
    return false;
  }
}
