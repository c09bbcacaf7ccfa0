package org.sverka.detect.quotes;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.sverka.detect.quotes.Source.Kind;
import org.sverka.text.TextRange;
import org.sverka.text.WordForm;
import org.sverka.text.WordForm.Case;
import org.sverka.text.WordForm.Count;
import org.sverka.text.WordForm.Gender;
import org.sverka.text.WordForm.Part;

/** Reads in Russian whoever is called by a title, a trade, or «один из». */
final class RussianTitles {
  private static final int LONGEST_NICK = 12;

  /** Within so many tokens behind a comma stands the name of «один из авторов, …». */
  private static final int APPOSED = 12;

  /** In tokens: «, близкий к» and then to whom. */
  private static final int CLOSE_TO = 3;

  /** Behind a comma these begin another clause. */
  private static final Set<String> JOINING = Set.of("и", "а", "но", "когда", "где", "после");

  /** Feminine words for men and women. */
  private static final Set<String> OF_BOTH =
      Set.of("глава", "судья", "коллега", "староста", "старшина", "звезда", "жертва", "персона");

  /** Of whom somebody is one: «чиновник из окружения президента». */
  private static final Set<String> CIRCLES = Set.of("окружения", "команды", "числа", "штаба");

  /** So surnames end that a woman has, or a man in the genitive. */
  private static final Pattern SURNAME =
      Pattern.compile(".*((ов|ев|ин|ын)(а|ой)|[сц]к(ая|ой|ого))");

  private static final Set<String> OTHERS = Set.of("как", "чей", "чья", "не", "кроме", "вместе");

  private final Lexicon lexicon;
  private final RussianPhrase phrases;

  RussianTitles(Lexicon lexicon, RussianPhrase phrases) {
    this.lexicon = lexicon;
    this.phrases = phrases;
  }

  /** A title; where a name follows it as its apposition, the name. */
  Source of(Frame frame, int i, int to, WordForm form, Case inCase, String lemma) {
    Tokens tokens = frame.tokens();
    boolean many = form.number() == Count.PLURAL;
    for (int j = i + 1; j < Math.min(to, i + 25) && !many; j++) {
      Token token = tokens.get(j);
      boolean joins = token.is(",") && JOINING.contains(tokens.at(j + 1).lower());
      if (RussianSources.CLAUSE_ENDS.contains(token.lower())
          || joins
          || token.isDash()
          || phrases.isVerb(tokens, j)) {
        break;
      }
      NameMention name = frame.nameAt(j);
      boolean usable = isApposed(frame, j, i);
      if (name != null
          && usable
          && name.canBe(inCase)
          && !lexicon.is(tokens.at(j - 1), Part.PREPOSITION)
          && !phrases.isWhere(frame, j)) {
        return RussianSources.named(frame, name, inCase);
      }
    }
    int end = phrases.end(frame, i, to);
    end = Trades.hasDuty(lemma) ? phrases.withDuty(frame, end, to) : end;
    NameMention called = many ? null : calledByName(frame, end);
    if (called != null) {
      return RussianSources.named(frame, called, Case.INSTRUMENTAL);
    }
    int start = phrases.start(frame, i);
    TextRange range = tokens.range(start, end);
    NameMention owner = phrases.owner(frame, end, to);
    end = owner == null ? end : owner.to();
    String nick = nick(tokens, end);
    int home = nick == null && !many ? behindHome(frame, lemma, end, to) : end;
    String phrase =
        nick != null
            ? nick
            : lowered(
                many && inCase == Case.NOMINATIVE
                    ? tokens.written(start, end)
                    : many
                        ? phrases.nominativeOfSeveral(
                            frame, i, end, RussianSources.lemmaOf(tokens.get(i), form))
                        : phrases.nominative(
                                frame, i, end, RussianSources.lemmaOf(tokens.get(i), form))
                            + (home > end
                                ? " " + tokens.written(end, home)
                                : where(frame, lemma, end, to)));
    boolean newcomer = !many && isNewcomer(tokens, end, lemma);
    if (isNameless(tokens, end) || home > end || newcomer) {
      return new Source(
          newcomer ? Kind.NEWCOMER : Kind.SOMEBODY,
          range,
          null,
          phrase,
          titled(lemma, tokens, start, end, i),
          genderOf(lemma, form));
    }
    Role role = titled(lemma, tokens, start, end, i);
    Gender gender = genderOf(lemma, form);
    Kind one = phrases.isMine(tokens, i) ? Kind.SOMEBODY : Kind.ROLE;
    return new Source(many ? Kind.MANY : one, range, owner, phrase, role, gender);
  }

  private Role titled(String lemma, Tokens tokens, int start, int end, int noun) {
    return new Role(lemma, phrases.modifiers(tokens, start, end, noun));
  }

  /** «Мужчина, представившийся Рустамом»: the name behind; null where there is none. */
  private static @Nullable NameMention calledByName(Frame frame, int end) {
    String word = frame.tokens().at(end + 1).lower();
    boolean tells = word.startsWith("представивш") || word.startsWith("назвавш");
    NameMention name = tells && frame.tokens().at(end).is(",") ? frame.nameAt(end + 2) : null;
    return name != null && name.canBe(Case.INSTRUMENTAL) ? name : null;
  }

  /** «…, попросивший не называть его имени,»: nobody who has been named. */
  private static boolean isNameless(Tokens tokens, int end) {
    String word = tokens.at(end + 1).lower();
    if (tokens.at(end).is("на") && word.startsWith("услови")) {
      return tokens.at(end + 2).is("анонимности");
    }
    return tokens.at(end).is(",")
        && (word.startsWith("попросивш")
            || word.startsWith("пожелавш")
            || word.startsWith("знаком"));
  }

  /** «Чиновник, участвовавший в обсуждении,»: whom the clause introduces. */
  private boolean isNewcomer(Tokens tokens, int end, String lemma) {
    return tokens.at(end).is(",")
        && lexicon.is(tokens.at(end + 1), Part.PARTICIPLE)
        && !lexicon.is(tokens.at(end + 1), Part.NOUN)
        && !RoleMatch.isTold(lemma);
  }

  /** A title at the start of its sentence has its capital from there. */
  private static String lowered(String phrase) {
    return phrase.substring(0, 1).toLowerCase(Locale.ROOT) + phrase.substring(1);
  }

  /** «Источник в отрасли»: of whom nothing else is told. */
  private String where(Frame frame, String lemma, int from, int to) {
    Tokens tokens = frame.tokens();
    boolean told = (lemma.equals("источник") || lemma.startsWith("собеседни")) && from + 1 < to;
    if (told && isClose(tokens, from)) {
      int whom = from + CLOSE_TO;
      while (whom < Math.min(to, from + CLOSE_TO + 3)
          && !lexicon.is(tokens.get(whom), Part.NOUN, Case.DATIVE)) {
        whom++;
      }
      return whom < to ? tokens.written(from, phrases.end(frame, whom, to)) : "";
    }
    if (!told || !(tokens.get(from).is("в") || tokens.get(from).is("на"))) {
      return "";
    }
    int noun = from + 1;
    boolean one = tokens.get(noun).lower().startsWith("одно") && tokens.at(noun + 1).is("из");
    Case inCase = one ? Case.GENITIVE : Case.PREPOSITIONAL;
    int most = Math.min(to, from + (one ? 6 : 4));
    while (noun < most && !lexicon.is(tokens.get(noun), Part.NOUN, inCase)) {
      noun++;
    }
    boolean found = noun < most;
    return found ? " " + tokens.written(from, phrases.end(frame, noun, to)) : "";
  }

  /** «Источник, близкий к холдингу». */
  private static boolean isClose(Tokens tokens, int at) {
    String preposition = tokens.at(at + 2).lower();
    return tokens.at(at).is(",")
        && tokens.at(at + 1).lower().startsWith("близк")
        && (preposition.equals("к") || preposition.equals("ко"))
        && tokens.at(at + CLOSE_TO).isWord();
  }

  /**
   * «Учительница из Жетысу», «женщина с сумкой»: told apart by where they are from or by how they
   * look, and so nobody who has been named.
   *
   * @return the token behind it; {@code from} where nothing of the kind is said
   */
  private int behindHome(Frame frame, String lemma, int from, int to) {
    Tokens tokens = frame.tokens();
    if (from + 1 >= to) {
      return from;
    }
    boolean one = tokens.get(from).is("одного") || tokens.get(from).is("одной");
    if (one && tokens.get(from + 1).is("из")) {
      int noun = from + 2;
      while (noun < Math.min(to, from + 5)
          && tokens.get(noun).isWord()
          && !lexicon.is(tokens.get(noun), Part.NOUN, Case.GENITIVE)
          && !tokens.get(noun).is("них")) {
        noun++;
      }
      return noun < to && tokens.get(noun).isWord() ? phrases.end(frame, noun, to) : from;
    }
    boolean home =
        tokens.get(from).is("из")
            && (tokens.get(from + 1).isCapitalWord()
                || CIRCLES.contains(tokens.get(from + 1).lower()));
    boolean anybody = RussianCues.ANYBODY.contains(RussianGrammar.plain(lemma));
    if (home) {
      int end = phrases.end(frame, from + 1, to);
      NameMention whose = phrases.owner(frame, end, to);
      return whose == null ? end : whose.to();
    }
    if (!anybody) {
      return from;
    }
    if (tokens.at(from - 1).is("лет") && lexicon.is(tokens.get(from), Part.NUMERAL)) {
      return from + 1;
    }
    int noun = from + 1;
    while (noun < Math.min(to, from + 3)
        && lexicon.is(tokens.get(noun), Part.ADJECTIVE, Case.INSTRUMENTAL)
        && !lexicon.is(tokens.get(noun), Part.NOUN, Case.INSTRUMENTAL)) {
      noun++;
    }
    boolean looks =
        tokens.get(from).is("с")
            && noun < to
            && lexicon.is(tokens.get(noun), Part.NOUN, Case.INSTRUMENTAL);
    return looks ? noun + 1 : from;
  }

  /** Пользователь с ником luna_07: what nobody's name is; null where there is none. */
  private static @Nullable String nick(Tokens tokens, int at) {
    boolean called =
        (tokens.at(at).is("с") || tokens.at(at).is("под")) && tokens.at(at + 1).is("ником");
    if (!called || !tokens.at(at + 2).isWord()) {
      return null;
    }
    int end = at + 3;
    while (end < at + LONGEST_NICK
        && tokens.at(end).start() == tokens.at(end - 1).end()
        && !",.;:".contains(tokens.at(end).lower())) {
      end++;
    }
    return tokens.written(at + 2, end);
  }

  /** A word alone is a name only right behind the title, and if it is nothing else. */
  private boolean isApposed(Frame frame, int at, int title) {
    NameMention name = frame.nameAt(at);
    NameMention next = name == null ? null : frame.nameAt(name.to());
    boolean owns = next != null && next.sure() && next.first().parts() > 1;
    return name != null
        && !(owns && name.first().parts() == 1)
        && (name.sure()
            || name.first().parts() > 1
            || (at == title + 1
                && !frame.tokens().get(at).lower().endsWith("ии")
                && !isOffice(frame.tokens(), at)
                && (name.first().given() != null
                    || lexicon.forms(frame.tokens().get(at)).isEmpty())));
  }

  /** «Глава Казатомпрома»: what somebody is the head of, in the genitive. */
  private boolean isOffice(Tokens tokens, int at) {
    String word = tokens.get(at).lower();
    return "аяыи".indexOf(word.charAt(word.length() - 1)) >= 0
        && lexicon.forms(tokens.get(at)).isEmpty()
        && !SURNAME.matcher(word).matches()
        && lexicon.forms(tokens.at(at - 1)).stream()
            .anyMatch(form -> Trades.isOfOffice(RussianGrammar.plain(form.lemma())));
  }

  /** Many trades have one word for men and women; only some tell. */
  private static @Nullable Gender genderOf(String lemma, WordForm form) {
    return form.gender() == Gender.FEMININE && !OF_BOTH.contains(lemma)
        ? Gender.FEMININE
        : lemma.equals("мужчина") ? Gender.MASCULINE : null;
  }

  /** «Один из соавторов, аспирант Минин»: the name close behind a comma that ends its clause. */
  private @Nullable NameMention apposed(Frame frame, int comma, int to) {
    Tokens tokens = frame.tokens();
    String first = tokens.at(comma + 1).lower();
    boolean apposes =
        tokens.at(comma).is(",") && !JOINING.contains(first) && !OTHERS.contains(first);
    for (int i = comma + 1; apposes && i < Math.min(to, comma + APPOSED); i++) {
      NameMention name = frame.nameAt(i);
      if (name != null && name.sure()) {
        return name.to() >= to || ",.".contains(tokens.at(name.to()).lower()) ? name : null;
      }
      if (tokens.get(i).is(",") || phrases.isVerb(tokens, i)) {
        return null;
      }
    }
    return null;
  }

  /** «Один из подписчиков»: nobody who has been named. */
  @Nullable Source oneOf(Frame frame, int i, int to, Case inCase) {
    Tokens tokens = frame.tokens();
    Token token = tokens.get(i);
    boolean woman = token.is(inCase == Case.NOMINATIVE ? "одна" : "одной");
    boolean man = token.is(inCase == Case.NOMINATIVE ? "один" : "одного");
    if (!(woman || man) || !tokens.at(i + 1).is("из") || inCase == Case.ACCUSATIVE) {
      return null;
    }
    int end = i + 2;
    while (end < Math.min(to, i + 5)
        && tokens.get(end).isWord()
        && !tokens.get(end).is("них")
        && !lexicon.is(tokens.get(end), Part.NOUN, Case.GENITIVE)) {
      end++;
    }
    boolean several = end < to && tokens.get(end).isWord();
    end = several ? Math.max(end + 1, phrases.end(frame, end, to)) : end;
    NameMention name = apposed(frame, end, to);
    if (name != null && name.canBe(inCase)) {
      return RussianSources.named(frame, name, inCase);
    }
    String one = woman ? "одна" : "один";
    Gender gender = woman ? Gender.FEMININE : Gender.MASCULINE;
    String phrase = one + " " + tokens.written(i + 1, end);
    Role role = new Role(one, phrases.modifiers(tokens, i + 2, end, i));
    return new Source(Kind.SOMEBODY, tokens.range(i, end), null, phrase, role, gender);
  }
}
