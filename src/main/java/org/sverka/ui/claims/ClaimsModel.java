package org.sverka.ui.claims;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableBooleanValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.sverka.app.Session;
import org.sverka.app.Workspace;
import org.sverka.model.AnnotationId;
import org.sverka.model.Article;
import org.sverka.model.Change;
import org.sverka.model.Claim;
import org.sverka.model.Evidence;
import org.sverka.model.Tag;
import org.sverka.ui.ArticleLabels;
import org.sverka.ui.Desk;

/**
 * Every claim with its evidence, article by article in the order of publication. Touches no
 * control.
 */
public final class ClaimsModel implements Session.Listener {
  private final Desk desk;
  private final ObservableList<ClaimRow> rows = FXCollections.observableArrayList();
  private final StringProperty filter = new SimpleStringProperty("");
  private final ReadOnlyIntegerWrapper count = new ReadOnlyIntegerWrapper();

  public ClaimsModel(Desk desk) {
    this.desk = desk;
    filter.addListener((property, before, now) -> fill());
    desk.follow(this, this::fill);
  }

  ObservableList<ClaimRow> rows() {
    return rows;
  }

  public StringProperty filterProperty() {
    return filter;
  }

  /** Whether there are claims and the filter lets none of them through. */
  public ObservableBooleanValue noneMatches() {
    return Bindings.createBooleanBinding(() -> rows.isEmpty() && count.get() > 0, rows, count);
  }

  /** The claims of the workspace, the filter aside. */
  public ReadOnlyIntegerProperty countProperty() {
    return count.getReadOnlyProperty();
  }

  @Override
  public void changed(Change change) {
    boolean concerns =
        change.edits().stream()
            .anyMatch(
                edit ->
                    edit.entity() instanceof Claim
                        || edit.entity() instanceof Evidence
                        || edit.entity() instanceof Article
                        || (!(edit.entity() instanceof Tag)
                            && edit.before() != null
                            && desk.workspace()
                                .map(workspace -> isEvidence(workspace, edit.entity().key()))
                                .orElse(false)));
    if (concerns) {
      fill();
    }
  }

  private static boolean isEvidence(Workspace workspace, String annotation) {
    return !workspace.evidence(new AnnotationId(annotation)).isEmpty();
  }

  @Override
  public void reloaded() {
    fill();
  }

  private void fill() {
    List<ClaimRow> filled = new ArrayList<>();
    desk.workspace().ifPresent(workspace -> addAll(workspace, filled));
    count.set(desk.workspace().map(workspace -> workspace.claims().size()).orElse(0));
    rows.setAll(filled);
  }

  private void addAll(Workspace workspace, List<ClaimRow> filled) {
    String wanted = filter.get().strip().toLowerCase(Locale.ROOT);
    for (Claim claim : workspace.claims()) {
      if (claim.title().toLowerCase(Locale.ROOT).contains(wanted)) {
        List<ClaimRow.Proof> proofs = proofs(workspace, claim);
        filled.add(
            new ClaimRow.Head(
                claim,
                (int) proofs.stream().map(proof -> proof.article().id()).distinct().count()));
        filled.addAll(proofs);
      }
    }
  }

  private static List<ClaimRow.Proof> proofs(Workspace workspace, Claim claim) {
    List<ClaimRow.Proof> proofs = new ArrayList<>();
    for (Evidence evidence : workspace.evidence(claim.id())) {
      workspace
          .annotation(evidence.annotation())
          .ifPresent(
              annotation ->
                  workspace
                      .article(annotation.article())
                      .ifPresent(
                          article ->
                              proofs.add(
                                  new ClaimRow.Proof(claim, evidence, annotation, article))));
    }
    proofs.sort(
        Comparator.comparing(ClaimRow.Proof::article, ArticleLabels.BY_DATE)
            .thenComparing(proof -> proof.annotation().range()));
    return proofs;
  }
}
