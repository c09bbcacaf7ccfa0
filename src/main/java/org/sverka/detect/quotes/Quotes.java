package org.sverka.detect.quotes;

import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;
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
    People people = people(text, paragraphs, grammar);
    Discourse discourse = new Discourse(people, anonymous(language), offices(language));
    Findings findings = new Findings();
    boolean commaLeads = language == Language.ENGLISH || language == Language.OTHER;
    FrameReader frames = new FrameReader(text, grammar.names(), people);
    SentenceReader reader = new SentenceReader(frames, grammar, commaLeads, discourse, findings);
    IntPredicate says =
        i ->
            Cut.of(frames.read(paragraphs.get(i), spans.get(i)), paragraphs.get(i), grammar)
                != null;
    Turns turns = Turns.of(text, paragraphs, says);
    Interview interview = new Interview(grammar, people, discourse, findings);
    for (int i = 0; i < paragraphs.size(); i++) {
      discourse.focus().reach(i);
      Turn turn = turns.at(i);
      int remark = turns.remark(i);
      Frame frame = frames.read(turns.content(i), spans.get(i));
      if (turn != null) {
        interview.read(turn, i, frame);
        reader.read(frame, i, true);
      } else if (remark < 0
          || !reader.remark(new TextRange(remark, paragraphs.get(i).end()), spans.get(i), i)) {
        reader.read(frame, i, false);
      }
    }
    return findings.inReadingOrder();
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

  /** Whether marks enclose a name and nothing else: a ship, a firm, a book. */
  private static boolean isAllInMarks(Tokens tokens, NameMention name) {
    return OPENING.contains(tokens.at(name.from() - 1).lower())
        && CLOSING.contains(tokens.at(name.to()).lower());
  }

  private static People people(String text, List<TextRange> paragraphs, Grammar grammar) {
    People people = new People();
    FrameReader frames = new FrameReader(text, grammar.names(), null);
    for (TextRange paragraph : paragraphs) {
      Frame frame = frames.read(paragraph, List.of());
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
