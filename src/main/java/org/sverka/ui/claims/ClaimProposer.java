package org.sverka.ui.claims;

import java.time.LocalDate;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.sverka.model.Figure;
import org.sverka.text.Language;
import org.sverka.text.TextRange;

/** Reads a title and a figure for a claim from a selection. */
public interface ClaimProposer {
  /** What a claim made from a selection would be. */
  record Proposal(String title, @Nullable Figure figure) {}

  /** Where nothing could be read: a person says all of it. */
  Proposal NO_PROPOSAL = new Proposal("", null);

  /**
   * Reads in the background; completed on any thread.
   *
   * @param selection in chars
   * @param published when the article came out, for "last year"; null where unknown
   */
  CompletableFuture<Proposal> propose(
      String text, TextRange selection, Language language, @Nullable LocalDate published);
}
