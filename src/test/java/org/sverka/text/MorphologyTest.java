package org.sverka.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.sverka.text.WordForm.Case;
import org.sverka.text.WordForm.Count;
import org.sverka.text.WordForm.Gender;
import org.sverka.text.WordForm.Part;
import org.sverka.text.WordForm.Tense;

class MorphologyTest {
  private final Morphology morphology = Morphology.load();

  @Test
  void aVerbHasItsLemmaTenseAndGender() {
    assertThat(morphology.forms("сказала"))
        .containsExactly(
            new WordForm("сказать", Part.VERB, null, null, Gender.FEMININE, false, Tense.PAST, 0));
    assertThat(morphology.forms("отмечает"))
        .containsExactly(
            new WordForm(
                "отмечать", Part.VERB, null, Count.SINGULAR, null, false, Tense.PRESENT, 3));
  }

  @Test
  void aNameKeepsItsCaseAndLetterCaseDoesNotMatter() {
    assertThat(morphology.forms("Еленой"))
        .containsExactly(
            new WordForm(
                "елена",
                Part.GIVEN_NAME,
                Case.INSTRUMENTAL,
                Count.SINGULAR,
                Gender.FEMININE,
                true,
                null,
                0));
  }

  @Test
  void aWordWrittenWithoutTheDotsIsTheSameWord() {
    assertThat(morphology.forms("партнерством")).isEqualTo(morphology.forms("партнёрством"));
  }

  @Test
  void aSurnameWithOneFormCanStandInEveryCase() {
    WordForm form = morphology.forms("Шевченко").get(0);
    assertThat(form.isPersonName()).isTrue();
    assertThat(Case.values()).allMatch(form::canBe);
  }

  @Test
  void anUnknownWordHasNoForms() {
    assertThat(morphology.forms("Кемельбарсов")).isEmpty();
    assertThat(morphology.forms("қызметкер")).isEmpty();
    assertThat(morphology.forms("")).isEmpty();
  }

  @Test
  void severalThreadsReadTheSameDictionary() {
    List<WordForm> alone = morphology.forms("президентом");
    assertThat(
            IntStream.range(0, 2_000)
                .parallel()
                .mapToObj(i -> morphology.forms("президентом"))
                .distinct())
        .containsExactly(alone);
  }
}
