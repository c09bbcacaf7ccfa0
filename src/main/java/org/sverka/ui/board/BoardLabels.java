package org.sverka.ui.board;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.sverka.compare.Agreement;
import org.sverka.compare.Interval;
import org.sverka.compare.Rule;
import org.sverka.compare.SaidUnit;
import org.sverka.compare.Verdict;
import org.sverka.compare.board.BoardPair;
import org.sverka.compare.board.BoardRow;
import org.sverka.compare.board.FigureSpot;
import org.sverka.compare.board.RowReason;
import org.sverka.compare.board.Said;
import org.sverka.exchange.board.BoardWords;
import org.sverka.model.Article;
import org.sverka.model.Figure;
import org.sverka.model.FigureKind;
import org.sverka.model.Modality;
import org.sverka.model.Stance;
import org.sverka.ui.ArticleLabels;
import org.sverka.ui.FigureLabels;
import org.sverka.ui.Messages;

/** What the board says in the language of the window: figures in short, verdicts, reasons. */
public final class BoardLabels implements BoardWords {
  /** Like no verdict's: a place that waits to be filled. */
  private static final String UNMARKED = "\u25cb";

  private final Messages messages;
  private final ArticleLabels articles;
  private final FigureLabels figures;

  public BoardLabels(Messages messages) {
    this.messages = messages;
    this.articles = new ArticleLabels(messages);
    this.figures = new FigureLabels(messages);
  }

  @Override
  public Locale locale() {
    return messages.locale();
  }

  @Override
  public String title() {
    return messages.get("board.title");
  }

  @Override
  public String claim() {
    return messages.get("board.claim");
  }

  @Override
  public String verdict() {
    return messages.get("board.verdict");
  }

  @Override
  public String reason() {
    return messages.get("board.reason");
  }

  @Override
  public String row() {
    return messages.get("board.row");
  }

  @Override
  public String pair() {
    return messages.get("board.pair");
  }

  @Override
  public String pairs(int count) {
    return messages.get("board.pairs", count);
  }

  @Override
  public String silent() {
    return messages.get("board.silent");
  }

  @Override
  public String unmarked() {
    return UNMARKED + "\u00a0" + messages.get("board.unmarked");
  }

  /** What can be done with a cell that is not marked. */
  String unmarkedKeys() {
    return messages.get("board.unmarked.keys");
  }

  /** Marks what is seen. */
  String add() {
    return messages.get("board.unmarked.add");
  }

  /** What a figure that nobody has marked would be beside the others of its row. */
  String would(BoardRow row, FigureSpot seen) {
    return row.agreement(seen)
        .map(
            agreement ->
                messages.get(
                    "board.unmarked.would",
                    signed(agreement.verdict()),
                    sentence(agreement, row.claim().title() + "\n" + seen.selector().exact())))
        .orElse("");
  }

  @Override
  public String name(Verdict verdict) {
    return messages.get("verdict." + verdict.name());
  }

  @Override
  public String name(Stance stance) {
    return messages.get("stance." + stance.name());
  }

  String name(Modality modality) {
    return messages.get("modality." + modality.name());
  }

  /** How many more places there are. */
  String more(int count) {
    return messages.get("board.more", count);
  }

  /** Sign and word. */
  String signed(Verdict verdict) {
    return verdict.sign() + "\u00a0" + name(verdict);
  }

  @Override
  public String outlet(Article article) {
    return articles.outlet(article);
  }

  @Override
  public String date(Article article) {
    return article.metadata().published() == null
        ? ""
        : articles.date(article.metadata().published());
  }

  @Override
  public String figure(Figure figure) {
    List<String> parts = new ArrayList<>();
    parts.add(value(figure));
    if (figure.kind() != FigureKind.DATE && figure.asOf() != null) {
      parts.add(figure.asOf());
    }
    if (figure.modality() != Modality.FACT) {
      parts.add(name(figure.modality()));
    }
    return String.join(" · ", parts);
  }

  /** Whose a place is and what figure it gives. */
  String side(Said said) {
    Figure figure = said.evidence().figure();
    String outlet = articles.outletAndDate(said.article());
    return figure == null
        ? outlet
        : outlet + ": " + figure(SaidUnit.in(said.annotation().selector().exact(), figure));
  }

  /** Whose two figures are, and why they stand as they do. */
  String told(BoardPair pair) {
    return articles.outletAndDate(pair.a().article())
        + " — "
        + articles.outletAndDate(pair.b().article())
        + ": "
        + sentence(pair);
  }

  String sentence(BoardPair pair) {
    return sentence(
        SaidUnit.in(
            pair.a().annotation().selector().exact(),
            pair.b().annotation().selector().exact(),
            pair.agreement()));
  }

  /**
   * As the other.
   *
   * @param words in which the figures are given
   */
  String sentence(Agreement agreement, String words) {
    return sentence(SaidUnit.in(words, words, agreement));
  }

  /** As {@link #value}, short enough for a cell whose words say the rest. */
  String inCell(Figure figure) {
    if (figure.value() != null || figure.kind() == FigureKind.DATE) {
      return value(figure);
    }
    return figure.kind() == FigureKind.RANK
        ? messages.get("board.top")
        : ("~ " + figures.unit(figure)).strip();
  }

  /** Comparator, number and unit. */
  String value(Figure figure) {
    return figure.value() == null ? withoutNumber(figure) : figures.value(figure, figures::inShort);
  }

  private String withoutNumber(Figure figure) {
    return switch (figure.kind()) {
      case DATE -> figure.asOf() == null ? messages.get("board.no-number") : figure.asOf();
      case RANK -> messages.get("board.among-first");
      default -> messages.get("board.no-number");
    };
  }

  @Override
  public String sentence(RowReason reason) {
    if (reason instanceof RowReason.Figures figures) {
      return sentence(figures.pair());
    }
    if (reason instanceof RowReason.Stances stances) {
      List<String> parts = new ArrayList<>();
      count(parts, Stance.STATES, stances.states());
      count(parts, Stance.QUALIFIES, stances.qualifies());
      count(parts, Stance.DISPUTES, stances.disputes());
      return messages.get("board.stances", String.join(", ", parts));
    }
    if (reason instanceof RowReason.OneVoice one) {
      return one.unmarked() == 0
          ? messages.get("board.one-voice")
          : messages.get("board.one-voice.unmarked", one.unmarked());
    }
    return messages.get("board.no-voice");
  }

  private void count(List<String> parts, Stance stance, int count) {
    if (count > 0) {
      parts.add(name(stance) + " " + count);
    }
  }

  @Override
  public String sentence(Agreement agreement) {
    Figure one = agreement.first();
    Figure other = agreement.second();
    Interval common = agreement.common();
    if (agreement.rule() == Rule.BOTH_HOLD && common != null) {
      return overlap(agreement, common);
    }
    return messages.get(
        "rule." + agreement.rule().name(),
        named(one, agreement.rule()),
        named(other, agreement.rule()),
        agreement.slip());
  }

  /** What the sentence of a rule says of a figure. */
  private String named(Figure figure, Rule rule) {
    String wanted =
        switch (rule) {
          case OTHER_TIME -> figure.asOf();
          case OTHER_SUBJECT -> figure.subject();
          default -> null;
        };
    return wanted == null ? value(figure) : wanted;
  }

  private String overlap(Agreement agreement, Interval common) {
    String low = common.low() == null ? "" : figures.inShort(common.low());
    String high = common.high() == null ? "" : figures.inShort(common.high());
    String key =
        low.isEmpty()
            ? "board.both-hold.below"
            : high.isEmpty()
                ? "board.both-hold.above"
                : low.equals(high) ? "board.both-hold.at" : "board.both-hold.between";
    return messages.get(
        key, value(agreement.first()), value(agreement.second()), low.isEmpty() ? high : low, high);
  }
}
