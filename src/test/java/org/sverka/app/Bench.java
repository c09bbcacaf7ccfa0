package org.sverka.app;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sverka.anchor.Selectors;
import org.sverka.model.Annotation;
import org.sverka.model.AnnotationId;
import org.sverka.model.Article;
import org.sverka.model.ArticleId;
import org.sverka.model.ArticleMetadata;
import org.sverka.model.Change;
import org.sverka.model.ChangeKind;
import org.sverka.model.Edit;
import org.sverka.model.Tag;
import org.sverka.model.TagId;
import org.sverka.model.TitleOrigin;
import org.sverka.store.HistoryState;
import org.sverka.store.WorkspaceException;
import org.sverka.store.WorkspaceFile;
import org.sverka.text.Language;
import org.sverka.text.TextHash;
import org.sverka.text.TextRange;

/** A workspace on a test's bench: its file, and its session on threads that the test steps. */
final class Bench {
  static final Instant NOON = Instant.parse("2025-11-12T12:00:00Z");
  static final Clock CLOCK = Clock.fixed(NOON, ZoneOffset.UTC);
  static final String TEXT =
      "Порт примет новые суда весной. Груз пойдёт морем, сказал начальник порта.";

  final Steps screen = new Steps();
  final Steps writer = new Steps();
  final Session session;
  final List<String> told = new ArrayList<>();

  private Bench(WorkspaceFile file) throws WorkspaceException {
    session = Session.read(file, screen, writer);
    session.addListener(
        new Session.Listener() {
          @Override
          public void changed(Change change) {
            told.add("changed " + change.kind());
          }

          @Override
          public void reloaded() {
            told.add("reloaded");
          }

          @Override
          public void saveStateChanged(Session.SaveState state) {
            told.add(state.name());
          }

          @Override
          public void historyChanged(HistoryState history) {
            told.add("undo " + history.undo() + ", redo " + history.redo());
          }

          @Override
          public void failed(Exception problem) {
            told.add(
                "failed "
                    + (problem instanceof WorkspaceException known
                        ? known.problem().name()
                        : problem.getClass().getSimpleName()));
          }
        });
  }

  /** Opens a workspace, which is made where there is none. */
  static Bench open(Path file) throws WorkspaceException {
    return new Bench(WorkspaceFile.openOrCreate(file));
  }

  Workspace workspace() {
    return session.workspace();
  }

  Edits edits() {
    return new Edits(workspace(), CLOCK, "Айгуль");
  }

  Codebook codebook() {
    return new Codebook(workspace(), CLOCK);
  }

  /** Lets writer and screen do all that waits. */
  void settle() {
    while (!writer.isIdle() || !screen.isIdle()) {
      writer.run();
      screen.run();
    }
  }

  /** Makes a change and waits for it. */
  void apply(Change change) {
    session.apply(change);
    settle();
  }

  void close() {
    session.close();
    settle();
  }

  /** An article that is in the workspace from now on. */
  Article article(String name, String text) {
    Article article =
        new Article(
            new ArticleId(name),
            name + ".txt",
            1,
            TextHash.of(text),
            new ArticleMetadata(name, TitleOrigin.HEADLINE, "Маяк", null, null, Language.RUSSIAN),
            "UTF-8",
            text.codePointCount(0, text.length()),
            text.length(),
            List.of(),
            NOON);
    session.apply(
        change(ChangeKind.IMPORT_ARTICLES, Edit.add(article)), Map.of(article.hash(), text));
    settle();
    return article;
  }

  static Annotation annotation(String id, Article article, int start, int end, TagId... tags) {
    return new Annotation(
        new AnnotationId(id),
        article.id(),
        Selectors.describe(TEXT, new TextRange(start, end)),
        List.of(tags),
        "",
        null,
        "Айгуль",
        NOON,
        NOON);
  }

  static Tag tag(String name, @Nullable Integer key, @Nullable TagId parent, int position) {
    return new Tag(new TagId(name), name, "#0f6e6e", key, parent, "", position);
  }

  static Change change(ChangeKind kind, Edit... edits) {
    return Change.of(kind, NOON, List.of(edits));
  }
}
