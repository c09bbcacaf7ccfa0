package org.sverka.exchange;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sverka.model.AnnotationId;
import org.sverka.model.ArticleId;
import org.sverka.model.Claim;
import org.sverka.model.Evidence;
import org.sverka.model.Link;
import org.sverka.model.Quote;
import org.sverka.model.Tag;
import org.sverka.model.TagId;

/**
 * What an excerpts file says, in the words of the model but for two things that only a workspace
 * can turn into it: which article is meant, and where in its text an offset lies.
 *
 * <p>Complete in itself: each article, tag and claim that is referred to is there, none twice, and
 * no tag stands above itself. Immutable.
 *
 * @param tags a parent before its children, or not: in the order of the file
 * @param links empty for a file that is older than they are
 */
public record ExcerptsDocument(
    List<Source> articles,
    List<Tag> tags,
    List<Claim> claims,
    List<Excerpt> excerpts,
    List<Link> links) {
  public ExcerptsDocument {
    articles = List.copyOf(articles);
    tags = List.copyOf(tags);
    claims = List.copyOf(claims);
    excerpts = List.copyOf(excerpts);
    links = List.copyOf(links);
  }

  /** An article as far as it is needed to find it again, and to say which is missing. */
  public record Source(ArticleId id, String source, String hash, String title) {}

  /**
   * One annotation of the file.
   *
   * @param start in code points of the article's text
   * @param end in code points, exclusive, more than {@code start}
   */
  public record Excerpt(
      AnnotationId id,
      ArticleId article,
      int start,
      int end,
      String exact,
      String prefix,
      String suffix,
      List<TagId> tags,
      String note,
      @Nullable Quote quote,
      List<Evidence> evidence,
      String author,
      Instant created,
      Instant modified) {
    public Excerpt {
      tags = List.copyOf(tags);
      evidence = List.copyOf(evidence);
    }
  }
}
