package org.sverka.compare;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sverka.text.Language;

/** What number words say, in each language: «он» is ten in Kazakh and "he" in Russian. */
final class NumberWords {
  private static final String RUSSIAN =
      """
      0.5 половина половины половину половиной половине
      1 один одна одно одного одной одному одну одним одном
      1.5 полтора полторы полутора
      2 два две двух двум двумя
      3 три трех трем тремя
      4 четыре четырех четырем четырьмя
      5 пять пяти пятью
      6 шесть шести шестью
      7 семь семи
      8 восемь восьми восемью
      9 девять девяти девятью
      10 десять десяти десятью
      11 одиннадцать одиннадцати
      12 двенадцать двенадцати
      13 тринадцать тринадцати
      14 четырнадцать четырнадцати
      15 пятнадцать пятнадцати
      16 шестнадцать шестнадцати
      17 семнадцать семнадцати
      18 восемнадцать восемнадцати
      19 девятнадцать девятнадцати
      20 двадцать двадцати двадцатью
      30 тридцать тридцати тридцатью
      40 сорок сорока
      50 пятьдесят пятидесяти
      60 шестьдесят шестидесяти
      70 семьдесят семидесяти
      80 восемьдесят восьмидесяти
      90 девяносто девяноста
      100 сто ста
      200 двести двухсот
      300 триста трехсот
      400 четыреста четырехсот
      500 пятьсот пятисот
      600 шестьсот шестисот
      700 семьсот семисот
      800 восемьсот восьмисот
      900 девятьсот девятисот
      1000 тыс тысяча тысячи тысячу тысяче тысячей тысяч тысячам тысячами тысячах
      1000000 млн миллион миллиона миллиону миллионом миллионе миллионы миллионов миллионам \
      миллионами миллионах
      1000000000 млрд миллиард миллиарда миллиарду миллиардом миллиарде миллиарды миллиардов \
      миллиардам миллиардами миллиардах
      1000000000000 трлн триллион триллиона триллиону триллионом триллионы триллионов триллионам
      """;

  private static final String KAZAKH =
      """
      0.5 жарты жарым
      1 бір
      2 екі
      3 үш
      4 төрт
      5 бес
      6 алты
      7 жеті
      8 сегіз
      9 тоғыз
      10 он
      20 жиырма
      30 отыз
      40 қырық
      50 елу
      60 алпыс
      70 жетпіс
      80 сексен
      90 тоқсан
      100 жүз
      1000 мың
      1000000 млн миллион
      1000000000 млрд миллиард
      1000000000000 трлн триллион
      """;

  private static final String ENGLISH =
      """
      0.5 half
      1 one
      2 two
      3 three
      4 four
      5 five
      6 six
      7 seven
      8 eight
      9 nine
      10 ten tens
      11 eleven
      12 twelve dozen dozens
      13 thirteen
      14 fourteen
      15 fifteen
      16 sixteen
      17 seventeen
      18 eighteen
      19 nineteen
      20 twenty
      30 thirty
      40 forty
      50 fifty
      60 sixty
      70 seventy
      80 eighty
      90 ninety
      100 hundred hundreds
      1000 thousand thousands
      1000000 million millions mln
      1000000000 billion billions bn
      1000000000000 trillion trillions trn
      """;

  /** The endings of case that a Kazakh number word takes. */
  private static final List<String> KAZAKH_CASES =
      List.of(
          "нің", "ның", "тің", "тың", "дің", "дың", "ні", "ны", "ті", "ты", "ді", "ды", "ге", "ға",
          "ке", "қа", "де", "да", "те", "та", "ден", "дан", "тен", "тан", "нен", "нан", "мен",
          "пен", "бен");

  private static final Map<Language, Map<String, BigDecimal>> WORDS =
      Map.of(
          Language.RUSSIAN, read(RUSSIAN),
          Language.KAZAKH, read(KAZAKH),
          Language.ENGLISH, read(ENGLISH));

  private NumberWords() {}

  /**
   * What a word says; null where it is no number.
   *
   * @param word in lower case, е for ё
   */
  static @Nullable BigDecimal value(String word, Language language) {
    Map<String, BigDecimal> words = WORDS.getOrDefault(language, Map.of());
    BigDecimal value = words.get(word);
    if (value != null || language != Language.KAZAKH) {
      return value;
    }
    return KAZAKH_CASES.stream()
        .filter(word::endsWith)
        .map(ending -> words.get(word.substring(0, word.length() - ending.length())))
        .filter(found -> found != null)
        .findFirst()
        .orElse(null);
  }

  private static Map<String, BigDecimal> read(String table) {
    Map<String, BigDecimal> words = new HashMap<>();
    table
        .lines()
        .forEach(
            line -> {
              List<String> parts = List.of(line.split(" +"));
              BigDecimal value = new BigDecimal(parts.get(0));
              parts.subList(1, parts.size()).forEach(word -> words.put(word, value));
            });
    return words;
  }
}
