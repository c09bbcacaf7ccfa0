package org.sverka.detect.quotes;

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
  private static final Set<String> CLAUSE_ENDS = Set.of("что", "чтобы", "который", "которая", ":");

  private static final Set<String> PLAIN_PREPOSITIONS =
      Set.of("на", "в", "во", "за", "под", "про", "через", "о", "об");

  private final Lexicon lexicon;
  private final RussianPhrase phrases;
  private final RussianOffices offices;

  RussianSources(Lexicon lexicon) {
    this.lexicon = lexicon;
    this.phrases = new RussianPhrase(lexicon);
    this.offices = new RussianOffices(lexicon, phrases);
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

  /** The nearest candidate in the nominative before a token; a name before a title. */
  @Nullable Source nearestBefore(Frame frame, int from, int before) {
    for (int i = before - 1; i >= from; i--) {
      Source found = at(frame, i, before, Case.NOMINATIVE, null);
      if (found != null) {
        return found;
      }
    }
    return null;
  }

  /** Whose words are relayed: «цитирует главу банка», «приводит слова Иванова». */
  @Nullable Source relayed(Frame frame, int from, int to) {
    Tokens tokens = frame.tokens();
    for (int i = from; i < to; i++) {
      Token token = tokens.get(i);
      if (token.is("слова") || token.is("цитату") || token.is("высказывание")) {
        return firstIn(frame, i + 1, to, Case.GENITIVE);
      }
    }
    Source direct = at(frame, from, to, Case.ACCUSATIVE, null);
    return direct == null || direct.kind() == Kind.BODY ? null : direct;
  }

  private @Nullable Source firstIn(Frame frame, int from, int to, Case inCase) {
    for (int i = from; i < to; i++) {
      Source found = at(frame, i, to, inCase, null);
      if (found != null) {
        return found;
      }
    }
    return null;
  }

  /** Whose words or opinion: the genitive behind the noun, or a pronoun before it. */
  @Nullable Source owner(Frame frame, int from, int noun, int to) {
    Tokens tokens = frame.tokens();
    for (int i = from; i < noun; i++) {
      Gender gender = possessor(tokens.get(i).lower());
      if (gender != null) {
        return new Source(Kind.PRONOUN, tokens.range(i, i + 1), null, "", null, gender);
      }
      if (tokens.get(i).is("их")) {
        return new Source(Kind.MANY, tokens.range(i, i + 1), null, "", null, null);
      }
    }
    for (int i = noun + 1; i < to && i < noun + 12; i++) {
      if (tokens.get(i).is(",") || tokens.get(i).isQuote()) {
        return null;
      }
      Gender gender = i == noun + 1 ? possessor(tokens.get(i).lower()) : null;
      if (gender != null) {
        return new Source(Kind.PRONOUN, tokens.range(i, i + 1), null, "", null, gender);
      }
      Source found = at(frame, i, to, Case.GENITIVE, null);
      if (found == null && i == noun + 1) {
        found = unknown(frame, i);
      }
      if (found != null) {
        return found;
      }
    }
    return null;
  }

  private static @Nullable Gender possessor(String lower) {
    return switch (lower) {
      case "его", "него" -> Gender.MASCULINE;
      case "ее", "нее" -> Gender.FEMININE;
      default -> null;
    };
  }

  /** «Говорится в сообщении министерства»: whose text it is, or the text. */
  @Nullable Source text(Frame frame, int from, int to, int cue) {
    Tokens tokens = frame.tokens();
    for (int i = from; i + 1 < to; i++) {
      if (i == cue || !(tokens.get(i).is("в") || tokens.get(i).is("во"))) {
        continue;
      }
      for (int noun = i + 1; noun < Math.min(to, i + 4); noun++) {
        String lemma = offices.lemma(tokens.get(noun), Case.PREPOSITIONAL);
        if (lemma == null) {
          if (!lexicon.is(tokens.get(noun), Part.ADJECTIVE)) {
            break;
          }
          continue;
        }
        if (RussianCues.TEXTS.contains(RussianGrammar.plain(lemma))) {
          Source owner = owner(frame, noun, noun, to);
          return owner != null ? owner : offices.standing(Kind.TEXT, frame, noun, to, lemma);
        }
        if (RussianCues.BODIES.contains(RussianGrammar.plain(lemma))) {
          return offices.body(frame, noun, to, lemma);
        }
      }
    }
    return null;
  }

  /** The candidate that begins at a token and can stand in a case; null where there is none. */
  private @Nullable Source at(Frame frame, int i, int to, Case inCase, @Nullable WordForm verb) {
    Tokens tokens = frame.tokens();
    Token token = tokens.get(i);
    if (!token.isWord()
        || frame.isInsideName(i)
        || (inCase == Case.NOMINATIVE && isGoverned(tokens, i))
        || follows(tokens, i, "кроме", "для", "с", "со", "к", "от", "у", "о", "об")) {
      return null;
    }
    NameMention name = frame.nameAt(i);
    if (name != null && (name.sure() || name.first().parts() > 1) && name.canBe(inCase)) {
      return named(frame, name, inCase);
    }
    if (inCase == Case.NOMINATIVE) {
      Source pronoun = pronoun(tokens, i);
      if (pronoun != null) {
        return pronoun;
      }
    }
    for (WordForm form : lexicon.forms(token)) {
      if (form.part() == Part.NOUN && form.canBe(inCase) && (name == null || !name.sure())) {
        String lemma = RussianGrammar.plain(lemmaOf(token, form));
        boolean person = form.animate() || RussianCues.ANONYMOUS.contains(lemma);
        if (person && form.gender() != Gender.NEUTER && agrees(form, verb)) {
          return title(frame, i, to, form, inCase, lemma);
        }
        if (RussianCues.BODIES.contains(lemma) && form.number() != Count.PLURAL) {
          return offices.body(frame, i, to, lemmaOf(token, form));
        }
      }
    }
    if (name != null && name.canBe(inCase) && !lexiconKnowsOtherwise(token)) {
      return named(frame, name, inCase);
    }
    return RussianOffices.isAbbreviation(tokens, i)
            && inCase == Case.NOMINATIVE
            && lexicon.forms(token).isEmpty()
        ? offices.body(frame, i, to, null)
        : null;
  }

  /** Whether a preposition stands before the adjectives of a word, which is no subject then. */
  private boolean isGoverned(Tokens tokens, int i) {
    int before = i - 1;
    while (before >= 0 && before > i - 4 && lexicon.is(tokens.get(before), Part.ADJECTIVE)) {
      before--;
    }
    return before < i - 1 && PLAIN_PREPOSITIONS.contains(tokens.at(before).lower());
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

  private Source named(Frame frame, NameMention name, Case inCase) {
    NameReading reading =
        name.readings().stream().filter(r -> r.canBe(inCase)).findFirst().orElse(name.first());
    TextRange range = frame.tokens().range(name.from(), name.to());
    return new Source(Kind.NAME, range, name, reading.full(), null, reading.gender());
  }

  private @Nullable Source pronoun(Tokens tokens, int i) {
    return switch (tokens.get(i).lower()) {
      case "он", "тот" ->
          new Source(Kind.PRONOUN, tokens.range(i, i + 1), null, "", null, Gender.MASCULINE);
      case "она", "та" ->
          new Source(Kind.PRONOUN, tokens.range(i, i + 1), null, "", null, Gender.FEMININE);
      case "они" -> new Source(Kind.MANY, tokens.range(i, i + 1), null, "", null, null);
      default -> null;
    };
  }

  /** A title; where a name follows it as its apposition, the name. */
  private Source title(Frame frame, int i, int to, WordForm form, Case inCase, String lemma) {
    Tokens tokens = frame.tokens();
    boolean many = form.number() == Count.PLURAL;
    for (int j = i + 1; j < Math.min(to, i + 25) && !many; j++) {
      Token token = tokens.get(j);
      if (CLAUSE_ENDS.contains(token.lower()) || token.isDash() || isFinite(lexicon, token)) {
        break;
      }
      NameMention name = frame.nameAt(j);
      boolean usable = isApposed(frame, j, i);
      if (name != null && usable && name.canBe(inCase) && !afterPreposition(tokens, j)) {
        return named(frame, name, inCase);
      }
    }
    int end = phrases.end(frame, i, to);
    int start = phrases.start(frame, i);
    TextRange range = tokens.range(start, end);
    String phrase = phrases.nominative(frame, i, end, lemmaOf(tokens.get(i), form));
    if (phrases.isMine(tokens, i)) {
      return new Source(Kind.BODY, range, null, phrase, null, null);
    }
    Role role = new Role(lemma, phrases.modifiers(tokens, start, end, i));
    Gender gender = genderOf(lemma, form);
    return new Source(many ? Kind.MANY : Kind.ROLE, range, null, phrase, role, gender);
  }

  /** A word alone is a name only right behind the title, and if it is nothing else. */
  private boolean isApposed(Frame frame, int at, int title) {
    NameMention name = frame.nameAt(at);
    return name != null
        && (name.sure()
            || name.first().parts() > 1
            || (at == title + 1 && lexicon.forms(frame.tokens().get(at)).isEmpty()));
  }

  /** Many trades have one word for men and women; only some tell. */
  private static @Nullable Gender genderOf(String lemma, WordForm form) {
    return form.gender() == Gender.FEMININE && !lemma.equals("глава")
        ? Gender.FEMININE
        : lemma.equals("мужчина") ? Gender.MASCULINE : null;
  }

  private boolean afterPreposition(Tokens tokens, int i) {
    return lexicon.is(tokens.at(i - 1), Part.PREPOSITION);
  }

  /** A capitalised word that nothing is known of, right where the subject would stand. */
  private @Nullable Source unknown(Frame frame, int i) {
    Tokens tokens = frame.tokens();
    Token token = tokens.get(i);
    if (!token.isCapitalWord() || !lexicon.forms(token).isEmpty()) {
      return null;
    }
    int end = i + 1;
    while (end < i + 3
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
