package org.sverka.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sverka.model.Annotation;
import org.sverka.model.Article;
import org.sverka.model.Change;
import org.sverka.model.ChangeKind;
import org.sverka.model.Claim;
import org.sverka.model.Dismissal;
import org.sverka.model.DismissalKind;
import org.sverka.model.Edit;
import org.sverka.model.Entity;
import org.sverka.model.Evidence;
import org.sverka.model.Figure;
import org.sverka.model.FigureComparator;
import org.sverka.model.FigureKind;
import org.sverka.model.Link;
import org.sverka.model.LinkKind;
import org.sverka.model.Modality;
import org.sverka.model.Tag;
import org.sverka.model.TagId;
import org.sverka.text.TextHash;
import org.sverka.text.TextRange;

class WorkspaceFileTest {
  private static final WorkspaceContent NOTHING =
      new WorkspaceContent(
          List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of());

  private final Article kazakh = Made.article("a", Made.KAZAKH, new TextRange(0, 6));
  private final Article emoji =
      Made.article("b", Made.EMOJI, new TextRange(7, 9), new TextRange(16, 20));
  private final Map<String, String> texts =
      Map.of(kazakh.hash(), Made.KAZAKH, emoji.hash(), Made.EMOJI);
  private final Tag trade = Made.tag("trade", null, 1);
  private final Tag port = Made.tag("port", "trade", 9);
  private final Annotation plain = Made.annotation("k", kazakh, Made.KAZAKH, new TextRange(11, 17));
  private final Annotation pictured =
      Made.full(
          Made.annotation("e", emoji, Made.EMOJI, new TextRange(16, 18)),
          List.of(new TagId("port"), new TagId("trade")));
  private final Claim figured = Made.claim("c1", Made.figure("30E+9"));
  private final Claim bare = Made.claim("c2", null);
  private final Evidence evidence =
      Made.evidence(
          pictured,
          figured,
          new Figure(
              FigureKind.VAGUE,
              null,
              FigureComparator.RANGE,
              new BigDecimal("0.50"),
              new BigDecimal("7"),
              null,
              null,
              Modality.FACT));
  private final Dismissal dismissal =
      new Dismissal(
          DismissalKind.PASSAGE,
          List.of(
              Dismissal.Place.of(emoji.id(), Made.EMOJI, new TextRange(16, 18)),
              Dismissal.Place.of(kazakh.id(), Made.KAZAKH, new TextRange(11, 17))));
  private final Link link = new Link(LinkKind.PASSAGE, plain.id(), pictured.id());
  private final Change everything =
      Made.change(
          Edit.add(kazakh),
          Edit.add(emoji),
          Edit.add(trade),
          Edit.add(port),
          Edit.add(figured),
          Edit.add(bare),
          Edit.add(pictured),
          Edit.add(plain),
          Edit.add(evidence),
          Edit.add(Made.evidence(plain, bare, null)),
          Edit.add(dismissal),
          Edit.add(link));
  private final WorkspaceContent all =
      new WorkspaceContent(
          List.of(kazakh, emoji),
          List.of(trade, port),
          List.of(figured, bare),
          List.of(plain, pictured),
          List.of(evidence, Made.evidence(plain, bare, null)),
          List.of(dismissal),
          List.of(link));

  @TempDir Path folder;

  private Path path() {
    return folder.resolve("обзор ?печати#1 100%.sverka");
  }

  @Test
  void everythingComesBackAsItWasPut() throws Exception {
    try (WorkspaceFile file = WorkspaceFile.create(path())) {
      file.apply(everything, texts);
    }
    try (WorkspaceFile file = WorkspaceFile.open(path())) {
      assertThat(file.load()).isEqualTo(all);
      assertThat(file.text(kazakh.hash())).contains(Made.KAZAKH);
      assertThat(file.text(emoji.hash())).contains(Made.EMOJI);
      assertThat(file.text(TextHash.of("nowhere"))).isEmpty();
    }
  }

  @Test
  void offsetsInTheFileAreCodePoints() throws Exception {
    try (WorkspaceFile file = WorkspaceFile.create(path())) {
      file.apply(everything, texts);
    }
    try (Database database = Database.open(path(), Database.Access.READ)) {
      assertThat(
              database.query(
                  "SELECT start_offset, end_offset FROM annotation WHERE id = 'e'",
                  row -> List.of(row.integer(), row.integer())))
          .containsExactly(List.of(15, 16));
      assertThat(
              database.query(
                  "SELECT after ->> 'start_offset' FROM history_edit WHERE entity = 'annotation'",
                  Row::integer))
          .containsExactly(15, 11);
      assertThat(
              database.query(
                  "SELECT start_offset, end_offset FROM dismissal_place WHERE article = 'b'",
                  row -> List.of(row.integer(), row.integer())))
          .containsExactly(List.of(15, 16));
    }
  }

  @Test
  void undoAndRedoSurviveARestart() throws Exception {
    Annotation noted = plain.withNote("позже", Instant.EPOCH);
    Change later = Change.of(ChangeKind.NOTE, Made.NOON, List.of(Edit.alter(plain, noted)));
    try (WorkspaceFile file = WorkspaceFile.create(path())) {
      assertThat(file.history()).isEqualTo(new HistoryState(null, null));
      assertThat(file.undo()).isEmpty();
      assertThat(file.redo()).isEmpty();
      file.apply(everything, texts);
      file.apply(later, Map.of());
    }
    try (WorkspaceFile file = WorkspaceFile.open(path())) {
      assertThat(file.history()).isEqualTo(new HistoryState(ChangeKind.NOTE, null));
      assertThat(file.undo()).containsExactly(later.inverse());
      assertThat(file.undo()).containsExactly(everything.inverse());
      assertThat(file.load()).isEqualTo(NOTHING);
      assertThat(file.text(kazakh.hash())).isPresent();
    }
    try (WorkspaceFile file = WorkspaceFile.open(path())) {
      assertThat(file.history()).isEqualTo(new HistoryState(null, ChangeKind.MARK));
      assertThat(file.redo()).containsExactly(everything);
      assertThat(file.load()).isEqualTo(all);
      assertThat(file.redo()).containsExactly(later);
      assertThat(file.load().annotations()).containsExactly(noted, pictured);
      assertThat(file.redo()).isEmpty();
    }
  }

  @Test
  void changesOfOneStepAreUndoneTogetherAndBeforeTheStepsThatBeganEarlier() throws Exception {
    Change first = new Change("import", ChangeKind.IMPORT_ARTICLES, Made.NOON, adds(kazakh));
    Change mark = Made.change(Edit.add(plain));
    Change second = new Change("import", ChangeKind.IMPORT_ARTICLES, Made.NOON, adds(emoji));
    try (WorkspaceFile file = WorkspaceFile.create(path())) {
      file.apply(first, texts);
      file.apply(mark, texts);
      file.apply(second, texts);
      assertThat(file.undo()).containsExactly(mark.inverse());
      assertThat(file.undo()).containsExactly(second.inverse(), first.inverse());
      assertThat(file.redo()).containsExactly(first, second);
      assertThat(file.load().articles()).containsExactly(kazakh, emoji);
    }
  }

  private static List<Edit> adds(Article article) {
    return List.of(Edit.add(article));
  }

  @Test
  void aNewChangeLetsTheRedoTailGoAndTheTextsThatOnlyItNeeded() throws Exception {
    try (WorkspaceFile file = WorkspaceFile.create(path())) {
      file.apply(Made.change(Edit.add(kazakh)), texts);
      file.apply(Made.change(Edit.add(emoji)), texts);
      file.undo();
      assertThat(file.text(emoji.hash())).isPresent();
      file.apply(Made.change(Edit.add(trade)), Map.of());
      assertThat(file.redo()).isEmpty();
      assertThat(file.text(emoji.hash())).isEmpty();
      assertThat(file.text(kazakh.hash())).isPresent();
    }
  }

  @Test
  void anEditOfWhatHasChangedMeanwhileIsRefusedWhole() throws Exception {
    try (WorkspaceFile file = WorkspaceFile.create(path())) {
      file.apply(everything, texts);
      Annotation now = plain.withTags(List.of(trade.id()), Made.NOON);
      file.apply(Made.change(Edit.alter(plain, now)), Map.of());
      Change stale =
          Made.change(
              Edit.add(Made.tag("new", null, 3)),
              Edit.alter(plain, plain.withNote("о", Made.NOON)));
      assertConflict(file, stale, "the annotation “" + plain.selector().exact() + "” was changed");
      assertThat(file.load().tags()).containsExactly(trade, port);
      assertThat(file.undo()).flatExtracting(Change::edits).containsExactly(Edit.alter(now, plain));
    }
  }

  @Test
  void whatIsStillInUseIsNotRemoved() throws Exception {
    try (WorkspaceFile file = WorkspaceFile.create(path())) {
      file.apply(everything, texts);
      assertConflict(
          file, remove(kazakh), "“Заголовок a” is still used by annotations (1), dismissals (1)");
      assertConflict(
          file, remove(trade), "“тег trade” is still used by annotations (1), tags below it (1)");
      assertConflict(file, remove(figured), "“утверждение c1” is still used by evidence (1)");
      assertConflict(file, remove(pictured), "is still used by evidence (1), links (1)");
      assertThat(file.load()).isEqualTo(all);
      file.apply(
          Made.change(Edit.remove(evidence), Edit.remove(link), Edit.remove(pictured)), Map.of());
      assertThat(file.load().annotations()).containsExactly(plain);
    }
  }

  private static Change remove(Entity entity) {
    return Made.change(Edit.remove(entity));
  }

  @Test
  void whatRefersToNothingOrIsThereAlreadyIsRefused() throws Exception {
    try (WorkspaceFile file = WorkspaceFile.create(path())) {
      assertConflict(file, Made.change(Edit.add(plain)), "refers to something that is not there");
      assertConflict(file, Made.change(Edit.add(kazakh)), "the text of the article “Заголовок a”");
      file.apply(Made.change(Edit.add(trade)), Map.of());
      assertConflict(file, Made.change(Edit.add(trade)), "“тег trade” is there already");
      assertConflict(file, remove(port), "“тег port” was changed or removed meanwhile");
    }
  }

  @Test
  void tagsAboveEachOtherInARingAreRefused() throws Exception {
    Tag below = Made.tag("trade", "port", 1);
    try (WorkspaceFile file = WorkspaceFile.create(path())) {
      file.apply(Made.change(Edit.add(trade), Edit.add(port)), Map.of());
      assertConflict(file, Made.change(Edit.alter(trade, below)), "would stand above itself");
      Change turned =
          Made.change(Edit.alter(trade, below), Edit.alter(port, Made.tag("port", null, 9)));
      file.apply(turned, Map.of());
      assertThat(file.load().tags()).containsExactly(Made.tag("port", null, 9), below);
    }
  }

  @Test
  void aChangeThatIsWrongInItselfIsRefusedBeforeAnythingIsWritten() throws Exception {
    Annotation outside = Made.annotation("o", kazakh, "x".repeat(90), new TextRange(80, 90));
    Annotation split = Made.annotation("s", emoji, Made.EMOJI, new TextRange(7, 8));
    Annotation torn = plain.withNote("\ud83d", Made.NOON);
    try (WorkspaceFile file = WorkspaceFile.create(path())) {
      file.apply(Made.change(Edit.add(kazakh), Edit.add(emoji)), texts);
      for (Annotation wrong : List.of(outside, split, torn)) {
        assertThatThrownBy(
                () -> file.apply(Made.change(Edit.add(trade), Edit.add(wrong)), Map.of()))
            .isInstanceOf(IllegalArgumentException.class);
      }
      Article mistaken = Made.article("m", "Другой текст");
      assertThatThrownBy(
              () ->
                  file.apply(
                      Made.change(Edit.add(mistaken)), Map.of(mistaken.hash(), "Иной слог...")))
          .isInstanceOf(IllegalArgumentException.class);
      assertThat(file.load().tags()).isEmpty();
    }
  }

  private static void assertConflict(WorkspaceFile file, Change change, String reason) {
    assertThatThrownBy(() -> file.apply(change, Map.of()))
        .isInstanceOfSatisfying(
            WorkspaceException.class,
            e -> assertThat(e.problem()).isEqualTo(WorkspaceException.Problem.CONFLICT))
        .hasMessageContaining(reason)
        .hasMessageContaining(file.file().toString());
  }
}
