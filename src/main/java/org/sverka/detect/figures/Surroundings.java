package org.sverka.detect.figures;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sverka.model.FigureKind;
import org.sverka.model.Modality;
import org.sverka.text.Language;

/**
 * Reads what the clause and the sentence say of the figures of one paragraph: their subjects,
 * times, modality and sources.
 */
final class Surroundings {
  private static final int SUBJECT_REACH = 20;
  private static final int PEOPLE_REACH = 6;

  /** In tokens; what is longer runs on into the statement. */
  private static final int LONGEST_NAME = 8;

  private final Grammar grammar;
  private final RussianNouns russian;
  private final Tokens tokens;
  private @Nullable Places goals;
  private @Nullable Places forecasts;
  private @Nullable Places attributions;

  Surroundings(Grammar grammar, RussianNouns russian, Tokens tokens) {
    this.grammar = grammar;
    this.russian = russian;
    this.tokens = tokens;
  }

  Modality modality(Clause clause) {
    Places wanted = goals;
    if (wanted == null) {
      wanted = new Places(tokens.size(), i -> grammar.is("goal", tokens, i));
      goals = wanted;
    }
    Places expected = forecasts;
    if (expected == null) {
      expected = new Places(tokens.size(), i -> grammar.is("forecast", tokens, i) || future(i));
      forecasts = expected;
    }
    if (wanted.has(clause.from(), clause.to())) {
      return Modality.GOAL;
    }
    return expected.has(clause.from(), clause.to()) ? Modality.FORECAST : Modality.FACT;
  }

  private boolean future(int i) {
    return grammar.language() == Language.RUSSIAN && russian.isFuture(tokens.word(i));
  }

  /** «число жертв выросло до 25», "12 injured": a bare number that counts people. */
  Draft people(Draft draft, Clause clause) {
    int from = Math.max(clause.from(), draft.from() - PEOPLE_REACH);
    int to = Math.min(clause.to(), draft.to() + PEOPLE_REACH);
    for (int i = from; i < to; i++) {
      Phrases.Match<String> people = grammar.words("casualties").at(tokens, i);
      if (people != null) {
        return draft.of(draft.kind(), people.value());
      }
    }
    return draft;
  }

  /**
   * What a figure measures: of a count what is counted; otherwise the nearest word before the
   * figure, or else behind it in its clause, that figures are said of («товарооборот», «объем
   * инвестиций»).
   */
  @Nullable String subject(Draft draft, Clause clause) {
    boolean counts = draft.kind() == FigureKind.COUNT || draft.kind() == FigureKind.VAGUE;
    if (counts && draft.unit() != null) {
      return draft.unit();
    }
    int left = Math.max(clause.sentenceFrom(), draft.from() - SUBJECT_REACH);
    for (int i = draft.from() - 1; i >= left; i--) {
      Phrases.Match<String> subject = grammar.words("subjects").at(tokens, i);
      if (subject != null) {
        boolean pair = i > left && grammar.is("subjects", tokens, i - 1);
        return pair ? lemma(i - 1) + " " + tokens.word(i) : lemma(i);
      }
    }
    int right = Math.min(clause.to(), draft.to() + SUBJECT_REACH);
    for (int i = draft.to(); i < right && draft.kind() != FigureKind.DURATION; i++) {
      if (grammar.is("subjects", tokens, i)) {
        return lemma(i);
      }
    }
    return null;
  }

  private String lemma(int i) {
    String word = tokens.word(i);
    return grammar.language() == Language.RUSSIAN ? russian.lemma(word) : word;
  }

  /** «по данным полиции», "according to the ministry": the source, as named there. */
  @Nullable String speaker(Clause clause) {
    Places cues = attributions;
    if (cues == null) {
      cues = new Places(tokens.size(), i -> grammar.words("attribution").at(tokens, i) != null);
      attributions = cues;
    }
    int at = cues.first(clause.sentenceFrom(), clause.sentenceTo());
    Phrases.Match<String> cue = at < 0 ? null : grammar.words("attribution").at(tokens, at);
    if (cue == null) {
      return null;
    }
    int to = cue.to();
    while (to < clause.sentenceTo() && !tokens.isMark(to, ",:()—")) {
      to++;
    }
    boolean named = to > cue.to() && to - cue.to() <= LONGEST_NAME;
    return named ? tokens.text().substring(tokens.start(cue.to()), tokens.end(to - 1)) : null;
  }

  /** The date nearest to a figure in its clause; or one that the publication date gives. */
  @Nullable String asOf(Clause clause, List<Draft> dates, @Nullable LocalDate published) {
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
