package org.sverka.ui.claims;

import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.sverka.model.ArticleId;
import org.sverka.model.Claim;
import org.sverka.model.ClaimId;
import org.sverka.ui.Desk;
import org.sverka.ui.Marking;
import org.sverka.ui.Messages;

/**
 * The claims with all their evidence. A click opens the passage; a click on another article's
 * evidence of the same claim opens that one beside it.
 */
public final class ClaimList extends VBox {
  /** What the list asks the shell for. */
  public interface Actions {
    void edit(Claim claim, Node beside);
  }

  private final Desk desk;
  private final ListView<ClaimRow> list;
  private final ObservableValue<String> title;
  private @Nullable ClaimId opened;
  private @Nullable ArticleId openedArticle;

  public ClaimList(
      Desk desk, ClaimsModel model, Marking marking, Messages messages, Actions actions) {
    this.desk = desk;
    getStyleClass().add("claim-list");
    TextField filter = new TextField();
    filter.setPromptText(messages.get("claims.filter"));
    filter.setAccessibleText(messages.get("claims.filter"));
    filter.textProperty().bindBidirectional(model.filterProperty());
    list = new ListView<>(model.rows());
    list.setAccessibleText(messages.get("inspector.claims"));
    Label nothing = new Label();
    nothing
        .textProperty()
        .bind(
            Bindings.when(model.noneMatches())
                .then(messages.get("claims.no-match"))
                .otherwise(messages.get("claims.nothing")));
    nothing.setWrapText(true);
    nothing.getStyleClass().add("hint");
    list.setPlaceholder(nothing);
    list.setCellFactory(
        view ->
            new ClaimCell(
                messages,
                new ClaimCell.Actions() {
                  @Override
                  public void edit(Claim claim) {
                    actions.edit(claim, list);
                  }

                  @Override
                  public void delete(Claim claim) {
                    marking.apply(marking.edits().delete(claim));
                  }
                }));
    list.addEventHandler(MouseEvent.MOUSE_CLICKED, this::click);
    list.addEventHandler(KeyEvent.KEY_PRESSED, this::key);
    VBox.setMargin(filter, new Insets(0, 12, 0, 12));
    VBox.setVgrow(list, Priority.ALWAYS);
    getChildren().setAll(filter, list);
    title = model.countProperty().map(count -> messages.get("inspector.claims.count", count));
  }

  /** The name of the list, with how many claims there are. */
  public ObservableValue<String> title() {
    return title;
  }

  private void click(MouseEvent event) {
    if (event.getButton() == MouseButton.PRIMARY) {
      go(event.isShortcutDown());
    }
  }

  private void key(KeyEvent event) {
    if (event.getCode() == KeyCode.ENTER) {
      go(event.isShortcutDown());
      event.consume();
    }
  }

  private void go(boolean beside) {
    if (!(list.getSelectionModel().getSelectedItem() instanceof ClaimRow.Proof proof)) {
      return;
    }
    ArticleId article = proof.article().id();
    boolean second =
        proof.claim().id().equals(opened)
            && !article.equals(openedArticle)
            && desk.panes().stream()
                .anyMatch(pane -> pane.article() != null && pane.article().equals(openedArticle));
    desk.select(proof.annotation().id());
    if (beside || second) {
      desk.revealBeside(article, proof.annotation().range());
    } else {
      desk.reveal(article, proof.annotation().range());
    }
    opened = proof.claim().id();
    openedArticle = article;
  }
}
