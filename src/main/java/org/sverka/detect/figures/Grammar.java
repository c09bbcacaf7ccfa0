package org.sverka.detect.figures;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.sverka.text.Language;

/**
 * What the readers know of one language. Built from a table with sections; scale words and units of
 * the other languages are known too, since {@code $30B} stands in Russian texts and «млрд тенге» in
 * Kazakh ones. Immutable.
 *
 * <p>The sections: {@code cardinals}, {@code hundreds}, {@code scales} and {@code halves} make
 * numbers of words; {@code glued} scale letters touch their number ({@code 30B}); a scale word of
 * {@code alone} means one of it with nothing before it, one of {@code bound} only behind a
 * comparator («более тысячи»); {@code fractions}, {@code parts}, {@code times}, {@code fold},
 * {@code fewer} and {@code every} make ratios; {@code once} frequencies; {@code ordinals}, {@code
 * places}, {@code size}, {@code sets}, {@code superlatives}, {@code among} and {@code leaders}
 * ranks; {@code per} and, behind a slash, {@code slashed} rates; {@code minor} hundredths of a
 * currency; {@code before}, {@code after} and {@code passed} comparators, {@code change} what "to"
 * means; {@code numbered} is what makes a number a name and {@code referential} what a small
 * cardinal only points at.
 */
final class Grammar {
  private static final String SIGNS =
      """
      USD: $, us$, usd, u.s.$
      EUR: €, eur
      GBP: £, gbp
      KZT: ₸, kzt
      RUB: ₽, rub, rur
      JPY: jpy
      CNY: ¥, cny, rmb
      CHF: chf
      TRY: ₺, try
      UAH: ₴, uah
      INR: ₹, inr
      KRW: ₩, krw
      AUD: a$, aud
      CAD: c$, cad
      HKD: hk$, hkd
      AED: aed
      UZS: uzs
      KGS: kgs
      BYN: byn
      PLN: pln
      AZN: ₼, azn
      GEL: ₾, gel
      """;

  private final Language language;
  private final Map<String, String> sections;
  private final Endings endings;
  private final Map<String, Phrases<String>> words = new HashMap<>();
  final Phrases<BigDecimal> cardinals;
  final Phrases<BigDecimal> hundreds;
  final Phrases<BigDecimal> scales;
  final Phrases<BigDecimal> glued;
  final Phrases<BigDecimal> alone;
  final Phrases<BigDecimal> bound;
  final Phrases<BigDecimal> halves;
  final Phrases<BigDecimal> fractions;
  final Phrases<BigDecimal> parts;
  final Phrases<BigDecimal> times;
  final Phrases<BigDecimal> sharers;
  final Phrases<BigDecimal> ordinals;
  final Phrases<BigDecimal> sets;
  final Phrases<Unit> units;
  final Phrases<Unit> joined;
  final Phrases<Unit> signs;
  final Phrases<String> per;
  final Phrases<String> slashed;
  final Phrases<String> minor;
  final Phrases<BigDecimal> months;

  Grammar(Language language, List<Source> sources) {
    Source own = sources.get(0);
    this.language = language;
    this.sections = own.sections();
    this.endings = own.endings();
    this.cardinals = own("cardinals", BigDecimal::new);
    this.hundreds = own("hundreds", BigDecimal::new);
    this.scales = every(sources, "scales", BigDecimal::new);
    this.glued = every(sources, "glued", BigDecimal::new);
    this.alone = own("alone", BigDecimal::new);
    this.bound = own("bound", BigDecimal::new);
    this.halves = own("halves", BigDecimal::new);
    this.fractions = own("fractions", BigDecimal::new);
    this.parts = own("parts", BigDecimal::new);
    this.sharers = own("sharers", BigDecimal::new);
    this.times = own("times", BigDecimal::new);
    this.ordinals = own("ordinals", BigDecimal::new);
    this.sets = own("sets", BigDecimal::new);
    this.units = every(sources, "units", Unit::of);
    this.joined = every(sources, "joined", Unit::of);
    this.signs = Phrases.<Unit>of().with(SIGNS, Endings.ENGLISH, code -> Unit.of("MONEY " + code));
    this.per = every(sources, "per", Unit::known);
    this.slashed = every(sources, "slashed", Unit::known);
    this.minor = own("minor", Function.identity());
    this.months = own("months", BigDecimal::new);
    for (String section : sections.keySet()) {
      words.put(section, own(section, Function.identity()));
    }
  }

  /** A language's table, by section, and the endings of its stems. */
  record Source(Map<String, String> sections, Endings endings) {
    Source(String table, Endings endings) {
      this(Grammar.sections(table), endings);
    }
  }

  private static Map<String, String> sections(String table) {
    Map<String, String> sections = new HashMap<>();
    for (String section : table.split("(?m)^# ")) {
      int line = section.indexOf('\n');
      if (line > 0) {
        sections.put(section.substring(0, line).strip(), section.substring(line + 1));
      }
    }
    return Map.copyOf(sections);
  }

  private <V> Phrases<V> own(String section, Function<String, V> meaning) {
    return Phrases.<V>of().with(sections.getOrDefault(section, ""), endings, meaning);
  }

  private static <V> Phrases<V> every(
      List<Source> sources, String section, Function<String, V> meaning) {
    Phrases<V> phrases = Phrases.of();
    for (Source source : sources) {
      phrases.with(source.sections().getOrDefault(section, ""), source.endings(), meaning);
    }
    return phrases;
  }

  Language language() {
    return language;
  }

  /** The words of a section that have no meaning beyond being in it; empty where it is missing. */
  Phrases<String> words(String section) {
    Phrases<String> found = words.get(section);
    return found == null ? Phrases.of() : found;
  }

  boolean is(String section, Tokens tokens, int i) {
    return words(section).at(tokens, i) != null;
  }
}
