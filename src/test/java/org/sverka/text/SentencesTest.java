package org.sverka.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SentencesTest {
  /** In each row one text with a bar where a sentence ends. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "Мост открыли. | Движение пошло.",
        "Мост открыли! | Когда? | Вчера…",
        "Заголовок без точки\n | Первый абзац.",
        "Первая строка.\n\n | Вторая строка.",
        "«Да!» — сказал он.",
        "«Мы готовы.» – отметил министр. | Все ушли.",
        "— Да! — сказал он. | — Жди меня.",
        "«Мы готовы!» | Это слышали все.",
        "Он сказал: «Мы готовы. | Начинаем!» — и ушёл.",
        "Он спросил: «Когда?», но ответа не было. | Тишина.",
        "В 2025 г. Казахстан построил мост. | Он длинный.",
        "Мост сдан в 2025 г. | Движение пошло.",
        "Он родился в г. Астана в семье врача.",
        "В 2023–2024 гг. рост продолжился.",
        "Это 30 млрд. долларов, т.е. много.",
        "Это 30 млрд. | Это много.",
        "Улица им. Абая, т. е. главная, ул. Садовая, д. 5.",
        "Рыба, мясо и т. д. | Потом чай.",
        "Рыба, мясо и т. д. и т. п. в лавке.",
        "Поэт А. С. Пушкин жил здесь. | Дом цел.",
        "Писатель А.С. Пушкин и др. были там.",
        "По словам проф. Иванова, рис. 5 неверен, см. стр. 12.",
        "Около 10 тыс. человек пришли. | Было тесно.",
        "1. Первый пункт.\n | 2. Второй пункт.",
        "Курс 5.25 не изменился. | Рост 3.5 процента.",
        "Сайт example.kz сообщил. | Ещё новость.",
        "Он ушёл… и вернулся. | Всё.",
        "Mr. Smith met Dr. Jones. | They talked.",
        "The U.S. President arrived. | He spoke.",
        "He left the U.S. | The plane landed.",
        "It began at 5 p.m. | Nobody came.",
        "“Yes!” she said. | “No.”",
        "Acme Inc. | Shares fell, e.g. Acme and others.",
        "Көпір ашылды. | Халық қуанды.",
        "2025 ж. көпір салынды, яғни алма, алмұрт, т.б. жемістер.",
        "ХХ ғ. | Қала өсті.",
        "«Келдік!» — деді ол. | Бәрі күлді.",
        "Он пришёл (вчера.) | Потом ушёл.",
        "Три точки... | Новое начало.",
        "Что?! | Как?!",
      })
  void sentencesEndWhereAReaderSeesThemEnd(String marked) {
    String text = marked.replace("| ", "").replace("|", "");
    List<String> wanted = Arrays.stream(marked.split("\\|")).map(String::strip).toList();
    assertThat(Sentences.of(text)).extracting(range -> range.of(text)).isEqualTo(wanted);
  }

  @Test
  void theSentenceAroundARangeIsTheOneThatHoldsIt() {
    String text = "Один дом. Два дома стоят. Три дома.";
    assertThat(Sentences.around(text, new TextRange(14, 18)).of(text)).isEqualTo("Два дома стоят.");
    assertThat(Sentences.around(text, new TextRange(5, 18)).of(text))
        .isEqualTo("Один дом. Два дома стоят.");
  }

  @Test
  void aroundAgreesWithTheWholeScan() {
    Random random = new Random(11);
    String[] parts = {
      "слово", "Слово", " ", " ", ". ", "! ", "\n", "»", "«", "— ", " г. ", " т. д. ", "…", "А. ",
      "5", "?\"", " (", ") ", "  ", "😀", "U.S. ", "The"
    };
    for (int round = 0; round < 3000; round++) {
      StringBuilder built = new StringBuilder();
      for (int i = random.nextInt(30); i > 0; i--) {
        built.append(parts[random.nextInt(parts.length)]);
      }
      String text = built.toString();
      for (TextRange sentence : Sentences.of(text)) {
        assertThat(Sentences.around(text, sentence)).as(text).isEqualTo(sentence);
        int inside = sentence.start() + random.nextInt(sentence.length());
        assertThat(Sentences.around(text, new TextRange(inside, inside + 1)))
            .as(text)
            .isEqualTo(sentence);
      }
    }
  }

  @Test
  void sentencesCoverEverythingButWhiteSpace() {
    String text = "  Один.  Два!\n\n\u00A0Три  ";
    assertThat(Sentences.of(text))
        .extracting(range -> range.of(text))
        .containsExactly("Один.", "Два!", "Три");
    assertThat(Sentences.of(" \n ")).isEmpty();
    assertThat(Sentences.around("", new TextRange(0, 0))).isEqualTo(new TextRange(0, 0));
  }
}
