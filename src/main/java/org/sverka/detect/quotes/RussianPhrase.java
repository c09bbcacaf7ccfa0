package org.sverka.detect.quotes;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sverka.text.WordForm;
import org.sverka.text.WordForm.Case;
import org.sverka.text.WordForm.Count;
import org.sverka.text.WordForm.Part;

/** The noun phrase around a noun: adjectives before it, genitives behind it. */
final class RussianPhrase {
  private static final int LONGEST = 8;

  /** With these ends a word in the genitive that the dictionary does not know. */
  private static final String GENITIVE = "аяыи";

  private static final Set<String> MINE =
      Set.of("мой", "моя", "моего", "моей", "наш", "наша", "нашего", "нашей", "один", "одна");

  /** «Подсудимый вины не признал»: what somebody does not give, and nothing that they are of. */
  private static final Set<String> DENIED =
      Set.of(
          "вины",
          "ответа",
          "ответов",
          "комментариев",
          "подробностей",
          "причин",
          "согласия",
          "деталей",
          "имени",
          "имен",
          "пояснений");

  private static final Set<String> OUT_OF = Set.of("из", "от", "для", "у", "до", "после", "из-за");

  /** «Мать двоих детей». */
  private static final Set<String> SEVERAL = Set.of("двоих", "троих", "четверых", "пятерых");

  /** Narrow nothing. */
  private static final Set<String> SELF =
      WordList.of("сам сама сами самого самой самому самим самих ваш ваша вашего вашей");

  /** Whether a noun is whoever the writer calls his own, and nobody who has been named. */
  boolean isMine(Tokens tokens, int noun) {
    return MINE.contains(tokens.at(noun - 1).lower()) || MINE.contains(tokens.at(noun + 1).lower());
  }

  /** How or when something is said: «министр по итогам встречи». */
  private static final Set<String> NO_DUTIES =
      WordList.of(
          """
          итог телефон связь видеосвязь повод случай приезд возвращение завершение окончание
          привычка традиция просьба поручение дорога радио телевидение результат очередь имя
          """);

  private final Lexicon lexicon;
  private final RussianNominative nominatives;
  private final RussianKin kin;
  private final RussianPlaces places;

  RussianPhrase(Lexicon lexicon) {
    this.lexicon = lexicon;
    this.kin = new RussianKin(lexicon);
    this.places = new RussianPlaces(lexicon);
    this.nominatives =
        new RussianNominative(
            lexicon,
            Stream.of(MINE, SELF).flatMap(Set::stream).collect(Collectors.toUnmodifiableSet()));
  }

  /** The token behind the phrase whose noun stands at a token. */
  int end(Frame frame, int noun, int to) {
    Tokens tokens = frame.tokens();
    int end = noun + 1;
    while (end < Math.min(to, noun + LONGEST) && belongs(frame, end, noun)) {
      end++;
    }
    while (end > noun + 1 && !closes(tokens.get(end - 1)) && !places.isName(tokens, end - 1)) {
      end--;
    }
    return end;
  }

  /**
   * «В заявлении стороны подтвердили»: what stands right before a verb that it may be subject of.
   */
  boolean isSubject(Tokens tokens, int i) {
    Token next = tokens.at(i + 1);
    return (RussianSources.isFinite(lexicon, next) || next.isQuote())
        && lexicon.is(tokens.get(i), Part.NOUN, Case.NOMINATIVE);
  }

  /** «Жительница села Ключи», and not «жительница села на лавку». */
  boolean isVerb(Tokens tokens, int i) {
    Token next = tokens.at(i + 1);
    boolean noun =
        lexicon.is(tokens.get(i), Part.NOUN, Case.GENITIVE)
            && (next.isCapitalWord() || RussianSources.isFinite(lexicon, next));
    return !noun && RussianSources.isFinite(lexicon, tokens.get(i));
  }

  private boolean belongs(Frame frame, int i, int noun) {
    Token token = frame.tokens().get(i);
    NameMention name = frame.nameAt(i);
    if (name != null && name.sure()) {
      return false;
    }
    if (token.isQuote()) {
      return !isAddressee(frame.tokens(), i);
    }
    if (places.isName(frame.tokens(), i)) {
      return true;
    }
    if (token.is("при")) {
      return false;
    }
    if (token.is("тем") && frame.tokens().at(i + 1).is("временем")) {
      return false;
    }
    boolean denied = DENIED.contains(token.lower()) && frame.tokens().at(i + 1).is("не");
    if (denied && RussianSources.isFinite(lexicon, frame.tokens().at(i + 2))) {
      return false;
    }
    if (RussianCues.NEWS_AGENCIES.contains(token.lower()) || isVerb(frame.tokens(), i)) {
      return false;
    }
    String written = frame.tokens().written(i);
    boolean unknown = token.isCapitalWord() && lexicon.forms(token).isEmpty();
    boolean letters = written.length() > 1 && Character.isUpperCase(written.charAt(1));
    if (unknown || (token.isCapitalWord() && letters)) {
      return true;
    }
    boolean word = token.isWord() && lexicon.forms(token).isEmpty();
    boolean many = !token.capital() && written.endsWith("ов");
    boolean genitive = many || GENITIVE.indexOf(written.charAt(written.length() - 1)) >= 0;
    if (word && i == noun + 1 && genitive) {
      return true;
    }
    for (WordForm form : lexicon.forms(token)) {
      boolean nominal = form.part() == Part.NOUN || form.part() == Part.ADJECTIVE;
      boolean indeclinable = form.part() == Part.NOUN && form.inCase() == null;
      if (nominal && (indeclinable || form.inCase() == Case.GENITIVE)) {
        return true;
      }
    }
    if (SEVERAL.contains(token.lower())) {
      return lexicon.is(frame.tokens().at(i + 1), Part.NOUN, Case.GENITIVE);
    }
    return token.is("и") && lexicon.is(frame.tokens().at(i + 1), Part.NOUN, Case.GENITIVE);
  }

  /** «В департаменте «Нашему городу» сообщили»: whom something is told. */
  private boolean isAddressee(Tokens tokens, int quote) {
    String inside = Quotation.of(tokens, quote).range().of(tokens.text());
    String first = inside.split(" ", 2)[0].toLowerCase(Locale.ROOT).replace('ё', 'е');
    List<WordForm> forms = lexicon.forms(first);
    return forms.stream().anyMatch(form -> form.canBe(Case.DATIVE))
        && forms.stream()
            .noneMatch(form -> form.canBe(Case.NOMINATIVE) || form.canBe(Case.GENITIVE));
  }

  private boolean closes(Token token) {
    return token.isQuote() || lexicon.is(token, Part.NOUN) || !lexicon.isInflected(token);
  }

  /** «Адвокат Сергея Петрова», «штаб Петрова»: the name that ends the phrase; null for none. */
  @Nullable NameMention owner(Frame frame, int end, int to) {
    NameMention name = end < to ? frame.nameAt(end) : null;
    boolean owns =
        name != null
            && name.to() <= to
            && (name.sure() || name.first().parts() > 1)
            && name.canBe(Case.GENITIVE)
            && (!name.canBe(Case.NOMINATIVE)
                || isWithin(frame.tokens().at(end - 2))
                || kin.isOf(frame.tokens(), name));
    return owns ? name : null;
  }

  /** «Из университета Осло», «из окружения Дахун»: what only says whose, or where, that is. */
  boolean isWhere(Frame frame, int i) {
    Tokens tokens = frame.tokens();
    NameMention name = frame.nameAt(i);
    Token noun = tokens.at(i - 1);
    return tokens.get(i).isCapitalWord()
        && (name == null || name.first().parts() == 1)
        && OUT_OF.contains(tokens.at(i - 2).lower())
        && !noun.capital()
        && lexicon.is(noun, Part.NOUN, Case.GENITIVE)
        && lexicon.forms(noun).stream().noneMatch(WordForm::animate)
        && (tokens.at(i - 2).is("из") || !acts(tokens, i, name));
  }

  /** «После матча Петров назвал игру лучшей»: who does something behind it. */
  private boolean acts(Tokens tokens, int i, @Nullable NameMention name) {
    return (name == null || name.canBe(Case.NOMINATIVE))
        && (doesAlone(tokens.at(i + 1))
            || (lexicon.is(tokens.at(i + 1), Part.ADVERB)
                && RussianSources.isFinite(lexicon, tokens.at(i + 2))));
  }

  /** Whether it is a verb of which one person is the subject. */
  boolean doesAlone(Token verb) {
    return lexicon.forms(verb).stream()
        .anyMatch(
            form ->
                RussianVerbs.isFinite(form)
                    && form.number() != Count.PLURAL
                    && (form.gender() != null || form.number() == Count.SINGULAR));
  }

  private static boolean isWithin(Token token) {
    return token.is("в") || token.is("во");
  }

  /** «Министерство по чрезвычайным ситуациям»: with what an office is for. */
  int withDuty(Frame frame, int end, int to) {
    Tokens tokens = frame.tokens();
    if (end >= to || !tokens.get(end).is("по")) {
      return end;
    }
    int noun = end + 1;
    while (noun < Math.min(to, end + 4)
        && lexicon.is(tokens.get(noun), Part.ADJECTIVE, Case.DATIVE)) {
      noun++;
    }
    boolean found =
        noun < to
            && lexicon.is(tokens.get(noun), Part.NOUN, Case.DATIVE)
            && lexicon.forms(tokens.get(noun)).stream()
                .noneMatch(form -> NO_DUTIES.contains(form.lemma()))
            && !RussianCues.ACCORDING.contains(tokens.get(noun).lower());
    return found ? end(frame, noun, to) : end;
  }

  /** The first adjective of the phrase. */
  int start(Frame frame, int noun) {
    int start = noun;
    while (start > 0
        && start > noun - 3
        && isAdjective(frame.tokens().get(start - 1), frame.tokens().get(noun))) {
      start--;
    }
    return start;
  }

  /** Whether one can stand in a case of its noun: «при этом министр» is no «этот министр». */
  private boolean isAdjective(Token token, Token noun) {
    List<WordForm> nouns = lexicon.forms(noun);
    for (WordForm form : lexicon.forms(token)) {
      boolean adjective = form.part() == Part.ADJECTIVE || form.part() == Part.PARTICIPLE;
      if (adjective
          && form.inCase() != null
          && !RussianCues.ACCORDING.contains(token.lower())
          && !SELF.contains(token.lower())
          && !lexicon.is(token, Part.PARTICLE)
          && (nouns.isEmpty() || nouns.stream().anyMatch(each -> each.canBe(form.inCase())))) {
        return true;
      }
    }
    return false;
  }

  /**
   * The phrase in the nominative.
   *
   * @param lemma the noun's dictionary form; null where it has one form
   */
  String nominative(Frame frame, int noun, int end, @Nullable String lemma) {
    return nominatives.of(frame.tokens(), start(frame, noun), noun, end, lemma);
  }

  /** The same of several: «местных жителей» gives «местные жители». */
  String nominativeOfSeveral(Frame frame, int noun, int end, String lemma) {
    return nominatives.ofSeveral(frame.tokens(), start(frame, noun), noun, end, lemma);
  }

  /** The stems of what narrows the noun. */
  Set<String> modifiers(Tokens tokens, int start, int end, int noun) {
    Set<String> modifiers = new HashSet<>();
    boolean famous =
        lexicon.forms(tokens.get(noun)).stream()
            .anyMatch(form -> Trades.isFamous(RussianGrammar.plain(form.lemma())));
    for (int i = start; i < Math.min(end, start + 3 * LONGEST); i++) {
      Token token = tokens.get(i);
      if (i != noun
          && token.isWord()
          && token.lower().length() > 2
          && !SELF.contains(token.lower())
          && !(famous && RussianNameWord.isAge(token.lower()))) {
        for (WordForm form : lexicon.forms(token)) {
          if (form.part() == Part.NOUN || form.part() == Part.ADJECTIVE) {
            modifiers.add(Role.stem(RussianGrammar.plain(form.lemma())));
          }
        }
        if (lexicon.forms(token).isEmpty()) {
          modifiers.add(Role.stem(token.lower()));
        }
      }
    }
    return modifiers;
  }

  /**
   * The dictionary form of a noun that stands in a case, in the singular; null for another word.
   */
  @Nullable String lemma(Token token, Case inCase) {
    int hyphen = token.lower().indexOf('-');
    if (hyphen > 0) {
      String first = lemma(token.lower().substring(0, hyphen), inCase);
      String second = lemma(token.lower().substring(hyphen + 1), inCase);
      if (first != null && second != null && RussianOffices.isBody(first)) {
        return first + "-" + second;
      }
    }
    for (WordForm form : lexicon.forms(token)) {
      if (form.part() == Part.NOUN && form.canBe(inCase) && form.number() != Count.PLURAL) {
        return RussianSources.lemmaOf(token, form);
      }
    }
    return null;
  }

  private @Nullable String lemma(String lower, Case inCase) {
    return lexicon.forms(lower).stream()
        .filter(form -> form.part() == Part.NOUN && form.canBe(inCase))
        .filter(form -> form.number() != Count.PLURAL)
        .map(WordForm::lemma)
        .findFirst()
        .orElse(null);
  }
}
