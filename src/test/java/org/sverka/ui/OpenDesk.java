package org.sverka.ui;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sverka.anchor.Selectors;
import org.sverka.app.Session;
import org.sverka.app.Workspace;
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
import org.sverka.store.WorkspaceException;
import org.sverka.store.WorkspaceFile;
import org.sverka.text.Language;
import org.sverka.text.TextHash;
import org.sverka.text.TextRange;

/** A desk with a workspace on it, where everything happens at once on the test's own thread. */
public final class OpenDesk {
  public static final Instant NOON = Instant.parse("2025-11-12T12:00:00Z");
  public static final Clock CLOCK = Clock.fixed(NOON, ZoneOffset.UTC);

  private final Desk desk = new Desk(Runnable::run);
  private final Marking marking = new Marking(desk, CLOCK, () -> "Айгуль");

  /** Makes a workspace file and puts it on the desk. */
  public OpenDesk(Path file) throws WorkspaceException {
    put(file);
  }

  /** Puts another workspace on the desk. */
  public void put(Path file) throws WorkspaceException {
    desk.setSession(Session.read(WorkspaceFile.openOrCreate(file), Runnable::run, Runnable::run));
  }

  public Desk desk() {
    return desk;
  }

  public Marking marking() {
    return marking;
  }

  public Session session() {
    return java.util.Objects.requireNonNull(desk.session());
  }

  public Workspace workspace() {
    return session().workspace();
  }

  /** Adds an article; its source is {@code folder/name.txt}. */
  public Article article(
      String name, @Nullable String outlet, @Nullable LocalDate published, String text) {
    Article article =
        new Article(
            new ArticleId(name),
            "папка/" + name + ".txt",
            1,
            TextHash.of(text),
            new ArticleMetadata(
                name, TitleOrigin.HEADLINE, outlet, null, published, Language.RUSSIAN),
            "UTF-8",
            text.codePointCount(0, text.length()),
            text.length(),
            List.of(),
            NOON);
    session()
        .apply(
            Change.of(ChangeKind.IMPORT_ARTICLES, NOON, List.of(Edit.add(article))),
            Map.of(article.hash(), text));
    return article;
  }

  /** Adds an annotation over the first place where the words stand. */
  public Annotation mark(String id, Article article, String text, String words, TagId... tags) {
    int at = text.indexOf(words);
    Annotation annotation =
        new Annotation(
            new AnnotationId(id),
            article.id(),
            Selectors.describe(text, new TextRange(at, at + words.length())),
            List.of(tags),
            "",
            null,
            "Айгуль",
            NOON,
            NOON);
    session().apply(Change.of(ChangeKind.MARK, NOON, List.of(Edit.add(annotation))));
    return annotation;
  }

  public Tag tag(String name, @Nullable Integer key, @Nullable TagId parent) {
    Tag tag = new Tag(new TagId(name), name, "#6ea8e5", key, parent, "", workspace().tags().size());
    session().apply(Change.of(ChangeKind.EDIT_CODEBOOK, NOON, List.of(Edit.add(tag))));
    return tag;
  }
}
