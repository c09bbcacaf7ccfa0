package org.sverka.detect.quotes;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sverka.detect.quotes.Source.Kind;
import org.sverka.text.TextRange;
import org.sverka.text.WordForm.Case;
import org.sverka.text.WordForm.Gender;
import org.sverka.text.WordForm.Part;

/** Finds in a Russian clause the texts in which something is said, and whose they are. */
final class RussianTexts {
  private static final Set<String> ITS = Set.of("его", "ее", "их", "своем");

  /** Where offices write. */
  private static final Set<String> SITES =
      Set.of("сайт", "страница", "портал", "канал", "телеграм-канал", "telegram-канал");

  /** So begin verbs of what a text tells. */
  private static final Set<String> FOLLOWING = Set.of("следу", "вытека", "явству", "извест");

  private static final Set<String> IT = Set.of("нем", "ней");

  /** Are called a document once they have been named. */
  private static final Set<String> REPORTS =
      Set.of(
          "записка",
          "отчет",
          "доклад",
          "протокол",
          "резолюция",
          "меморандум",
          "исследование",
          "акт");

  private final Lexicon lexicon;
  private final RussianOwners owners;
  private final RussianOffices offices;

  RussianTexts(Lexicon lexicon, RussianOwners owners, RussianOffices offices) {
    this.lexicon = lexicon;
    this.owners = owners;
    this.offices = offices;
  }

  /** «Согласно отчёту министерства», «судя по письму»: from the preposition on. */
  @Nullable Attribution according(Frame frame, int at, int to) {
    if (!frame.tokens().get(at).is("согласно") && !frame.tokens().at(at - 1).is("судя")) {
      return null;
    }
    for (int noun = at + 1; noun < Math.min(to, at + 4); noun++) {
      boolean said = RussianCues.ACCORDING.contains(frame.tokens().get(noun).lower());
      String lemma = offices.lemma(frame.tokens().get(noun), Case.DATIVE);
      boolean text =
          lemma != null
              && (RussianCues.TEXTS.contains(RussianGrammar.plain(lemma))
                  || RussianCues.DOCUMENTS.contains(RussianGrammar.plain(lemma)));
      if (said || text) {
        Source source =
            said || lemma == null
                ? owners.owner(frame, at + 1, noun, to)
                : written(frame, at + 1, noun, to, lemma);
        TextRange cue = frame.tokens().range(at, noun + 1);
        return source == null ? null : new Attribution(cue, source, false);
      }
    }
    return null;
  }

  private boolean isText(Token token) {
    String lemma = offices.lemma(token, Case.PREPOSITIONAL);
    return lemma != null && RussianCues.TEXTS.contains(RussianGrammar.plain(lemma));
  }

  /** «Следует из отчёта», «известно из отчёта». */
  private static boolean follows(Token verb) {
    return FOLLOWING.stream().anyMatch(verb.lower()::startsWith);
  }

  private boolean isSite(Token token) {
    String lemma = offices.lemma(token, Case.PREPOSITIONAL);
    return lemma != null && SITES.contains(lemma);
  }

  /** «Говорится в сообщении министерства»: whose text it is, or the text. */
  @Nullable Source text(Frame frame, int from, int to, int cue) {
    Tokens tokens = frame.tokens();
    for (int i = from; i + 1 < to; i++) {
      boolean outOf = tokens.get(i).is("из");
      boolean on = tokens.get(i).is("на");
      if (outOf && cue >= 0 && !follows(tokens.get(cue))) {
        continue;
      }
      if (i == cue || !(outOf || on || tokens.get(i).is("в") || tokens.get(i).is("во"))) {
        continue;
      }
      boolean its = ITS.contains(tokens.get(i + 1).lower()) && isText(tokens.at(i + 2));
      if (its || IT.contains(tokens.get(i + 1).lower())) {
        Gender whose = its ? RussianOwners.possessor(tokens.get(i + 1).lower()) : null;
        return new Source(Kind.TEXT, tokens.range(i + 1, i + 2), null, "", null, whose);
      }
      boolean told = lexicon.is(tokens.get(i + 1), Part.PARTICIPLE, Case.PREPOSITIONAL);
      for (int noun = i + 1; noun < Math.min(to, i + (told ? 9 : 5)); noun++) {
        String lemma = offices.lemma(tokens.get(noun), outOf ? Case.GENITIVE : Case.PREPOSITIONAL);
        if (!tokens.get(noun).isWord()) {
          break;
        }
        if (lemma == null && !told && lexicon.is(tokens.get(noun), Part.NOUN)) {
          break;
        }
        if (lemma == null) {
          continue;
        }
        boolean is =
            on ? SITES.contains(lemma) : RussianCues.TEXTS.contains(RussianGrammar.plain(lemma));
        if (is) {
          return written(frame, noun, noun, to, lemma);
        }
        if (!outOf && !on && RussianCues.BODIES.contains(RussianGrammar.plain(lemma))) {
          return offices.body(frame, noun, to, lemma);
        }
        break;
      }
    }
    return null;
  }

  /** Whose a text is, or the text. */
  private Source written(Frame frame, int from, int noun, int to, String lemma) {
    int end = noun + 1;
    while (end < to && !lexicon.is(frame.tokens().get(end), Part.PREPOSITION)) {
      end++;
    }
    Source owner = owners.owner(frame, from, noun, end);
    if (owner == null && isSite(frame.tokens().at(end + 1))) {
      owner = owners.owner(frame, end + 1, end + 1, to);
    }
    if (owner == null) {
      return offices.standing(Kind.TEXT, frame, noun, to, lemma);
    }
    return owners.isOfMany(frame, owner, noun, end)
        ? offices.standing(Kind.BODY, frame, noun, to, lemma)
        : owner;
  }

  /** «В отчёте указали», «протокол есть в редакции»: what is said to be written, and stays. */
  @Nullable Source shown(Frame frame, int from, int to) {
    Tokens tokens = frame.tokens();
    for (int i = from; i < to; i++) {
      boolean opens = i <= from + 1;
      boolean inside = tokens.at(i - 1).is("в") || tokens.at(i - 2).is("в");
      Case inCase = inside ? Case.PREPOSITIONAL : Case.NOMINATIVE;
      String lemma = opens || inside ? offices.lemma(tokens.get(i), inCase) : null;
      if (lemma != null && REPORTS.contains(RussianGrammar.plain(lemma))) {
        return offices.standing(Kind.TEXT, frame, i, to, lemma);
      }
    }
    return null;
  }
}
