package org.sverka.detect.quotes;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sverka.detect.quotes.Source.Kind;
import org.sverka.text.TextRange;
import org.sverka.text.WordForm;
import org.sverka.text.WordForm.Case;
import org.sverka.text.WordForm.Count;
import org.sverka.text.WordForm.Gender;
import org.sverka.text.WordForm.Part;
import org.sverka.text.WordForm.Tense;

/** Finds in a Russian clause who or what a verb or a noun points to: a name, a pronoun, a title. */
final class RussianSources {
  static final Set<String> CLAUSE_ENDS = Set.of("что", "чтобы", "который", "которая", ":");

  /** What speaks for itself where it is the subject: «гласит надпись». */
  private static final Set<String> SHOWN = Set.of("сайт", "надпись", "табличка", "вывеска");

  /** The New York Times, in words, and one more. */
  private static final int LONGEST_UNKNOWN = 5;

  private final Lexicon lexicon;
  private final RussianPhrase phrases;
  private final RussianOffices offices;
  private final RussianTitles titles;
  private final RussianPosition position;

  RussianSources(Lexicon lexicon) {
    this.lexicon = lexicon;
    this.phrases = new RussianPhrase(lexicon);
    this.offices = new RussianOffices(lexicon, phrases);
    this.titles = new RussianTitles(lexicon, phrases);
    this.position = new RussianPosition(lexicon, offices);
  }

  /** The offices that clauses name. */
  RussianOffices offices() {
    return offices;
  }

  /**
   * A title of which nothing tells the gender has the gender of its verb: «врач сказала».
   *
   * @param verb in the past, or none
   */
  static @Nullable Source agreeing(@Nullable Source source, @Nullable WordForm verb) {
    boolean tells =
        source != null
            && source.kind() == Kind.ROLE
            && source.gender() == null
            && verb != null
            && verb.tense() == Tense.PAST
            && verb.gender() != null;
    return source == null || !tells
        ? source
        : new Source(
            source.kind(),
            source.range(),
            source.name(),
            source.phrase(),
            source.role(),
            verb == null ? null : verb.gender());
  }

  /** The subject behind a verb: the first candidate in the nominative. */
  @Nullable Source subject(Frame frame, int from, int to, @Nullable WordForm verb) {
    Tokens tokens = frame.tokens();
    for (int i = from; i < Math.min(to, tokens.size()); i++) {
      if (CLAUSE_ENDS.contains(tokens.get(i).lower())) {
        return null;
      }
      boolean owner = i > from && position.isOwnersName(frame, i);
      if (owner || (i + 1 < to && isAgency(tokens, i))) {
        continue;
      }
      Source found = at(frame, i, to, Case.NOMINATIVE, verb);
      if (found == null && i == from) {
        found = unknown(frame, i);
      }
      if (found != null) {
        return found;
      }
    }
    return null;
  }

  /** РИА Новости, and what the agency's letters stand before. */
  private static boolean isAgency(Tokens tokens, int i) {
    boolean named = tokens.at(i - 1).lower().endsWith("иа") && tokens.get(i).isCapitalWord();
    return RussianCues.NEWS_AGENCIES.contains(tokens.get(i).lower())
        || (named && RussianCues.NEWS_AGENCIES.contains(tokens.at(i - 1).lower()));
  }

  @Nullable Source firstIn(Frame frame, int from, int to, Case inCase) {
    for (int i = from; i < to; i++) {
      Source found = at(frame, i, to, inCase, null);
      if (found != null) {
        return found;
      }
    }
    return null;
  }

  /** The candidate that begins at a token and can stand in a case; null where there is none. */
  @Nullable Source at(Frame frame, int i, int to, Case inCase, @Nullable WordForm verb) {
    Tokens tokens = frame.tokens();
    Token token = tokens.get(i);
    if (!token.isWord()
        || RussianPosition.isDateline(tokens, i)
        || frame.isInsideName(i)
        || (inCase == Case.NOMINATIVE
            && (position.isGoverned(tokens, i) || RussianPosition.isBehindPreposition(tokens, i)))
        || follows(tokens, i, "кроме", "для", "с", "со", "к", "от", "у", "о", "об")) {
      return null;
    }
    NameMention name = frame.nameAt(i);
    if (phrases.isWhere(frame, i)) {
      return null;
    }
    if (name != null && (name.sure() || name.first().parts() > 1) && name.canBe(inCase)) {
      return named(frame, name, inCase);
    }
    if (inCase == Case.NOMINATIVE) {
      Source pronoun = pronoun(tokens, i);
      if (pronoun != null) {
        return pronoun;
      }
    }
    Source one = titles.oneOf(frame, i, to, inCase);
    if (one != null) {
      return one;
    }
    for (WordForm form :
        position.isModifier(tokens, i) ? List.<WordForm>of() : lexicon.forms(token)) {
      if (form.part() == Part.NOUN && form.canBe(inCase) && (name == null || !name.sure())) {
        String lemma = RussianGrammar.plain(lemmaOf(token, form));
        boolean person = form.animate() || RussianCues.ANONYMOUS.contains(lemma);
        boolean owned =
            inCase == Case.NOMINATIVE
                && (position.isOwner(tokens, i, form) || !position.agrees(tokens, i, form));
        if (person && RussianCues.MAKERS.contains(lemma) && offices.firms().isFirm(frame, i, to)) {
          return offices.firms().firmBehind(frame, i, to);
        }
        if (person && !owned && form.gender() != Gender.NEUTER && agrees(form, verb)) {
          return titles.of(frame, i, to, form, inCase, lemma);
        }
        if (inCase == Case.NOMINATIVE && SHOWN.contains(lemma)) {
          return offices.standing(Kind.BODY, frame, i, to, lemmaOf(token, form));
        }
        boolean traffic = lemma.equals("движение") && !isNamed(tokens.at(i + 1));
        if (RussianOffices.isBody(lemma) && form.number() != Count.PLURAL && !traffic) {
          return offices.body(frame, i, to, lemmaOf(token, form));
        }
      }
    }
    if (name != null && name.canBe(inCase) && !lexiconKnowsOtherwise(token)) {
      return named(frame, name, inCase);
    }
    if (inCase == Case.NOMINATIVE
        && token.isCapitalWord()
        && !RussianOffices.isAbbreviation(tokens, i)
        && !(tokens.at(i + 1).is("и") && tokens.at(i + 2).isCapitalWord())
        && (RussianCues.CAPITALS.contains(RussianGrammar.plain(token.lower()))
            || (RussianCues.COUNTRIES.contains(token.lower())
                && position.isBesideSaying(tokens, i)))) {
      return new Source(Kind.BODY, tokens.range(i, i + 1), null, tokens.written(i), null, null);
    }
    return RussianOffices.isAbbreviation(tokens, i)
            && inCase == Case.NOMINATIVE
            && !Character.isDigit((tokens.at(i - 1).lower() + " ").charAt(0))
            && !offices.isBody(tokens.at(i - 1))
            && !RussianOffices.isAbbreviation(tokens, i - 1)
            && !(lexicon.is(tokens.at(i - 1), Part.NOUN, Case.GENITIVE)
                && !position.acts(tokens, i))
            && (lexicon.forms(token).isEmpty()
                || ((lexicon.is(token, Part.NOUN) || lexicon.is(token, Part.OTHER))
                    && !isAgency(tokens, i)
                    && (!lexicon.is(tokens.at(i - 1), Part.NOUN) || position.acts(tokens, i))))
        ? offices.body(frame, i, to, null)
        : null;
  }

  /** «Движение «Наш дом»», and not «движение судов». */
  private static boolean isNamed(Token next) {
    return next.isQuote() || next.isCapitalWord();
  }

  private boolean lexiconKnowsOtherwise(Token token) {
    for (WordForm form : lexicon.forms(token)) {
      if (!form.isPersonName()) {
        return true;
      }
    }
    return false;
  }

  private static boolean follows(Tokens tokens, int i, String... prepositions) {
    return Set.of(prepositions).contains(tokens.at(i - 1).lower());
  }

  /** A noun with a hyphen keeps its first part: вице-министр. */
  static String lemmaOf(Token token, WordForm form) {
    int hyphen = token.lower().lastIndexOf('-');
    return hyphen > 0 && form.lemma().indexOf('-') < 0
        ? token.lower().substring(0, hyphen + 1) + form.lemma()
        : form.lemma();
  }

  private static boolean agrees(WordForm noun, @Nullable WordForm verb) {
    if (verb == null || verb.tense() == null) {
      return true;
    }
    boolean manyActed =
        verb.number() == Count.PLURAL || (verb.tense() == Tense.PAST && verb.gender() == null);
    return manyActed == (noun.number() == Count.PLURAL) || noun.number() == null;
  }

  static Source named(Frame frame, NameMention name, Case inCase) {
    NameReading reading =
        name.readings().stream().filter(r -> r.canBe(inCase)).findFirst().orElse(name.first());
    TextRange range = frame.tokens().range(name.from(), name.to());
    return new Source(Kind.NAME, range, name, reading.full(), null, reading.gender());
  }

  private @Nullable Source pronoun(Tokens tokens, int i) {
    Kind he = isSelf(tokens, i) ? Kind.OTHER : Kind.PRONOUN;
    return switch (tokens.get(i).lower()) {
      case "он" -> pronoun(he, tokens, i, Gender.MASCULINE);
      case "она" -> pronoun(he, tokens, i, Gender.FEMININE);
      case "я" -> pronoun(Kind.SELF, tokens, i, null);
      case "тот" -> pronoun(Kind.OTHER, tokens, i, Gender.MASCULINE);
      case "та" -> pronoun(Kind.OTHER, tokens, i, Gender.FEMININE);
      case "они" -> pronoun(Kind.MANY, tokens, i, null);
      default -> null;
    };
  }

  private static Source pronoun(Kind kind, Tokens tokens, int i, @Nullable Gender gender) {
    return new Source(kind, tokens.range(i, i + 1), null, "", null, gender);
  }

  /** «Сам он называет её сказкой»: somebody who has been named, and nobody who has just acted. */
  private static boolean isSelf(Tokens tokens, int pronoun) {
    return tokens.at(pronoun - 1).is("сам") || tokens.at(pronoun - 1).is("сама");
  }

  /** A capitalised word that nothing is known of, right where the subject would stand. */
  @Nullable Source unknown(Frame frame, int i) {
    Tokens tokens = frame.tokens();
    Token token = tokens.get(i);
    if (!token.isCapitalWord() || !lexicon.forms(token).isEmpty()) {
      return null;
    }
    int end = i + 1;
    while (end < i + LONGEST_UNKNOWN
        && tokens.at(end).isCapitalWord()
        && lexicon.forms(tokens.at(end)).isEmpty()) {
      end++;
    }
    NameMention name = frame.nameAt(i);
    String phrase = tokens.written(i, end);
    return new Source(Kind.BODY, tokens.range(i, end), name, phrase, null, null);
  }

  static boolean isFinite(Lexicon lexicon, Token token) {
    for (WordForm form : lexicon.forms(token)) {
      if (form.part() == Part.VERB && form.tense() == Tense.PAST) {
        return true;
      }
    }
    return false;
  }
}
