package org.sverka.detect.figures;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sverka.model.FigureKind;
import org.sverka.text.Language;

/** Reads one paragraph from left to right, each token once, and asks every reader in turn. */
final class Scanner {
  private static final int CHANGE_REACH = 12;

  /** From here on a number without a unit, soon behind an amount of money, is money too. */
  private static final BigDecimal LARGE = BigDecimal.valueOf(1_000_000);

  /** "Eight of its 20 beds". */
  private static final Set<String> OWNERS = Set.of("its", "their", "his", "her", "our", "the");

  private final Grammar grammar;
  private final AmountReader amounts;
  private final UnitReader units;
  private final DateReader dates;
  private final RatioReader ratios;
  private final RankReader ranks;
  private final VagueReader vague;

  Scanner(Grammar grammar, RussianNouns russian) {
    this.grammar = grammar;
    CountedNoun nouns = new CountedNoun(grammar, russian);
    this.amounts = new AmountReader(grammar, new NotFigures(grammar));
    this.units = new UnitReader(grammar, nouns);
    this.dates = new DateReader(grammar);
    this.ratios = new RatioReader(grammar, amounts, nouns);
    this.ranks = new RankReader(grammar, nouns);
    this.vague = new VagueReader(grammar, nouns);
  }

  List<Draft> read(Tokens tokens) {
    List<Draft> found = new ArrayList<>();
    for (int i = 0; i < tokens.size(); ) {
      Draft draft = at(tokens, i);
      if (draft == null) {
        i++;
      } else if (isTitle(tokens, draft)) {
        i = Math.max(i + 1, draft.to());
      } else {
        found.add(draft);
        i = Math.max(i + 1, draft.to());
      }
    }
    return inherited(tokens, spans(tokens, withMinor(found)));
  }

  /** «5 жылдан 10 жылға дейін» is one span, where nothing rises or falls from one to the other. */
  private List<Draft> spans(Tokens tokens, List<Draft> found) {
    if (grammar.language() != Language.KAZAKH) {
      return found;
    }
    List<Draft> joined = new ArrayList<>();
    for (Draft draft : found) {
      Draft low = joined.isEmpty() ? null : joined.get(joined.size() - 1);
      if (low != null && isSpan(tokens, low, draft) && !changes(tokens, low.from())) {
        joined.set(joined.size() - 1, low.upTo(draft));
      } else {
        joined.add(draft);
      }
    }
    return joined;
  }

  private static boolean isSpan(Tokens tokens, Draft low, Draft high) {
    BigDecimal first = low.value();
    BigDecimal last = high.value();
    return first != null
        && last != null
        && first.compareTo(last) < 0
        && low.upper() == null
        && high.upper() == null
        && low.unit() != null
        && low.unit().equals(high.unit())
        && low.to() == high.from()
        && AmountReader.ablative(tokens, low.to() - 1)
        && tokens.word(high.to()).equals("дейін");
  }

  /** «с 20 до 25%», "28 of 60 seats", «12, 15 и 20 человек»: the unit is said once, at the last. */
  private static List<Draft> inherited(Tokens tokens, List<Draft> found) {
    for (int i = found.size() - 2; i >= 0; i--) {
      Draft draft = found.get(i);
      Draft next = found.get(i + 1);
      boolean bare = draft.kind() == FigureKind.COUNT && draft.unit() == null;
      if (bare
          && next.kind() != FigureKind.DATE
          && next.unit() != null
          && joined(tokens, draft.to(), next.from())) {
        found.set(i, draft.sharing(next));
      }
    }
    for (int i = 1; i < found.size(); i++) {
      Draft draft = found.get(i);
      Draft before = found.get(i - 1);
      boolean large = draft.value() != null && draft.value().compareTo(LARGE) >= 0;
      boolean bare = draft.kind() == FigureKind.COUNT && draft.unit() == null;
      if (bare && large && before.kind() == FigureKind.MONEY && near(before, draft)) {
        found.set(i, draft.sharing(before));
      }
    }
    return found;
  }

  private static boolean near(Draft before, Draft draft) {
    return draft.from() - before.to() <= CHANGE_REACH;
  }

  private static boolean joined(Tokens tokens, int from, int to) {
    if (to - from == 2) {
      return tokens.word(from).equals("of") && OWNERS.contains(tokens.word(from + 1));
    }
    return to - from == 1
        && (tokens.isMark(from, ",")
            || switch (tokens.word(from)) {
              case "до", "из", "и", "или", "to", "of", "and", "or", "мен", "бен", "пен" -> true;
              default -> false;
            });
  }

  private @Nullable Draft at(Tokens tokens, int i) {
    Draft draft = dates.read(tokens, i);
    if (draft == null) {
      draft = ranks.read(tokens, i);
    }
    if (draft == null) {
      draft = ratios.read(tokens, i);
    }
    if (draft == null) {
      draft = amount(tokens, i);
    }
    return draft != null ? draft : vague.read(tokens, i);
  }

  /** «Три сестры», «24 часа»: all that stands in marks is a title and no figure. */
  private static boolean isTitle(Tokens tokens, Draft draft) {
    boolean counts = draft.kind() == FigureKind.COUNT || draft.kind() == FigureKind.DURATION;
    boolean begins = tokens.isCapital(draft.from()) || tokens.isNumber(draft.from());
    return counts
        && begins
        && tokens.isMark(draft.from() - 1, "«„“\"")
        && tokens.isMark(Math.max(draft.to(), draft.phraseTo()), "»“”\"");
  }

  /** «63 рубля 40 копеек за литр» is one sum. */
  private static List<Draft> withMinor(List<Draft> found) {
    List<Draft> joined = new ArrayList<>();
    for (Draft draft : found) {
      Draft sum = joined.isEmpty() ? null : joined.get(joined.size() - 1);
      BigDecimal whole = sum == null ? null : sum.value();
      BigDecimal part = draft.value();
      if (sum != null && whole != null && part != null && isMinor(sum, draft, part)) {
        joined.set(joined.size() - 1, sum.plus(draft, whole.add(part)));
      } else {
        joined.add(draft);
      }
    }
    return joined;
  }

  private static boolean isMinor(Draft sum, Draft draft, BigDecimal part) {
    String unit = draft.unit();
    boolean same = unit != null && (unit.equals(sum.unit()) || unit.startsWith(sum.unit() + "/"));
    return sum.kind() == FigureKind.MONEY
        && same
        && sum.upper() == null
        && draft.from() == sum.to()
        && part.compareTo(BigDecimal.ONE) < 0;
  }

  private @Nullable Draft amount(Tokens tokens, int i) {
    Amount amount = amounts.read(tokens, i, changes(tokens, i));
    if (amount == null) {
      return null;
    }
    Draft ratio = ratios.of(tokens, amount);
    return ratio != null ? ratio : units.read(tokens, amount);
  }

  /** Whether a verb of change stands before the number: "rose from 20 to 25". */
  private boolean changes(Tokens tokens, int i) {
    boolean ahead = grammar.language() == Language.KAZAKH;
    if (!ahead && !tokens.word(i - 1).equals("from")) {
      return false;
    }
    int from = ahead ? i + 1 : Math.max(0, i - CHANGE_REACH);
    int to = ahead ? Math.min(tokens.size(), i + CHANGE_REACH) : i;
    for (int at = from; at < to; at++) {
      if (grammar.is("change", tokens, at)) {
        return true;
      }
    }
    return false;
  }
}
