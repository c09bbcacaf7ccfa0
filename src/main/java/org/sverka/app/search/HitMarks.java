package org.sverka.app.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sverka.app.Edits;
import org.sverka.app.Workspace;
import org.sverka.model.Annotation;
import org.sverka.model.Article;
import org.sverka.model.ArticleId;
import org.sverka.model.Change;
import org.sverka.model.ChangeKind;
import org.sverka.model.Edit;
import org.sverka.model.TagId;
import org.sverka.text.TextRange;

/** Makes annotations of hits, as one change. On the session's thread. */
public final class HitMarks {
  /**
   * The hits in an article.
   *
   * @param places in chars
   */
  public record Places(ArticleId article, String text, List<TextRange> places) {
    public Places {
      places = List.copyOf(places);
    }
  }

  private final Workspace workspace;
  private final Edits edits;

  public HitMarks(Workspace workspace, Edits edits) {
    this.workspace = workspace;
    this.edits = edits;
  }

  /**
   * The change that marks all hits; one that is marked already is given the tag.
   *
   * @param tag null for none
   * @return empty where nothing is left to do
   */
  public Optional<Change> of(List<Places> hits, @Nullable TagId tag) {
    List<Edit> made = new ArrayList<>();
    Annotation newest = null;
    for (Places one : hits) {
      Article article = workspace.article(one.article()).orElse(null);
      if (article == null) {
        continue;
      }
      for (TextRange place : one.places()) {
        Annotation fresh = edits.annotation(article, one.text(), place);
        Annotation there = edits.existing(article, fresh.range()).orElse(null);
        newest = fresh;
        if (there == null) {
          made.add(Edit.add(tag == null ? fresh : fresh.withTags(List.of(tag), fresh.created())));
        } else if (tag != null && !there.tags().contains(tag)) {
          List<TagId> tags = new ArrayList<>(there.tags());
          tags.add(tag);
          made.add(Edit.alter(there, there.withTags(tags, fresh.created())));
        }
      }
    }
    return newest == null || made.isEmpty()
        ? Optional.empty()
        : Optional.of(Change.of(ChangeKind.MARK, newest.created(), made));
  }
}
