package org.sverka.exchange;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sverka.exchange.ExcerptsDocument.Excerpt;
import org.sverka.model.AnnotationId;
import org.sverka.model.ArticleId;
import org.sverka.model.Claim;
import org.sverka.model.ClaimId;
import org.sverka.model.Evidence;
import org.sverka.model.Link;
import org.sverka.model.Tag;
import org.sverka.model.TagId;

/** Holds that a document is complete in itself, which a schema cannot say. */
final class ExcerptsReferences {
  private final ExcerptsDocument document;
  private final Set<ArticleId> articles = new HashSet<>();
  private final Map<TagId, Tag> tags = new HashMap<>();
  private final Set<ClaimId> claims = new HashSet<>();
  private final Set<AnnotationId> excerpts = new HashSet<>();

  private ExcerptsReferences(ExcerptsDocument document) {
    this.document = document;
  }

  /**
   * @return the document
   * @throws MalformedExcerptsException when it refers to what it does not have, has something
   *     twice, or has a tag above itself
   */
  static ExcerptsDocument checked(ExcerptsDocument document) throws MalformedExcerptsException {
    ExcerptsReferences references = new ExcerptsReferences(document);
    references.collect();
    references.checkTags();
    references.checkExcerpts();
    references.checkLinks();
    return document;
  }

  private void collect() throws MalformedExcerptsException {
    for (int i = 0; i < document.articles().size(); i++) {
      once(articles.add(document.articles().get(i).id()), "$.articles[" + i + "].id");
    }
    for (int i = 0; i < document.tags().size(); i++) {
      Tag tag = document.tags().get(i);
      once(tags.put(tag.id(), tag) == null, "$.tags[" + i + "].id");
    }
    for (int i = 0; i < document.claims().size(); i++) {
      Claim claim = document.claims().get(i);
      once(claims.add(claim.id()), "$.claims[" + i + "].id");
    }
  }

  private void checkTags() throws MalformedExcerptsException {
    for (int i = 0; i < document.tags().size(); i++) {
      String place = "$.tags[" + i + "].parent";
      Tag tag = document.tags().get(i);
      int above = 0;
      for (@Nullable TagId parent = tag.parent(); parent != null; ) {
        Tag next = tags.get(parent);
        if (next == null) {
          throw new MalformedExcerptsException(place, "there is no tag " + parent);
        }
        if (++above > tags.size()) {
          throw new MalformedExcerptsException(place, "the tag stands above itself");
        }
        parent = next.parent();
      }
    }
  }

  private void checkExcerpts() throws MalformedExcerptsException {
    for (int i = 0; i < document.excerpts().size(); i++) {
      Excerpt excerpt = document.excerpts().get(i);
      String place = "$.excerpts[" + i + "]";
      once(excerpts.add(excerpt.id()), place + ".id");
      if (!articles.contains(excerpt.article())) {
        throw new MalformedExcerptsException(
            place + ".article", "there is no article " + excerpt.article());
      }
      for (TagId tag : excerpt.tags()) {
        if (!tags.containsKey(tag)) {
          throw new MalformedExcerptsException(place + ".tags", "there is no tag " + tag);
        }
      }
      Set<ClaimId> tied = new HashSet<>();
      for (Evidence tie : excerpt.evidence()) {
        if (!claims.contains(tie.claim())) {
          throw new MalformedExcerptsException(
              place + ".claims", "there is no claim " + tie.claim());
        }
        once(tied.add(tie.claim()), place + ".claims");
      }
    }
  }

  private void checkLinks() throws MalformedExcerptsException {
    Set<String> seen = new HashSet<>();
    for (int i = 0; i < document.links().size(); i++) {
      Link link = document.links().get(i);
      String place = "$.links[" + i + "]";
      for (AnnotationId end : List.of(link.first(), link.second())) {
        if (!excerpts.contains(end)) {
          throw new MalformedExcerptsException(place, "there is no excerpt " + end);
        }
      }
      once(seen.add(link.key()), place);
    }
  }

  private static void once(boolean isNew, String place) throws MalformedExcerptsException {
    if (!isNew) {
      throw new MalformedExcerptsException(place, "it is there twice");
    }
  }
}
