package org.sverka.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sverka.text.Language;

class SearchedTextTest {
  /** Each row a question, a text and its words that answer; the last column says why. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\u0001',
      textBlock =
          """
          ru | декларацией | Принята декларация, о декларации говорили.    | декларация,декларации | forms
          ru | договор     | Договорённости есть, договора нет.            | договора       | another word
          ru | договор*    | Договорённости есть, договора нет.            | Договорённости,договора | asked for
          ru | елка        | Ёлки и ёлку, но не колки.                     | Ёлки,ёлку      | ё as е
          ru | ПОРТ        | порт Порт портовый                            | порт,Порт      | letter case
          ru | Токаев      | Токаева, с Токаевым, Токаев; ток, проекты      | Токаева,Токаевым,Токаев | surnames
          ru | Токаевым    | Токаев и Токаеву                              | Токаев,Токаеву | from any case
          ru | проектов    | проект, проекты, проектов                     | проект,проекты,проектов | genitive plural
          ru | "порта"     | порт, порта, Порта                            | порта,Порта    | exact
          ru | министр     | Премьер-министры и министру                   | министры,министру | half a compound
          ru | премьер-министр | Премьер-министры; министр, премьер        | Премьер-министры | a compound in order
          ru | company     | фирма Companies и company                     | Companies,company | Latin words in Russian
          ru | "в порту"   | В порту, в  порту, порту в                    | В порту,в  порту | phrase over spaces
          ru | 30          | 30 млрд, 30-летие, 300                        | 30,30          | numbers whole
          ru | dог*        | догма                                         |                | another alphabet
          kk | келісім     | Келісімге қол қойды, келісімдер көп.          | Келісімге,келісімдер | Kazakh forms
          kk | мектеб*     | мектебі, мектептер                            | мектебі        | prefix of the written form
          en | agree       | They agreed and agree on agreements.          | agreed,agree   | English forms
          en | possibili*  | possibility, possible, possibilities          | possibility,possibilities | stem with another end
          en | "don't"     | Don’t stop, dont                              | Don’t          | apostrophes
          en | порт        | The word порты is Russian.                    | порты          | Cyrillic words in English
          und | порт       | порт порты                                    | порт           | no stemmer, whole words
          ru | догово\u00ADр | догово\u00ADры                              | догово\u00ADры | soft hyphens
          ru | сайра\u0306 | сайра\u0306                                   | сайра\u0306    | composed alike
          """)
  void wordsThatAnswer(String language, String query, String text, String answers, String why) {
    Query asked = ((Reading.Asked) QueryReader.read(query)).query();
    SearchedText searched =
        new SearchedText(text, List.of(Language.ofTag(language)), new IndexTerms());
    assertThat(
            searched.places(asked.wanted()).stream()
                .map(range -> range.of(text))
                .collect(Collectors.joining(",")))
        .as(why)
        .isEqualTo(answers == null ? "" : answers);
  }
}
