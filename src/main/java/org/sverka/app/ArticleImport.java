package org.sverka.app;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiPredicate;
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
   * How an import ended. The counts add up to the files that were looked at, but for those that the
   * workspace would not take.
   *
   * @param added new articles
   * @param revised new revisions of articles that were there
   * @param same files whose text was there already, from the same outlet as far as is known
   * @param damaged of those that came in, the ones with characters that could not be read
   * @param cancelled whether it ended before the last file: a person stopped it, or the workspace
   *     took no more
   */
  public record Report(
      List<ArticleId> added,
      List<ArticleId> revised,
      int same,
      List<Damaged> damaged,
      List<Refused> refused,
      boolean cancelled) {
    public int files() {
      return added.size() + revised.size() + same + refused.size();
    }
  }

  /** A file that did not come in. */
  public record Refused(Path file, Refusal refusal) {}

  /**
   * A file that came in with holes.
   *
   * @param unreadable how many characters stand as U+FFFD in its text
   */
  public record Damaged(Path file, int unreadable) {}

  /** Where a text came from. */
  private record Origin(String source, @Nullable String outlet) {
    /**
     * The same words under the name of another outlet are another article: that it took them is
     * what a person looks for.
     */
    boolean isSame(Origin other) {
      return source.equals(other.source)
          || outlet == null
          || other.outlet == null
          || outlet.equals(other.outlet);
    }
  }

  private final Intake intake;
  private final Clock clock;
  private final @Nullable Path base;
  private final Map<String, Integer> revisions = new HashMap<>();

  /** Where each text came from, by its hash. */
  private final Map<String, List<Origin>> origins = new HashMap<>();

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
      origins(article.hash()).add(new Origin(article.source(), article.metadata().outlet()));
      revisions.merge(article.source(), article.revision(), Math::max);
    }
  }

  /**
   * Reads and hands over. On a background thread.
   *
   * @param apply takes a change with its new texts by hash, in order; false where the workspace
   *     refused it, which ends the import
   */
  public Report run(
      List<Path> sources, Jobs.Progress progress, BiPredicate<Change, Map<String, String>> apply) {
    Set<Path> files = new LinkedHashSet<>();
    for (Path source : sources) {
      files.addAll(intake.find(source));
    }
    List<Refused> refused = new ArrayList<>();
    List<Damaged> damaged = new ArrayList<>();
    int same = 0;
    Batch batch = new Batch(apply);
    int done = 0;
    for (Path file : files) {
      if (progress.isCancelled() || batch.wasRefused()) {
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
          batch.add(article, read.draft().text());
          if (read.draft().unreadable() > 0) {
            damaged.add(new Damaged(file, read.draft().unreadable()));
          }
        }
      }
    }
    batch.handOver();
    return new Report(
        batch.added(1, 1),
        batch.added(2, Integer.MAX_VALUE),
        same,
        List.copyOf(damaged),
        List.copyOf(refused),
        done < files.size() || batch.wasRefused());
  }

  /** The article a draft becomes; null where its text is there already. */
  private @Nullable Article article(Path file, ArticleDraft draft) {
    String source = source(file);
    Origin origin = new Origin(source, draft.metadata().outlet());
    List<Origin> known = origins(draft.hash());
    if (known.stream().anyMatch(origin::isSame)) {
      return null;
    }
    known.add(origin);
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

  private List<Origin> origins(String hash) {
    return origins.computeIfAbsent(hash, its -> new ArrayList<>());
  }

  private String source(Path file) {
    Path absolute = file.toAbsolutePath().normalize();
    Path name = base != null && absolute.startsWith(base) ? base.relativize(absolute) : absolute;
    return name.toString().replace('\\', '/');
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MILLIS);
  }

  /** The articles under way, and those that arrived. */
  private final class Batch {
    private final BiPredicate<Change, Map<String, String>> apply;
    private final List<Article> articles = new ArrayList<>();
    private final Map<String, String> texts = new HashMap<>();
    private final List<Article> arrived = new ArrayList<>();
    private boolean refused;

    Batch(BiPredicate<Change, Map<String, String>> apply) {
      this.apply = apply;
    }

    void add(Article article, String text) {
      articles.add(article);
      texts.put(article.hash(), text);
      if (articles.size() >= BATCH) {
        handOver();
      }
    }

    void handOver() {
      if (articles.isEmpty()) {
        return;
      }
      List<Edit> edits = articles.stream().map(Edit::add).toList();
      if (apply.test(
          new Change(step, ChangeKind.IMPORT_ARTICLES, now(), edits), Map.copyOf(texts))) {
        arrived.addAll(articles);
      } else {
        refused = true;
      }
      articles.clear();
      texts.clear();
    }

    boolean wasRefused() {
      return refused;
    }

    /** What arrived with a revision from the one to the other. */
    List<ArticleId> added(int from, int to) {
      return arrived.stream()
          .filter(article -> article.revision() >= from && article.revision() <= to)
          .map(Article::id)
          .toList();
    }
  }
}
