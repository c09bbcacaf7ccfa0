package org.sverka.ui.claims;

import java.util.Locale;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.sverka.model.Claim;
import org.sverka.model.Figure;
import org.sverka.ui.ArticleLabels;
import org.sverka.ui.FigureLabel;
import org.sverka.ui.FigureLabels;
import org.sverka.ui.Messages;
import org.sverka.ui.WrappingCell;
import org.sverka.ui.theme.Hint;
import org.sverka.ui.theme.Icon;

/** Draws a claim, or a piece of its evidence. */
final class ClaimCell extends WrappingCell<ClaimRow> {
  /** What a cell asks its list for. */
  interface Actions {
    void edit(Claim claim);

    void delete(Claim claim);
  }

  private static final PseudoClass HEAD = PseudoClass.getPseudoClass("head");

  private final Messages messages;
  private final ArticleLabels labels;
  private final FigureLabels figures;
  private final Label title = wrapped("claim-title");
  private final FigureLabel figure = figure();
  private final Label articles = plain("row-facts");
  private final Label outlet = plain("row-facts");
  private final Label stance = plain("stance");
  private final Label words = wrapped("words");
  private final FigureLabel proofFigure = figure();
  private final VBox headBox;
  private final VBox proofBox;

  ClaimCell(Messages messages, Actions actions) {
    this.messages = messages;
    this.labels = new ArticleLabels(messages);
    this.figures = new FigureLabels(messages);
    Button edit = button(Icon.EDIT, messages.get("claims.edit"), () -> onClaim(actions::edit));
    Button delete =
        button(Icon.DELETE, messages.get("claims.delete"), () -> onClaim(actions::delete));
    HBox.setHgrow(title, Priority.ALWAYS);
    title.setMaxWidth(Double.MAX_VALUE);
    HBox head = new HBox(title, edit, delete);
    HBox below = new HBox(figure, articles);
    below.getStyleClass().add("row");
    headBox = new VBox(head, below);
    Region space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    stance.setMinWidth(Region.USE_PREF_SIZE);
    HBox from = new HBox(outlet, space, stance);
    from.getStyleClass().add("row");
    proofBox = new VBox(from, words, proofFigure);
    proofBox.getStyleClass().add("proof");
  }

  private static Label plain(String styleClass) {
    Label label = new Label();
    label.getStyleClass().add(styleClass);
    label.managedProperty().bind(label.visibleProperty());
    return label;
  }

  private static FigureLabel figure() {
    FigureLabel label = new FigureLabel();
    label.setMinWidth(Region.USE_PREF_SIZE);
    label.managedProperty().bind(label.visibleProperty());
    return label;
  }

  private static Label wrapped(String styleClass) {
    Label label = plain(styleClass);
    label.setWrapText(true);
    return label;
  }

  private static Button button(Icon icon, String name, Runnable action) {
    Button button = new Button(null, icon.node());
    button.getStyleClass().add("icon-button");
    button.setAccessibleText(name);
    Hint.on(button, name);
    button.setOnAction(event -> action.run());
    return button;
  }

  private void onClaim(Consumer<Claim> action) {
    if (getItem() instanceof ClaimRow.Head head) {
      action.accept(head.claim());
    }
  }

  @Override
  protected void updateItem(@Nullable ClaimRow row, boolean empty) {
    super.updateItem(row, empty);
    pseudoClassStateChanged(HEAD, !empty && row instanceof ClaimRow.Head);
    if (empty || row == null) {
      show(null);
    } else if (row instanceof ClaimRow.Head head) {
      title.setText(head.claim().title());
      showFigure(figure, head.claim().figure(), head.claim().title());
      articles.setText(messages.get("claims.articles", head.articles()));
      show(headBox);
    } else if (row instanceof ClaimRow.Proof proof) {
      outlet.setText(labels.outletAndDate(proof.article()));
      stance.setText(messages.get("stance." + proof.evidence().stance().name()));
      stance
          .getStyleClass()
          .setAll("stance", proof.evidence().stance().name().toLowerCase(Locale.ROOT));
      words.setText(proof.annotation().selector().exact().replaceAll("\\s+", " "));
      showFigure(proofFigure, proof.evidence().figure(), proof.annotation().selector().exact());
      show(proofBox);
    }
  }

  private void showFigure(FigureLabel label, @Nullable Figure figure, String in) {
    label.setVisible(figure != null);
    label.show(figure, in, figures);
  }
}
