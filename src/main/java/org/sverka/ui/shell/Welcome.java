package org.sverka.ui.shell;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.sverka.ui.Messages;

/** What stands in the middle while no article is open. */
final class Welcome extends VBox {
  Welcome(Messages messages, FileCommands commands) {
    getStyleClass().add("welcome");
    Label title = new Label(messages.get("welcome.title"));
    title.getStyleClass().add("welcome-title");
    Label words = new Label(messages.get("welcome.words"));
    words.setWrapText(true);
    words.setMaxWidth(520);
    Button folder = new Button(messages.get("welcome.folder"));
    folder.getStyleClass().add("accent");
    folder.setOnAction(event -> commands.openFolder());
    Button samples = new Button(messages.get("welcome.samples"));
    samples.setOnAction(event -> commands.openSamples());
    HBox buttons = new HBox(folder, samples);
    buttons.getStyleClass().add("welcome-buttons");
    buttons.setAlignment(Pos.CENTER);
    setAlignment(Pos.CENTER);
    getChildren().setAll(title, words, buttons);
  }
}
