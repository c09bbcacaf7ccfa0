package org.sverka.detect.quotes;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.sverka.text.TextRange;

/**
 * Finds an interview: paragraphs that a dash opens, question and answer in turn, or that a label
 * opens ({@code Q:}, {@code Корреспондент:}). A turn goes on over the paragraphs that open neither
 * way. A list of points and a reprinted text are no interview; a paragraph that a dash opens
 * without an interview around it may be a remark, if it says who makes it.
 */
final class Turns {
  private static final int LONGEST_LABEL = 45;
  private static final int FEWEST_LABELLED = 3;

  /** An interview has more turns, where the first tells who makes it. */
  private static final int FEW_REMARKS = 4;

  private static final int LONGEST_NOTE = 120;

  private static final Pattern OF_ONESELF =
      Pattern.compile(
          "(?iu)(?<!\\p{L})(я|мы|мне|нам|нас|меня|наш\\p{L}*|мой|моя|мое|мои|i|we|our|my|us|мен|біз|бізд\\p{L}*|мені\\p{L}*)(?!\\p{L})");

  private static final Pattern DATE =
      Pattern.compile(
          "(?iu)\\d\\d?(\\.\\d\\d|-?\\s?(янв|фев|мар|апр|ма[йя]|июн|июл|авг|сен|окт|ноя|дек|қаң|ақп|нау"
              + "|сәу|мам|мау|шіл|там|қыр|қаз|қар|жел|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec))"
              + "|(january|february|march|april|june|july|august|september|october|november|december)");

  private static final Set<String> ASKING =
      WordList.of("q вопрос корреспондент журналист интервьюер сұрақ тілші question interviewer");
  private static final Set<String> ANSWERING = Set.of("a", "ответ", "жауап", "answer");

  /** With these begins what stands below the last answer and belongs to the page. */
  private static final List<String> PAGE =
      List.of(
          "#",
          "Фото",
          "На фото",
          "На снимке",
          "Напомним",
          "Ранее сообщалось",
          "Читайте",
          "Подробнее",
          "Беседа прох",
          "Источник",
          "Справка.",
          "Справка:",
          "Досье.",
          "Досье:",
          "Наша справка",
          "Для справки",
          "Беседовал",
          "Записал",
          "Сурет",
          "Әңгімелеск",
          "Сұхбаттас",
          "Сұхбат алған",
          "Сұхбатты жүргіз",
          "Дайындаған",
          "Жазып алған",
          "Photo",
          "Read more",
          "Interview by");

  /**
   * One opening of a turn: the paragraph, where its words begin, and its label, null for a dash.
   */
  private record Opening(int paragraph, int start, @Nullable String label) {}

  /**
   * One turn.
   *
   * @param range all its paragraphs, in chars, without the dash or label
   * @param label as it is written; null where a dash opens it
   */
  record Turn(TextRange range, boolean asks, @Nullable String label, int first, int last) {}

  private final String text;
  private final List<TextRange> paragraphs;
  private final IntPredicate narrates;
  private final Map<Integer, Turn> byParagraph = new HashMap<>();
  private final Map<Integer, Integer> dashed = new HashMap<>();

  private Turns(String text, List<TextRange> paragraphs, IntPredicate narrates) {
    this.text = text;
    this.paragraphs = paragraphs;
    this.narrates = narrates;
  }

  /**
   * @param says whether a paragraph, by its number, tells who says it
   * @param narrates whether one tells what somebody does who has been introduced, so that behind
   *     the last question it is no part of the answer
   */
  static Turns of(
      String text, List<TextRange> paragraphs, IntPredicate says, IntPredicate narrates) {
    Turns turns = new Turns(text, paragraphs, narrates);
    int end = turns.beforeReprint();
    List<Opening> labelled = turns.labelled(end);
    List<Opening> dashed = turns.dashed(end);
    boolean interview = turns.isInterview(dashed) && !turns.areRemarks(dashed, says);
    turns.take(labelled.isEmpty() && interview ? dashed : labelled, end);
    if (turns.byParagraph.isEmpty()) {
      dashed.forEach(opening -> turns.dashed.put(opening.paragraph, opening.start));
    }
    return turns;
  }

  /** Behind «Приводим полный текст:» stands one author's text. */
  private int beforeReprint() {
    for (int i = 0; i < paragraphs.size(); i++) {
      TextRange paragraph = paragraphs.get(i);
      if (text.charAt(paragraph.end() - 1) == ':') {
        int from = Math.max(paragraph.start(), paragraph.end() - 120);
        String tail = text.substring(from, paragraph.end()).toLowerCase(Locale.ROOT);
        if (tail.contains("текст")
            || tail.contains("полностью")
            || tail.contains("full text")
            || tail.contains("in full")
            || tail.contains("толық мәтін")) {
          return i;
        }
      }
    }
    return paragraphs.size();
  }

  private List<Opening> dashed(int end) {
    List<Opening> found = new ArrayList<>();
    for (int i = 0; i < end; i++) {
      TextRange paragraph = paragraphs.get(i);
      char first = text.charAt(paragraph.start());
      if ("—–-−―".indexOf(first) < 0) {
        continue;
      }
      TextRange words = Paragraphs.trimmed(text, paragraph.start() + 1, paragraph.end());
      boolean spaced = words.start() > paragraph.start() + 1;
      boolean number = !words.isEmpty() && Character.isDigit(text.charAt(words.start()));
      if (!words.isEmpty() && (spaced || !number) && !isPoint(words)) {
        found.add(new Opening(i, words.start(), null));
      }
    }
    return found;
  }

  /** A point of a list begins in lower case or ends with a semicolon. */
  private boolean isPoint(TextRange words) {
    return Character.isLowerCase(text.charAt(words.start())) || text.charAt(words.end() - 1) == ';';
  }

  private boolean isInterview(List<Opening> dashed) {
    boolean asks = false;
    for (Opening opening : dashed) {
      asks |= isQuestion(opening.paragraph);
    }
    return asks && dashed.size() >= 2;
  }

  /** «– …, – деді әкім»: where every other paragraph tells who speaks, nobody asks in turn. */
  private boolean areRemarks(List<Opening> dashed, IntPredicate says) {
    long told = dashed.stream().filter(opening -> says.test(opening.paragraph)).count();
    boolean opens = !dashed.isEmpty() && says.test(dashed.get(0).paragraph);
    return 2 * told >= dashed.size()
        || (opens && dashed.size() <= FEW_REMARKS && !asksFirst(dashed.get(0)));
  }

  /** «— Вы довольны? — спросил корреспондент»: an interview begins so too. */
  private boolean asksFirst(Opening opening) {
    TextRange paragraph = paragraphs.get(opening.paragraph);
    int mark = text.indexOf('?', paragraph.start());
    return mark >= 0 && mark < paragraph.end();
  }

  private boolean isQuestion(int paragraph) {
    TextRange range = paragraphs.get(paragraph);
    char last = text.charAt(range.end() - 1);
    return last == '?' || (range.length() > 2 && text.charAt(range.end() - 2) == '?');
  }

  private List<Opening> labelled(int end) {
    List<Opening> found = new ArrayList<>();
    Map<String, Integer> counts = new HashMap<>();
    for (int i = 0; i < end; i++) {
      TextRange paragraph = paragraphs.get(i);
      int colon = colon(paragraph);
      if (colon >= 0 && colon + 1 < paragraph.end() && text.charAt(colon + 1) == ' ') {
        String label = text.substring(paragraph.start(), colon);
        int words = Paragraphs.trimmed(text, colon + 1, paragraph.end()).start();
        if (isLabel(label) && !Mark.isOpeningChar(text.charAt(words))) {
          found.add(new Opening(i, words, label));
          counts.merge(label, 1, Integer::sum);
        }
      }
    }
    found.removeIf(opening -> counts.getOrDefault(opening.label, 0) < 2 && !isSide(opening.label));
    Set<String> labels = new HashSet<>();
    found.forEach(opening -> labels.add(opening.label == null ? "" : opening.label));
    return labels.size() >= 2 && found.size() >= FEWEST_LABELLED ? found : List.of();
  }

  /** The colon behind a label; -1 where none is near the start. */
  private int colon(TextRange paragraph) {
    int limit = Math.min(paragraph.end(), paragraph.start() + LONGEST_LABEL);
    for (int i = paragraph.start() + 1; i < limit; i++) {
      if (text.charAt(i) == ':') {
        return i;
      }
    }
    return -1;
  }

  static boolean isSide(@Nullable String label) {
    String lower = label == null ? "" : label.toLowerCase(Locale.ROOT);
    return ASKING.contains(lower) || ANSWERING.contains(lower);
  }

  /** A name, an office, or one letter: capitalised words without signs. */
  private static boolean isLabel(String label) {
    if (label.isEmpty() || !Character.isUpperCase(label.charAt(0))) {
      return false;
    }
    int spaces = 0;
    for (int i = 0; i < label.length(); i++) {
      char c = label.charAt(i);
      spaces += c == ' ' ? 1 : 0;
      if (!Character.isLetter(c) && c != ' ' && c != '.' && c != '-') {
        return false;
      }
    }
    return spaces <= 3;
  }

  private void take(List<Opening> openings, int end) {
    boolean startsAsking =
        openings.size() < 2
            || isQuestion(openings.get(0).paragraph)
            || !isQuestion(openings.get(1).paragraph);
    boolean onlyQuestions = openings.size() >= 2 && areAllQuestions(openings);
    for (int k = 0; k < openings.size(); k++) {
      Opening opening = openings.get(k);
      int next = k + 1 < openings.size() ? openings.get(k + 1).paragraph : end;
      int last = lastParagraph(opening.paragraph, next);
      if (onlyQuestions) {
        turn(opening.start, opening.paragraph, opening.paragraph, true, opening.label);
        if (last > opening.paragraph) {
          int first = opening.paragraph + 1;
          turn(paragraphs.get(first).start(), first, last, false, opening.label);
        }
      } else {
        boolean asks = opening.label != null ? asks(opening.label) : startsAsking == (k % 2 == 0);
        turn(opening.start, opening.paragraph, last, asks, opening.label);
      }
    }
  }

  /** Where only the questions have dashes, the answers are what stands between them. */
  private boolean areAllQuestions(List<Opening> openings) {
    for (int k = 0; k < openings.size(); k++) {
      Opening opening = openings.get(k);
      boolean adjacent =
          k + 1 < openings.size() && openings.get(k + 1).paragraph == opening.paragraph + 1;
      if (opening.label != null || adjacent || !isQuestion(opening.paragraph)) {
        return false;
      }
    }
    return true;
  }

  private static boolean asks(String label) {
    return ASKING.contains(label.toLowerCase(Locale.ROOT));
  }

  private int lastParagraph(int from, int next) {
    int last = from;
    boolean ends = next == paragraphs.size();
    while (last + 1 < next
        && !isPage(paragraphs.get(last + 1))
        && !(ends
            && (narrates.test(last + 1) || Byline.isLine(paragraphs.get(last + 1).of(text))))) {
      last++;
    }
    return ends && last > from && isNote(paragraphs.get(last)) ? last - 1 : last;
  }

  /** «Премьера — 12 октября»: short, with a date, and nothing that somebody says of himself. */
  private boolean isNote(TextRange paragraph) {
    String words = paragraph.of(text);
    return words.length() <= LONGEST_NOTE
        && DATE.matcher(words).find()
        && !OF_ONESELF.matcher(words).find();
  }

  private boolean isPage(TextRange paragraph) {
    for (String start : PAGE) {
      if (text.startsWith(start, paragraph.start())) {
        return true;
      }
    }
    for (int i = paragraph.start(); i < paragraph.end(); i++) {
      if (!Character.isDigit(text.charAt(i)) && !Paragraphs.isSpace(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  private void turn(int start, int first, int last, boolean asks, @Nullable String label) {
    TextRange range = new TextRange(start, paragraphs.get(last).end());
    Turn turn = new Turn(range, asks, label, first, last);
    for (int i = first; i <= last; i++) {
      byParagraph.put(i, turn);
    }
  }

  /** The turn that a paragraph belongs to; null where it belongs to none. */
  @Nullable Turn at(int paragraph) {
    return byParagraph.get(paragraph);
  }

  /** Whether the label, if there is one, tells only that somebody answers, not who. */
  static boolean isGuest(Turn turn) {
    return !turn.asks
        && (turn.label == null || ANSWERING.contains(turn.label.toLowerCase(Locale.ROOT)));
  }

  /** The paragraph without the dash or the label that opens a turn in it. */
  TextRange content(int paragraph) {
    Turn turn = byParagraph.get(paragraph);
    TextRange range = paragraphs.get(paragraph);
    return turn != null && turn.first == paragraph
        ? new TextRange(turn.range.start(), range.end())
        : range;
  }

  /** Where the words of a paragraph begin that a dash opens outside an interview; -1 for others. */
  int remark(int paragraph) {
    return dashed.getOrDefault(paragraph, -1);
  }
}
