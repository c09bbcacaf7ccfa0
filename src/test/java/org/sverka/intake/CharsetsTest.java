package org.sverka.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class CharsetsTest {
  private static final String RUSSIAN =
      """
      Утром над рекой стоял густой туман, и паромщик долго не решался отчалить от берега. Пассажиры терпеливо ждали: кто пил чай из термоса, кто читал вчерашнюю газету.
      В посёлке открыли новую школу на триста мест. Директор Наталья Юрьевна Щербакова показала гостям мастерские, спортзал и библиотеку, где уже собрано пять тысяч книг.
      Экономисты спорят о том, почему подешевела пшеница. Одни винят хороший урожай, другие — слабый спрос; чиновники просят подождать до октября и не делать поспешных выводов.
      «Мы ещё вернёмся к этому вопросу», — пообещал заместитель министра и уехал. Журналисты разошлись, так ничего и не узнав о судьбе моста через Иртыш.
      Хоккеисты Караганды выиграли третий матч подряд. Фёдор Цыганков забросил две шайбы, ещё одну добавил Эльдар Ахметов.
      Учёные из Новосибирска изучают, как меняется лёд на горных озёрах. Измерения ведут с 1987 года; за это время ледостав сместился почти на две недели.
      """;

  private static final String KAZAKH =
      """
      Ауылда жаңа кітапхана ашылды. Оқырмандар енді мыңнан астам кітапты үйінен шықпай-ақ таңдай алады, деді мекеме басшысы Гүлнәр Әбілқызы.
      Биыл шаруалар бидайды ерте ора бастады. Қазірдің өзінде егістіктің үштен бірі жиналған, ал өнім былтырғыдан жоғары.
      Жас спортшылар халықаралық жарыстан төрт жүлдемен оралды. Олардың жаттықтырушысы Һамит Өмірұлы жеңіске екі жыл дайындалғанын айтты.
      """;

  private static final String ENGLISH =
      """
      The ferry left an hour late because of the fog, and most passengers passed the time reading yesterday’s papers. “We are used to it,” said one of them.
      Farmers expect a good harvest this year – the best in a decade, according to the ministry – but prices remain low. A café owner in the old town says he pays £2 less for flour.
      """;

  private static final String[] SETS = {
    "UTF-8", "UTF-16LE", "UTF-16BE", "windows-1251", "KOI8-R", "IBM866", "x-MacCyrillic"
  };

  private final Charsets charsets = new Charsets();

  static Stream<String> sets() {
    return Stream.of(SETS);
  }

  @ParameterizedTest
  @MethodSource("sets")
  void russianIsReadInEverySet(String set) {
    for (String line : RUSSIAN.split("\n")) {
      assertReads(writable(line, set), set);
    }
    assertReads(writable(RUSSIAN, set), set);
  }

  @ParameterizedTest
  @MethodSource("sets")
  void sixtyLettersAreEnough(String set) {
    Random random = new Random(20251112);
    String text = writable(RUSSIAN, set).replace('\n', ' ');
    for (int i = 0; i < 500; i++) {
      // From the beginning of a word, as a short text begins.
      int from = text.indexOf(' ', random.nextInt(text.length() - 120)) + 1;
      assertReads(text.substring(from, from + 60), set);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"windows-1251", "KOI8-R", "IBM866", "x-MacCyrillic"})
  void capitalsAreReadInEverySet(String set) {
    assertReads("ГЛАВНЫЕ НОВОСТИ ДНЯ: ПАРОМ ОТЧАЛИЛ, ТУМАН РАССЕЯЛСЯ, ПАССАЖИРЫ ДОВОЛЬНЫ", set);
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE"})
  void kazakhIsReadInUnicode(String set) {
    for (String line : KAZAKH.split("\n")) {
      assertReads(line, set);
    }
  }

  @Test
  void kazakhWrittenWithRussianLettersIsReadAsWindows1251() {
    String plain =
        KAZAKH
            .replace('ә', 'а')
            .replace('Ә', 'А')
            .replace('ғ', 'г')
            .replace('қ', 'к')
            .replace('Қ', 'К')
            .replace('ң', 'н')
            .replace('ө', 'о')
            .replace('Ө', 'О')
            .replace('ұ', 'у')
            .replace('ү', 'у')
            .replace('Һ', 'Х');
    for (String line : plain.split("\n")) {
      assertReads(line, "windows-1251");
    }
  }

  @Test
  void englishWithTypographicSignsIsReadAsWindows1252() {
    for (String line : ENGLISH.split("\n")) {
      assertThat(read(line.getBytes(Charset.forName("windows-1252"))))
          .isEqualTo(new Decoded(line, "windows-1252"));
    }
  }

  @Test
  void oneFrenchWordAmongEnglishOnesIsNoCyrillic() {
    String text = "They ordered fish à la carte at the Café Élysée, and a naïve waiter forgot it.";
    assertThat(read(text.getBytes(Charset.forName("windows-1252"))))
        .isEqualTo(new Decoded(text, "windows-1252"));
  }

  @Test
  void plainAsciiIsUtf8() {
    assertReads("Nothing but plain letters here, 2025.", "UTF-8");
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE"})
  void theMarkGoes(String set) {
    String text = "Паром отчалил.\n";
    assertThat(read(("\uFEFF" + text).getBytes(Charset.forName(set))))
        .isEqualTo(new Decoded(text, set));
  }

  @ParameterizedTest
  @MethodSource("sets")
  void lineEndsBecomeOneSignAndNothingElseChanges(String set) {
    String text = "Первая строка\r\nвторая \rтретья\n\r\n\tпоследняя, без конца ";
    assertThat(read(text.getBytes(Charset.forName(set))).text())
        .isEqualTo("Первая строка\nвторая \nтретья\n\n\tпоследняя, без конца ");
  }

  @Test
  void aSequenceCutOffAtTheEndIsOneUnreadableCharacter() {
    byte[] whole = "Паром отчалил от берега".getBytes(StandardCharsets.UTF_8);
    byte[] cut = Arrays.copyOf(whole, whole.length - 1);
    assertThat(read(cut)).isEqualTo(new Decoded("Паром отчалил от берег\uFFFD", "UTF-8"));
  }

  @Test
  void aBrokenByteInLongUtf8IsOneUnreadableCharacterAndTheRestStays() {
    byte[] bytes = RUSSIAN.getBytes(StandardCharsets.UTF_8);
    int broken = RUSSIAN.substring(0, 300).getBytes(StandardCharsets.UTF_8).length;
    bytes[broken] = (byte) 0xFF;
    Decoded decoded = read(bytes);
    assertThat(decoded.charset()).isEqualTo("UTF-8");
    // The lead byte and the byte that followed it cannot be read any more.
    assertThat(decoded.text())
        .isEqualTo(RUSSIAN.substring(0, 300) + "\uFFFD\uFFFD" + RUSSIAN.substring(301));
  }

  @Test
  void contentWinsOverAWrongDeclaration() {
    String text = "<p>Паром отчалил от берега на два часа позже.</p>";
    assertThat(charsets.decode(text.getBytes(Charset.forName("KOI8-R")), StandardCharsets.UTF_8))
        .isEqualTo(new Decoded(text, "KOI8-R"));
    assertThat(
            charsets.decode(text.getBytes(StandardCharsets.UTF_8), Charset.forName("windows-1251")))
        .isEqualTo(new Decoded(text, "UTF-8"));
  }

  @Test
  void aDeclarationDecidesWhatTheContentLeavesOpen() {
    byte[] bytes = "за".getBytes(Charset.forName("x-MacCyrillic"));
    assertThat(charsets.decode(bytes, Charset.forName("x-MacCyrillic")).charset())
        .isEqualTo("x-MacCyrillic");
    assertThat(charsets.decode(bytes, Charset.forName("windows-1251")).charset())
        .isEqualTo("windows-1251");
  }

  @Test
  void aDeclaredSetThatIsNoneOfOursIsUsedWhereOursMakeNoSense() {
    String text = "渡し船は霧のため一時間遅れて出発した。乗客は新聞を読んで待っていた。";
    Charset japanese = Charset.forName("Shift_JIS");
    assertThat(charsets.decode(text.getBytes(japanese), japanese))
        .isEqualTo(new Decoded(text, "Shift_JIS"));
  }

  @Test
  void muchMarkupBeforeTheFirstLetterDoesNotHideIt() throws Exception {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    bytes.write("<meta name='x'>\n".repeat(20_000).getBytes(StandardCharsets.US_ASCII));
    bytes.write("Паром отчалил от берега.".getBytes(Charset.forName("IBM866")));
    assertThat(read(bytes.toByteArray()).charset()).isEqualTo("IBM866");
  }

  /** Compares the text: where two sets give the same text, either is right. */
  private void assertReads(String text, String set) {
    assertThat(read(text.getBytes(Charset.forName(set))).text()).isEqualTo(text);
  }

  private Decoded read(byte[] bytes) {
    return charsets.decode(bytes, null);
  }

  /** With the signs that a set lacks replaced by what people typed in it. */
  private static String writable(String text, String set) {
    return List.of("KOI8-R", "IBM866").contains(set)
        ? text.replace('«', '"').replace('»', '"').replace('—', '-')
        : text;
  }
}
