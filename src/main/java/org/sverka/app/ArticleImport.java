package org.sverka.app;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.sverka.intake.ArticleDraft;
import org.sverka.intake.Intake;
import org.sverka.intake.Refusal;
import org.sverka.model.Article;
import org.sverka.model.ArticleId;
import org.sverka.model.Change;
import org.sverka.model.ChangeKind;
import org.sverka.model.Edit;

/**
 * Brings files into a workspace: reads them, passes over what is already there, makes a new
 * revision of what has changed, and lists what could not be read. The articles come in batches,
 * each a change of its own and all of one step, so that a cancelled import leaves whole articles
 * and is undone at once.
 */
public final class ArticleImport {
  /** Articles in one change. */
  private static final int BATCH = 100;

  /**
   * How an import ended. The counts add up to the files that were looked at.
   *
   * @param added new articles
   * @param revised new revisions of articles that were there
   * @param same files whose text was there already
   * @param cancelled whether a person stopped it before the end
   */
  public record Report(
      List<ArticleId> added,
      List<ArticleId> revised,
      int same,
      List<Refused> refused,
      boolean cancelled) {
    public int files() {
      return added.size() + revised.size() + same + refused.size();
    }
  }

  /** A file that did not come in. */
  public record Refused(Path file, Refusal refusal) {}

  private final Intake intake;
  private final Clock clock;
  private final @Nullable Path base;
  private final Map<String, Integer> revisions = new HashMap<>();
  private final Set<String> hashes = new HashSet<>();
  private final String step = UUID.randomUUID().toString();

  /**
   * @param present the articles that the workspace has now
   * @param workspaceFile sources below its folder are named relative to it
   */
  public ArticleImport(Intake intake, Clock clock, Iterable<Article> present, Path workspaceFile) {
    this.intake = intake;
    this.clock = clock;
    this.base = workspaceFile.toAbsolutePath().normalize().getParent();
    for (Article article : present) {
      hashes.add(article.hash());
      revisions.merge(article.source(), article.revision(), Math::max);
    }
  }

  /**
   * Reads and hands over. On a background thread.
   *
   * @param apply takes a change with its new texts by hash, in order
   */
  public Report run(
      List<Path> sources, Jobs.Progress progress, BiConsumer<Change, Map<String, String>> apply) {
    Set<Path> files = new LinkedHashSet<>();
    for (Path source : sources) {
      files.addAll(intake.find(source));
    }
    List<ArticleId> added = new ArrayList<>();
    List<ArticleId> revised = new ArrayList<>();
    List<Refused> refused = new ArrayList<>();
    int same = 0;
    Batch batch = new Batch();
    int done = 0;
    for (Path file : files) {
      if (progress.isCancelled()) {
        break;
      }
      progress.report(done++, files.size());
      Intake.Outcome outcome = intake.read(file);
      if (outcome instanceof Intake.Outcome.Refused no) {
        refused.add(new Refused(file, no.refusal()));
      } else if (outcome instanceof Intake.Outcome.Read read) {
        Article article = article(file, read.draft());
        if (article == null) {
          same++;
        } else {
          (article.revision() == 1 ? added : revised).add(article.id());
          batch.add(article, read.draft().text());
          if (batch.isFull()) {
            batch.handOver(apply);
          }
        }
      }
    }
    batch.handOver(apply);
    return new Report(
        List.copyOf(added), List.copyOf(revised), same, List.copyOf(refused), done < files.size());
  }

  /** The article a draft becomes; null where its text is there already. */
  private @Nullable Article article(Path file, ArticleDraft draft) {
    if (!hashes.add(draft.hash())) {
      return null;
    }
    String source = source(file);
    int revision = revisions.merge(source, 1, Integer::sum);
    return new Article(
        ArticleId.random(),
        source,
        revision,
        draft.hash(),
        draft.metadata(),
        draft.charset(),
        draft.codePoints(),
        draft.text().length(),
        draft.furniture(),
        now());
  }

  private String source(Path file) {
    Path absolute = file.toAbsolutePath().normalize();
    Path name = base != null && absolute.startsWith(base) ? base.relativize(absolute) : absolute;
    return name.toString().replace('\\', '/');
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MILLIS);
  }

  private final class Batch {
    private final List<Edit> edits = new ArrayList<>();
    private final Map<String, String> texts = new HashMap<>();

    void add(Article article, String text) {
      edits.add(Edit.add(article));
      texts.put(article.hash(), text);
    }

    boolean isFull() {
      return edits.size() >= BATCH;
    }

    void handOver(BiConsumer<Change, Map<String, String>> apply) {
      if (!edits.isEmpty()) {
        apply.accept(new Change(step, ChangeKind.IMPORT_ARTICLES, now(), edits), Map.copyOf(texts));
        edits.clear();
        texts.clear();
      }
    }
  }
}
