package org.sverka.ui.library;

import java.util.function.Consumer;
import javafx.beans.InvalidationListener;
import javafx.beans.value.ChangeListener;
import javafx.collections.ListChangeListener;
import javafx.geometry.Insets;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.sverka.model.Article;
import org.sverka.ui.Desk;
import org.sverka.ui.Messages;
import org.sverka.ui.PaneModel;

/** The articles of the workspace: filter, groups, counts; a click reads, with Ctrl beside. */
public final class Library extends VBox {
  /** What the library asks the shell for. */
  public interface Actions {
    void editMetadata(Article article);

    void remove(Article article);
  }

  private final Desk desk;
  private final LibraryModel model;
  private final Messages messages;
  private final ListView<LibraryRow> list;
  private final TextField filter = new TextField();

  public Library(Desk desk, LibraryModel model, Messages messages, Actions actions, TagList tags) {
    this.desk = desk;
    this.model = model;
    this.messages = messages;
    getStyleClass().addAll("side-panel", "library");
    filter.textProperty().bindBidirectional(model.filterProperty());
    filter.setAccessibleText(messages.get("library.filter.name"));
    model.totalProperty().addListener((InvalidationListener) property -> showTotal());
    showTotal();
    list = new ListView<>(model.rows());
    list.setCellFactory(view -> new LibraryCell(desk, model.labels()));
    list.setAccessibleText(messages.get("library.articles"));
    Label nothing = new Label(messages.get("library.nothing"));
    nothing.setWrapText(true);
    nothing.getStyleClass().add("hint");
    list.setPlaceholder(nothing);
    list.setContextMenu(menu(actions));
    list.addEventHandler(MouseEvent.MOUSE_CLICKED, this::click);
    list.addEventHandler(KeyEvent.KEY_PRESSED, this::key);
    desk.panes().addListener((ListChangeListener<PaneModel>) this::followPanes);
    VBox.setMargin(filter, new Insets(0, 10, 6, 10));
    VBox.setVgrow(list, Priority.ALWAYS);
    getChildren().setAll(filter, grouping(), list, tags);
  }

  private void showTotal() {
    filter.setPromptText(messages.get("library.filter", model.totalProperty().get()));
  }

  private MenuButton grouping() {
    MenuButton grouping = new MenuButton();
    grouping.getStyleClass().addAll("section-title", "grouping");
    ToggleGroup choice = new ToggleGroup();
    for (Grouping each : Grouping.values()) {
      RadioMenuItem item = new RadioMenuItem(messages.get("library.by." + each.id()));
      item.setUserData(each);
      item.setToggleGroup(choice);
      item.setOnAction(event -> model.groupingProperty().set(each));
      grouping.getItems().add(item);
    }
    Runnable show =
        () -> {
          Grouping chosen = model.groupingProperty().get();
          grouping.setText(messages.get("library.by." + chosen.id()));
          choice.getToggles().stream()
              .filter(item -> item.getUserData() == chosen)
              .forEach(choice::selectToggle);
        };
    model.groupingProperty().addListener((property, before, now) -> show.run());
    show.run();
    return grouping;
  }

  private ContextMenu menu(Actions actions) {
    MenuItem open = new MenuItem(messages.get("library.open"));
    open.setOnAction(event -> openSelected(false));
    MenuItem beside = new MenuItem(messages.get("library.open-beside"));
    beside.setOnAction(event -> openSelected(true));
    MenuItem edit = new MenuItem(messages.get("library.edit"));
    edit.setOnAction(event -> withSelected(actions::editMetadata));
    MenuItem remove = new MenuItem(messages.get("library.remove"));
    remove.setOnAction(event -> withSelected(actions::remove));
    return new ContextMenu(open, beside, edit, remove);
  }

  private void followPanes(ListChangeListener.Change<? extends PaneModel> change) {
    ChangeListener<Object> refresh = (property, before, now) -> list.refresh();
    while (change.next()) {
      change.getAddedSubList().forEach(pane -> pane.articleProperty().addListener(refresh));
    }
    list.refresh();
  }

  private void click(MouseEvent event) {
    if (event.getButton() == MouseButton.PRIMARY) {
      openSelected(event.isShortcutDown());
    }
  }

  private void key(KeyEvent event) {
    if (event.getCode() == KeyCode.ENTER) {
      openSelected(event.isShortcutDown());
      event.consume();
    }
  }

  private void openSelected(boolean beside) {
    withSelected(
        article -> {
          if (beside) {
            desk.showBeside(article.id());
          } else {
            desk.paneOf(article.id())
                .ifPresentOrElse(desk::activate, () -> desk.show(article.id()));
          }
        });
  }

  private void withSelected(Consumer<Article> action) {
    if (list.getSelectionModel().getSelectedItem() instanceof LibraryRow.Entry entry) {
      action.accept(entry.article());
    }
  }

  /** Gives the keyboard to the filter. */
  public void focusFilter() {
    filter.requestFocus();
  }
}
