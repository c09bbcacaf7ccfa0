package org.sverka.detect.quotes;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sverka.detect.quotes.Source.Kind;
import org.sverka.text.TextRange;
import org.sverka.text.WordForm.Case;
import org.sverka.text.WordForm.Count;
import org.sverka.text.WordForm.Gender;
import org.sverka.text.WordForm.Part;

/** Finds in a Russian clause whose the words, the opinion or the text are that it speaks of. */
final class RussianOwners {
  private static final Set<String> OWN = Set.of("собственному", "собственным", "своему", "своим");

  private static final Set<String> SENT =
      Set.of("вопрос", "письмо", "сообщение", "комментарий", "записка", "привет", "послание");

  private static final Set<String> LETTERS =
      WordList.of(
          "письмо сообщение заявление релиз пресс-релиз ответ жалоба обращение отзыв уведомление");

  /** So many tokens of a relative clause stand before its verb at most, and of a name. */
  private static final int RELATIVE = 5;

  private final Lexicon lexicon;
  private final RussianSources sources;
  private final RussianOffices offices;

  RussianOwners(Lexicon lexicon, RussianSources sources) {
    this.lexicon = lexicon;
    this.sources = sources;
    this.offices = sources.offices();
  }

  /** «Считают там»: where has just been said. */
  @Nullable Source there(Frame frame, int from, int to) {
    for (int i = from; i < to; i++) {
      if (frame.tokens().get(i).is("там")) {
        return new Source(Kind.TEXT, frame.tokens().range(i, i + 1), null, "", null, null);
      }
    }
    return null;
  }

  /** Whose words they are where the object of the verb says it; null for other verbs. */
  @Nullable Source object(Frame frame, Set<String> lemmas, int cue, int to) {
    if (lemmas.stream().anyMatch(RussianCues.RELAYING::contains)) {
      return relayed(frame, cue + 1, to);
    }
    return lemmas.stream().anyMatch(RussianCues.SEEMING::contains)
        ? seemingTo(frame, cue + 1)
        : null;
  }

  /** «Показалась ему «чужой»»: who thinks so. */
  private @Nullable Source seemingTo(Frame frame, int whom) {
    Token token = frame.tokens().at(whom);
    if (token.is("ему") || token.is("ей")) {
      Gender gender = token.is("ему") ? Gender.MASCULINE : Gender.FEMININE;
      TextRange range = frame.tokens().range(whom, whom + 1);
      return new Source(Kind.PRONOUN, range, null, "", null, gender);
    }
    int end = frame.tokens().size();
    return whom < end ? sources.at(frame, whom, end, Case.DATIVE, null) : null;
  }

  /** Whose words are relayed: «цитирует главу банка», «приводит слова Иванова». */
  private @Nullable Source relayed(Frame frame, int from, int to) {
    Tokens tokens = frame.tokens();
    for (int i = from; i < to; i++) {
      Token token = tokens.get(i);
      if (token.is("слова") || token.is("цитату") || token.is("высказывание")) {
        Gender whose = possessor(tokens.at(i - 1).lower());
        return whose != null
            ? new Source(Kind.PRONOUN, tokens.range(i - 1, i), null, "", null, whose)
            : sources.firstIn(frame, i + 1, to, Case.GENITIVE);
      }
    }
    Gender him = from < to ? possessor(tokens.get(from).lower()) : null;
    if (him != null) {
      return new Source(Kind.PRONOUN, tokens.range(from, from + 1), null, "", null, him);
    }
    int first = from;
    while (first < Math.min(to, from + 3)
        && (lexicon.is(tokens.get(first), Part.ADJECTIVE, Case.ACCUSATIVE)
            || lexicon.is(tokens.get(first), Part.PARTICIPLE, Case.ACCUSATIVE))
        && !lexicon.is(tokens.get(first), Part.NOUN)) {
      first++;
    }
    if (first >= to) {
      return null;
    }
    Source direct = sources.at(frame, first, to, Case.ACCUSATIVE, null);
    return direct == null || direct.kind() == Kind.BODY ? null : direct;
  }

  /** По словам министра, по его мнению: from the preposition on. */
  @Nullable Attribution according(Frame frame, int at, int to) {
    Tokens tokens = frame.tokens();
    if (!tokens.get(at).is("по") || tokens.at(at - 1).is("судя")) {
      return null;
    }
    for (int i = at + 1; i < Math.min(to, at + 4); i++) {
      if (RussianCues.ACCORDING.contains(tokens.get(i).lower())) {
        Source source = owner(frame, at + 1, i, to);
        TextRange cue = tokens.range(at, i + 1);
        return source == null ? null : new Attribution(cue, source, false);
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
      if (OWN.contains(tokens.get(i).lower())) {
        return new Source(Kind.PRONOUN, tokens.range(i, i + 1), null, "", null, null);
      }
      if (tokens.get(i).is("их")) {
        return new Source(Kind.MANY, tokens.range(i, i + 1), null, "", null, null);
      }
    }
    for (int i = noun + 1; i < to && i < noun + 12; i++) {
      if (tokens.get(i).is(",") || tokens.get(i).isQuote()) {
        boolean sends = i == noun + 1 && isLetter(tokens.get(noun));
        return sends && tokens.get(i).isQuote() ? offices.firms().sender(tokens, i) : null;
      }
      Gender gender =
          i == noun + 1 && !isDescribed(tokens, i + 1) ? possessor(tokens.get(i).lower()) : null;
      if (gender != null) {
        return new Source(Kind.PRONOUN, tokens.range(i, i + 1), null, "", null, gender);
      }
      Source found = sources.at(frame, i, to, Case.GENITIVE, null);
      if (found == null && i == noun + 1) {
        boolean office = RussianOffices.isAbbreviation(tokens, i);
        found = office ? offices.body(frame, i, to, null) : sources.unknown(frame, i);
      }
      if (found != null) {
        return found;
      }
    }
    return null;
  }

  /** «В заявлении двух министров»: what several have written speaks for itself. */
  boolean isOfMany(Frame frame, Source owner, int noun, int to) {
    for (int i = noun + 1; owner.kind() == Kind.ROLE && i < to; i++) {
      Token token = frame.tokens().get(i);
      if (token.start() >= owner.range().start() && lexicon.is(token, Part.NOUN, Case.GENITIVE)) {
        return lexicon.forms(token).stream()
            .noneMatch(form -> form.canBe(Case.GENITIVE) && form.number() != Count.PLURAL);
      }
    }
    return owner.kind() == Kind.MANY;
  }

  /** «Министра Иванова, который назвал»: whom the relative clause of a verb is about. */
  @Nullable Source antecedent(Frame frame, int from, int verb) {
    Tokens tokens = frame.tokens();
    for (int i = verb - 1; i > Math.max(from, verb - RELATIVE); i--) {
      boolean relative = tokens.get(i).is("который") || tokens.get(i).is("которая");
      if (relative && tokens.get(i - 1).is(",")) {
        Source named = nameEnding(frame, from, i - 1);
        boolean calls =
            lexicon.forms(tokens.get(verb)).stream()
                .anyMatch(form -> RussianCues.CALLING.contains(RussianGrammar.plain(form.lemma())));
        return named == null && calls ? titleEnding(frame, from, i - 1) : named;
      }
      if (!tokens.get(i).isWord()) {
        return null;
      }
    }
    return null;
  }

  /** «Вопрос от Марины:»: whose name ends the lead. */
  @Nullable Source sender(Frame frame, int from, int to) {
    for (int i = to - 1; i > Math.max(from, to - RELATIVE); i--) {
      NameMention name = frame.nameAt(i);
      boolean last = name != null && name.from() == i && name.to() == to;
      Token sent = frame.tokens().at(i - 2);
      boolean sender =
          frame.tokens().get(i - 1).is("от") && (sent.isDash() || SENT.contains(sent.lower()));
      if (name != null && last && sender && name.canBe(Case.GENITIVE)) {
        return RussianSources.named(frame, name, Case.GENITIVE);
      }
    }
    return null;
  }

  /** «Роликом блогера, который назвал»: whose title ends before the clause. */
  private @Nullable Source titleEnding(Frame frame, int from, int to) {
    for (int i = to - 1; i >= Math.max(from, to - RELATIVE); i--) {
      for (Case each : Case.values()) {
        Source found = sources.at(frame, i, to, each, null);
        boolean ends = found != null && found.range().end() == frame.tokens().get(to - 1).end();
        Role role = found == null ? null : found.role();
        if (found != null && ends && role != null && found.kind() == Kind.ROLE) {
          Kind one = RoleMatch.isTold(role) ? Kind.ROLE : Kind.SOMEBODY;
          return new Source(one, found.range(), null, found.phrase(), role, found.gender());
        }
      }
    }
    return null;
  }

  private static @Nullable Source nameEnding(Frame frame, int from, int to) {
    for (int i = to - 1; i >= Math.max(from, to - RELATIVE); i--) {
      NameMention name = frame.nameAt(i);
      if (name != null && name.to() == to && (name.sure() || name.first().parts() > 1)) {
        TextRange range = frame.tokens().range(name.from(), to);
        return new Source(Kind.NAME, range, name, name.first().full(), null, name.first().gender());
      }
    }
    return null;
  }

  /** «Её соавтора»: whose the pronoun is, and not the pronoun. */
  private boolean isDescribed(Tokens tokens, int i) {
    return lexicon.is(tokens.at(i), Part.NOUN, Case.GENITIVE)
        || lexicon.is(tokens.at(i), Part.ADJECTIVE, Case.GENITIVE);
  }

  /** What somebody sends, and is called by nothing but by whom: «в письме «Маяка»». */
  private boolean isLetter(Token token) {
    return lexicon.forms(token).stream()
        .anyMatch(form -> LETTERS.contains(RussianGrammar.plain(form.lemma())));
  }

  static @Nullable Gender possessor(String lower) {
    return switch (lower) {
      case "его", "него" -> Gender.MASCULINE;
      case "ее", "нее" -> Gender.FEMININE;
      default -> null;
    };
  }
}
