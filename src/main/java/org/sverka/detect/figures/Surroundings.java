package org.sverka.detect.figures;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sverka.model.Modality;
import org.sverka.text.Language;

/**
 * Reads what the clause and the sentence say of a figure: its subject, time, modality and source.
 */
final class Surroundings {
  private static final int SUBJECT_REACH = 20;

  private final Grammar grammar;
  private final RussianNouns russian;

  Surroundings(Grammar grammar, RussianNouns russian) {
    this.grammar = grammar;
    this.russian = russian;
  }

  Modality modality(Tokens tokens, Clause clause) {
    boolean forecast = false;
    for (int i = clause.from(); i < clause.to(); i++) {
      if (grammar.is("goal", tokens, i)) {
        return Modality.GOAL;
      }
      forecast |= grammar.is("forecast", tokens, i) || future(tokens, i);
    }
    return forecast ? Modality.FORECAST : Modality.FACT;
  }

  private boolean future(Tokens tokens, int i) {
    return grammar.language() == Language.RUSSIAN && russian.isFuture(tokens.word(i));
  }

  /** The nearest word before the figure, or else behind it, that figures are said of. */
  @Nullable String subject(Tokens tokens, Draft draft, Clause clause) {
    int left = Math.max(clause.sentenceFrom(), draft.from() - SUBJECT_REACH);
    for (int i = draft.from() - 1; i >= left; i--) {
      if (grammar.is("subjects", tokens, i)) {
        return tokens.word(i);
      }
    }
    int right = Math.min(clause.to(), draft.to() + SUBJECT_REACH);
    for (int i = draft.to(); i < right; i++) {
      if (grammar.is("subjects", tokens, i)) {
        return tokens.word(i);
      }
    }
    return null;
  }

  /** The date nearest to a figure in its clause; or one that the publication date gives. */
  @Nullable String asOf(
      Tokens tokens, Clause clause, List<Draft> dates, @Nullable LocalDate published) {
    int first = firstFrom(dates, clause.from());
    if (first < dates.size() && dates.get(first).to() <= clause.to()) {
      return dates.get(first).asOf();
    }
    if (published != null) {
      for (int i = clause.from(); i < clause.to(); i++) {
        Phrases.Match<String> relative = grammar.words("relative").at(tokens, i);
        if (relative != null) {
          return String.valueOf(published.getYear() + Integer.parseInt(relative.value()));
        }
      }
    }
    return null;
  }

  /** The first date that starts at a token or behind it, by halving. */
  private static int firstFrom(List<Draft> dates, int token) {
    int low = 0;
    int high = dates.size();
    while (low < high) {
      int mid = (low + high) >>> 1;
      if (dates.get(mid).from() < token) {
        low = mid + 1;
      } else {
        high = mid;
      }
    }
    return low;
  }
}
