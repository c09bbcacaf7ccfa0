package org.sverka.ui.shell;

import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import org.sverka.ui.inspector.AnnotationsModel;
import org.sverka.ui.reader.MarkKey;
import org.sverka.ui.reader.Panes;
import org.sverka.ui.suggestions.SuggestionsModel;

/** What can be made of the selection, and the way from annotation to annotation. */
final class AnnotateMenu extends Menu {
  private final MenuItems items;
  private final Panes panes;

  AnnotateMenu(
      MenuItems items,
      Panes panes,
      AnnotationsModel annotations,
      SuggestionsModel suggestions,
      Runnable showSuggestions) {
    super(items.name("menu.annotate"));
    this.items = items;
    this.panes = panes;
    getItems()
        .setAll(
            mark("menu.annotate.highlight", MarkKey.HIGHLIGHT),
            mark("menu.annotate.quote", MarkKey.QUOTE),
            mark("menu.annotate.claim", MarkKey.CLAIM),
            mark("menu.annotate.note", MarkKey.NOTE),
            mark("menu.annotate.delete", MarkKey.DELETE),
            new SeparatorMenuItem(),
            items.item("menu.annotate.next", "F8", () -> annotations.step(1)),
            items.item("menu.annotate.previous", "Shift+F8", () -> annotations.step(-1)),
            new SeparatorMenuItem(),
            items.item("menu.annotate.suggestions", "Shortcut+J", showSuggestions),
            items.item("menu.annotate.next-suggestion", null, () -> suggestions.step(1)),
            items.item("menu.annotate.previous-suggestion", null, () -> suggestions.step(-1)),
            items.item("menu.annotate.accept", null, suggestions::accept),
            items.item("menu.annotate.dismiss", null, suggestions::dismiss));
  }

  private MenuItem mark(String name, MarkKey key) {
    return items.item(name, null, () -> panes.mark(key));
  }
}
