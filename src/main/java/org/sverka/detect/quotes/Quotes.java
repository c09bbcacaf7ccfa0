package org.sverka.detect.quotes;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.regex.Pattern;
import org.sverka.detect.quotes.Turns.Turn;
import org.sverka.text.Language;
import org.sverka.text.Morphology;
import org.sverka.text.TextRange;

/**
 * Finds the quotations of an article: their ranges, kinds, speakers and cues.
 *
 * <p>The marks are paired paragraph by paragraph, the persons of the whole article gathered, and
 * then each sentence around a quotation read for who said it. Time grows linearly with the text.
 * Immutable and safe for use by several threads.
 *
 * <pre>{@code
 * Quotes quotes = new Quotes(Morphology.load());
 * for (QuoteMention mention : quotes.find(article, Language.RUSSIAN)) {
 *   if (mention.kind().isUtterance()) {
 *     System.out.println(mention.speaker() + ": " + mention.range().of(article));
 *   }
 * }
 * }</pre>
 */
public final class Quotes {
  private static final Set<String> OPENING = Set.of("«", "„", "“", "\"", "‘", "'");
  private static final Set<String> CLOSING = Set.of("»", "“", "”", "\"", "’", "'");

  /** So many paragraphs a remark may have before it is said whose it is. */
  private static final int LONGEST_REMARK = 4;

  /** «? — спросили его»: the paragraph itself tells who speaks, if not by name. */
  private static final Pattern TOLD = Pattern.compile("[,.!?…] [—–-] \\p{Ll}");

  private final Morphology morphology;

  public Quotes(Morphology morphology) {
    this.morphology = morphology;
  }

  /**
   * Everything in quotation marks, and the turns of an interview, in reading order; what encloses
   * comes before what it encloses.
   *
   * @param language what the article is written in; {@link Language#OTHER} is read by its marks and
   *     by English words
   */
  public List<QuoteMention> find(String text, Language language) {
    List<TextRange> paragraphs = Paragraphs.of(text);
    if (paragraphs.isEmpty()) {
      return List.of();
    }
    Grammar grammar = grammar(language);
    List<List<Span>> spans = Spans.of(text, paragraphs);
    Bodies bodies = new Bodies(offices(language), grammar);
    People people = people(text, paragraphs, grammar, bodies);
    Discourse discourse = new Discourse(people, anonymous(language), bodies);
    Findings findings = new Findings();
    boolean commaLeads = language == Language.ENGLISH || language == Language.OTHER;
    FrameReader frames = new FrameReader(text, grammar.names(), people);
    SentenceReader reader = new SentenceReader(frames, grammar, commaLeads, discourse, findings);
    IntPredicate says =
        i ->
            Cut.of(frames.read(paragraphs.get(i), spans.get(i)), paragraphs.get(i), grammar, true)
                != null;
    IntPredicate narrates = new Introduced(frames, people, paragraphs)::act;
    Turns turns = Turns.of(text, paragraphs, says, narrates);
    Speaker asks = Byline.interviewer(text, paragraphs, frames, people);
    Interview interview = new Interview(grammar, people, discourse, findings, asks);
    Exchange exchange = new Exchange();
    int told = -1;
    int number = -1;
    for (int i = 0; i < paragraphs.size(); i++) {
      number += told < i ? 1 : 0;
      discourse.focus().reach(number);
      Turn turn = turns.at(i);
      int last = lastOf(i, turns, paragraphs, spans);
      boolean remark = turn == null && turns.remark(i) >= 0 && last == i && told < i;
      int found = findings.count();
      int toldHere = remark ? lastOfRemark(turns, reader, paragraphs, spans, i, number) : -1;
      boolean answers = remark && toldHere < 0 && exchange.reaches(i);
      told = Math.max(told, toldHere);
      if (toldHere >= 0) {
        exchange.add(findings.get(found), i, toldHere);
      }
      if (turn != null) {
        Frame frame = frames.read(turns.content(i), inside(spans.get(i), turn.range()));
        reader.readTurn(frame, i, interview.read(turn, i, frame));
      } else if (answers && isAnswer(text, paragraphs, i, told)) {
        TextRange words = new TextRange(turns.remark(i), paragraphs.get(i).end());
        Finding answer = reader.answer(words, spans.get(i), number, null);
        if (!isTold(text, paragraphs.get(i))) {
          exchange.add(answer, i, i);
        }
      } else if (remark
          && told < i
          && standsAlone(text, turns, paragraphs.get(i), i)
          && reader.alone(
              new TextRange(turns.remark(i), paragraphs.get(i).end()), spans.get(i), number)) {
        told = i;
      } else if (told < i) {
        List<Span> all = spans.subList(i, last + 1).stream().flatMap(List::stream).toList();
        TextRange whole = new TextRange(turns.content(i).start(), paragraphs.get(last).end());
        reader.read(frames.read(whole, inside(all, whole)), number, false);
        i = last;
      }
    }
    exchange.end();
    return findings.inReadingOrder(text, interview.answers());
  }

  /**
   * The last paragraph of a remark that a dash opens and an attribution ends, here or a few
   * paragraphs on; -1 where none begins.
   */
  private static int lastOfRemark(
      Turns turns,
      SentenceReader reader,
      List<TextRange> paragraphs,
      List<List<Span>> spans,
      int first,
      int number) {
    List<Span> within = new ArrayList<>();
    int last = first;
    while (last < Math.min(paragraphs.size(), first + LONGEST_REMARK)
        && (last == first || (turns.remark(last) < 0 && spans.get(last).isEmpty()))) {
      within.addAll(spans.get(last));
      TextRange range = new TextRange(turns.remark(first), paragraphs.get(last).end());
      if (reader.remark(range, within, number)) {
        return last;
      }
      last++;
    }
    return -1;
  }

  /** A sentence with a dash between paragraphs without one is no point of a list. */
  private static boolean standsAlone(String text, Turns turns, TextRange paragraph, int number) {
    return turns.remark(number - 1) < 0
        && turns.remark(number + 1) < 0
        && ".!?…".indexOf(lastOf(text, paragraph)) >= 0
        && !isTold(text, paragraph);
  }

  private static boolean isTold(String text, TextRange paragraph) {
    return TOLD.matcher(text).region(paragraph.start(), paragraph.end()).find();
  }

  /**
   * A sentence with a dash right behind a remark is an answer to it, whoever gives it; behind an
   * answer it goes on with the exchange where one of the two is a question.
   */
  private static boolean isAnswer(
      String text, List<TextRange> paragraphs, int paragraph, int told) {
    char last = lastOf(text, paragraphs.get(paragraph));
    boolean asked = last == '?' || lastOf(text, paragraphs.get(paragraph - 1)) == '?';
    return (asked || told == paragraph - 1) && ".!?…".indexOf(last) >= 0;
  }

  private static char lastOf(String text, TextRange paragraph) {
    return text.charAt(paragraph.end() - 1);
  }

  /** Marks that only close where somebody else speaks enclose nobody's words. */
  private static List<Span> inside(List<Span> spans, TextRange range) {
    return spans.stream().filter(span -> span.endsIn(range)).toList();
  }

  /**
   * The paragraph in which the quotations of a paragraph end: what stands behind them is theirs. An
   * interview ends them.
   */
  private static int lastOf(
      int first, Turns turns, List<TextRange> paragraphs, List<List<Span>> spans) {
    int last = first;
    int i = first;
    while (i <= last) {
      for (Span span : spans.get(i)) {
        while (paragraphs.get(last).end() < span.outer().end() && turns.at(last + 1) == null) {
          last++;
        }
      }
      i++;
    }
    return last;
  }

  private Grammar grammar(Language language) {
    return switch (language) {
      case RUSSIAN -> new RussianGrammar(new Lexicon(morphology));
      case KAZAKH -> new KazakhGrammar();
      case ENGLISH, OTHER -> new EnglishGrammar();
    };
  }

  private static Set<String> anonymous(Language language) {
    return switch (language) {
      case RUSSIAN -> RussianCues.ANONYMOUS;
      case KAZAKH -> KazakhCues.ANONYMOUS;
      case ENGLISH, OTHER -> EnglishCues.ANONYMOUS;
    };
  }

  private static Set<String> offices(Language language) {
    return switch (language) {
      case RUSSIAN -> RussianCues.OFFICES;
      case KAZAKH -> KazakhCues.OFFICES;
      case ENGLISH, OTHER -> EnglishCues.OFFICES;
    };
  }

  /**
   * Whether marks enclose a name and nothing else, or a word that could be a surname and one more:
   * a ship, a firm, a book, «Копейкин двор».
   */
  private static boolean isAllInMarks(Tokens tokens, NameMention name) {
    boolean opens = OPENING.contains(tokens.at(name.from() - 1).lower());
    boolean oneMore = name.first().parts() == 1 && tokens.at(name.to()).isWord();
    return opens
        && (CLOSING.contains(tokens.at(name.to()).lower())
            || (oneMore && CLOSING.contains(tokens.at(name.to() + 1).lower())));
  }

  private static People people(
      String text, List<TextRange> paragraphs, Grammar grammar, Bodies bodies) {
    People people = new People();
    FrameReader frames = new FrameReader(text, grammar.names(), null);
    for (TextRange paragraph : paragraphs) {
      Frame frame = frames.read(paragraph, List.of());
      grammar.offices(frame).forEach(bodies::exists);
      for (NameMention name : frame.names()) {
        if (isAllInMarks(frame.tokens(), name)) {
          continue;
        }
        people.hear(name, name.sure() ? grammar.roles(frame, name) : List.of());
      }
    }
    people.settle();
    return people;
  }
}
