package org.sverka.detect.quotes;

import java.util.List;
import java.util.Locale;
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

  private static final Set<String> PLAIN_PREPOSITIONS =
      Set.of("на", "в", "во", "за", "под", "про", "через", "о", "об");

  /** The letters of an office are hardly ever more. */
  private static final int LONGEST_LETTERS = 4;

  private final Lexicon lexicon;
  private final RussianPhrase phrases;
  private final RussianOffices offices;
  private final RussianTitles titles;

  RussianSources(Lexicon lexicon) {
    this.lexicon = lexicon;
    this.phrases = new RussianPhrase(lexicon);
    this.offices = new RussianOffices(lexicon, phrases);
    this.titles = new RussianTitles(lexicon, phrases);
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
      boolean owner = i > from && isOwnersName(frame, i);
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

  /** «Назвал позицию Кесслер «лоббизмом»»: a name of one form that says whose the thing is. */
  private boolean isOwnersName(Frame frame, int i) {
    NameMention name = frame.nameAt(i);
    Tokens tokens = frame.tokens();
    if (name == null || !name.canBe(Case.GENITIVE) || !isThing(tokens.get(i - 1))) {
      return false;
    }
    return !lexicon.is(tokens.at(i - 2), Part.PREPOSITION)
        && lexicon.is(tokens.get(i - 1), Part.NOUN, Case.ACCUSATIVE);
  }

  private boolean isThing(Token token) {
    return lexicon.forms(token).stream().noneMatch(WordForm::animate);
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
        || isDateline(tokens, i)
        || frame.isInsideName(i)
        || (inCase == Case.NOMINATIVE
            && (isGoverned(tokens, i) || PLAIN_PREPOSITIONS.contains(tokens.at(i - 1).lower())))
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
    for (WordForm form : isModifier(tokens, i) ? List.<WordForm>of() : lexicon.forms(token)) {
      if (form.part() == Part.NOUN && form.canBe(inCase) && (name == null || !name.sure())) {
        String lemma = RussianGrammar.plain(lemmaOf(token, form));
        boolean person = form.animate() || RussianCues.ANONYMOUS.contains(lemma);
        boolean owned =
            inCase == Case.NOMINATIVE && (isOwner(tokens, i, form) || !agrees(tokens, i, form));
        if (person && RussianCues.MAKERS.contains(lemma) && offices.isFirm(frame, i, to)) {
          return offices.firmBehind(frame, i, to);
        }
        if (person && !owned && form.gender() != Gender.NEUTER && agrees(form, verb)) {
          return titles.of(frame, i, to, form, inCase, lemma);
        }
        if (inCase == Case.NOMINATIVE && SHOWN.contains(lemma)) {
          return offices.standing(Kind.BODY, frame, i, to, lemmaOf(token, form));
        }
        boolean traffic = lemma.equals("движение") && !isNamed(tokens.at(i + 1));
        if (RussianCues.BODIES.contains(lemma) && form.number() != Count.PLURAL && !traffic) {
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
        && RussianCues.CAPITALS.contains(RussianGrammar.plain(token.lower()))) {
      return new Source(Kind.BODY, tokens.range(i, i + 1), null, tokens.written(i), null, null);
    }
    return RussianOffices.isAbbreviation(tokens, i)
            && inCase == Case.NOMINATIVE
            && !Character.isDigit((tokens.at(i - 1).lower() + " ").charAt(0))
            && !offices.isBody(tokens.at(i - 1))
            && !RussianOffices.isAbbreviation(tokens, i - 1)
            && !(lexicon.is(tokens.at(i - 1), Part.NOUN, Case.GENITIVE) && !acts(tokens, i))
            && (lexicon.forms(token).isEmpty()
                || ((lexicon.is(token, Part.NOUN) || lexicon.is(token, Part.OTHER))
                    && !isAgency(tokens, i)
                    && (!lexicon.is(tokens.at(i - 1), Part.NOUN) || acts(tokens, i))))
        ? offices.body(frame, i, to, null)
        : null;
  }

  /** «Движение «Наш дом»», and not «движение судов». */
  private static boolean isNamed(Token next) {
    return next.isQuote() || next.isCapitalWord();
  }

  /** «В четверг МВД Казахстана заявило»: its verb follows, behind one word at most. */
  private boolean acts(Tokens tokens, int i) {
    int head = i - 1;
    while (head > 0
        && (lexicon.is(tokens.get(head), Part.NOUN, Case.GENITIVE)
            || lexicon.is(tokens.get(head), Part.ADJECTIVE, Case.GENITIVE))
        && !lexicon.is(tokens.get(head), Part.NOUN, Case.NOMINATIVE)) {
      head--;
    }
    boolean owned =
        offices.isBody(tokens.at(head))
            || lexicon.forms(tokens.at(head)).stream()
                .anyMatch(form -> form.animate() && form.canBe(Case.NOMINATIVE));
    if (owned) {
      return false;
    }
    return isFinite(lexicon, tokens.at(i + 1))
        || (tokens.at(i + 1).isWord()
            && !lexicon.is(tokens.at(i + 1), Part.PREPOSITION)
            && isFinite(lexicon, tokens.at(i + 2)));
  }

  /** «БИШКЕК — ТАШКЕНТ.», «АСТАНА, 3 декабря.»: where it has been written. */
  private static boolean isDateline(Tokens tokens, int i) {
    String written = tokens.written(i);
    String next = tokens.at(i + 1).lower();
    return i <= 2
        && written.length() > LONGEST_LETTERS
        && written.equals(written.toUpperCase(Locale.ROOT))
        && (List.of(".", "(", "/").contains(next)
            || tokens.at(i + 1).isDash()
            || (next.equals(",") && Character.isDigit((tokens.at(i + 2).lower() + " ").charAt(0))));
  }

  /** «Министерство энергетики» is of energy, and not of those who work in it. */
  private boolean isOwner(Tokens tokens, int i, WordForm form) {
    return form.number() == Count.PLURAL
        && lexicon.is(tokens.get(i), Part.NOUN, Case.GENITIVE)
        && !tokens.at(i - 1).is(",")
        && lexicon.is(tokens.at(i - 1), Part.NOUN);
  }

  /** «Импортёр бытовой техники»: an adjective before tells that the noun is no subject. */
  private boolean agrees(Tokens tokens, int i, WordForm noun) {
    Token before = tokens.at(i - 1);
    boolean adjective =
        lexicon.is(before, Part.ADJECTIVE)
            && lexicon.forms(before).stream()
                .allMatch(form -> form.part() == Part.ADJECTIVE || form.isPersonName());
    boolean many = noun.number() == Count.PLURAL;
    return !adjective
        || lexicon.forms(before).stream()
            .anyMatch(
                form -> form.canBe(Case.NOMINATIVE) && many == (form.number() == Count.PLURAL));
  }

  /** Whether a preposition stands before the adjectives of a word, which is no subject then. */
  private boolean isGoverned(Tokens tokens, int i) {
    int before = i - 1;
    while (before >= 0
        && before > i - 4
        && lexicon.is(tokens.get(before), Part.ADJECTIVE)
        && !lexicon.is(tokens.get(before), Part.NOUN)) {
      before--;
    }
    return before < i - 1 && PLAIN_PREPOSITIONS.contains(tokens.at(before).lower());
  }

  /**
   * «Третий раунд», «, знакомый с ходом дел,»: an adjective, though there is a noun of its form.
   */
  private boolean isModifier(Tokens tokens, int i) {
    boolean adjective =
        lexicon.is(tokens.get(i), Part.ADJECTIVE)
            || lexicon.is(tokens.get(i), Part.NUMERAL)
            || lexicon.is(tokens.get(i), Part.PARTICIPLE);
    boolean familiar =
        tokens.get(i).lower().startsWith("знаком")
            && tokens.at(i - 1).is(",")
            && (tokens.at(i + 1).is("с") || tokens.at(i + 1).is("со"));
    return familiar || (adjective && lexicon.is(tokens.at(i + 1), Part.NOUN, Case.NOMINATIVE));
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
    return switch (tokens.get(i).lower()) {
      case "он" ->
          new Source(Kind.PRONOUN, tokens.range(i, i + 1), null, "", null, Gender.MASCULINE);
      case "она" ->
          new Source(Kind.PRONOUN, tokens.range(i, i + 1), null, "", null, Gender.FEMININE);
      case "я" -> new Source(Kind.SELF, tokens.range(i, i + 1), null, "", null, null);
      case "тот" ->
          new Source(Kind.OTHER, tokens.range(i, i + 1), null, "", null, Gender.MASCULINE);
      case "та" -> new Source(Kind.OTHER, tokens.range(i, i + 1), null, "", null, Gender.FEMININE);
      case "они" -> new Source(Kind.MANY, tokens.range(i, i + 1), null, "", null, null);
      default -> null;
    };
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
