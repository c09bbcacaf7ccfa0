package org.sverka.exchange;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sverka.exchange.ImportPlan.Counts;
import org.sverka.exchange.ImportPlan.Merged;
import org.sverka.exchange.ImportPlan.Unplaced;
import org.sverka.exchange.ImportPlan.Unplaced.Reason;
import org.sverka.model.Annotation;
import org.sverka.model.AnnotationId;
import org.sverka.model.Article;
import org.sverka.model.ChangeKind;
import org.sverka.model.Claim;
import org.sverka.model.ClaimId;
import org.sverka.model.Evidence;
import org.sverka.model.Figure;
import org.sverka.model.FigureComparator;
import org.sverka.model.FigureKind;
import org.sverka.model.Modality;
import org.sverka.model.Stance;
import org.sverka.model.Tag;
import org.sverka.model.TagId;

class ImportPlanTest {
  private static final Instant NOON = Instant.parse("2025-11-13T12:00:00Z");
  private static final String TEXT = "The port is open. The port is closed.\n";

  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
  void whatWasExportedComesBackWhole(long seed) throws IOException {
    Coverage coverage = Coverage.random(seed, 5, 20);
    ImportPlan plan = plan(coverage.exported(), coverage.bare(), coverage.source());

    AnnotatedArticles imported = Coverage.after(coverage.bare(), plan.change());
    assertThat(Coverage.exported(imported, coverage.source(), Coverage.DAY))
        .isEqualTo(coverage.exported());
    assertThat(imported.annotations()).isEqualTo(coverage.content().annotations());
    assertThat(imported.evidence()).isEqualTo(coverage.content().evidence());
    assertThat(imported.links()).isEqualTo(coverage.content().links());
    assertThat(plan.links()).isEqualTo(new Merged(imported.links().size(), 0));
    assertThat(plan.counts()).isEqualTo(new Counts(100, 0, 0, 0));
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
  void theSameFileASecondTimeChangesNothing(long seed) throws IOException {
    Coverage first = Coverage.random(seed, 4, 10);
    Coverage second = Coverage.random(seed + 100, 4, 10);
    AnnotatedArticles workspace =
        new AnnotatedArticles(
            first.content().articles(),
            second.content().tags().stream().map(tag -> renamed(tag, "own-")).toList(),
            second.content().claims().stream().map(claim -> renamed(claim, "own-")).toList(),
            List.of(),
            List.of(),
            List.of());

    ImportPlan plan = plan(first.exported(), workspace, first.source());
    AnnotatedArticles once = Coverage.after(workspace, plan.change());
    ImportPlan again = plan(first.exported(), once, first.source());

    assertThat(again.change()).isNull();
    assertThat(again.counts()).isEqualTo(new Counts(0, plan.counts().total(), 0, 0));
    assertThat(again.links()).isEqualTo(new Merged(0, once.links().size()));
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6})
  void theCountsAddUp(long seed) throws IOException {
    Coverage coverage = Coverage.random(seed, 6, 10);
    Random random = new Random(seed);
    Map<String, String> texts = coverage.texts();
    List<Article> some =
        coverage.content().articles().stream().filter(each -> random.nextBoolean()).toList();
    List<Annotation> present =
        coverage.content().annotations().stream()
            .filter(each -> some.stream().anyMatch(article -> article.id().equals(each.article())))
            .filter(each -> random.nextBoolean())
            .toList();
    AnnotatedArticles workspace =
        new AnnotatedArticles(
            some, coverage.content().tags(), List.of(), present, List.of(), List.of());

    String moved = coverage.exported().replaceAll("(?m)^   \"exact\": \"п", "   \"exact\": \"П");
    ImportPlan plan = plan(moved, workspace, hash -> requireNonNull(texts.get(hash)));

    assertThat(plan.counts().total()).isEqualTo(60);
    assertThat(plan.unplaced()).hasSize(plan.counts().lost() + plan.counts().noSuchArticle());
    assertThat(plan.counts().alreadyThere()).isEqualTo(present.size());
    assertThat(plan.tags()).isEqualTo(new Merged(0, 8));
    assertThat(plan.claims()).isEqualTo(new Merged(5, 0));
  }

  @Test
  void anAnnotationWhoseWordsAreElsewhereIsLostAndNotMoved() throws IOException {
    Article article = Coverage.article("a1", "port.txt", TEXT);
    String file =
        exported(article, Coverage.annotation("n1", article, TEXT, "is open"))
            .replace("\"is open\"", "\"is closed\"");
    ImportPlan plan = plan(file, bare(article), hash -> TEXT);
    assertThat(plan.change()).isNull();
    assertThat(plan.counts()).isEqualTo(new Counts(0, 0, 1, 0));
    assertThat(plan.unplaced())
        .containsExactly(
            new Unplaced(new AnnotationId("n1"), "port.txt", "is closed", Reason.LOST));
  }

  @Test
  void anotherTextOfTheSameSourceIsNotTheArticle() throws IOException {
    Article article = Coverage.article("a1", "port.txt", TEXT);
    Article edited = Coverage.article("a1", "port.txt", TEXT + "Later.\n");
    ImportPlan plan =
        plan(
            exported(article, Coverage.annotation("n1", article, TEXT, "is open")),
            bare(edited),
            hash -> TEXT + "Later.\n");
    assertThat(plan.change()).isNull();
    assertThat(plan.counts()).isEqualTo(new Counts(0, 0, 0, 1));
    assertThat(plan.unplaced())
        .containsExactly(
            new Unplaced(new AnnotationId("n1"), "port.txt", "is open", Reason.NO_SUCH_ARTICLE));
  }

  @Test
  void theArticleIsKnownByItsTextWhateverItsIdentifier() throws IOException {
    Article article = Coverage.article("a1", "port.txt", TEXT);
    Article elsewhere = Coverage.article("zz", "copies/port.txt", TEXT);
    Annotation mark = Coverage.annotation("n1", article, TEXT, "is open");
    ImportPlan plan = plan(exported(article, mark), bare(elsewhere), hash -> TEXT);
    assertThat(Coverage.after(bare(elsewhere), plan.change()).annotations())
        .containsExactly(Coverage.annotation("n1", elsewhere, TEXT, "is open"));
    assertThat(requireNonNull(plan.change()).kind()).isEqualTo(ChangeKind.IMPORT_ANNOTATIONS);
  }

  @Test
  void tagsMergeByNameUnderTheSameParentAndKeepTheirKeysApart() throws IOException {
    Article article = Coverage.article("a1", "port.txt", TEXT);
    Tag topic = tag("own-topic", "Topic", null, null, 3);
    Tag otherThere = tag("own-other", "OTHER", 1, topic.id(), 0);
    Tag topicOfFile = tag("f-topic", "topic", null, null, 0);
    Tag otherOfFile = tag("f-other", "Other", null, topicOfFile.id(), 0);
    Tag newOfFile = tag("f-new", "New", 1, topicOfFile.id(), 1);
    Tag otherAtTop = tag("f-other-2", "Other", 2, null, 1);
    Annotation mark =
        Coverage.annotation("n1", article, TEXT, "is open")
            .withTags(List.of(otherOfFile.id(), newOfFile.id(), otherAtTop.id()), NOON);
    AnnotatedArticles exported =
        new AnnotatedArticles(
            List.of(article),
            List.of(topicOfFile, otherOfFile, newOfFile, otherAtTop),
            List.of(),
            List.of(mark),
            List.of(),
            List.of());
    AnnotatedArticles workspace =
        new AnnotatedArticles(
            List.of(article),
            List.of(topic, otherThere),
            List.of(),
            List.of(),
            List.of(),
            List.of());

    ImportPlan plan =
        plan(Coverage.exported(exported, hash -> TEXT, NOON), workspace, hash -> TEXT);

    AnnotatedArticles after = Coverage.after(workspace, plan.change());
    Tag added = tag("f-new", "New", null, topic.id(), 1);
    Tag addedAtTop = tag("f-other-2", "Other", 2, null, 4);
    assertThat(after.tags()).containsExactly(topic, otherThere, added, addedAtTop);
    assertThat(after.annotations().get(0).tags())
        .containsExactly(otherThere.id(), added.id(), addedAtTop.id());
    assertThat(plan.tags()).isEqualTo(new Merged(2, 2));
  }

  @Test
  void claimsMergeByTitleUnlessTheirFiguresContradict() throws IOException {
    Article article = Coverage.article("a1", "port.txt", TEXT);
    Claim cargoThere = claim("own-cargo", "Cargo", figure("30"));
    Claim shipsThere = claim("own-ships", "Ships", figure("7"));
    Claim cargo = claim("f-cargo", "cargo", null);
    Claim ships = claim("f-ships", "Ships", figure("8"));
    Annotation mark = Coverage.annotation("n1", article, TEXT, "is open");
    AnnotatedArticles exported =
        new AnnotatedArticles(
            List.of(article),
            List.of(),
            List.of(cargo, ships),
            List.of(mark),
            List.of(
                new Evidence(mark.id(), cargo.id(), Stance.STATES, figure("29")),
                new Evidence(mark.id(), ships.id(), Stance.DISPUTES, null)),
            List.of());
    AnnotatedArticles workspace =
        new AnnotatedArticles(
            List.of(article),
            List.of(),
            List.of(cargoThere, shipsThere),
            List.of(),
            List.of(),
            List.of());

    ImportPlan plan =
        plan(Coverage.exported(exported, hash -> TEXT, NOON), workspace, hash -> TEXT);

    AnnotatedArticles after = Coverage.after(workspace, plan.change());
    assertThat(after.claims()).containsExactlyInAnyOrder(cargoThere, shipsThere, ships);
    assertThat(after.evidence())
        .containsExactlyInAnyOrder(
            new Evidence(mark.id(), cargoThere.id(), Stance.STATES, figure("29")),
            new Evidence(mark.id(), ships.id(), Stance.DISPUTES, null));
    assertThat(plan.claims()).isEqualTo(new Merged(1, 1));
  }

  private ImportPlan plan(String json, AnnotatedArticles workspace, TextSource texts)
      throws IOException {
    Path file = Files.writeString(folder.resolve("excerpts.json"), json);
    ExcerptsReading reading = new ExcerptsReader().read(file);
    assertThat(reading).isInstanceOf(ExcerptsReading.Parsed.class);
    return ImportPlan.of(((ExcerptsReading.Parsed) reading).document(), workspace, texts, NOON);
  }

  private static AnnotatedArticles bare(Article article) {
    return new AnnotatedArticles(
        List.of(article), List.of(), List.of(), List.of(), List.of(), List.of());
  }

  private static String exported(Article article, Annotation annotation) {
    return Coverage.exported(
        new AnnotatedArticles(
            List.of(article), List.of(), List.of(), List.of(annotation), List.of(), List.of()),
        hash -> TEXT,
        NOON);
  }

  private static Tag tag(
      String id, String name, @Nullable Integer key, @Nullable TagId parent, int position) {
    return new Tag(new TagId(id), name, "#0f6e6e", key, parent, "", position);
  }

  private static Tag renamed(Tag tag, String prefix) {
    TagId parent = tag.parent();
    return new Tag(
        new TagId(prefix + tag.id()),
        tag.name(),
        tag.colour(),
        tag.shortcut(),
        parent == null ? null : new TagId(prefix + parent),
        tag.description(),
        tag.position());
  }

  private static Claim renamed(Claim claim, String prefix) {
    return new Claim(
        new ClaimId(prefix + claim.id()),
        claim.title(),
        claim.figure(),
        claim.note(),
        claim.created(),
        claim.modified());
  }

  private static Claim claim(String id, String title, @Nullable Figure figure) {
    return new Claim(new ClaimId(id), title, figure, "", NOON, NOON);
  }

  private static Figure figure(String value) {
    return new Figure(
        FigureKind.COUNT,
        null,
        FigureComparator.EQUAL,
        new BigDecimal(value),
        null,
        null,
        null,
        Modality.FACT);
  }
}
