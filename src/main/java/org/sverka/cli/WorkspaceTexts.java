package org.sverka.cli;

import org.sverka.exchange.AnnotatedArticles;
import org.sverka.exchange.TextSource;
import org.sverka.store.WorkspaceContent;
import org.sverka.store.WorkspaceException;
import org.sverka.store.WorkspaceFile;

/** A workspace file as the formats want it: its records in their order, and its texts. */
record WorkspaceTexts(WorkspaceFile file) implements TextSource {
  AnnotatedArticles content() throws WorkspaceException {
    WorkspaceContent content = file.load();
    return new AnnotatedArticles(
        content.articles(),
        content.tags(),
        content.claims(),
        content.annotations(),
        content.evidence(),
        content.links());
  }

  @Override
  public String text(String hash) {
    try {
      return file.text(hash)
          .orElseThrow(() -> new IllegalStateException("an article without its text: " + hash));
    } catch (WorkspaceException problem) {
      throw new UncheckedWorkspaceException(problem);
    }
  }
}
