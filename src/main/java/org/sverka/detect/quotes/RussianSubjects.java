package org.sverka.detect.quotes;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sverka.detect.quotes.Source.Kind;
import org.sverka.text.WordForm;
import org.sverka.text.WordForm.Case;
import org.sverka.text.WordForm.Gender;
import org.sverka.text.WordForm.Part;
import org.sverka.text.WordForm.Tense;

/** Finds the subject of a Russian verb among what stands before it. */
final class RussianSubjects {
  private static final Set<String> OF_PLACES =
      Set.of("в", "во", "на", "из", "под", "у", "возле", "около", "за", "над", "близ", "при");

  /** As many words narrow a title, in tokens. */
  private static final int LONGEST_OFFICE = 4;

  private final Lexicon lexicon;
  private final RussianSources sources;
  private final RussianPhrase phrases;
  private final RussianKin kin;

  RussianSubjects(Lexicon lexicon, RussianSources sources) {
    this.lexicon = lexicon;
    this.sources = sources;
    this.phrases = new RussianPhrase(lexicon);
    this.kin = new RussianKin(lexicon);
  }

  /** The nearest candidate in the nominative before a token; a name before a title. */
  @Nullable Source nearestBefore(Frame frame, int from, int before) {
    for (int i = before - 1; i >= from; i--) {
      i = beforeRelative(frame.tokens(), from, i);
      Source found = sources.at(frame, i, before, Case.NOMINATIVE, null);
      if (found != null && !(i > from && narrows(frame, i, before))) {
        Source whose = found.kind() == Kind.ROLE ? apposed(frame, from, i) : null;
        return whose != null ? whose : found;
      }
    }
    return null;
  }

  /**
   * «Кольчугина заявила, что регулятор готов, и назвала»: whoever is named before an office whose
   * gender is not the verb's.
   */
  @Nullable Source agreeingBefore(
      Frame frame, int from, @Nullable Source near, @Nullable WordForm verb) {
    Gender gender = verb != null && verb.tense() == Tense.PAST ? verb.gender() : null;
    if (near == null || gender == null || near.kind() != Kind.BODY) {
      return near;
    }
    int first = from;
    while (frame.tokens().get(first).end() <= near.range().start()) {
      first++;
    }
    Source named = differs(frame, first, near, gender) ? nearestBefore(frame, from, first) : null;
    boolean fits = named != null && named.kind() == Kind.NAME && named.gender() == gender;
    return fits ? named : near;
  }

  /** Whether the noun of a title or an office, from a token on, is of another gender. */
  private boolean differs(Frame frame, int first, Source titled, Gender gender) {
    Tokens tokens = frame.tokens();
    for (int i = first; i < tokens.size() && tokens.get(i).end() <= titled.range().end(); i++) {
      if (lexicon.is(tokens.get(i), Part.NOUN)) {
        return lexicon.forms(tokens.get(i)).stream()
            .anyMatch(
                form ->
                    form.part() == Part.NOUN
                        && form.canBe(Case.NOMINATIVE)
                        && form.gender() != null
                        && form.gender() != gender);
      }
    }
    return false;
  }

  /** «…»: в Алматы — whether a word leads to where something is, and not to who says it. */
  static boolean isPlace(Token token) {
    return OF_PLACES.contains(token.lower());
  }

  /** «Представитель ЕК»: a word without forms that only says whose the title before it is. */
  private boolean narrows(Frame frame, int i, int to) {
    Tokens tokens = frame.tokens();
    NameMention name = frame.nameAt(i);
    if (name != null && kin.isOf(tokens, name)) {
      return true;
    }
    if (name != null && name.canBe(Case.GENITIVE) && isOffice(tokens, i - 1)) {
      return !(name.canBe(Case.NOMINATIVE) && phrases.doesAlone(tokens.at(name.to())));
    }
    if (!lexicon.forms(tokens.get(i)).isEmpty()
        || (name != null && (name.sure() || name.first().parts() > 1))) {
      return false;
    }
    int title = i - 1;
    while (title > Math.max(0, i - LONGEST_OFFICE)
        && !isTitle(tokens.get(title))
        && !isOffice(tokens, title)
        && (lexicon.is(tokens.get(title), Part.NOUN, Case.GENITIVE) || isDuty(tokens, title))) {
      title--;
    }
    return (isTitle(tokens.at(title)) || isOffice(tokens, title))
        && phrases.withDuty(frame, phrases.end(frame, title, to), to) > i;
  }

  /** «Министр по торговле ЕЭК»: what somebody is there for. */
  private boolean isDuty(Tokens tokens, int i) {
    return tokens.get(i).is("по")
        || lexicon.is(tokens.get(i), Part.NOUN, Case.DATIVE)
        || lexicon.is(tokens.get(i), Part.ADJECTIVE, Case.DATIVE);
  }

  /** «В штабе Аморим»: where something is said. */
  private boolean isOffice(Tokens tokens, int i) {
    return tokens.at(i - 1).is("в")
        && lexicon.forms(tokens.at(i)).stream()
            .anyMatch(
                form ->
                    form.canBe(Case.PREPOSITIONAL)
                        && RussianCues.BODIES.contains(RussianGrammar.plain(form.lemma())));
  }

  private boolean isTitle(Token token) {
    return lexicon.forms(token).stream()
        .anyMatch(
            form -> form.part() == Part.NOUN && form.animate() && form.canBe(Case.NOMINATIVE));
  }

  /** «Мой дед, начальник цеха, говорил»: who is called so between commas. */
  private @Nullable Source apposed(Frame frame, int from, int title) {
    Tokens tokens = frame.tokens();
    int comma = phrases.start(frame, title) - 1;
    if (comma <= from || !tokens.get(comma).is(",")) {
      return null;
    }
    Source before = sources.at(frame, comma - 1, comma, Case.NOMINATIVE, null);
    boolean one =
        before != null
            && (before.kind() == Kind.ROLE
                || before.kind() == Kind.SOMEBODY
                || before.kind() == Kind.BODY);
    return one && lexicon.is(tokens.get(comma - 1), Part.NOUN) ? before : null;
  }

  /** From the comma that ends «, которой принадлежит завод,» to the one that opens it. */
  static int beforeRelative(Tokens tokens, int from, int comma) {
    for (int i = comma - 1; tokens.get(comma).is(",") && i >= Math.max(from, comma - 15); i--) {
      if (tokens.get(i).is(",")) {
        boolean relative =
            tokens.at(i + 1).lower().startsWith("котор")
                || tokens.at(i + 2).lower().startsWith("котор")
                || tokens.at(i + 1).lower().startsWith("чей");
        return relative ? i : comma;
      }
    }
    return comma;
  }
}
