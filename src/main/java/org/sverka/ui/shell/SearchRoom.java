package org.sverka.ui.shell;

import org.sverka.ui.Desk;
import org.sverka.ui.Marking;
import org.sverka.ui.Messages;
import org.sverka.ui.Overlay;
import org.sverka.ui.search.MarkAllBar;
import org.sverka.ui.search.Readiness;
import org.sverka.ui.search.SearchField;
import org.sverka.ui.search.SearchModel;
import org.sverka.ui.search.SearchPanel;

/** The field and the panel of search, put together. */
final class SearchRoom {
  private final SearchModel model;
  private final SearchField field;
  private final SearchPanel panel;

  /**
   * @param backToText gives the keyboard to the text
   */
  SearchRoom(
      Desk desk,
      Marking marking,
      Overlay overlay,
      Messages messages,
      Ground ground,
      Runnable backToText) {
    model = new SearchModel(desk, ground.background(), ground.searching(), ground.fx());
    MarkAllBar markAll = new MarkAllBar(desk, model, marking, overlay, messages, ground.fx());
    Readiness readiness = new Readiness(desk, ground.jobs(), ground.fx(), model::askAgain);
    panel = new SearchPanel(desk, model, readiness, messages, markAll, backToText);
    field = new SearchField(desk, model, messages, backToText, panel::focusList);
  }

  SearchModel model() {
    return model;
  }

  SearchField field() {
    return field;
  }

  SearchPanel panel() {
    return panel;
  }
}
