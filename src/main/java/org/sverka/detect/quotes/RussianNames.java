package org.sverka.detect.quotes;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sverka.text.WordForm.Case;
import org.sverka.text.WordForm.Count;
import org.sverka.text.WordForm.Gender;
import org.sverka.text.WordForm.Part;

/**
 * Finds persons in Russian text: given name, patronymic and surname in either order, initials with
 * a surname, and surnames alone. Case and gender of the parts must agree, and that tells «Айгуль
 * Куспановой» from a man.
 */
final class RussianNames implements NameReader {
  private final Lexicon lexicon;
  private final BeforeNames before;
  private final NameWords words;
  private final LongNames longNames;

  RussianNames(Lexicon lexicon) {
    this.lexicon = lexicon;
    this.before = new BeforeNames(lexicon);
    this.words = new NameWords(lexicon);
    this.longNames = new LongNames(words);
  }

  @Override
  public List<NameMention> read(Tokens tokens) {
    List<NameMention> found = new ArrayList<>();
    int i = 0;
    while (i < tokens.size()) {
      NameMention mention = at(tokens, i);
      if (mention != null) {
        found.add(mention);
        i = mention.to();
      } else {
        i++;
      }
    }
    return AdjacentNames.of(found, tokens);
  }

  private @Nullable NameMention at(Tokens tokens, int i) {
    NameMention name = anyCase(tokens, i);
    return name == null ? null : VerbGender.of(inCase(name, tokens), tokens, lexicon);
  }

  /** The same without the readings that the title or the preposition before it does not allow. */
  private NameMention inCase(NameMention name, Tokens tokens) {
    Set<Case> allowed = before.cases(tokens, name.from());
    List<NameReading> fitting =
        name.readings().stream()
            .filter(reading -> reading.inCase() == null || allowed.contains(reading.inCase()))
            .filter(
                reading ->
                    reading.gender() != Gender.MASCULINE || !before.isWoman(tokens, name.from()))
            .toList();
    return fitting.isEmpty() ? name : new NameMention(name.from(), name.to(), fitting, name.sure());
  }

  private @Nullable NameMention anyCase(Tokens tokens, int i) {
    Token token = tokens.get(i);
    boolean latin = token.isCapitalWord() && token.lower().charAt(0) <= 'z';
    if (!token.isCapitalWord()
        || latin
        || RussianNameWord.isAge(token.lower())
        || isAbbreviation(tokens, i)) {
      return null;
    }
    if (Initials.isOne(tokens, i)) {
      return initials(tokens, i);
    }
    if (isBeforeName(tokens, i) || before.isOfPlace(tokens, i)) {
      return null;
    }
    RussianNameWord first = words.at(tokens, i);
    NameMention full = givenFirst(tokens, i, first);
    if (full == null) {
      full = surnameFirst(tokens, i, first);
    }
    if (full != null) {
      return full;
    }
    NameMention alone = alone(i, first);
    boolean called = alone != null && isOnlyGiven(tokens, i);
    boolean acts = i == 0 || ".!?…:".contains(tokens.get(i - 1).lower());
    boolean person = acts && RussianSources.isFinite(lexicon, tokens.at(i + 1));
    boolean titled = before.isTitle(tokens, i) && !tokens.get(i).lower().endsWith("а");
    boolean speaks = first.isRatherSurname() && (titled || before.isSpeaker(tokens, i));
    return alone != null
            && (speaks
                || (called
                    && (person || before.isTitle(tokens, i) || BeforeNames.isOneOf(tokens, i))))
        ? new NameMention(alone.from(), alone.to(), alone.readings(), true)
        : alone;
  }

  static boolean isAbbreviation(Tokens tokens, int i) {
    String written = tokens.written(i);
    return written.length() > 1
        && (Character.isUpperCase(written.charAt(1)) || Character.isDigit(written.charAt(1)));
  }

  /** А. К. Смаилов, and Смаилов А. К. by {@link #surnameFirst}. */
  private @Nullable NameMention initials(Tokens tokens, int i) {
    Initials letters = Initials.at(tokens, i);
    int at = letters.end();
    if (!tokens.at(at).isCapitalWord() || isAbbreviation(tokens, at)) {
      return null;
    }
    List<NameReading> readings = new ArrayList<>();
    for (RussianEndings.Reading last : words.at(tokens, at).surname()) {
      readings.add(
          new NameReading(
              letters.written(), null, last.nominative(), last.inCase(), last.gender()));
    }
    return mention(i, at + 1, readings, true);
  }

  private @Nullable NameMention givenFirst(Tokens tokens, int i, RussianNameWord first) {
    boolean initial = Initials.isOne(tokens, i + 1) && !Initials.isOne(tokens, i + 3);
    if (first.isGiven() && initial) {
      return givenWithInitial(tokens, i, first);
    }
    Token second = tokens.at(i + 1);
    boolean particle = LongNames.isParticle(tokens, i + 1);
    if (!particle && (!second.isCapitalWord() || isAbbreviation(tokens, i + 1))) {
      return null;
    }
    if (particle) {
      return first.isGiven() || first.isUnknown() ? longNames.withParticle(tokens, i) : null;
    }
    if (ChineseNames.isAt(tokens, i) && !KoreanNames.areSyllables(tokens, i)) {
      return ChineseNames.mention(tokens, i);
    }
    if (KoreanNames.areSyllables(tokens, i)
        && (KoreanNames.isSurname(tokens.get(i)) || before.isTitle(tokens, i))) {
      return KoreanNames.mention(tokens, i);
    }
    RussianNameWord next = words.at(tokens, i + 1);
    if (next.isPatronymic() && (first.isGiven() || first.isUnknown() || hyphenated(tokens, i))) {
      boolean third = isSurnameAt(tokens, i + 2) && !isOnlyGiven(tokens, i + 2);
      List<NameReading> readings =
          RussianAgreement.of(
              first.given(), next.patronymic(), third ? words.at(tokens, i + 2).surname() : null);
      if (!readings.isEmpty()) {
        return mention(i, third ? i + 3 : i + 2, readings, true);
      }
    }
    boolean given =
        (next.hasArticle() && !first.isThing())
            || (first.isGiven()
                && !(next.isGiven()
                    && !next.isSurname()
                    && first.isSurname()
                    && !before.isTitle(tokens, i)));
    boolean foreign =
        (first.isUnknown() || first.isSurname() || isNameByPlace(tokens, i, first))
            && (next.isUnknown()
                || next.isSurname()
                || (first.isUnknown() && next.isThing() && before.isFromWhere(tokens, i)));
    boolean titled =
        first.isUnknown()
            && next.isGiven()
            && before.isTitle(tokens, i)
            && !tokens.at(i + 2).isCapitalWord()
            && !RussianAgreement.of(first.given(), null, next.surname()).isEmpty();
    boolean serbian =
        first.isSurname()
            && next.isPatronymic()
            && before.isTitle(tokens, i)
            && !tokens.at(i + 2).isCapitalWord();
    boolean surnamed =
        (given || titled || (foreign && !next.isGiven() && !isPlaceBeforeName(tokens, i)))
            && isSurnameAt(tokens, i + 1);
    if (serbian || surnamed) {
      boolean sure =
          given
              || titled
              || serbian
              || next.isSurname()
              || isNameByPlace(tokens, i, first)
              || ((first.isUnknown() || first.isSurname()) && before.isTitle(tokens, i));
      NameMention longer = longNames.at(tokens, i, sure);
      if (longer != null) {
        return longer;
      }
      List<NameReading> readings = RussianAgreement.of(first.given(), null, next.surname());
      return mention(
          i, i + 2, readings.isEmpty() ? RussianAgreement.otherwise(first, next) : readings, sure);
    }
    return null;
  }

  /** «Депутат Мажилиса Болат Ермеков»: what an office is of, and then who holds it. */
  private boolean isPlaceBeforeName(Tokens tokens, int i) {
    String lower = tokens.get(i).lower();
    return "аяыи".indexOf(lower.charAt(lower.length() - 1)) >= 0
        && tokens.at(i + 2).isCapitalWord()
        && (words.at(tokens, i + 2).isSurname() || words.at(tokens, i + 2).isUnknown())
        && !words.at(tokens, i + 1).isSurname()
        && before.isTitle(tokens, i);
  }

  /** «Аким города Теренсор Болат Искендиров»: of three words the first is no name. */
  private boolean isBeforeName(Tokens tokens, int i) {
    return before.isNobody(tokens, i)
        && !KoreanNames.isSurname(tokens.get(i))
        && tokens.at(i + 1).isCapitalWord()
        && tokens.at(i + 2).isCapitalWord()
        && (before.isOffice(tokens.get(i))
            || BeforeNames.isCapital(tokens.get(i))
            || !words.at(tokens, i).isNominative())
        && !words.at(tokens, i + 1).isPatronymic()
        && !isAbbreviation(tokens, i + 1)
        && !isAbbreviation(tokens, i + 2);
  }

  /** Светлана К.: whose surname is kept back. */
  private static @Nullable NameMention givenWithInitial(
      Tokens tokens, int i, RussianNameWord first) {
    String initial = tokens.written(i + 1) + ".";
    List<NameReading> readings = new ArrayList<>();
    for (RussianEndings.Reading given : first.given()) {
      readings.add(
          new NameReading(given.nominative(), null, initial, given.inCase(), given.gender()));
    }
    return mention(i, i + 3, readings, true);
  }

  /** Канат, a rope, is a man right behind what he is: «фермер Канат Оспанкулов». */
  private boolean isNameByPlace(Tokens tokens, int i, RussianNameWord first) {
    boolean thing =
        first.isCommon()
            && lexicon.forms(tokens.get(i)).stream()
                .anyMatch(
                    form ->
                        form.part() == Part.NOUN
                            && form.canBe(Case.NOMINATIVE)
                            && form.number() != Count.PLURAL);
    boolean small = first.isCommon() && !lexicon.isInflected(tokens.get(i));
    return (thing || small) && before.isTitle(tokens, i);
  }

  private static boolean hyphenated(Tokens tokens, int i) {
    return tokens.get(i).lower().indexOf('-') > 0;
  }

  private boolean isOnlyGiven(Tokens tokens, int i) {
    RussianNameWord word = words.at(tokens, i);
    return word.isGiven() && !word.isSurname() && !word.isCommon();
  }

  private boolean isSurnameAt(Tokens tokens, int i) {
    Token token = tokens.at(i);
    if (!token.isCapitalWord() || token.lower().length() < 2 || isAbbreviation(tokens, i)) {
      return false;
    }
    RussianNameWord word = words.at(tokens, i);
    return word.isSurname() || word.isUnknown() || !word.isPatronymic();
  }

  private @Nullable NameMention surnameFirst(Tokens tokens, int i, RussianNameWord first) {
    if ((!first.isSurname() && !first.isUnknown()) || isPlaceBeforeName(tokens, i)) {
      return null;
    }
    if (Initials.isOne(tokens, i + 1)) {
      Initials letters = Initials.at(tokens, i + 1);
      List<NameReading> readings = new ArrayList<>();
      for (RussianEndings.Reading last : first.surname()) {
        readings.add(
            new NameReading(
                letters.written(), null, last.nominative(), last.inCase(), last.gender()));
      }
      return mention(i, letters.end(), readings, true);
    }
    if (!tokens.at(i + 1).isCapitalWord() || isAbbreviation(tokens, i + 1)) {
      return null;
    }
    RussianNameWord given = words.at(tokens, i + 1);
    if (!given.isGiven() && !hyphenated(tokens, i + 1)) {
      return null;
    }
    Token third = tokens.at(i + 2);
    boolean patronymic = third.isCapitalWord() && words.at(tokens, i + 2).isPatronymic();
    boolean surnameBehind = patronymic && isSurnameAt(tokens, i + 3);
    if ((!patronymic || surnameBehind) && !first.isSurname()) {
      return null;
    }
    List<NameReading> readings =
        RussianAgreement.of(
            given.given(),
            patronymic ? words.at(tokens, i + 2).patronymic() : null,
            first.surname());
    return mention(i, patronymic ? i + 3 : i + 2, readings, true);
  }

  private @Nullable NameMention alone(int i, RussianNameWord word) {
    List<NameReading> readings = new ArrayList<>();
    if (word.isSurname() || word.isUnknown()) {
      for (RussianEndings.Reading last : word.surname()) {
        readings.add(new NameReading(null, null, last.nominative(), last.inCase(), last.gender()));
      }
    }
    if (word.isGiven()) {
      for (RussianEndings.Reading given : word.given()) {
        readings.add(
            new NameReading(given.nominative(), null, null, given.inCase(), given.gender()));
      }
    }
    if (readings.isEmpty() && word.isCommon()) {
      for (RussianEndings.Reading last : word.surname()) {
        readings.add(new NameReading(null, null, last.nominative(), last.inCase(), last.gender()));
      }
    }
    boolean sure = word.isSurname() && !word.isThing() && !word.isCommon();
    return mention(i, i + 1, readings, sure);
  }

  private static @Nullable NameMention mention(
      int from, int to, List<NameReading> readings, boolean sure) {
    return readings.isEmpty() ? null : new NameMention(from, to, readings, sure);
  }
}
