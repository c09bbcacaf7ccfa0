package org.sverka.app.comparing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.sverka.app.Jobs;
import org.sverka.compare.DriftPair;
import org.sverka.compare.board.FigureSpot;
import org.sverka.detect.figures.Figures;
import org.sverka.detect.quotes.Quotes;
import org.sverka.exchange.TextSource;
import org.sverka.model.Annotation;
import org.sverka.model.AnnotationId;
import org.sverka.model.Article;
import org.sverka.model.ArticleId;
import org.sverka.model.ArticleMetadata;
import org.sverka.model.ClaimId;
import org.sverka.model.Dismissal;
import org.sverka.model.Evidence;
import org.sverka.model.Stance;
import org.sverka.model.TitleOrigin;
import org.sverka.text.Language;
import org.sverka.text.Morphology;
import org.sverka.text.TextHash;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ComparingTest {
  private static final Instant NOON = Instant.parse("2025-11-12T12:00:00Z");
  private static final String HARBOUR =
      "Грузооборот порта приближается к 12 млн тонн. «Причалы у мельницы закончат к маю будущего"
          + " года», — сказал начальник порта Иван Петров.";
  private static final String PIER =
      "Как выяснилось, грузооборот порта превысил 11 млн тонн. «Причалы у мельницы, безусловно,"
          + " закончат к маю будущего года», — заявил начальник порта Иван Петров.";

  private final Map<String, String> texts = new HashMap<>();
  private final AtomicInteger read = new AtomicInteger();
  private final TextSource source =
      hash -> {
        read.incrementAndGet();
        return Objects.requireNonNull(texts.get(hash));
      };
  private final Article harbour = article("harbour", HARBOUR);
  private final Article pier = article("pier", PIER);
  private final Morphology morphology = Morphology.load();

  @Test
  void aFigureOfTwoArticlesIsProposedWithItsWordsAndPlaces() {
    List<ProposedClaim> proposed = proposals().of(known(List.of(), List.of()), source, going());

    assertThat(proposed).hasSize(1);
    assertThat(proposed.get(0).title()).isEqualTo("Грузооборот: приближается к 12 млн тонн");
    assertThat(proposed.get(0).articles()).isEqualTo(2);
    assertThat(proposed.get(0).spots().stream().map(spot -> spot.selector().exact()))
        .containsExactly("приближается к 12 млн тонн", "превысил 11 млн тонн");
  }

  @Test
  void whatIsEvidenceAlreadyOrWasDismissedIsNotProposed() {
    ProposedClaim proposed = proposals().of(known(List.of(), List.of()), source, going()).get(0);
    FigureSpot spot = proposed.spots().get(0);
    Annotation annotation =
        new Annotation(
            new AnnotationId("n1"),
            spot.article().id(),
            spot.selector(),
            List.of(),
            "",
            null,
            "Ada",
            NOON,
            NOON);

    assertThat(proposals().of(known(List.of(annotation), List.of()), source, going())).isEmpty();
    assertThat(proposals().of(known(List.of(), List.of(proposed.dismissal())), source, going()))
        .isEmpty();
  }

  @Test
  void noTextIsSearchedTwice() {
    ClaimProposals proposals = proposals();
    proposals.of(known(List.of(), List.of()), source, going());
    int before = read.get();

    proposals.of(known(List.of(), List.of()), source, going());

    assertThat(read.get()).isEqualTo(before);
  }

  @Test
  void aSearchThatIsCancelledEnds() {
    assertThatThrownBy(() -> proposals().of(known(List.of(), List.of()), source, cancelled()))
        .isInstanceOf(CancellationException.class);
    assertThatThrownBy(() -> drift().of(List.of(harbour, pier), List.of(), source, cancelled()))
        .isInstanceOf(CancellationException.class);
  }

  @Test
  void anUtteranceThatDriftsIsFoundUntilItIsDismissed() {
    List<DriftPair> found = drift().of(List.of(harbour, pier), List.of(), source, going());

    assertThat(found).hasSize(1);
    Dismissal said = DriftSearch.dismissal(found.get(0));
    assertThat(DriftSearch.dismissal(found.get(0).flipped())).isEqualTo(said);
    assertThat(drift().of(List.of(harbour, pier), List.of(said), source, going())).isEmpty();
  }

  @Test
  void anArticleIsNotComparedWithItsOwnEarlierRevision() {
    Article earlier = article("quay", 1, HARBOUR);
    Article later = article("quay", 2, PIER);

    assertThat(drift().of(List.of(earlier, later), List.of(), source, going())).isEmpty();
    assertThat(
            proposals()
                .of(
                    new ClaimProposals.Known(
                        List.of(earlier, later), List.of(), List.of(), List.of(), List.of()),
                    source,
                    going()))
        .isEmpty();
  }

  private ClaimProposals proposals() {
    return new ClaimProposals(new Figures(morphology));
  }

  private DriftSearch drift() {
    return new DriftSearch(new Quotes(morphology), new Figures(morphology));
  }

  private ClaimProposals.Known known(List<Annotation> tied, List<Dismissal> dismissed) {
    return new ClaimProposals.Known(
        List.of(harbour, pier),
        List.of(),
        tied,
        tied.stream()
            .map(each -> new Evidence(each.id(), new ClaimId("c"), Stance.STATES, null))
            .toList(),
        dismissed);
  }

  private Article article(String name, String text) {
    return article(name, 1, text);
  }

  private Article article(String name, int revision, String text) {
    texts.put(TextHash.of(text), text);
    return new Article(
        new ArticleId(name + " " + revision),
        name + ".txt",
        revision,
        TextHash.of(text),
        new ArticleMetadata(name, TitleOrigin.HEADLINE, name, null, null, Language.RUSSIAN),
        "UTF-8",
        text.length(),
        text.length(),
        List.of(),
        NOON);
  }

  private static Jobs.Progress going() {
    return progress(false);
  }

  private static Jobs.Progress cancelled() {
    return progress(true);
  }

  private static Jobs.Progress progress(boolean cancelled) {
    return new Jobs.Progress() {
      @Override
      public void report(long done, long total) {
        assertThat(done).isLessThanOrEqualTo(total);
      }

      @Override
      public boolean isCancelled() {
        return cancelled;
      }
    };
  }
}
