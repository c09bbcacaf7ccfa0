package org.sverka.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sverka.intake.Intake;
import org.sverka.intake.Refusal.Reason;
import org.sverka.model.Article;
import org.sverka.model.Change;
import org.sverka.store.WorkspaceException;

class ArticleImportTest {
  @TempDir Path folder;

  private Path articles;
  private Bench bench;

  @BeforeEach
  void open() throws IOException, WorkspaceException {
    articles = Files.createDirectories(folder.resolve("порт"));
    bench = Bench.open(articles.resolve("порт.sverka"));
  }

  @Test
  void aFolderComesInWithItsTexts() throws IOException {
    write("один.txt", "Первая статья о порте.\r\nВторая строка.");
    write("вложено/два.md", "# Заголовок\n\nВторая статья о порте.");

    ArticleImport.Report report = run(articles);

    assertThat(report.added()).hasSize(2);
    assertThat(report.files()).isEqualTo(2);
    assertThat(sources()).containsExactly("вложено/два.md 1", "один.txt 1");
    Article one =
        bench.workspace().articles().stream()
            .filter(article -> article.source().equals("один.txt"))
            .findFirst()
            .orElseThrow();
    var text = bench.session.text(one.hash());
    bench.settle();
    assertThat(text.join()).contains("Первая статья о порте.\nВторая строка.");
  }

  @Test
  void theSameFileTwiceIsOneArticle() throws IOException {
    Path file = write("один.txt", "Статья о порте.");
    run(articles);
    Collection<Article> before = List.copyOf(bench.workspace().articles());

    ArticleImport.Report again = run(articles, file);

    assertThat(again)
        .isEqualTo(new ArticleImport.Report(List.of(), List.of(), 1, List.of(), List.of(), false));
    assertThat(bench.workspace().articles()).containsExactlyElementsOf(before);
  }

  @Test
  void aCopyUnderAnotherNameIsTheSameArticle() throws IOException {
    write("один.txt", "Статья о порте.");
    write("копия.txt", "Статья о порте.");
    ArticleImport.Report report = run(articles);
    assertThat(report.added()).hasSize(1);
    assertThat(report.same()).isEqualTo(1);
  }

  @Test
  void theSameWordsOfAnotherOutletAreAnotherArticle() throws IOException {
    String page =
        "<html><head><meta property=\"og:site_name\" content=\"%s\"></head><body><article>"
            + "<h1>Порт расширяют</h1><p>Суда придут весной, говорят в порту.</p></article></body>";
    write("один.html", page.formatted("Причал"));
    write("два.html", page.formatted("Маяк"));
    ArticleImport.Report report = run(articles);
    assertThat(report.added()).hasSize(2);

    assertThat(run(articles).same()).isEqualTo(2);
  }

  @Test
  void aChangedFileComesInAsANewRevisionBesideTheOldOne() throws IOException {
    write("один.txt", "Статья о порте.");
    run(articles);
    write("один.txt", "Статья о порте, исправленная.");
    ArticleImport.Report second = run(articles);
    write("один.txt", "Статья о порте, исправленная дважды.");
    run(articles);

    assertThat(second.added()).isEmpty();
    assertThat(second.revised()).hasSize(1);
    assertThat(sources()).containsExactly("один.txt 1", "один.txt 2", "один.txt 3");
  }

  @Test
  void aFileOutsideTheFolderOfTheWorkspaceIsNamedWhole() throws IOException {
    Path outside = Files.writeString(folder.resolve("другая.txt"), "Другая статья.");
    run(outside);
    assertThat(sources()).containsExactly(outside.toAbsolutePath().normalize() + " 1");
  }

  @Test
  void whatCannotBeReadIsListedAndTheRestComesIn() throws IOException {
    write("хорошая.txt", "Статья о порте.");
    Path empty = write("пустая.txt", " \n ");
    Path picture = articles.resolve("снимок.txt");
    Files.write(picture, new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0, 0, 13});
    Path missing = articles.resolve("нет.txt");

    ArticleImport.Report report = run(articles, missing);

    assertThat(report.added()).hasSize(1);
    assertThat(report.refused())
        .extracting(refused -> refused.file() + " " + refused.refusal().reason())
        .containsExactlyInAnyOrder(
            empty + " " + Reason.EMPTY,
            picture + " " + Reason.BINARY,
            missing + " " + Reason.MISSING);
    assertThat(report.files()).isEqualTo(4);
    assertThat(report.cancelled()).isFalse();
  }

  @Test
  void aCancelledImportLeavesWholeArticlesAndIsOneStepToUndo() throws IOException {
    for (int i = 0; i < 230; i++) {
      write("статья-%03d.txt".formatted(i), "Статья о порте, номер " + i + ".");
    }
    ArticleImport.Report report = run(new Stop(205), articles);

    assertThat(report.cancelled()).isTrue();
    assertThat(report.added()).hasSize(205);
    assertThat(bench.workspace().articles())
        .extracting(Article::id)
        .containsExactlyInAnyOrderElementsOf(report.added());
    bench.session.undo();
    bench.settle();
    assertThat(bench.workspace().articles()).isEmpty();
  }

  @Test
  void anImportEndsWhereTheWorkspaceTakesNoMore() throws IOException {
    for (int i = 0; i < 250; i++) {
      write("статья-%03d.txt".formatted(i), "Статья о порте, номер " + i + ".");
    }
    List<Integer> offered = new ArrayList<>();
    ArticleImport.Report report =
        new ArticleImport(new Intake(), Bench.CLOCK, List.of(), bench.session.file())
            .run(
                List.of(articles),
                new Stop(Integer.MAX_VALUE),
                (change, texts) -> {
                  offered.add(change.edits().size());
                  return offered.size() < 2;
                });
    assertThat(offered).containsExactly(100, 100);
    assertThat(report.added()).hasSize(100);
    assertThat(report.cancelled()).isTrue();
  }

  private ArticleImport.Report run(Path... sources) {
    return run(new Stop(Integer.MAX_VALUE), sources);
  }

  private ArticleImport.Report run(Jobs.Progress progress, Path... sources) {
    return new ArticleImport(
            new Intake(),
            Bench.CLOCK,
            List.copyOf(bench.workspace().articles()),
            bench.session.file())
        .run(List.of(sources), progress, this::apply);
  }

  private boolean apply(Change change, Map<String, String> texts) {
    var kept = bench.session.apply(change, texts);
    bench.settle();
    return kept.join();
  }

  private List<String> sources() {
    return bench.workspace().articles().stream()
        .map(article -> article.source() + " " + article.revision())
        .sorted()
        .toList();
  }

  private Path write(String name, String text) throws IOException {
    Path file = articles.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, text);
  }

  /** Cancels after a number of files. */
  private static final class Stop implements Jobs.Progress {
    private final int after;
    private int reported;

    Stop(int after) {
      this.after = after;
    }

    @Override
    public void report(long done, long total) {
      reported++;
    }

    @Override
    public boolean isCancelled() {
      return reported >= after;
    }
  }
}
