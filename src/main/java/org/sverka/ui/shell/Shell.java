package org.sverka.ui.shell;

import java.nio.file.Path;
import java.util.List;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.MenuBar;
import javafx.stage.Stage;
import org.sverka.app.Session;
import org.sverka.app.Settings;
import org.sverka.app.comparing.SharedPassages;
import org.sverka.model.Annotation;
import org.sverka.model.Evidence;
import org.sverka.ui.AfterFrame;
import org.sverka.ui.Desk;
import org.sverka.ui.Marking;
import org.sverka.ui.Messages;
import org.sverka.ui.Overlay;
import org.sverka.ui.board.BoardModel;
import org.sverka.ui.board.BoardScreen;
import org.sverka.ui.claims.ClaimAsker;
import org.sverka.ui.claims.ClaimList;
import org.sverka.ui.claims.ClaimsModel;
import org.sverka.ui.compare.Gaps;
import org.sverka.ui.compare.OverviewModel;
import org.sverka.ui.compare.OverviewScreen;
import org.sverka.ui.compare.PassageActs;
import org.sverka.ui.compare.RibbonGutters;
import org.sverka.ui.dialogs.CodebookEditor;
import org.sverka.ui.dialogs.ExportCard;
import org.sverka.ui.dialogs.FileDialogs;
import org.sverka.ui.dialogs.KeysCard;
import org.sverka.ui.dialogs.ListCard;
import org.sverka.ui.dialogs.MetadataCard;
import org.sverka.ui.dialogs.Question;
import org.sverka.ui.drift.DriftModel;
import org.sverka.ui.drift.DriftScreen;
import org.sverka.ui.inspector.AnnotationsModel;
import org.sverka.ui.inspector.Inspector;
import org.sverka.ui.inspector.SpeakerOffers;
import org.sverka.ui.library.Library;
import org.sverka.ui.library.LibraryModel;
import org.sverka.ui.library.TagList;
import org.sverka.ui.reader.Panes;
import org.sverka.ui.suggestions.SuggestionList;
import org.sverka.ui.suggestions.SuggestionsModel;

/** The rooms of the window put together. What its menus do is in the commands beside it. */
public final class Shell {
  private final Stage stage;
  private final Desk desk;
  private final KeptSettings kept;
  private final Panes panes;
  private final WorkspaceDoor door;
  private final MainWindow window;

  public Shell(WindowFrame frame, Ground ground, Messages messages, FileDialogs files) {
    stage = frame.stage();
    Settings settings = ground.settings();
    Overlay overlay = new Overlay();
    AfterFrame afterFrame = new AfterFrame();
    Question question = new Question(overlay, messages);
    ListCard list = new ListCard(overlay, messages);
    SidePanels panels = new SidePanels(settings);

    desk = new Desk(ground.fx());
    LibraryModel articles = new LibraryModel(desk, messages);
    kept =
        new KeptSettings(
            settings, ground.settingsFile(), ground.background(), desk.appearance(), articles);
    Marking marking = new Marking(desk, ground.clock(), kept::author);
    SuggestionsModel suggestions =
        new SuggestionsModel(desk, marking, ground.suggestions(), ground.fx());
    kept.keepSuggestionsShown(suggestions.shownProperty());
    SuggestionCommands suggestionCommands = new SuggestionCommands(suggestions, question, messages);
    SuggestionList suggestionList = new SuggestionList(suggestions, messages, suggestionCommands);
    AnnotationsModel annotations = new AnnotationsModel(desk, afterFrame);
    CodebookEditor codebook = new CodebookEditor(desk, marking, overlay, messages, ground.clock());
    ClaimAsker claims =
        new ClaimAsker(desk, marking, overlay, messages, ground.proposer(), ground.fx());

    ArticleCommands articleCommands =
        new ArticleCommands(desk, marking, new MetadataCard(overlay, messages), question, messages);
    Library library =
        new Library(
            desk,
            articles,
            messages,
            articleCommands,
            new TagList(desk, messages, annotations.tagProperty(), codebook::open));
    ClaimList claimList =
        new ClaimList(desk, new ClaimsModel(desk), marking, messages, claims::edit);
    Inspector inspector =
        new Inspector(
            desk,
            annotations,
            marking,
            messages,
            claimsOf(claims),
            claimList,
            claimList.title(),
            suggestionList,
            suggestionList.title(),
            new SpeakerOffers(desk, ground.suggestions(), ground.fx()),
            afterFrame);

    Notice notice = new Notice(messages);
    Reports reports =
        new Reports(
            desk,
            notice,
            list,
            messages,
            ground.folders().workspaces(),
            file -> file.startsWith(ground.folders().samples()),
            this::opened);
    door =
        new WorkspaceDoor(
            desk,
            ground.jobs(),
            settings,
            ground.folders(),
            new Places(desk, settings),
            ground.clock(),
            ground.fx(),
            StarterTags.in(messages),
            reports);
    Exports exports =
        new Exports(
            desk,
            annotations,
            ground.jobs(),
            new ExportCard(overlay, messages),
            files,
            reports,
            messages,
            ground);
    FileCommands fileCommands =
        new FileCommands(
            desk, door, exports, files, settings, ground.folders(), messages, this::quit);
    SharedPassages shared = new SharedPassages(ground.jobs(), ground.background(), ground.fx());
    desk.sessionProperty().addListener((property, before, now) -> shared.follow(now));
    Gaps gaps = new Gaps(desk, shared);
    kept.keepFollowing(gaps.followingProperty());
    Arrivals arrivals = new Arrivals();
    ground.jobs().addListener(arrivals);
    panes =
        new Panes(
            desk,
            marking,
            overlay,
            messages,
            new AnnotateCommands(panels, inspector, claims, suggestionCommands, afterFrame),
            new EmptyDesk(
                arrivals, articles.totalProperty(), messages, new Welcome(messages, fileCommands)),
            new RibbonGutters(gaps, desk, messages),
            ground.background(),
            ground.fx());

    BoardModel boardModel =
        new BoardModel(
            desk, marking, ground.jobs(), ground.proposals(), ground.background(), ground.fx());
    BoardScreen board =
        new BoardScreen(
            desk,
            boardModel,
            messages,
            overlay,
            new BoardExports(
                desk, boardModel, ground.jobs(), ground.clock(), files, reports, messages));
    DriftModel driftModel =
        new DriftModel(desk, marking, ground.jobs(), ground.drifts(), ground.fx());
    DriftScreen drift = new DriftScreen(driftModel, messages);
    OverviewModel overviewModel = new OverviewModel(desk, shared, gaps);
    OverviewScreen overview = new OverviewScreen(overviewModel, messages);
    Views views =
        new Views(
            panes,
            List.of(
                new Views.View("view.board", board, boardModel.watchedProperty()),
                new Views.View("view.drift", drift, driftModel.watchedProperty()),
                new Views.View("view.overview", overview, overviewModel.watchedProperty())));

    SearchRoom search =
        new SearchRoom(desk, marking, overlay, messages, ground, panes::focusActive);
    StatusBar status = new StatusBar(desk, messages);
    ground.jobs().addListener(status);
    MenuItems items = new MenuItems(messages);
    MenuBar menu =
        new MenuBar(
            new FileMenu(items, fileCommands),
            new EditMenu(
                items,
                desk,
                new EditCommands(desk, panels, library, articleCommands, codebook),
                search.field()),
            new AnnotateMenu(
                items,
                panes,
                annotations,
                suggestions,
                () -> suggestionCommands.showList(panels, inspector)),
            new CompareMenu(
                items, views, board, drift, overview, gaps, new PassageActs(desk, gaps, marking)),
            new ViewMenu(
                items,
                desk,
                panels,
                new ViewCommands(desk, panes, kept, list, messages),
                suggestions.shownProperty()),
            new HelpMenu(items, new KeysCard(overlay, messages), list, ground.version()));
    window =
        new MainWindow(
            frame,
            settings,
            desk,
            panels,
            messages,
            menu,
            library,
            views,
            inspector,
            search,
            notice,
            status,
            overlay,
            fileCommands::open);
    stage.setOnCloseRequest(event -> close());
    stage.focusedProperty().addListener((property, before, focused) -> lookAround(focused));
  }

  private static Inspector.Actions claimsOf(ClaimAsker claims) {
    return new Inspector.Actions() {
      @Override
      public void addClaim(Annotation annotation, Node beside) {
        claims.ask(annotation, beside);
      }

      @Override
      public void editEvidence(Evidence evidence, Node beside) {
        claims.edit(evidence, beside);
      }
    };
  }

  /** What tests and callers of the window look at. */
  public Desk desk() {
    return desk;
  }

  /** Opens what the window is to begin with. */
  public void begin(Beginning beginning) {
    panes.requestFocus();
    beginning.open(door);
  }

  private void opened() {
    Session session = desk.session();
    if (session != null) {
      Path file = session.file();
      Path folder = file.getParent();
      stage.setTitle(
          file.getFileName()
              + " — "
              + (folder == null ? "" : folder.getFileName() + " — ")
              + "Sverka");
    }
    kept.keep();
    Platform.runLater(panes::focusActive);
  }

  /** Another program may have written to the file while the person was elsewhere. */
  private void lookAround(boolean focused) {
    Session session = desk.session();
    if (focused && session != null) {
      session.lookForForeignChanges();
    }
  }

  /** Closes the window, with everything kept. */
  public void quit() {
    close();
    stage.close();
  }

  private void close() {
    panes.requestFocus();
    window.keep();
    door.close();
    kept.keepNow();
  }
}
