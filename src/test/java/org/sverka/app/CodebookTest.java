package org.sverka.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sverka.model.Annotation;
import org.sverka.model.Article;
import org.sverka.model.Tag;
import org.sverka.model.TagId;
import org.sverka.store.WorkspaceException;

class CodebookTest {
  @TempDir Path folder;

  private Bench bench;

  @BeforeEach
  void open() throws WorkspaceException {
    bench = Bench.open(folder.resolve("метки.sverka"));
  }

  @Test
  void aKeyThatIsGivenIsTakenFromTheTagThatHadIt() {
    Tag figure = add(Bench.tag("цифра", 1, null, 0));
    Tag promise = add(Bench.tag("обещание", 1, null, 1));
    assertThat(keys()).containsExactly("цифра null", "обещание 1");

    bench.apply(bench.codebook().alter(held(figure), Bench.tag("цифра", 1, null, 0)));
    assertThat(keys()).containsExactly("цифра 1", "обещание null");

    bench.apply(bench.codebook().alter(held(promise), Bench.tag("обещание", 2, null, 1)));
    assertThat(keys()).containsExactly("цифра 1", "обещание 2");
    bench.session.undo();
    bench.session.undo();
    bench.settle();
    assertThat(keys()).containsExactly("цифра null", "обещание 1");
  }

  @Test
  void theTreeIsInReadingOrder() {
    Tag money = add(Bench.tag("деньги", null, null, 1));
    add(Bench.tag("люди", null, null, 0));
    Tag trade = add(Bench.tag("торговля", null, money.id(), 1));
    add(Bench.tag("бюджет", null, money.id(), 0));
    add(Bench.tag("морем", null, trade.id(), 0));
    assertThat(tree()).containsExactly("люди", "деньги", "  бюджет", "  торговля", "    морем");
    assertThat(Codebook.withDescendants(bench.workspace().tags(), money.id()))
        .extracting(TagId::value)
        .containsExactlyInAnyOrder("деньги", "бюджет", "торговля", "морем");
  }

  @Test
  void aTagWhoseParentIsNotThereStandsAtTheTop() {
    assertThat(Codebook.tree(List.of(Bench.tag("сирота", null, new TagId("нет"), 0))))
        .extracting(Codebook.Entry::depth)
        .containsExactly(0);
  }

  @Test
  void mergingMovesAnnotationsAndTheTagsBelow() {
    Tag figure = add(Bench.tag("цифра", 1, null, 0));
    Tag number = add(Bench.tag("число", 2, null, 1));
    add(Bench.tag("процент", null, number.id(), 0));
    Article article = bench.article("порт", Bench.TEXT);
    bench.apply(bench.edits().mark(Bench.annotation("a", article, 0, 4, number.id())));
    bench.apply(
        bench.edits().mark(Bench.annotation("b", article, 5, 11, number.id(), figure.id())));
    bench.apply(bench.edits().mark(Bench.annotation("c", article, 5, 12, figure.id())));

    bench.apply(bench.codebook().merge(number, figure));

    assertThat(tree()).containsExactly("цифра", "  процент");
    assertThat(bench.workspace().annotations(article.id()).items())
        .extracting(Annotation::tags)
        .containsExactly(List.of(figure.id()), List.of(figure.id()), List.of(figure.id()));
    assertThat(bench.workspace().uses(figure.id())).isEqualTo(3);
    bench.session.undo();
    bench.settle();
    assertThat(tree()).containsExactly("цифра", "число", "  процент");
    assertThat(bench.workspace().uses(number.id())).isEqualTo(2);
    assertThat(bench.workspace().uses(figure.id())).isEqualTo(2);
  }

  @Test
  void aTagMergedIntoOneFarBelowItGivesItItsPlace() {
    Tag top = add(Bench.tag("верх", null, null, 0));
    Tag from = add(Bench.tag("деньги", null, top.id(), 0));
    Tag child = add(Bench.tag("торговля", null, from.id(), 0));
    Tag into = add(Bench.tag("морем", null, child.id(), 0));
    add(Bench.tag("бюджет", null, from.id(), 1));

    bench.apply(bench.codebook().merge(from, into));

    assertThat(tree()).containsExactly("верх", "  морем", "    торговля", "    бюджет");
  }

  @Test
  void deletingLeavesTheAnnotationsAndMovesTheTagsBelowUp() {
    Tag top = add(Bench.tag("верх", null, null, 0));
    Tag gone = add(Bench.tag("деньги", null, top.id(), 0));
    add(Bench.tag("торговля", null, gone.id(), 0));
    Article article = bench.article("порт", Bench.TEXT);
    Annotation mark = Bench.annotation("a", article, 0, 4, gone.id(), top.id());
    bench.apply(bench.edits().mark(mark));

    bench.apply(bench.codebook().delete(gone));

    assertThat(tree()).containsExactly("верх", "  торговля");
    assertThat(bench.workspace().annotation(mark.id()).orElseThrow().tags())
        .containsExactly(top.id());
    bench.session.undo();
    bench.settle();
    assertThat(tree()).containsExactly("верх", "  деньги", "    торговля");
    assertThat(bench.workspace().annotations()).containsExactly(mark);
  }

  /**
   * The file refuses a ring of parents and a tag that is still in use, so what it takes is sound.
   */
  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4})
  void everyMergeAndEveryDeletionIsOneThatTheFileTakes(long seed) {
    Random random = new Random(seed);
    List<Tag> tags = new ArrayList<>();
    for (int i = 0; i < 12; i++) {
      TagId parent =
          tags.isEmpty() || random.nextInt(4) == 0
              ? null
              : tags.get(random.nextInt(tags.size())).id();
      tags.add(add(Bench.tag("тег " + i, null, parent, random.nextInt(3))));
    }
    Article article = bench.article("порт", Bench.TEXT);
    for (int i = 0; i < 20; i++) {
      TagId tag = tags.get(random.nextInt(tags.size())).id();
      TagId second = tags.get(random.nextInt(tags.size())).id();
      bench.apply(bench.edits().mark(Bench.annotation("m" + i, article, i, i + 5, tag, second)));
    }
    while (bench.workspace().tags().size() > 1) {
      List<Tag> left = bench.workspace().tags();
      Tag from = left.get(random.nextInt(left.size()));
      Tag into = left.get(random.nextInt(left.size()));
      bench.told.clear();
      bench.apply(
          from.equals(into) ? bench.codebook().delete(from) : bench.codebook().merge(from, into));
      assertThat(bench.told).noneMatch(told -> told.startsWith("failed"));
      assertThat(tree()).hasSize(left.size() - 1);
      assertThat(bench.workspace().annotations())
          .allSatisfy(
              annotation ->
                  assertThat(annotation.tags())
                      .doesNotHaveDuplicates()
                      .allMatch(tag -> bench.workspace().tag(tag).isPresent()));
    }
  }

  private Tag add(Tag tag) {
    bench.apply(bench.codebook().add(tag));
    return tag;
  }

  private Tag held(Tag tag) {
    return bench.workspace().tag(tag.id()).orElseThrow();
  }

  private List<String> keys() {
    return bench.workspace().tags().stream().map(tag -> tag.name() + " " + tag.shortcut()).toList();
  }

  private List<String> tree() {
    return Codebook.tree(bench.workspace().tags()).stream()
        .map(entry -> "  ".repeat(entry.depth()) + entry.tag().name())
        .toList();
  }
}
