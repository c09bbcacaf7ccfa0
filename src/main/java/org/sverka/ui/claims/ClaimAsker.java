package org.sverka.ui.claims;

import java.util.List;
import java.util.Objects;
import java.util.concurrent.Executor;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.sverka.app.Workspace;
import org.sverka.model.Annotation;
import org.sverka.model.Article;
import org.sverka.model.Claim;
import org.sverka.model.Evidence;
import org.sverka.model.Figure;
import org.sverka.model.Stance;
import org.sverka.ui.Desk;
import org.sverka.ui.Marking;
import org.sverka.ui.Marking.Target;
import org.sverka.ui.Messages;
import org.sverka.ui.Overlay;

/** Opens the claim field for a selection, for a piece of evidence, and for a claim itself. */
public final class ClaimAsker {
  private static final Logger LOG = LoggerFactory.getLogger(ClaimAsker.class);

  private final Desk desk;
  private final Marking marking;
  private final Overlay overlay;
  private final Messages messages;
  private final ClaimProposer proposer;
  private final Executor fx;

  public ClaimAsker(
      Desk desk,
      Marking marking,
      Overlay overlay,
      Messages messages,
      ClaimProposer proposer,
      Executor fx) {
    this.desk = desk;
    this.marking = marking;
    this.overlay = overlay;
    this.messages = messages;
    this.proposer = proposer;
    this.fx = fx;
  }

  /** Asks which claim a target is evidence of, and proposes one. */
  public void ask(Target target, Bounds anchorOnScreen) {
    Article article = target.article();
    proposer
        .propose(
            target.text(),
            target.range(),
            article.metadata().language(),
            article.metadata().published())
        .exceptionally(
            problem -> {
              LOG.warn("no claim could be proposed", problem);
              return ClaimProposer.NO_PROPOSAL;
            })
        .thenAcceptAsync(proposal -> ask(target, anchorOnScreen, proposal), fx);
  }

  private void ask(Target target, Bounds anchorOnScreen, ClaimProposer.Proposal proposal) {
    show(
        anchorOnScreen,
        field(
            messages.get("claim.heading"),
            workspace().claims(),
            proposal.title(),
            proposal.figure(),
            Stance.STATES,
            answer ->
                marking.tie(
                    target,
                    answer
                        .existing()
                        .orElseGet(() -> marking.edits().claim(answer.title(), answer.figure())),
                    answer.stance(),
                    answer.figure())));
  }

  /** Asks the same for an annotation that is there. */
  public void ask(Annotation annotation, Node beside) {
    workspace()
        .article(annotation.article())
        .ifPresent(
            article ->
                desk.text(article)
                    .thenAcceptAsync(
                        text -> ask(new Target(article, text, annotation, false), bounds(beside)),
                        fx));
  }

  /** Asks for the stance and the figure of a piece of evidence. */
  public void edit(Evidence evidence, Node beside) {
    Claim claim = workspace().claim(evidence.claim()).orElse(null);
    if (claim != null) {
      show(
          bounds(beside),
          field(
              messages.get("claim.evidence.heading"),
              List.of(claim),
              claim.title(),
              evidence.figure(),
              evidence.stance(),
              answer ->
                  marking.apply(
                      marking.edits().evidence(evidence, answer.stance(), answer.figure()))));
    }
  }

  /** Asks for the title and the figure of a claim. */
  public void edit(Claim claim, Node beside) {
    show(
        bounds(beside),
        field(
            messages.get("claim.edit.heading"),
            List.of(),
            claim.title(),
            claim.figure(),
            null,
            answer ->
                marking.apply(
                    marking.edits().claim(claim, answer.title(), answer.figure(), claim.note()))));
  }

  private ClaimField field(
      String heading,
      List<Claim> known,
      String title,
      @Nullable Figure figure,
      @Nullable Stance stance,
      ClaimField.Taker taker) {
    return new ClaimField(
        heading,
        known,
        title,
        figure,
        stance,
        messages,
        answer -> {
          overlay.hide();
          taker.take(answer);
        });
  }

  private void show(Bounds anchorOnScreen, ClaimField field) {
    overlay.ask(field, anchorOnScreen, field.titleField());
    field.begin();
  }

  private static Bounds bounds(Node node) {
    return Objects.requireNonNull(node.localToScreen(node.getBoundsInLocal()));
  }

  private Workspace workspace() {
    return desk.workspace().orElseThrow();
  }
}
