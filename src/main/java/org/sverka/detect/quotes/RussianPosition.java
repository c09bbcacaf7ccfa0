package org.sverka.detect.quotes;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.sverka.text.WordForm;
import org.sverka.text.WordForm.Case;
import org.sverka.text.WordForm.Count;
import org.sverka.text.WordForm.Part;

/** Tells by where a Russian noun or name stands whether it can be the subject of a clause. */
final class RussianPosition {
  private static final Set<String> PLAIN_PREPOSITIONS =
      Set.of("на", "в", "во", "за", "под", "про", "через", "о", "об");

  /** The letters of an office are hardly ever more. */
  private static final int LONGEST_LETTERS = 4;

  private final Lexicon lexicon;
  private final RussianOffices offices;

  RussianPosition(Lexicon lexicon, RussianOffices offices) {
    this.lexicon = lexicon;
    this.offices = offices;
  }

  static boolean isBehindPreposition(Tokens tokens, int i) {
    return PLAIN_PREPOSITIONS.contains(tokens.at(i - 1).lower());
  }

  /** «Назвал позицию Кесслер «лоббизмом»»: a name of one form that says whose the thing is. */
  boolean isOwnersName(Frame frame, int i) {
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

  /** «В четверг МВД Казахстана заявило»: its verb follows, behind one word at most. */
  boolean acts(Tokens tokens, int i) {
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
    return RussianSources.isFinite(lexicon, tokens.at(i + 1))
        || (tokens.at(i + 1).isWord()
            && !lexicon.is(tokens.at(i + 1), Part.PREPOSITION)
            && RussianSources.isFinite(lexicon, tokens.at(i + 2)));
  }

  /** «Россия заявила», «пригрозил Иран», and not «назвал Иран». */
  boolean isBesideSaying(Tokens tokens, int i) {
    boolean calls =
        lexicon.forms(tokens.at(i - 1)).stream()
            .anyMatch(form -> RussianCues.CALLING.contains(RussianGrammar.plain(form.lemma())));
    return (RussianVerbs.says(lexicon, tokens.at(i - 1)) && !calls)
        || RussianVerbs.says(lexicon, tokens.at(i + 1));
  }

  /** «БИШКЕК — ТАШКЕНТ.», «АСТАНА, 3 декабря.»: where it has been written. */
  static boolean isDateline(Tokens tokens, int i) {
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
  boolean isOwner(Tokens tokens, int i, WordForm form) {
    return form.number() == Count.PLURAL
        && lexicon.is(tokens.get(i), Part.NOUN, Case.GENITIVE)
        && !tokens.at(i - 1).is(",")
        && lexicon.is(tokens.at(i - 1), Part.NOUN);
  }

  /** «Импортёр бытовой техники»: an adjective before tells that the noun is no subject. */
  boolean agrees(Tokens tokens, int i, WordForm noun) {
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
  boolean isGoverned(Tokens tokens, int i) {
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
  boolean isModifier(Tokens tokens, int i) {
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
}
