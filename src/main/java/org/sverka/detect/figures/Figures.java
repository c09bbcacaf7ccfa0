package org.sverka.detect.figures;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sverka.model.Figure;
import org.sverka.model.FigureComparator;
import org.sverka.model.FigureKind;
import org.sverka.text.Language;
import org.sverka.text.Morphology;
import org.sverka.text.TextRange;

/**
 * Finds the figures of a text in Russian, Kazakh or English. Offsets are Java chars. Time grows
 * with the length of the text: one pass over its tokens, each looking a bounded way around.
 * Immutable and safe for use by many threads.
 */
public final class Figures {
  private final Grammars grammars = new Grammars();
  private final Morphology morphology;

  /**
   * @param morphology the Russian dictionary, which tells nouns from verbs behind a number
   */
  public Figures(Morphology morphology) {
    this.morphology = morphology;
  }

  /** All figures of a text, in reading order; none overlaps another. */
  public List<FigureMention> find(String text, Language language) {
    return find(text, language, null);
  }

  /**
   * All figures of a text, in reading order.
   *
   * @param published when the text appeared, so that "last year" is a year; null where unknown
   */
  public List<FigureMention> find(String text, Language language, @Nullable LocalDate published) {
    return find(text, new TextRange(0, text.length()), language, published);
  }

  /**
   * The figure to offer for a claim that is made of a selection: the first in it that is not a
   * date, or else a date, or else one that the selection touches. The sentence around the selection
   * is read too, so that the comparator and the subject are known.
   */
  public Optional<FigureMention> first(
      String text, TextRange selection, Language language, @Nullable LocalDate published) {
    TextRange lines = lines(text, selection);
    FigureMention date = null;
    for (FigureMention mention : find(text, lines, language, published)) {
      if (mention.range().overlaps(selection)) {
        if (mention.figure().kind() != FigureKind.DATE) {
          return Optional.of(mention);
        }
        date = date == null ? mention : date;
      }
    }
    return Optional.ofNullable(date);
  }

  /** As {@link #first(String, TextRange, Language, LocalDate)} where no date is known. */
  public Optional<FigureMention> first(String text, TextRange selection, Language language) {
    return first(text, selection, language, null);
  }

  /** A title and a figure for a claim that is made of a selection. */
  public ClaimProposal propose(
      String text, TextRange selection, Language language, @Nullable LocalDate published) {
    Figure figure =
        first(text, selection, language, published).map(FigureMention::figure).orElse(null);
    return new ClaimProposal(ClaimTitle.of(selection.of(text)), figure);
  }

  /** As {@link #propose(String, TextRange, Language, LocalDate)} where no date is known. */
  public ClaimProposal propose(String text, TextRange selection, Language language) {
    return propose(text, selection, language, null);
  }

  /** The selection widened to whole lines. */
  private static TextRange lines(String text, TextRange selection) {
    int from = selection.start() == 0 ? 0 : text.lastIndexOf('\n', selection.start() - 1) + 1;
    int to = text.indexOf('\n', selection.end());
    return new TextRange(from, to < 0 ? text.length() : to);
  }

  private List<FigureMention> find(
      String text, TextRange within, Language language, @Nullable LocalDate published) {
    Reading reading = new Reading(grammars.of(language), new RussianNouns(morphology), published);
    List<FigureMention> found = new ArrayList<>();
    int at = within.start();
    while (at < within.end()) {
      int line = text.indexOf('\n', at);
      int end = line < 0 || line > within.end() ? within.end() : line;
      reading.paragraph(text, at, end, found);
      at = end + 1;
    }
    return List.copyOf(found);
  }

  /** How one text is read. */
  private static final class Reading {
    private final Scanner scanner;
    private final Comparators comparators;
    private final Grammar grammar;
    private final RussianNouns russian;
    private final @Nullable LocalDate published;

    Reading(Grammar grammar, RussianNouns russian, @Nullable LocalDate published) {
      this.scanner = new Scanner(grammar, russian);
      this.comparators = new Comparators(grammar, russian);
      this.grammar = grammar;
      this.russian = russian;
      this.published = published;
    }

    void paragraph(String text, int from, int to, List<FigureMention> found) {
      Tokens tokens = Tokens.of(text, from, to);
      List<Draft> drafts = scanner.read(tokens);
      Surroundings surroundings = new Surroundings(grammar, russian, tokens);
      List<Draft> dates = drafts.stream().filter(d -> d.kind() == FigureKind.DATE).toList();
      for (Draft draft : drafts) {
        FigureMention mention = mention(tokens, draft, dates, surroundings);
        if (mention != null) {
          found.add(mention);
        }
      }
    }

    private @Nullable FigureMention mention(
        Tokens tokens, Draft read, List<Draft> dates, Surroundings surroundings) {
      Clause clause = Clause.around(tokens, read.from(), read.to());
      Comparators.Found around = comparators.read(tokens, read, clause);
      boolean bare = read.kind() == FigureKind.COUNT && read.unit() == null;
      Draft draft = bare ? surroundings.people(read, clause) : read;
      FigureComparator own = draft.comparator();
      boolean date = draft.kind() == FigureKind.DATE;
      String subject = date ? null : surroundings.subject(draft, clause);
      boolean idle = around.comparator() == FigureComparator.EQUAL && subject == null;
      if (draft.kind() == FigureKind.COUNT && draft.unit() == null && idle) {
        return null;
      }
      Figure figure =
          new Figure(
              draft.kind(),
              subject,
              own == null ? around.comparator() : own,
              draft.value(),
              draft.upper(),
              draft.unit(),
              date ? draft.asOf() : surroundings.asOf(clause, dates, published),
              surroundings.modality(clause));
      TextRange range = range(tokens, draft.from(), draft.to());
      TextRange phrase = range(tokens, around.from(), Math.max(around.to(), draft.phraseTo()));
      return new FigureMention(range, phrase, figure, date ? null : surroundings.speaker(clause));
    }

    private static TextRange range(Tokens tokens, int from, int to) {
      return new TextRange(tokens.start(from), tokens.end(to - 1));
    }
  }
}
