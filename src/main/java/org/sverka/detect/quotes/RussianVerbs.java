package org.sverka.detect.quotes;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sverka.text.WordForm;
import org.sverka.text.WordForm.Count;
import org.sverka.text.WordForm.Gender;
import org.sverka.text.WordForm.Part;
import org.sverka.text.WordForm.Tense;

/** Tells which Russian words say that somebody says something. */
final class RussianVerbs {
  private static final Set<String> SAID =
      Set.of(
          "сказано",
          "указано",
          "отмечено",
          "подчеркнуто",
          "записано",
          "прописано",
          "зафиксировано");

  /** In chars. */
  private static final int NEAR = 8;

  private final Lexicon lexicon;

  RussianVerbs(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** «Как иронизирует эксперт»: whatever he does there, he says something. */
  boolean isIntroduced(Tokens tokens, int verb) {
    return (tokens.at(verb - 1).is("как") && isFinite(tokens.get(verb)))
        || (tokens.get(verb).is("следует")
            && tokens.at(verb + 1).is(",")
            && tokens.at(verb + 2).is("что"));
  }

  @Nullable WordForm verb(Frame frame, int cue) {
    for (WordForm form : lexicon.forms(frame.tokens().get(cue))) {
      if (form.part() == Part.VERB) {
        return form;
      }
    }
    return null;
  }

  /** «Согласна вложиться», «отвечает только за ремонт»: and says nothing. */
  boolean saysNothing(Tokens tokens, int i) {
    boolean answers = tokens.get(i).lower().startsWith("отвеча");
    if (answers && (tokens.at(i + 1).is("за") || tokens.at(i + 2).is("за"))) {
      return true;
    }
    return RussianCues.CERTAIN.contains(tokens.get(i).lower())
        && !lexicon.is(tokens.at(i + 1), Part.NOUN)
        && (tokens.at(i + 1).lower().endsWith("ть") || tokens.at(i + 1).lower().endsWith("ться"));
  }

  boolean isCue(Token token) {
    if (RussianCues.CERTAIN.contains(token.lower())) {
      return true;
    }
    for (WordForm form : lexicon.forms(token)) {
      boolean finite = isFinite(form) || isMine(form);
      boolean said = form.part() == Part.SHORT_PARTICIPLE && isSaid(token);
      if (said || (finite && RussianCues.VERBS.contains(RussianGrammar.plain(form.lemma())))) {
        return true;
      }
    }
    return false;
  }

  /** «Говоря», «предпочитает говорить». */
  boolean isSaying(Tokens tokens, int i) {
    if (tokens.at(i - 1).is("не")) {
      return false;
    }
    for (WordForm form : lexicon.forms(tokens.get(i))) {
      boolean nonfinite = form.part() == Part.GERUND || form.part() == Part.INFINITIVE;
      if (nonfinite && RussianCues.VERBS.contains(RussianGrammar.plain(form.lemma()))) {
        return true;
      }
    }
    return false;
  }

  boolean isFinite(Token token) {
    for (WordForm form : lexicon.forms(token)) {
      if (isFinite(form)) {
        return true;
      }
    }
    return false;
  }

  /** «Я им говорю»: in the present, where a verb tells whose it is. */
  private static boolean isMine(WordForm form) {
    return form.part() == Part.VERB
        && form.tense() != Tense.IMPERATIVE
        && form.person() == 1
        && form.number() == Count.SINGULAR;
  }

  static boolean says(Lexicon lexicon, Token token) {
    return lexicon.forms(token).stream()
        .anyMatch(
            form ->
                isFinite(form) && RussianCues.VERBS.contains(RussianGrammar.plain(form.lemma())));
  }

  static boolean isFinite(WordForm form) {
    return form.part() == Part.VERB
        && (form.tense() == Tense.PAST || (form.tense() != Tense.IMPERATIVE && form.person() == 3));
  }

  /** A verb whose subject is one, and somebody: null for «говорится», and where it is several. */
  @Nullable WordForm ofOne(String word) {
    String lower = word.toLowerCase(Locale.ROOT).replace('ё', 'е');
    if (lower.endsWith("ся") || lower.endsWith("сь")) {
      return null;
    }
    for (WordForm form : lexicon.forms(lower)) {
      boolean past =
          form.tense() == Tense.PAST && form.gender() != null && form.gender() != Gender.NEUTER;
      boolean now =
          form.tense() == Tense.PRESENT && form.person() == 3 && form.number() == Count.SINGULAR;
      if (form.part() == Part.VERB && (past || now)) {
        return form;
      }
    }
    return null;
  }

  /** «Ответили»: several did. */
  boolean didMany(String word) {
    return lexicon.forms(word.toLowerCase(Locale.ROOT).replace('ё', 'е')).stream()
        .anyMatch(form -> form.tense() == Tense.PAST && form.number() == Count.PLURAL);
  }

  /** «Выкрикнул кто-то из толпы»: nobody can be told. */
  static boolean isOfAnybody(Tokens tokens, int cueEnd) {
    String text = tokens.text();
    String behind = text.substring(cueEnd, Math.min(text.length(), cueEnd + NEAR));
    return behind.startsWith(" кто") || behind.startsWith(" некто");
  }

  /** «Действия названы «излишними»». */
  boolean isCalled(Token token) {
    for (WordForm form : lexicon.forms(token)) {
      if (form.part() == Part.SHORT_PARTICIPLE
          && RussianCues.CALLING.contains(RussianGrammar.plain(form.lemma()))) {
        return true;
      }
    }
    return false;
  }

  /** «В отчёте сказано»: a text says it. */
  static boolean isSaid(Token token) {
    return SAID.contains(token.lower());
  }

  Set<String> lemmas(Token token) {
    Set<String> lemmas = new HashSet<>();
    for (WordForm form : lexicon.forms(token)) {
      lemmas.add(RussianGrammar.plain(form.lemma()));
    }
    return lemmas;
  }
}
