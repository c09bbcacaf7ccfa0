package org.sverka.app.search;

import java.util.List;
import org.sverka.model.ClaimId;
import org.sverka.model.TagId;
import org.sverka.query.IndexTerms;
import org.sverka.query.Query;
import org.sverka.store.FoundThings;
import org.sverka.store.FoundThings.Some;
import org.sverka.store.FoundThings.Speaker;

/** What people made that answers a question, of each sort the latest first. */
public record MadeHits(
    Some<MarkHits> marks, Some<Speaker> speakers, Some<TagId> tags, Some<ClaimId> claims) {
  /** Finds in these things what they were found for. */
  static MadeHits of(FoundThings found, Query query, IndexTerms terms) {
    List<MarkHits> marks =
        found.marks().first().stream().map(mark -> MarkHits.of(mark, query, terms)).toList();
    return new MadeHits(
        new Some<>(marks, found.marks().all()), found.speakers(), found.tags(), found.claims());
  }
}
