package org.sverka.detect.quotes;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sverka.detect.quotes.Source.Kind;
import org.sverka.text.WordForm;
import org.sverka.text.WordForm.Case;
import org.sverka.text.WordForm.Part;

/** Finds in a Russian clause the offices that stand for the persons who speak there. */
final class RussianOffices {
  /** Where people work who are said to be «на» it, and not «в» it. */
  private static final Set<String> WORKPLACES =
      WordList.of(
          """
          предприятие завод фабрика комбинат станция вокзал шахта биржа почта ферма рынок рудник
          электростанция верфь стройка телеканал кафедра факультет производство подстанция
          """);

  /** Of which an office is, and to which it does nothing: «прокуратура области начала». */
  private static final Set<String> TERRITORIES =
      Set.of("область", "город", "край", "регион", "район", "республика", "страна", "село");

  /** «В том же ведомстве». */
  private static final Set<String> POINTING = Set.of("том", "той", "же", "самом", "самой", "этом");

  /** What an office has none of, and answers. */
  private static final Set<String> REPROACHES =
      Set.of("претензия", "обвинение", "жалоба", "подозрение", "упрёк", "публикация", "заявление");

  private final Lexicon lexicon;
  private final RussianPhrase phrases;
  private final RussianFirms firms;

  RussianOffices(Lexicon lexicon, RussianPhrase phrases) {
    this.lexicon = lexicon;
    this.phrases = phrases;
    this.firms = new RussianFirms(lexicon, phrases);
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
      if (nobody && tokens.get(i + 1).isQuote() && RussianFirms.isName(tokens, i + 1)) {
        return firms.firm(tokens, i + 1);
      }
      for (int noun = i + 1; noun < Math.min(to, i + 5); noun++) {
        Token word = tokens.get(noun);
        String lemma = lemma(word, Case.PREPOSITIONAL);
        if (lemma != null && (isBody(lemma) || (nobody && canBeOffice(token, word, lemma)))) {
          return body(frame, noun, to, lemma);
        }
        if (lemma != null && isAbbreviation(tokens, noun + 1) && !isText(lemma)) {
          return body(frame, noun, to, lemma);
        }
        if (isAbbreviation(tokens, noun)) {
          return body(frame, noun, to, null);
        }
        if (isOfficeByName(tokens, noun)) {
          return named(frame, noun, to, lemma);
        }
        boolean points = POINTING.contains(word.lower());
        if (lemma == null && !points && lexicon.is(word, Part.NOUN) && !word.capital()) {
          break;
        }
      }
    }
    return null;
  }

  /** «В Москве заявили», «позвонили из банка»: who says it, where no office is said to. */
  @Nullable Source beyond(Frame frame, int from, int to) {
    Tokens tokens = frame.tokens();
    for (int i = from; i + 1 < to; i++) {
      String sender = tokens.get(i).is("из") ? lemma(tokens.get(i + 1), Case.GENITIVE) : null;
      boolean sent = RussianSources.isFinite(lexicon, tokens.at(i - 1));
      if (sender != null && sent && isBody(sender)) {
        return body(frame, i + 1, to, sender);
      }
      String capital = tokens.get(i).is("в") ? lemma(tokens.get(i + 1), Case.PREPOSITIONAL) : null;
      if (capital != null && RussianCues.CAPITALS.contains(capital)) {
        String name = nominative(tokens, i + 1, capital);
        return new Source(Kind.BODY, tokens.range(i + 1, i + 2), null, name, null, null);
      }
    }
    return null;
  }

  /** «В Минторговли Казахстана»: a short name, and whose office it is. */
  private Source named(Frame frame, int noun, int to, @Nullable String lemma) {
    Tokens tokens = frame.tokens();
    String known = lemma == null ? lemma(tokens.get(noun), Case.GENITIVE) : lemma;
    int end = noun + 1;
    while (end < phrases.end(frame, noun, to) && isTerritory(tokens.get(end))) {
      end++;
    }
    String whose = end > noun + 1 ? ' ' + tokens.written(noun + 1, end) : "";
    String name = nominative(tokens, noun, known) + whose;
    return new Source(Kind.BODY, tokens.range(noun, end), null, name, null, null);
  }

  private boolean isTerritory(Token token) {
    return token.isCapitalWord()
        ? lexicon.is(token, Part.NOUN, Case.GENITIVE)
            || lexicon.is(token, Part.ADJECTIVE, Case.GENITIVE)
        : isOneOf(token, TERRITORIES);
  }

  private static String nominative(Tokens tokens, int noun, @Nullable String lemma) {
    return lemma == null
        ? RussianEndings.readings(tokens.written(noun)).get(0).nominative()
        : tokens.written(noun).charAt(0) + lemma.substring(1);
  }

  static boolean isBody(String lemma) {
    int hyphen = Math.max(0, lemma.indexOf('-'));
    return RussianCues.BODIES.contains(RussianGrammar.plain(lemma))
        || RecentNouns.isOffice(lemma)
        || RussianCues.BODIES.contains(lemma.substring(0, hyphen));
  }

  /** Whether a word is a form of what bodies are called. */
  boolean isBody(Token token) {
    return lexicon.forms(token).stream()
        .anyMatch(form -> form.part() == Part.NOUN && isBody(RussianSources.lemmaOf(token, form)));
  }

  private static boolean isText(String lemma) {
    return RussianCues.TEXTS.contains(RussianGrammar.plain(lemma))
        || RussianCues.OCCASIONS.contains(RussianGrammar.plain(lemma));
  }

  private boolean canBeOffice(Token where, Token word, String lemma) {
    if (where.is("на") && !WORKPLACES.contains(lemma)) {
      return false;
    }
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
        && !lexicon.is(token, Part.ADJECTIVE)
        && RussianCues.OFFICE_BEGINNINGS.stream().anyMatch(token.lower()::startsWith);
  }

  Source body(Frame frame, int noun, int to, @Nullable String lemma) {
    return standing(Kind.BODY, frame, noun, to, lemma);
  }

  /** An office or a document: its noun with what belongs to it, in the nominative. */
  Source standing(Kind kind, Frame frame, int noun, int to, @Nullable String lemma) {
    int end = phrases.withDuty(frame, phrases.end(frame, noun, to), to);
    boolean ofTransport =
        frame.tokens().at(end).is("на") && frame.tokens().at(end + 1).is("транспорте");
    end += ofTransport ? 2 : 0;
    if (kind == Kind.TEXT && end > noun + 1 && phrases.isSubject(frame.tokens(), end - 1)) {
      end--;
    }
    if (end > noun + 1 && isObject(frame.tokens(), noun, end - 1)) {
      end--;
    }
    NameMention owner = phrases.owner(frame, end, to);
    end = owner == null || isCalled(frame.tokens(), owner.to()) ? end : owner.to();
    if (kind == Kind.BODY && end == to && RussianFirms.isNameAt(frame.tokens(), end)) {
      end++;
    }
    boolean firm =
        end == noun + 2
            && frame.tokens().get(noun + 1).isQuote()
            && lemma != null
            && RussianCues.FIRMS.contains(lemma);
    String phrase =
        firm
            ? RussianFirms.inMarks(frame.tokens(), noun + 1)
            : phrases.nominative(frame, noun, end, lemma);
    return new Source(kind, frame.tokens().range(noun, end), null, phrase, null, null);
  }

  /** «В компании претензии отвергают»: what the verb behind does something to. */
  private boolean isObject(Tokens tokens, int office, int i) {
    if (tokens.get(i).capital()
        || !lexicon.is(tokens.get(i), Part.NOUN, Case.ACCUSATIVE)
        || lexicon.is(tokens.get(i - 1), Part.ADJECTIVE, Case.GENITIVE)
        || isOneOf(tokens.get(i), TERRITORIES)) {
      return false;
    }
    boolean inside =
        lexicon.is(tokens.get(office), Part.NOUN, Case.PREPOSITIONAL)
            || isOfficeByName(tokens, office);
    return isOneOf(tokens.get(i), REPROACHES)
        || (inside && lexicon.forms(tokens.at(i + 1)).stream().anyMatch(RussianOffices::governs));
  }

  /** Whether a verb may have what stands before it for its object. */
  private static boolean governs(WordForm form) {
    return form.part() == Part.SHORT_PARTICIPLE
        || (RussianVerbs.isFinite(form)
            && !RussianCues.VERBS.contains(RussianGrammar.plain(form.lemma())));
  }

  /** «В полиции Петрова назвали подозреваемым»: whoever is called something owns no office. */
  private boolean isCalled(Tokens tokens, int verb) {
    return lexicon.forms(tokens.at(verb)).stream()
        .anyMatch(form -> RussianCues.CALLING.contains(RussianGrammar.plain(form.lemma())));
  }

  private boolean isOneOf(Token token, Set<String> lemmas) {
    return lexicon.forms(token).stream().anyMatch(form -> lemmas.contains(form.lemma()));
  }

  static boolean isAbbreviation(Tokens tokens, int i) {
    if (!tokens.at(i).isCapitalWord()) {
      return false;
    }
    String written = tokens.written(i);
    return written.length() > 1 && Character.isUpperCase(written.charAt(1));
  }

  /** {@link RussianPhrase#lemma}. */
  @Nullable String lemma(Token token, Case inCase) {
    return phrases.lemma(token, inCase);
  }

  /** The firms that clauses name in marks. */
  RussianFirms firms() {
    return firms;
  }
}
