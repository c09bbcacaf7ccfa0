package org.sverka.ui.dialogs;

import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.VBox;
import org.sverka.ui.Messages;
import org.sverka.ui.Overlay;

/** Asks which annotations are to be exported. */
public final class ExportCard {
  /** Which annotations. */
  public enum Scope {
    ALL,
    LISTED,
    SELECTED
  }

  private final Overlay overlay;
  private final Messages messages;

  public ExportCard(Overlay overlay, Messages messages) {
    this.overlay = overlay;
    this.messages = messages;
  }

  /**
   * Shows the card.
   *
   * @param all how many annotations the workspace has
   * @param listed how many of them the inspector lists
   * @param anySelected whether one is selected
   */
  public void ask(int all, int listed, boolean anySelected, Consumer<Scope> onChosen) {
    ToggleGroup group = new ToggleGroup();
    VBox choices = new VBox();
    choices.getStyleClass().add("choices");
    Label what = new Label(messages.get("export.what"));
    what.setWrapText(true);
    choices.getChildren().add(what);
    for (Scope scope : Scope.values()) {
      int count = scope == Scope.ALL ? all : scope == Scope.LISTED ? listed : anySelected ? 1 : 0;
      RadioButton choice = new RadioButton(messages.get("export." + scope.name(), count));
      choice.setUserData(scope);
      choice.setToggleGroup(group);
      choice.setSelected(scope == Scope.ALL);
      choice.setDisable(count == 0 && scope != Scope.ALL);
      choices.getChildren().add(choice);
    }
    DialogCard card = new DialogCard(messages.get("export.heading"), choices);
    card.setPrefWidth(460);
    card.button(messages.get("dialog.cancel"), overlay::hide);
    Button export =
        card.defaultButton(
            messages.get("export.choose-file"),
            () -> {
              overlay.hide();
              onChosen.accept((Scope) group.getSelectedToggle().getUserData());
            });
    overlay.dialog(card, export);
  }
}
