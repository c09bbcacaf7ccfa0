package org.sverka.ui.shell;

import java.util.concurrent.ExecutionException;
import javafx.application.Platform;
import org.sverka.app.Jobs;
import org.sverka.app.Session;
import org.sverka.app.search.SearchMaking;
import org.sverka.ui.Desk;
import org.sverka.ui.Marking;
import org.sverka.ui.Messages;
import org.sverka.ui.Overlay;
import org.sverka.ui.search.MarkAllBar;
import org.sverka.ui.search.SearchField;
import org.sverka.ui.search.SearchModel;
import org.sverka.ui.search.SearchPanel;

/**
 * The field and the panel of search, put together; and a workspace of an earlier version made ready
 * for them when it is opened.
 */
final class SearchRoom {
  private final Desk desk;
  private final Jobs jobs;
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
    this.desk = desk;
    this.jobs = ground.jobs();
    model = new SearchModel(desk, ground.background(), ground.searching(), ground.fx());
    MarkAllBar markAll = new MarkAllBar(desk, model, marking, overlay, messages, ground.fx());
    panel = new SearchPanel(desk, model, messages, markAll, backToText);
    field = new SearchField(desk, model, messages, backToText, panel::focusList);
    desk.sessionProperty().addListener((property, before, now) -> makeReady());
  }

  private void makeReady() {
    Session session = desk.session();
    if (session != null) {
      session
          .index(0)
          .thenAccept(
              left -> {
                if (left > 0) {
                  Platform.runLater(() -> makeReady(session, left));
                }
              });
    }
  }

  private void makeReady(Session session, long left) {
    if (desk.session() == session) {
      jobs.start(
          "job.search", new SearchMaking(session, left), done -> {}, SearchRoom::toldElsewhere);
    }
  }

  /** What the file refuses is told where it is written; the rest is done at the next start. */
  private static void toldElsewhere(Exception problem) {
    if (problem instanceof ExecutionException) {
      return;
    }
    throw new IllegalStateException(problem);
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
