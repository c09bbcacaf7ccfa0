package org.sverka.ui.claims;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sverka.model.Annotation;
import org.sverka.model.Article;
import org.sverka.model.Claim;
import org.sverka.model.Stance;
import org.sverka.store.WorkspaceException;
import org.sverka.ui.OpenDesk;

class ClaimsModelTest {
  private static final String TEXT = "Маяк погас ночью. Катера вышли в море.";

  @TempDir Path folder;

  private OpenDesk open;
  private ClaimsModel model;
  private Annotation late;
  private Annotation early;

  @BeforeEach
  void put() throws WorkspaceException {
    open = new OpenDesk(folder.resolve("маяк.sverka"));
    model = new ClaimsModel(open.desk());
    Article second = open.article("поздняя", "Маяк", LocalDate.of(2025, 11, 13), TEXT + " Поздно.");
    Article first = open.article("ранняя", "Бакен", LocalDate.of(2025, 11, 11), TEXT);
    late = open.mark("a", second, TEXT, "погас");
    early = open.mark("b", first, TEXT, "погас ночью");
  }

  @Test
  void aClaimListsItsEvidenceInOrderOfPublication() {
    Claim claim = tie(late, "Маяк погас", Stance.STATES);
    open.marking().apply(open.marking().edits().tie(early, claim, Stance.DISPUTES, null));
    assertThat(rows()).containsExactly("Маяк погас, 2", "- погас ночью DISPUTES", "- погас STATES");
    assertThat(model.countProperty().get()).isEqualTo(1);
  }

  @Test
  void theListFollowsWhatHappensToTheEvidence() {
    tie(late, "Маяк погас", Stance.STATES);
    open.marking().apply(open.marking().edits().delete(List.of(late)));
    assertThat(rows()).containsExactly("Маяк погас, 0");
    open.session().undo();
    assertThat(rows()).containsExactly("Маяк погас, 1", "- погас STATES");
    open.session().undo();
    assertThat(rows()).isEmpty();
  }

  @Test
  void movedEdgesAreSeenInTheList() {
    tie(early, "Маяк погас", Stance.STATES);
    open.marking().moveTo(early, TEXT, new org.sverka.text.TextRange(0, 10));
    assertThat(rows()).containsExactly("Маяк погас, 1", "- Маяк погас STATES");
  }

  @Test
  void theFilterLooksAtTitles() {
    tie(late, "Маяк погас", Stance.STATES);
    tie(early, "Катера вышли", Stance.STATES);
    model.filterProperty().set("КАТЕР");
    assertThat(rows()).containsExactly("Катера вышли, 1", "- погас ночью STATES");
    assertThat(model.countProperty().get()).isEqualTo(2);
    assertThat(model.noneMatches().get()).isFalse();
  }

  @Test
  void noClaimsAtAllIsNotAFilterThatMatchesNone() {
    model.filterProperty().set("якорь");
    assertThat(model.noneMatches().get()).isFalse();
    tie(late, "Маяк погас", Stance.STATES);
    assertThat(rows()).isEmpty();
    assertThat(model.noneMatches().get()).isTrue();
    model.filterProperty().set("");
    assertThat(model.noneMatches().get()).isFalse();
  }

  private Claim tie(Annotation annotation, String title, Stance stance) {
    Claim claim = open.marking().edits().claim(title, null);
    open.marking().apply(open.marking().edits().tie(annotation, claim, stance, null));
    return claim;
  }

  private List<String> rows() {
    return model.rows().stream()
        .map(
            row ->
                row instanceof ClaimRow.Head head
                    ? head.claim().title() + ", " + head.articles()
                    : row instanceof ClaimRow.Proof proof
                        ? "- "
                            + proof.annotation().selector().exact()
                            + " "
                            + proof.evidence().stance()
                        : "")
        .toList();
  }
}
