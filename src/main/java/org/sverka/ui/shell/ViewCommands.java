package org.sverka.ui.shell;

import java.util.List;
import org.sverka.model.Article;
import org.sverka.ui.ArticleLabels;
import org.sverka.ui.Desk;
import org.sverka.ui.Messages;
import org.sverka.ui.PaneModel;
import org.sverka.ui.dialogs.ListCard;
import org.sverka.ui.reader.Panes;

/** Which panes are open, and how it all looks. */
final class ViewCommands {
  private final Desk desk;
  private final Panes panes;
  private final KeptSettings settings;
  private final ListCard list;
  private final Messages messages;

  ViewCommands(Desk desk, Panes panes, KeptSettings settings, ListCard list, Messages messages) {
    this.desk = desk;
    this.panes = panes;
    this.settings = settings;
    this.list = list;
    this.messages = messages;
  }

  void closePane() {
    PaneModel active = desk.active();
    if (active != null) {
      desk.close(active);
      panes.focusActive();
    }
  }

  /** Opens the next article that no pane shows. */
  void openBeside() {
    desk.workspace()
        .flatMap(
            its ->
                its.articles().stream()
                    .sorted(ArticleLabels.BY_DATE)
                    .map(Article::id)
                    .filter(id -> desk.paneOf(id).isEmpty())
                    .findFirst())
        .ifPresent(desk::showBeside);
  }

  /**
   * @param by in pixels; 0 for the normal size
   */
  void changeTextSize(int by) {
    desk.appearance().changeTextSize(by);
  }

  /**
   * @param tag a BCP 47 language tag
   */
  void chooseLanguage(String tag) {
    settings.chooseLanguage(tag);
    if (!tag.equals(messages.locale().getLanguage())) {
      list.show(messages.get("language.heading"), messages.get("language.next-start"), List.of());
    }
  }
}
