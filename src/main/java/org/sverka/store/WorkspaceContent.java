package org.sverka.store;

import java.util.List;
import org.sverka.model.Annotation;
import org.sverka.model.Article;
import org.sverka.model.Claim;
import org.sverka.model.Dismissal;
import org.sverka.model.Evidence;
import org.sverka.model.Link;
import org.sverka.model.Tag;

/**
 * All that a workspace file holds, the texts and the history aside, as of one moment.
 *
 * <p>The order is the same whenever the content is, whatever was done to reach it:
 *
 * @param articles by source, revision, identifier
 * @param tags a tag before the tags below it; siblings by position, name, identifier
 * @param claims by time of creation, identifier
 * @param annotations by article in the order above, by range, by identifier
 * @param evidence by claim in the order above, then by annotation in the order above
 * @param dismissals by key
 * @param links by first annotation in the order above, then by second
 */
public record WorkspaceContent(
    List<Article> articles,
    List<Tag> tags,
    List<Claim> claims,
    List<Annotation> annotations,
    List<Evidence> evidence,
    List<Dismissal> dismissals,
    List<Link> links) {
  public WorkspaceContent {
    articles = List.copyOf(articles);
    tags = List.copyOf(tags);
    claims = List.copyOf(claims);
    annotations = List.copyOf(annotations);
    evidence = List.copyOf(evidence);
    dismissals = List.copyOf(dismissals);
    links = List.copyOf(links);
  }
}
