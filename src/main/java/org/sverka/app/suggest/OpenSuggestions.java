package org.sverka.app.suggest;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sverka.app.Workspace;
import org.sverka.model.Annotation;
import org.sverka.model.ArticleId;
import org.sverka.model.Dismissal;
import org.sverka.model.DismissalKind;
import org.sverka.model.Figure;
import org.sverka.text.RangeIndex;
import org.sverka.text.TextRange;

/**
 * Which suggestions of an article are still open: neither taken over, by whatever way, nor said no
 * to. Reads the workspace, so on its thread.
 */
public final class OpenSuggestions {
  private record Refused(DismissalKind kind, List<TextRange> ranges) {}

  private final Workspace workspace;
  private final RangeIndex<Annotation> annotations;
  private final Set<Refused> refused = new HashSet<>();

  private OpenSuggestions(Workspace workspace, ArticleId article) {
    this.workspace = workspace;
    this.annotations = workspace.annotations(article);
    for (Dismissal dismissal : workspace.dismissals(article).values()) {
      refused.add(
          new Refused(
              dismissal.kind(), dismissal.places().stream().map(Dismissal.Place::range).toList()));
    }
  }

  /** Those of the suggestions that are open, in their order. */
  public static List<Suggestion> of(
      List<Suggestion> found, Workspace workspace, ArticleId article) {
    OpenSuggestions open = new OpenSuggestions(workspace, article);
    return found.stream().filter(open::isOpen).toList();
  }

  private boolean isOpen(Suggestion suggestion) {
    if (refused.contains(new Refused(suggestion.kind(), suggestion.ranges()))) {
      return false;
    }
    if (suggestion instanceof FigureSuggestion figure) {
      return annotations.overlapping(figure.range()).stream()
          .noneMatch(annotation -> gives(annotation, figure));
    }
    return !suggestion.ranges().stream().allMatch(this::isQuoted);
  }

  private boolean isQuoted(TextRange range) {
    return annotations.overlapping(range).stream()
        .anyMatch(annotation -> annotation.quote() != null && isMostly(annotation.range(), range));
  }

  /** Whether two ranges share more than half of what they cover together. */
  private static boolean isMostly(TextRange one, TextRange other) {
    int shared = Math.min(one.end(), other.end()) - Math.max(one.start(), other.start());
    int together = Math.max(one.end(), other.end()) - Math.min(one.start(), other.start());
    return 2 * shared > together;
  }

  /** Whether it is evidence of the same number, however it is compared there, or of these words. */
  private boolean gives(Annotation annotation, FigureSuggestion suggestion) {
    boolean sameWords = annotation.range().equals(suggestion.phrase());
    return workspace.evidence(annotation.id()).stream()
        .anyMatch(evidence -> sameWords || isSameNumber(evidence.figure(), suggestion.figure()));
  }

  private static boolean isSameNumber(@Nullable Figure given, Figure figure) {
    return given != null && given.kind() == figure.kind() && given.isSameNumber(figure);
  }
}
