package org.sverka.detect.quotes;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.sverka.text.TextRange;
import org.sverka.text.WordForm;
import org.sverka.text.WordForm.Case;
import org.sverka.text.WordForm.Count;
import org.sverka.text.WordForm.Part;

/** Tells by the Russian words in and around a quotation what it can be. */
final class RussianWording {
  private static final Pattern BETWEEN_PARTS = Pattern.compile("[ -]");

  /** A short name has so many letters of each word, at least: Минюст. */
  private static final int PART = 3;

  /** Stand in the names of offices. */
  private static final Set<String> OF_STATE =
      Set.of(
          "министерств",
          "служб",
          "прокуратур",
          "полици",
          "комитет",
          "департамент",
          "суд",
          "акимат",
          "мэри",
          "администраци",
          "правительств",
          "инспекци",
          "надзор",
          "мвд",
          "мчс");

  private static final Set<String> OF_MEMBERS = Set.of("ассоциаци", "союз", "гильди", "лиг");

  /** Between a verb of saying and the word that it gives a thing. */
  private static final Set<String> ABOUT =
      Set.of("о", "об", "про", "как", "лишь", "только", "даже", "уже", "и");

  /** What is called by itself, and said by nobody. */
  private static final Set<String> TERMS =
      Set.of("понятие", "термин", "слово", "словосочетание", "прозвище", "кличка");

  /** So begin verbs for what several give as a reason, or judge something to be. */
  private static final Set<String> DESCRIBING =
      Set.of(
          "сосла",
          "ссыла",
          "объясн",
          "оцени",
          "расцени",
          "охарактериз",
          "характериз",
          "по слов",
          "по мнен",
          "по выраж",
          "по призн",
          "по утверж");

  private final Lexicon lexicon;

  RussianWording(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** Whether the word before a quotation says what it is the name of. */
  boolean isNamed(Frame frame, int quote) {
    Token before = frame.tokens().at(quote - 1);
    if (!before.isWord()) {
      return false;
    }
    List<WordForm> forms = lexicon.forms(before);
    if (forms.isEmpty()) {
      return Character.isUpperCase(frame.tokens().written(quote - 1).charAt(0));
    }
    boolean noun = false;
    for (WordForm form : forms) {
      if (form.part() == Part.VERB
          || form.part() == Part.CONJUNCTION
          || form.part() == Part.PREPOSITION
          || form.isPersonName()) {
        return false;
      }
      noun |= form.part() == Part.NOUN || form.part() == Part.OTHER;
    }
    return noun;
  }

  /** Whether the narrator's sentence goes on in the marks: «стены, которые «не просыхают»». */
  boolean goesOn(Frame frame, int quote) {
    Token before = frame.tokens().at(quote - 1);
    return before.isWord()
        && lexicon.forms(before).stream()
            .noneMatch(
                form ->
                    form.part() == Part.NOUN
                        || form.part() == Part.VERB
                        || form.part() == Part.PREPOSITION);
  }

  /** «Сослались на «технические причины»»: what is in the marks is what they said. */
  static boolean describes(String verb) {
    String lower = verb.toLowerCase(Locale.ROOT);
    return DESCRIBING.stream().anyMatch(lower::startsWith);
  }

  /** «Так называемый», «якобы», «понятие «…»». */
  boolean isDistanced(Tokens tokens, int quote) {
    List<WordForm> before = lexicon.forms(tokens.at(quote - 1));
    if (before.stream().anyMatch(form -> TERMS.contains(form.lemma()))
        && before.stream().noneMatch(form -> form.number() == Count.PLURAL)) {
      return true;
    }
    for (int i = Math.max(0, quote - 3); i < quote; i++) {
      String lower = tokens.get(i).lower();
      if (lower.startsWith("называем") || lower.equals("якобы") || lower.startsWith("пресловут")) {
        return true;
      }
    }
    return false;
  }

  /** «Говорил лишь об «инциденте»»: what is said is in the marks right behind. */
  static boolean isAbout(Tokens tokens, int cue, int to) {
    int i = cue + 1;
    while (i < to && ABOUT.contains(tokens.get(i).lower())) {
      i++;
    }
    return i > cue + 1 && i == to && tokens.at(to).isQuote();
  }

  /** «…», — ответили нам: a verb right behind the dash that leads from a quotation. */
  static boolean followsDash(Tokens tokens, TextRange verb) {
    int before = verb.start() - 1;
    while (before >= 0 && Character.isWhitespace(tokens.text().charAt(before))) {
      before--;
    }
    return before >= 0 && "—–-".indexOf(tokens.text().charAt(before)) >= 0;
  }

  /** Whether words say something by themselves: with a verb, or as adverbs do. */
  boolean states(String words) {
    String[] all = words.toLowerCase(Locale.ROOT).split("[^\\p{L}-]+");
    boolean onlyAdverbs = all.length > 0;
    for (String word : all) {
      List<WordForm> forms = lexicon.forms(word);
      if (!forms.isEmpty()
          && forms.stream()
              .allMatch(
                  form ->
                      form.tense() != null
                          || form.part() == Part.SHORT_PARTICIPLE
                          || form.part() == Part.SHORT_ADJECTIVE)) {
        return true;
      }
      onlyAdverbs &= forms.stream().anyMatch(RussianWording::isAdverbial);
    }
    return onlyAdverbs;
  }

  /** Whether a word is an adjective in the instrumental, and nothing else. */
  boolean judges(String word) {
    List<WordForm> forms = lexicon.forms(word.toLowerCase(Locale.ROOT));
    return !forms.isEmpty()
        && forms.stream()
            .allMatch(form -> form.part() == Part.ADJECTIVE || form.part() == Part.PARTICIPLE)
        && forms.stream().anyMatch(form -> form.inCase() == Case.INSTRUMENTAL);
  }

  private static boolean isAdverbial(WordForm form) {
    return form.part() == Part.ADVERB
        || form.part() == Part.PARTICLE
        || form.part() == Part.PREPOSITION;
  }

  /** «Об этом сообщил», «так считает»: about what has just been quoted. */
  static boolean looksBack(Tokens tokens, int from) {
    String first = tokens.at(from).lower();
    String second = tokens.at(from + 1).lower();
    boolean about = first.equals("об") || first.equals("о") || first.equals("с");
    return (about && (second.equals("этом") || second.equals("таким") || second.equals("такими")))
        || first.equals("так")
        || first.equals("такое")
        || (List.of("эти", "такие", "такими").contains(first) && second.startsWith("слов"));
  }

  /** Whether a name is of those who have joined: an association, a union. */
  static boolean isOfMembers(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    return OF_MEMBERS.stream().anyMatch(lower::contains);
  }

  /** Whether a name, in lower case, is of an office that is no firm. */
  static boolean isOfState(String name) {
    return OF_STATE.stream().anyMatch(name::contains);
  }

  /**
   * Whether a word is short for an office's name: «минфин» for «министерство финансов», «фас» for
   * «федеральная антимонопольная служба».
   *
   * @param word in lower case, as the name is
   */
  static boolean isShort(String word, String name) {
    String[] words = BETWEEN_PARTS.split(name);
    StringBuilder initials = new StringBuilder();
    for (String each : words) {
      initials.append(each.length() > 2 ? each.substring(0, 1) : "");
    }
    return words.length > 1 && (isJoined(word, words[0], words[1]) || word.contentEquals(initials));
  }

  /** «Минфин», «нацбанк», «центробанк»: the beginnings of two words in one. */
  private static boolean isJoined(String word, String first, String second) {
    int cut = 0;
    while (cut < Math.min(word.length(), first.length()) && word.charAt(cut) == first.charAt(cut)) {
      cut++;
    }
    for (int at = Math.min(cut, word.length()); at >= PART; at--) {
      String rest = word.substring(at);
      boolean linked = rest.startsWith("о") && isPart(rest.substring(1), second);
      if (linked || isPart(rest, second)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isPart(String rest, String word) {
    return rest.length() >= PART && word.startsWith(rest);
  }
}
