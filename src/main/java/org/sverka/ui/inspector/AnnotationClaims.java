package org.sverka.ui.inspector;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;
import org.sverka.compare.SaidUnit;
import org.sverka.model.Annotation;
import org.sverka.model.Claim;
import org.sverka.model.Evidence;
import org.sverka.model.Figure;
import org.sverka.model.Stance;
import org.sverka.ui.Desk;
import org.sverka.ui.FigureLabels;
import org.sverka.ui.Marking;
import org.sverka.ui.Messages;
import org.sverka.ui.theme.Hint;
import org.sverka.ui.theme.Icon;

/** The claims that the selected annotation is evidence for: with which stance and figure. */
final class AnnotationClaims extends VBox {
  private final Desk desk;
  private final Marking marking;
  private final Messages messages;
  private final AnnotationEditor.ClaimActions actions;

  AnnotationClaims(
      Desk desk, Marking marking, Messages messages, AnnotationEditor.ClaimActions actions) {
    this.desk = desk;
    this.marking = marking;
    this.messages = messages;
    this.actions = actions;
    getStyleClass().add("claims-of");
  }

  void show(Annotation annotation) {
    List<Node> rows = new ArrayList<>();
    desk.workspace()
        .ifPresent(
            its ->
                its.evidence(annotation.id())
                    .forEach(
                        evidence ->
                            its.claim(evidence.claim())
                                .ifPresent(claim -> rows.add(row(annotation, claim, evidence)))));
    getChildren().setAll(rows);
  }

  private Node row(Annotation annotation, Claim claim, Evidence evidence) {
    Label title = new Label(claim.title());
    title.getStyleClass().add("claim-title");
    title.setWrapText(true);
    Hint.on(title, claim.title());
    Button untie = new Button(null, Icon.CLOSE.node());
    untie.getStyleClass().add("icon-button");
    untie.setAccessibleText(messages.get("editor.untie", claim.title()));
    Hint.on(untie, messages.get("editor.untie", claim.title()));
    untie.setOnAction(event -> marking.apply(marking.edits().untie(evidence)));
    Region space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    HBox head = new HBox(title, space, untie);
    ChoiceBox<Stance> stance = new ChoiceBox<>();
    stance.getItems().setAll(Stance.values());
    stance.setValue(evidence.stance());
    stance.setConverter(new StanceNames());
    stance.setAccessibleText(messages.get("editor.stance"));
    stance.setOnAction(
        event ->
            marking.apply(
                marking.edits().evidence(evidence, stance.getValue(), evidence.figure())));
    FlowPane below = new FlowPane(stance, figure(annotation, evidence));
    head.getStyleClass().add("row");
    below.getStyleClass().add("stance-and-figure");
    return new VBox(head, below);
  }

  /** Stands below the stance, in lines, rather than lose digits: a number cut short misleads. */
  private Button figure(Annotation annotation, Evidence evidence) {
    Button button = new Button(messages.get("editor.add-figure"));
    Figure figure = evidence.figure();
    if (figure != null) {
      FigureLabels labels = new FigureLabels(messages);
      Figure said = SaidUnit.in(annotation.selector().exact(), figure);
      button.setText(labels.of(said));
      Hint.on(button, labels.inFull(said));
    }
    button.getStyleClass().addAll("flat", "figure");
    button.setWrapText(true);
    button.maxWidthProperty().bind(widthProperty());
    button.setOnAction(event -> actions.editEvidence(evidence, button));
    return button;
  }

  private final class StanceNames extends StringConverter<Stance> {
    @Override
    public String toString(@Nullable Stance stance) {
      return stance == null ? "" : messages.get("stance." + stance.name());
    }

    @Override
    public Stance fromString(String name) {
      throw new UnsupportedOperationException("a stance is chosen, not typed");
    }
  }
}
