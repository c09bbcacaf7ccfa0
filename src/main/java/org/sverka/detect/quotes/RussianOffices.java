package org.sverka.detect.quotes;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.sverka.detect.quotes.Source.Kind;
import org.sverka.text.WordForm;
import org.sverka.text.WordForm.Case;
import org.sverka.text.WordForm.Count;
import org.sverka.text.WordForm.Part;

/** Finds in a Russian clause the offices that stand for the persons who speak there. */
final class RussianOffices {
  private final Lexicon lexicon;
  private final RussianPhrase phrases;

  RussianOffices(Lexicon lexicon, RussianPhrase phrases) {
    this.lexicon = lexicon;
    this.phrases = phrases;
  }

  /**
   * «Сообщили в пресс-службе министерства»: an office stands for the person who speaks.
   *
   * @param nobody whether the verb says that several did it and has no subject, so that whatever
   *     noun follows is their office: «рассказали в заповеднике»
   */
  @Nullable Source in(Frame frame, int from, int to, boolean nobody) {
    Tokens tokens = frame.tokens();
    for (int i = from; i + 1 < to; i++) {
      Token token = tokens.get(i);
      if (!token.is("в") && !token.is("во") && !token.is("на")) {
        continue;
      }
      for (int noun = i + 1; noun < Math.min(to, i + 5); noun++) {
        Token word = tokens.get(noun);
        String lemma = lemma(word, Case.PREPOSITIONAL);
        if (lemma != null && (isBody(lemma) || (nobody && canBeOffice(word, lemma)))) {
          return body(frame, noun, to, lemma);
        }
        if (lemma != null && isAbbreviation(tokens, noun + 1) && !isText(lemma)) {
          return body(frame, noun, to, lemma);
        }
        if (isAbbreviation(tokens, noun)) {
          return body(frame, noun, to, null);
        }
        if (isOfficeByName(tokens, noun)) {
          String name = RussianEndings.readings(tokens.written(noun)).get(0).nominative();
          return new Source(Kind.BODY, tokens.range(noun, noun + 1), null, name, null, null);
        }
      }
    }
    return null;
  }

  private static boolean isBody(String lemma) {
    return RussianCues.BODIES.contains(RussianGrammar.plain(lemma));
  }

  private static boolean isText(String lemma) {
    return RussianCues.TEXTS.contains(RussianGrammar.plain(lemma))
        || RussianCues.OCCASIONS.contains(RussianGrammar.plain(lemma));
  }

  private boolean canBeOffice(Token word, String lemma) {
    for (WordForm form : lexicon.forms(word)) {
      if (form.part() == Part.NOUN && form.inCase() == Case.PREPOSITIONAL) {
        return !form.animate() && !isText(lemma) && !word.capital();
      }
    }
    return false;
  }

  /** Росгидромет, Минсельхоз: put together from the beginnings of words. */
  private boolean isOfficeByName(Tokens tokens, int i) {
    Token token = tokens.get(i);
    return token.isCapitalWord()
        && lexicon.forms(token).isEmpty()
        && RussianCues.OFFICE_BEGINNINGS.stream().anyMatch(token.lower()::startsWith);
  }

  Source body(Frame frame, int noun, int to, @Nullable String lemma) {
    return standing(Kind.BODY, frame, noun, to, lemma);
  }

  /** An office or a document: its noun with what belongs to it, in the nominative. */
  Source standing(Kind kind, Frame frame, int noun, int to, @Nullable String lemma) {
    int end = withDuty(frame, phrases.end(frame, noun, to), to);
    boolean firm =
        end == noun + 2
            && frame.tokens().get(noun + 1).isQuote()
            && lemma != null
            && RussianCues.FIRMS.contains(lemma);
    String phrase =
        firm ? inMarks(frame.tokens(), noun + 1) : phrases.nominative(frame, noun, end, lemma);
    return new Source(kind, frame.tokens().range(noun, end), null, phrase, null, null);
  }

  /** «Министерство по чрезвычайным ситуациям»: with what an office is for. */
  private int withDuty(Frame frame, int end, int to) {
    Tokens tokens = frame.tokens();
    if (end >= to || !tokens.get(end).is("по")) {
      return end;
    }
    int noun = end + 1;
    while (noun < Math.min(to, end + 4)
        && lexicon.is(tokens.get(noun), Part.ADJECTIVE, Case.DATIVE)) {
      noun++;
    }
    boolean found = noun < to && lexicon.is(tokens.get(noun), Part.NOUN, Case.DATIVE);
    return found ? phrases.end(frame, noun, to) : end;
  }

  private static String inMarks(Tokens tokens, int at) {
    return Objects.requireNonNull(tokens.get(at).span()).inner().of(tokens.text());
  }

  static boolean isAbbreviation(Tokens tokens, int i) {
    if (!tokens.at(i).isCapitalWord()) {
      return false;
    }
    String written = tokens.written(i);
    return written.length() > 1 && Character.isUpperCase(written.charAt(1));
  }

  /**
   * The dictionary form of a noun that stands in a case, in the singular; null for another word.
   */
  @Nullable String lemma(Token token, Case inCase) {
    for (WordForm form : lexicon.forms(token)) {
      if (form.part() == Part.NOUN && form.canBe(inCase) && form.number() != Count.PLURAL) {
        return RussianSources.lemmaOf(token, form);
      }
    }
    return null;
  }
}
