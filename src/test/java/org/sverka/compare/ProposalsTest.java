package org.sverka.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.sverka.model.ArticleId;
import org.sverka.model.Figure;
import org.sverka.model.FigureComparator;
import org.sverka.model.FigureKind;
import org.sverka.model.Modality;
import org.sverka.text.Language;
import org.sverka.text.TextRange;

class ProposalsTest {

  @Test
  void figuresOfOneSubjectInSeveralArticlesAreARow() {
    FoundFigure more = money("a", "товарооборот двух стран", FigureComparator.MORE, 28, "2025");
    FoundFigure near = money("b", "товарооборот", FigureComparator.APPROACHING, 30, "2025");
    FoundFigure then = money("b", "товарооборот", FigureComparator.ABOUT, 15, "2015");
    FoundFigure other = money("c", "экспорт зерна", FigureComparator.EQUAL, 4, null);

    List<Proposal> proposals = Proposals.of(List.of(more, near, then, other));

    assertThat(proposals.stream().map(Proposal::evidence)).containsExactly(List.of(more, near));
    assertThat(proposals.get(0).agreement().map(RowAgreement::verdict))
        .contains(Verdict.COMPATIBLE);
  }

  @Test
  void aContradictionIsProposedToo() {
    FoundFigure one = count("a", "коридор", 13, Language.RUSSIAN);
    FoundFigure other = count("b", "коридоров", 11, Language.RUSSIAN);

    List<Proposal> proposals = Proposals.of(List.of(one, other));

    assertThat(proposals.get(0).agreement().map(RowAgreement::verdict))
        .contains(Verdict.CONTRADICT);
  }

  @Test
  void articlesInTwoLanguagesMeetInAValueThatFewThingsHave() {
    FoundFigure russian = count("a", "проект", 170, Language.RUSSIAN);
    FoundFigure kazakh = count("b", "жоба", 170, Language.KAZAKH);
    FoundFigure three = count("a", "мост", 3, Language.RUSSIAN);
    FoundFigure alsoThree = count("b", "мектеп", 3, Language.KAZAKH);

    List<Proposal> proposals = Proposals.of(List.of(russian, three, kazakh, alsoThree));

    assertThat(proposals.stream().map(Proposal::evidence))
        .containsExactly(List.of(russian, kazakh));
  }

  @Test
  void whatOneArticleSaysTwiceIsNoRow() {
    FoundFigure once = count("a", "коридор", 13, Language.RUSSIAN);
    FoundFigure twice = count("a", "коридор", 13, Language.RUSSIAN);

    assertThat(Proposals.of(List.of(once, twice))).isEmpty();
  }

  private static FoundFigure money(
      String article,
      String subject,
      FigureComparator comparator,
      int billions,
      @Nullable String asOf) {
    BigDecimal value = BigDecimal.valueOf(billions).scaleByPowerOfTen(9);
    return found(
        article,
        new Figure(FigureKind.MONEY, subject, comparator, value, null, "USD", asOf, Modality.FACT),
        Language.RUSSIAN);
  }

  private static FoundFigure count(String article, String unit, int value, Language language) {
    return found(
        article,
        new Figure(
            FigureKind.COUNT,
            null,
            FigureComparator.EQUAL,
            BigDecimal.valueOf(value),
            null,
            unit,
            null,
            Modality.FACT),
        language);
  }

  private static FoundFigure found(String article, Figure figure, Language language) {
    return new FoundFigure(
        new ArticleId(article), new TextRange(0, 5), new StatedFigure(figure, language));
  }
}
