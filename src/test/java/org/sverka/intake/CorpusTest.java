package org.sverka.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sverka.intake.Intake.Outcome;
import org.sverka.model.TitleOrigin;
import org.sverka.text.Language;

/** The five real articles beside the project. */
class CorpusTest {
  private static final Path CORPUS = Path.of("../shared/corpus");

  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      value = {
        // number, headline there, outlet, has an author, date, furniture
        "000, false, Kazpravda.kz, false, -, 256-268 5436-5469 5469-5471",
        "001, false, ИА Регнум, false, 2025-11-12, 0-17 365-385",
        "002, false, BAQ.KZ, false, -, 4904-4906",
        "003, true, -, false, -, 5195-5196 5197-5198 5199-5215",
        "004, true, BAQ.KZ, true, 2025-11-11, 0-17",
      })
  void comesInRight(
      String number,
      boolean headline,
      @Nullable String outlet,
      boolean author,
      @Nullable LocalDate date,
      String furniture) {
    Assumptions.assumeTrue(Files.isDirectory(CORPUS), "the corpus is not beside the project");
    Intake intake = new Intake();
    Path file =
        intake.find(CORPUS).stream()
            .filter(path -> path.getFileName().toString().startsWith(number))
            .findFirst()
            .orElseThrow();

    ArticleDraft draft = ((Outcome.Read) intake.read(file)).draft();

    List<String> ranges =
        draft.furniture().stream().map(range -> range.start() + "-" + range.end()).toList();
    assertThat(ranges).isEqualTo(List.of(furniture.split(" ")));
    assertThat(draft.metadata().titleOrigin())
        .isEqualTo(headline ? TitleOrigin.HEADLINE : TitleOrigin.FIRST_SENTENCE);
    assertThat(draft.metadata().outlet()).isEqualTo(outlet);
    assertThat(draft.metadata().author() != null).isEqualTo(author);
    assertThat(draft.metadata().published()).isEqualTo(date);
    assertThat(draft.metadata().language()).isEqualTo(Language.RUSSIAN);
    assertThat(draft.charset()).isEqualTo("UTF-8");
  }

  @ParameterizedTest
  @CsvSource({"000", "001", "002", "003", "004"})
  void keepsEveryCharacter(String number) throws Exception {
    Assumptions.assumeTrue(Files.isDirectory(CORPUS), "the corpus is not beside the project");
    Intake intake = new Intake();
    for (Path file : intake.find(CORPUS)) {
      if (file.getFileName().toString().startsWith(number)) {
        assertThat(((Outcome.Read) intake.read(file)).draft().text())
            .isEqualTo(Files.readString(file));
      }
    }
  }
}
