package org.sverka.ui.claims;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.sverka.model.Claim;
import org.sverka.model.Figure;
import org.sverka.model.Stance;
import org.sverka.ui.FigureLabel;
import org.sverka.ui.FigureLabels;
import org.sverka.ui.Messages;

/**
 * The one field that ties a selection to a claim: it proposes a title, completes the claims that
 * are there, and shows the figure that was read, to correct. Enter takes what stands there.
 */
public final class ClaimField extends VBox {
  /** What a person decided. */
  public record Answer(
      Optional<Claim> existing, String title, Stance stance, @Nullable Figure figure) {}

  /** Who takes the answer. */
  public interface Taker {
    void take(Answer answer);
  }

  private static final double WIDTH = 520;
  private static final double ROW = 30;
  private static final int OFFERED = 5;

  private final List<Claim> known;
  private final Taker taker;
  private final Messages messages;
  private final TextField title = new TextField();
  private final ObservableList<Claim> offers = FXCollections.observableArrayList();
  private final ListView<Claim> offered = new ListView<>(offers);
  private final FigureFields figure;
  private final ToggleGroup stance = new ToggleGroup();
  private final Label problem = new Label();

  /**
   * @param known the claims that can be completed
   * @param held the stance that is shown first; null where no article is spoken of, and none is
   *     asked
   */
  public ClaimField(
      String heading,
      List<Claim> known,
      String proposedTitle,
      @Nullable Figure proposedFigure,
      @Nullable Stance held,
      Messages messages,
      Taker taker) {
    this.known = known;
    this.taker = taker;
    this.messages = messages;
    this.figure = new FigureFields(messages);
    getStyleClass().addAll("card", "claim-field");
    setPrefWidth(WIDTH);
    Label head = new Label(heading);
    head.getStyleClass().add("section-title");
    title.setText(proposedTitle);
    title.setAccessibleText(messages.get("claim.title"));
    title.setPromptText(messages.get("claim.title"));
    title.textProperty().addListener((property, before, now) -> offer(now));
    title.addEventFilter(KeyEvent.KEY_PRESSED, this::moveInOffers);
    offered.setFixedCellSize(ROW);
    offered.setCellFactory(view -> new Offer(new FigureLabels(messages)));
    offered.setFocusTraversable(false);
    offered.setAccessibleText(messages.get("claim.known"));
    offered.managedProperty().bind(offered.visibleProperty());
    offered.addEventHandler(MouseEvent.MOUSE_CLICKED, event -> chosen().ifPresent(this::complete));
    figure.show(proposedFigure);
    problem.getStyleClass().add("problem");
    problem.setWrapText(true);
    problem.setVisible(false);
    problem.managedProperty().bind(problem.visibleProperty());
    getChildren().setAll(head, title, offered, figure, problem, footer(held));
    addEventHandler(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (event.getCode() == KeyCode.ENTER) {
            accept();
            event.consume();
          }
        });
    offer("");
    offerAtFirst(proposedTitle);
  }

  /** The field that has the keyboard first. */
  public TextField titleField() {
    return title;
  }

  /** Shows the field from the beginning of its title, which a selected text scrolls past. */
  void begin() {
    title.selectRange(title.getLength(), 0);
  }

  private HBox footer(@Nullable Stance held) {
    Region space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    Button keep = new Button(messages.get("claim.keep"));
    keep.getStyleClass().add("accent");
    keep.setOnAction(event -> accept());
    HBox footer = held == null ? new HBox(space, keep) : new HBox(stances(held), space, keep);
    footer.getStyleClass().add("row");
    return footer;
  }

  private HBox stances(Stance held) {
    HBox stances = new HBox();
    stances.getStyleClass().add("segments");
    for (Stance each : Stance.values()) {
      ToggleButton button = new ToggleButton(messages.get("stance." + each.name()));
      button.setUserData(each);
      button.setToggleGroup(stance);
      button.setSelected(each == held);
      stances.getChildren().add(button);
    }
    stance
        .selectedToggleProperty()
        .addListener(
            (property, before, now) -> {
              if (now == null && before != null) {
                stance.selectToggle(before);
              }
            });
    return stances;
  }

  /** Before anything is typed, the claims whose title shares most with what is proposed. */
  private void offerAtFirst(String proposed) {
    List<String> words = words(proposed);
    offers.setAll(
        known.stream()
            .filter(claim -> words(claim.title()).stream().filter(words::contains).count() >= 2)
            .limit(OFFERED)
            .toList());
    resize();
  }

  private static List<String> words(String title) {
    return List.of(title.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+")).stream()
        .filter(word -> word.length() > 2)
        .toList();
  }

  private void offer(String typed) {
    List<String> wanted = words(typed);
    offers.setAll(
        wanted.isEmpty()
            ? List.of()
            : known.stream()
                .filter(claim -> !claim.title().equals(typed))
                .filter(
                    claim ->
                        wanted.stream().allMatch(claim.title().toLowerCase(Locale.ROOT)::contains))
                .limit(OFFERED)
                .toList());
    resize();
  }

  private void resize() {
    offered.getSelectionModel().clearSelection();
    offered.setVisible(!offers.isEmpty());
    offered.setPrefHeight(offers.size() * ROW + 4);
    if (getParent() != null) {
      getParent().requestLayout();
    }
  }

  private void moveInOffers(KeyEvent event) {
    if (event.getCode() == KeyCode.DOWN && !offers.isEmpty()) {
      offered.getSelectionModel().selectNext();
      event.consume();
    } else if (event.getCode() == KeyCode.UP && !offers.isEmpty()) {
      offered.getSelectionModel().selectPrevious();
      event.consume();
    } else if (event.getCode() == KeyCode.ENTER && chosen().isPresent()) {
      complete(chosen().orElseThrow());
      event.consume();
    }
  }

  private Optional<Claim> chosen() {
    return Optional.ofNullable(offered.getSelectionModel().getSelectedItem());
  }

  /** Takes an existing claim's title; the figure stays what this article says. */
  private void complete(Claim claim) {
    title.setText(claim.title());
    title.end();
    offers.clear();
    resize();
  }

  private void accept() {
    String name = title.getText().strip();
    if (name.isEmpty()) {
      complain("claim.needs-title");
      title.requestFocus();
    } else if (!figure.isValid()) {
      complain("claim.needs-number");
    } else {
      taker.take(
          new Answer(
              known.stream().filter(claim -> claim.title().equalsIgnoreCase(name)).findFirst(),
              name,
              stance.getSelectedToggle() == null
                  ? Stance.STATES
                  : (Stance) stance.getSelectedToggle().getUserData(),
              figure.figure().orElse(null)));
    }
  }

  private void complain(String key) {
    problem.setText(messages.get(key));
    problem.setVisible(true);
    if (getParent() != null) {
      getParent().requestLayout();
    }
  }

  private static final class Offer extends ListCell<Claim> {
    private final FigureLabels figures;
    private final Label name = new Label();
    private final FigureLabel value = new FigureLabel();
    private final Region space = new Region();
    private final HBox row = new HBox(name, space, value);

    Offer(FigureLabels figures) {
      this.figures = figures;
      HBox.setHgrow(space, Priority.ALWAYS);
      value.setMinWidth(Region.USE_PREF_SIZE);
      row.getStyleClass().add("row");
      setPrefWidth(0);
    }

    @Override
    protected void updateItem(@Nullable Claim claim, boolean empty) {
      super.updateItem(claim, empty);
      if (empty || claim == null) {
        setGraphic(null);
        return;
      }
      name.setText(claim.title());
      value.show(claim.figure(), claim.title(), figures);
      value.setVisible(claim.figure() != null);
      setGraphic(row);
    }
  }
}
