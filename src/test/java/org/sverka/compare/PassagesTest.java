package org.sverka.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sverka.model.ArticleId;
import org.sverka.text.Language;
import org.sverka.text.TextRange;

class PassagesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Весной плотники чинили старый мост через Каменку и мыли окна. | Пока плотники чинили старый"
            + " мост через Каменку, дети рыбачили. | плотники чинили старый мост через Каменку |"
            + " VERBATIM",
        "Инженеры ещё утром проверили новые насосы станции. | ИНЖЕНЕРЫ еще утром проверили новые"
            + " насосы станции? | Инженеры ещё утром проверили новые насосы станции | VERBATIM",
        "Инженеры проверили новые насосы городской станции водоснабжения. | Инженерами проверены"
            + " новые насосы на городской станции водоснабжения. | Инженеры проверили новые насосы"
            + " городской станции водоснабжения | NEAR",
        "Көктемде балташылар өзен үстіндегі ескі көпірді жөндеп жатты деді тұрғын. | Сол күні"
            + " балташылар өзен үстіндегі ескі көпірді жөндеп бітті. | балташылар өзен үстіндегі ескі"
            + " көпірді жөндеп | VERBATIM",
        "Later the carpenters quietly repaired an old wooden bridge near Ashford. | Carpenters"
            + " quietly repaired the old wooden bridge near Ashford, neighbours said. | carpenters"
            + " quietly repaired an old wooden bridge near Ashford | NEAR",
      })
  void sharedWordsAreFoundInSpiteOfFormsAndSigns(
      String a, String b, String words, PassageKind kind) {
    Language language =
        a.contains("көпір")
            ? Language.KAZAKH
            : a.contains("bridge") ? Language.ENGLISH : Language.RUSSIAN;

    List<Passage> found = Passages.between(text("a", a, language), text("b", b, language));

    assertThat(found.stream().map(p -> p.inA().of(a) + " " + p.kind()))
        .containsExactly(words + " " + kind);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Он сыграл особую роль в этом процессе. | Она видит особую роль в этом процессе.",
        "Мост чинили весной. | Насосы проверили осенью.",
        "Он сказал, что это не так, как у них. | Она пишет, что это не так, как у них.",
        "Весной плотники чинили старый деревянный мост. | Плотники чинили старый деревянный мост!",
      })
  void aStockPhraseIsNoPassage(String a, String b) {
    assertThat(Passages.between(text("a", a, Language.RUSSIAN), text("b", b, Language.RUSSIAN)))
        .isEmpty();
  }

  @Test
  void fiveWordsAreAPassageOfArticlesThatShareALongerOne() {
    String five = "плотники чинили старый деревянный мост";
    String longer = "инженеры проверили новые насосы городской станции водоснабжения";
    String a = "Весной " + five + ". Осенью " + longer + ".";
    String b = "Зимой " + longer + ". Летом " + five + ".";

    List<Passage> found =
        Passages.between(text("a", a, Language.RUSSIAN), text("b", b, Language.RUSSIAN));

    assertThat(found.stream().map(p -> p.inA().of(a))).containsExactly(five, longer);
  }

  @Test
  void theFullNameOfADocumentIsAName() {
    String a = "Стороны обсудили соглашение о совместной охране степных озёр и рек.";
    String b =
        "Вчера подписано Соглашение о совместной охране степных озёр и рек, сообщил министр.";

    List<Passage> found =
        Passages.between(text("a", a, Language.RUSSIAN), text("b", b, Language.RUSSIAN));

    assertThat(found.stream().map(Passage::kind)).containsExactly(PassageKind.NAME);
  }

  @Test
  void severalCopiesInOneArticleAreAllFound() {
    String phrase = "плотники чинили старый деревянный мост через Каменку";
    String a = "Весной " + phrase + ". Прошло лето. Осенью опять " + phrase + ".";
    String b = "Все видели, как " + phrase + ".";

    List<Passage> found =
        Passages.between(text("a", a, Language.RUSSIAN), text("b", b, Language.RUSSIAN));

    assertThat(found.stream().map(p -> p.inA().of(a))).containsExactly(phrase, phrase);
    assertThat(found.stream().map(p -> p.inB().of(b))).containsExactly(phrase, phrase);
  }

  @Test
  void wordsOfAQuotationInTheAuthorsOwnTextAreBorrowed() {
    String a = "«Мы перенесли насосы выше паводковой отметки ещё зимой», — сказал Орлов.";
    String b = "Рабочие перенесли насосы выше паводковой отметки ещё зимой, без спешки.";

    List<Passage> found =
        Passages.between(text("a", a, Language.RUSSIAN), text("b", b, Language.RUSSIAN));

    assertThat(found.stream().map(Passage::borrowing)).containsExactly(Borrowing.BY_B);
    assertThat(found.get(0).flipped().borrowing()).isEqualTo(Borrowing.BY_A);
  }

  @Test
  void pageFurnitureIsNotCompared() {
    String line = "Подписывайтесь сегодня на канал районной газеты Степной вестник";
    ComparedText plain = text("a", line, Language.RUSSIAN);
    ComparedText dimmed =
        new ComparedText(
            new ArticleId("b"),
            line,
            Language.RUSSIAN,
            List.of(),
            List.of(new TextRange(0, line.length())));

    assertThat(Passages.between(plain, dimmed)).isEmpty();
  }

  @Test
  void aPhraseThatManyArticlesUseWeighsLess() {
    String phrase = "редакция напоминает читателям правила пользования районной газетой";
    PassageIndex index = new PassageIndex();
    for (int i = 0; i < 60; i++) {
      String own = " отличие" + i + " особенность" + i + " подробность" + i;
      index.add(text("article " + i, phrase + own, Language.RUSSIAN));
    }

    assertThat(index.passages()).isEmpty();
    assertThat(
            Passages.between(
                text("a", phrase, Language.RUSSIAN), text("b", phrase, Language.RUSSIAN)))
        .hasSize(1);
  }

  @Test
  void theOrderOfTheArticlesOnlyTurnsThePassagesRound() {
    String a = "Весной плотники чинили старый мост через Каменку.";
    String b = "Тогда плотники чинили старый мост через Каменку.";
    PassageIndex index = new PassageIndex();
    index.add(text("a", a, Language.RUSSIAN));
    index.add(text("b", b, Language.RUSSIAN));

    List<Passage> turned = index.between(new ArticleId("b"), new ArticleId("a"));

    assertThat(turned).isNotEmpty();
    assertThat(turned.stream().map(Passage::flipped).collect(Collectors.toList()))
        .isEqualTo(index.between(new ArticleId("a"), new ArticleId("b")));
  }

  private static ComparedText text(String name, String text, Language language) {
    return ComparedText.of(new ArticleId(name), text, language);
  }
}
