package org.sverka.detect.figures;

import org.jspecify.annotations.Nullable;
import org.sverka.model.FigureComparator;
import org.sverka.model.FigureKind;

/** Reads amounts without a number: «десятки проектов», "hundreds of thousands of people". */
final class VagueReader {
  private final Grammar grammar;
  private final CountedNoun nouns;

  VagueReader(Grammar grammar, CountedNoun nouns) {
    this.grammar = grammar;
    this.nouns = nouns;
  }

  @Nullable Draft read(Tokens tokens, int i) {
    Phrases.Match<String> vague = grammar.words("vague").at(tokens, i);
    if (vague == null) {
      return null;
    }
    int at = vague.to();
    for (Phrases.Match<String> more; (more = grammar.words("vague").at(tokens, at)) != null; ) {
      at = more.to();
    }
    for (Phrases.Match<?> scale; (scale = grammar.scales.at(tokens, at)) != null; ) {
      at = scale.to();
    }
    Phrases.Match<Unit> unit = grammar.units.at(tokens, at);
    if (unit != null) {
      return draft(i, unit.to(), unit.value().name());
    }
    CountedNoun.Found noun = nouns.read(tokens, at, false);
    return noun == null ? draft(i, at, null) : draft(i, noun.to(), noun.lemma());
  }

  private static Draft draft(int from, int to, @Nullable String unit) {
    return new Draft(
        from, to, to, FigureKind.VAGUE, FigureComparator.ABOUT, null, null, unit, null);
  }
}
