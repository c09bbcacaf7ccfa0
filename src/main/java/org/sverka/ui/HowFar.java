package org.sverka.ui;

import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.sverka.app.SearchState;

/**
 * How far a search is, in a word, with a button that goes on where it was stopped or failed; not to
 * be seen once it is done.
 */
public final class HowFar extends HBox {
  public HowFar(ObservableValue<SearchState> state, Messages messages, Runnable goOn) {
    getStyleClass().add("how-far");
    setAlignment(Pos.CENTER_LEFT);
    Label word = new Label();
    word.getStyleClass().add("row-facts");
    word.setMinWidth(Region.USE_PREF_SIZE);
    word.textProperty()
        .bind(Bindings.createStringBinding(() -> word(state.getValue(), messages), state));
    Button button = new Button(messages.get("state.go-on"));
    button.getStyleClass().addAll("go-on", "flat", "small");
    button.setMinWidth(Region.USE_PREF_SIZE);
    button.setOnAction(event -> goOn.run());
    button
        .visibleProperty()
        .bind(
            Bindings.createBooleanBinding(
                () ->
                    state.getValue() == SearchState.STOPPED
                        || state.getValue() == SearchState.FAILED,
                state));
    button.managedProperty().bind(button.visibleProperty());
    visibleProperty()
        .bind(Bindings.createBooleanBinding(() -> state.getValue() != SearchState.DONE, state));
    managedProperty().bind(visibleProperty());
    getChildren().setAll(word, button);
  }

  private static String word(SearchState state, Messages messages) {
    return state == SearchState.DONE ? "" : messages.get("state." + state.name());
  }
}
