package org.sverka.ui.inspector;

import java.util.List;
import java.util.concurrent.Executor;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.sverka.model.Annotation;
import org.sverka.model.AnnotationId;
import org.sverka.model.Evidence;
import org.sverka.ui.Desk;
import org.sverka.ui.Marking;
import org.sverka.ui.Messages;
import org.sverka.ui.RowPress;

/** The panel at the right. */
public final class Inspector extends VBox {
  /** What the inspector asks the shell for. */
  public interface Actions {
    void addClaim(Annotation annotation, Node beside);

    void editEvidence(Evidence evidence, Node beside);
  }

  private final Desk desk;
  private final AnnotationsModel model;
  private final Marking marking;
  private final ListView<Annotation> list;
  private final AnnotationEditor editor;
  private final TabPane tabs;
  private final Tab annotationsTab;
  private final Tab claimsTab;
  private final Tab suggestionsTab;

  /**
   * @param claims the list of claims, another room's
   * @param suggestions the list of suggestions, another room's
   * @param speakers whom quotes may be of
   * @param later when the inspector follows what is selected and changed
   */
  public Inspector(
      Desk desk,
      AnnotationsModel model,
      Marking marking,
      Messages messages,
      Actions actions,
      Node claims,
      ObservableValue<String> claimsTitle,
      Node suggestions,
      ObservableValue<String> suggestionsTitle,
      SpeakerOffers speakers,
      Executor later) {
    this.desk = desk;
    this.model = model;
    this.marking = marking;
    getStyleClass().addAll("side-panel", "inspector");
    list = new ListView<>(model.rows());
    list.setCellFactory(view -> new AnnotationCell(desk, model, messages));
    list.setAccessibleText(messages.get("inspector.annotations"));
    Label nothing = new Label(messages.get("inspector.nothing"));
    nothing.setWrapText(true);
    nothing.getStyleClass().add("hint");
    list.setPlaceholder(nothing);
    list.addEventHandler(MouseEvent.MOUSE_CLICKED, this::click);
    list.addEventHandler(KeyEvent.KEY_PRESSED, this::key);
    editor =
        new AnnotationEditor(
            desk,
            marking,
            messages,
            speakers,
            later,
            new AnnotationEditor.ClaimActions() {
              @Override
              public void addClaim(Annotation annotation, Node beside) {
                actions.addClaim(annotation, beside);
              }

              @Override
              public void editEvidence(Evidence evidence, Node beside) {
                actions.editEvidence(evidence, beside);
              }
            });
    ToggleButton all = new ToggleButton(messages.get("inspector.all"));
    all.getStyleClass().add("scope");
    all.selectedProperty().bindBidirectional(model.allArticlesProperty());
    HBox scope = new HBox(all);
    scope.getStyleClass().add("scope-row");
    VBox.setVgrow(list, Priority.ALWAYS);
    VBox annotations = new VBox(scope, list, editor);
    annotationsTab = new Tab(null, annotations);
    annotationsTab
        .textProperty()
        .bind(
            Bindings.createStringBinding(
                () -> messages.get("inspector.annotations.count", model.rows().size()),
                model.rows()));
    claimsTab = new Tab(null, claims);
    claimsTab.textProperty().bind(claimsTitle);
    suggestionsTab = new Tab(null, suggestions);
    suggestionsTab.textProperty().bind(suggestionsTitle);
    tabs = new TabPane(annotationsTab, claimsTab, suggestionsTab);
    tabs.setTabClosingPolicy(TabPane.TabClosingPolicy.UNAVAILABLE);
    VBox.setVgrow(tabs, Priority.ALWAYS);
    getChildren().setAll(tabs);
    desk.selectedProperty()
        .addListener((property, before, now) -> later.execute(this::followSelected));
  }

  /** Brings the person to the note of the selected annotation. */
  public void editNote() {
    tabs.getSelectionModel().select(annotationsTab);
    editor.focusNote();
  }

  /** Brings the person to the speaker of the selected annotation. */
  public void editSpeaker() {
    tabs.getSelectionModel().select(annotationsTab);
    editor.focusSpeaker();
  }

  public void showSuggestions() {
    tabs.getSelectionModel().select(suggestionsTab);
  }

  private void followSelected() {
    AnnotationId id = desk.selectedProperty().get();
    int at = id == null ? -1 : model.indexOf(id);
    if (at >= 0) {
      list.getSelectionModel().clearAndSelect(at);
      if (!isInView(at)) {
        list.scrollTo(Math.max(0, at - 1));
      }
    } else {
      list.getSelectionModel().clearSelection();
    }
  }

  private boolean isInView(int row) {
    return list.lookupAll(".list-cell").stream()
        .filter(cell -> cell instanceof AnnotationCell shown && shown.getIndex() == row)
        .anyMatch(
            cell ->
                cell.getBoundsInParent().getMinY() >= 0
                    && cell.getBoundsInParent().getMaxY() <= list.getHeight());
  }

  private void click(MouseEvent event) {
    if (event.getButton() == MouseButton.PRIMARY && RowPress.isOn(event)) {
      go(event.isShortcutDown());
    }
  }

  private void key(KeyEvent event) {
    if (event.getCode() == KeyCode.ENTER) {
      go(event.isShortcutDown());
      event.consume();
    } else if (event.getCode() == KeyCode.DELETE) {
      delete();
      event.consume();
    }
  }

  /** Deletes the row that the keyboard is on, whatever is selected in the text. */
  private void delete() {
    Annotation annotation = list.getSelectionModel().getSelectedItem();
    if (annotation != null) {
      marking.apply(marking.edits().delete(List.of(annotation)));
    }
  }

  private void go(boolean beside) {
    Annotation annotation = list.getSelectionModel().getSelectedItem();
    if (annotation != null) {
      desk.select(annotation.id());
      if (beside) {
        desk.revealBeside(annotation.article(), annotation.range());
      } else {
        desk.reveal(annotation.article(), annotation.range());
      }
    }
  }
}
