package org.sverka.ui.shell;

import java.nio.file.Path;
import java.util.Optional;
import org.sverka.app.Session;
import org.sverka.app.Settings;
import org.sverka.model.Article;
import org.sverka.model.ArticleId;
import org.sverka.model.ChangeKind;
import org.sverka.ui.ArticleLabels;
import org.sverka.ui.Desk;
import org.sverka.ui.PaneModel;

/**
 * Which articles were open, and where in them: taken from the desk for the settings, and laid out
 * again.
 */
final class Places implements Session.Listener {
  private final Desk desk;
  private final Settings settings;

  Places(Desk desk, Settings settings) {
    this.desk = desk;
    this.settings = settings;
    desk.follow(this, () -> {});
  }

  /** Articles that come back are read again, where nothing else is. */
  @Override
  public void redone(ChangeKind kind) {
    if (kind == ChangeKind.IMPORT_ARTICLES && desk.panes().isEmpty()) {
      layOutFirst();
    }
  }

  /** Writes down the panes of a workspace. */
  void keep(Path workspace) {
    Settings.Desk kept = new Settings.Desk();
    for (PaneModel pane : desk.panes()) {
      ArticleId article = pane.article();
      if (article != null) {
        kept.panes.add(place(article, pane));
      }
    }
    kept.active = Math.max(0, desk.panes().indexOf(desk.active()));
    settings.desks.put(workspace.toString(), kept);
  }

  private static Settings.Place place(ArticleId article, PaneModel pane) {
    Settings.Place place = new Settings.Place();
    place.article = article.value();
    place.top = pane.topProperty().get();
    place.caret = pane.caretProperty().get();
    place.share = pane.shareProperty().get();
    return place;
  }

  /** Opens the panes of a workspace as they were; else its first two articles. */
  void layOut(Path workspace) {
    Settings.Desk kept = settings.desks.get(workspace.toString());
    if (kept != null && !kept.panes.isEmpty()) {
      kept.panes.forEach(this::open);
      if (kept.active >= 0 && kept.active < desk.panes().size()) {
        desk.activate(desk.panes().get(kept.active));
      }
    }
    if (desk.panes().isEmpty()) {
      layOutFirst();
    }
  }

  /** Opens the first two articles by date, the left one active. */
  void layOutFirst() {
    desk.workspace()
        .ifPresent(
            its ->
                its.articles().stream()
                    .sorted(ArticleLabels.BY_DATE)
                    .limit(2)
                    .map(Article::id)
                    .forEach(desk::showBeside));
    if (!desk.panes().isEmpty()) {
      desk.activate(desk.panes().get(0));
    }
  }

  private static double share(double kept) {
    return kept > 0 && kept < 1 ? kept : 0;
  }

  private void open(Settings.Place place) {
    Optional<Article> found =
        place.article == null || place.article.isBlank()
            ? Optional.empty()
            : desk.workspace().flatMap(its -> its.article(new ArticleId(place.article)));
    found.ifPresent(
        article -> {
          desk.rememberPlace(article.id(), place.top, place.caret);
          desk.showBeside(article.id())
              .ifPresent(pane -> pane.shareProperty().set(share(place.share)));
        });
  }
}
