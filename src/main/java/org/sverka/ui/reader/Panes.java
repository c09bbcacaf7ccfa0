package org.sverka.ui.reader;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executor;
import javafx.application.Platform;
import javafx.collections.ListChangeListener;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;
import org.sverka.ui.Desk;
import org.sverka.ui.Gutters;
import org.sverka.ui.Marking;
import org.sverka.ui.Messages;
import org.sverka.ui.Overlay;
import org.sverka.ui.PaneModel;

/** The panes of the desk beside each other, or what to do when none is open. */
public final class Panes extends StackPane {
  /** Panes that are narrower than this in the mean are set more closely, in pixels. */
  private static final double ROOMY = 300;

  private static final PseudoClass CROWDED = PseudoClass.getPseudoClass("crowded");

  private final Desk desk;
  private final Marking marking;
  private final Overlay overlay;
  private final Messages messages;
  private final ReaderActions actions;
  private final Executor background;
  private final Executor fx;
  private final SplitPane split = new SplitPane();
  private final Node empty;
  private final GutterLayer gutters;
  private final Map<PaneModel, ArticlePane> views = new HashMap<>();
  private boolean keepingWidths;

  /**
   * @param empty shown while no article is open
   * @param gutters what stands between them
   * @param background where pages are set
   */
  public Panes(
      Desk desk,
      Marking marking,
      Overlay overlay,
      Messages messages,
      ReaderActions actions,
      Node empty,
      Gutters gutters,
      Executor background,
      Executor fx) {
    this.desk = desk;
    this.marking = marking;
    this.overlay = overlay;
    this.messages = messages;
    this.actions = actions;
    this.empty = empty;
    this.gutters = new GutterLayer(gutters);
    this.background = background;
    this.fx = fx;
    getStyleClass().add("panes");
    split.getStyleClass().add("panes-split");
    split.addEventFilter(MouseEvent.MOUSE_RELEASED, this::keepWidths);
    desk.panes().addListener((ListChangeListener<PaneModel>) change -> follow());
    widthProperty().addListener((property, before, now) -> showCrowded());
    follow();
  }

  private void follow() {
    List<PaneModel> open = desk.panes();
    List<ArticlePane> gone = new ArrayList<>();
    views
        .entrySet()
        .removeIf(
            entry -> {
              boolean closed = !open.contains(entry.getKey());
              if (closed) {
                gone.add(entry.getValue());
              }
              return closed;
            });
    gone.forEach(ArticlePane::dispose);
    List<ArticlePane> shown = open.stream().map(this::view).toList();
    if (!split.getItems().equals(shown)) {
      split.getItems().setAll(shown);
      shareWidth();
    }
    gutters.show(shown);
    showCrowded();
    boolean first = !shown.isEmpty() && !getChildren().contains(split);
    if (shown.isEmpty()) {
      boolean hadKeyboard = split.isFocusWithin();
      getChildren().setAll(empty);
      if (hadKeyboard) {
        // Else it goes to whatever field comes next.
        super.requestFocus();
      }
    } else {
      getChildren().setAll(split, gutters);
    }
    if (first) {
      // Once the article has come, the keys are for the text.
      Platform.runLater(this::focusUnlessTyping);
    }
  }

  private void showCrowded() {
    pseudoClassStateChanged(CROWDED, getWidth() < ROOMY * desk.panes().size());
  }

  private ArticlePane view(PaneModel pane) {
    return views.computeIfAbsent(
        pane,
        model -> {
          model.shareProperty().addListener((property, before, now) -> shareWidth());
          return new ArticlePane(desk, model, marking, overlay, messages, actions, background, fx);
        });
  }

  private void shareWidth() {
    if (!keepingWidths) {
      split.setDividerPositions(
          PaneWidths.dividers(
              desk.panes().stream().mapToDouble(pane -> pane.shareProperty().get()).toArray()));
    }
  }

  /** Only what a person drags is kept: dividers move by themselves too, in a smaller window. */
  private void keepWidths(MouseEvent event) {
    if (event.getTarget() instanceof Node node && isOfDivider(node)) {
      double[] shares = PaneWidths.shares(split.getDividerPositions());
      keepingWidths = true;
      for (int i = 0; i < shares.length; i++) {
        desk.panes().get(i).shareProperty().set(shares[i]);
      }
      keepingWidths = false;
    }
  }

  private static boolean isOfDivider(Node node) {
    return node.getStyleClass().contains("split-pane-divider")
        || (node.getParent() != null
            && node.getParent().getStyleClass().contains("split-pane-divider"));
  }

  /** Does in the active pane what a key does there. */
  public void mark(MarkKey key) {
    view().ifPresent(view -> view.mark(key));
  }

  private void focusUnlessTyping() {
    if (getScene() != null && !isTyping(getScene().getFocusOwner())) {
      focusActive();
    }
  }

  /** A field without a word may have got the keyboard from what has just gone. */
  private static boolean isTyping(@Nullable Node owner) {
    return owner instanceof TextInputControl field && !field.getText().isEmpty();
  }

  /** Gives the keyboard to the text of the active pane, where one is open. */
  @Override
  public void requestFocus() {
    view().ifPresentOrElse(this::focus, super::requestFocus);
  }

  /** Gives the keyboard to the text of the active pane. */
  public void focusActive() {
    view().ifPresent(this::focus);
  }

  private void focus(ArticlePane view) {
    if (view.getScene() == null) {
      // Before its first frame a split pane has not taken in what it is to show.
      split.applyCss();
    }
    view.focusText();
  }

  private Optional<ArticlePane> view() {
    return Optional.ofNullable(desk.active()).map(views::get);
  }
}
