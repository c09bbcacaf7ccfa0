package org.sverka.ui.shell;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Executor;
import javafx.application.Platform;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.stage.Stage;
import org.sverka.app.Jobs;
import org.sverka.app.Opening;
import org.sverka.app.Session;
import org.sverka.app.Settings;
import org.sverka.app.SettingsFile;
import org.sverka.app.UserFolders;
import org.sverka.model.Annotation;
import org.sverka.model.Article;
import org.sverka.model.Evidence;
import org.sverka.model.Tag;
import org.sverka.model.TagId;
import org.sverka.ui.ArticleLabels;
import org.sverka.ui.Desk;
import org.sverka.ui.Marking;
import org.sverka.ui.Messages;
import org.sverka.ui.Overlay;
import org.sverka.ui.PaneModel;
import org.sverka.ui.claims.ClaimAsker;
import org.sverka.ui.claims.ClaimList;
import org.sverka.ui.claims.ClaimProposer;
import org.sverka.ui.claims.ClaimsModel;
import org.sverka.ui.dialogs.CodebookEditor;
import org.sverka.ui.dialogs.ExportCard;
import org.sverka.ui.dialogs.FileDialogs;
import org.sverka.ui.dialogs.ListCard;
import org.sverka.ui.dialogs.MetadataCard;
import org.sverka.ui.dialogs.Question;
import org.sverka.ui.inspector.AnnotationsModel;
import org.sverka.ui.inspector.Inspector;
import org.sverka.ui.library.Grouping;
import org.sverka.ui.library.Library;
import org.sverka.ui.library.LibraryModel;
import org.sverka.ui.library.TagList;
import org.sverka.ui.reader.Panes;
import org.sverka.ui.reader.ReaderActions;
import org.sverka.ui.theme.Tone;

/** The rooms of the window put together, and what its menus and keys do. */
public final class Shell implements Actions {
  private static final double SMALLEST = 12;
  private static final double NORMAL = 17;
  private static final double LARGEST = 40;

  /** What the shell stands on, made before it. */
  public record Ground(
      Settings settings,
      SettingsFile settingsFile,
      UserFolders folders,
      Jobs jobs,
      Executor background,
      Executor fx,
      Clock clock,
      ClaimProposer proposer,
      String version) {}

  private final Stage stage;
  private final Ground ground;
  private final Messages messages;
  private final FileDialogs files;
  private final Overlay overlay = new Overlay();
  private final Desk desk;
  private final Marking marking;
  private final AnnotationsModel annotations;
  private final LibraryModel articles;
  private final Library library;
  private final Inspector inspector;
  private final Panes panes;
  private final WorkspaceDoor door;
  private final Reports reports;
  private final Exports exports;
  private final ClaimAsker claims;
  private final CodebookEditor codebook;
  private final MetadataCard metadata;
  private final Question question;
  private final ListCard list;
  private final MainWindow window;

  public Shell(Stage stage, Ground ground, Messages messages, FileDialogs files) {
    this.stage = stage;
    this.ground = ground;
    this.messages = messages;
    this.files = files;
    Settings settings = ground.settings();
    desk = new Desk(ground.fx());
    desk.toneProperty().set(Tone.ofId(settings.tone));
    desk.textSizeProperty().set(Math.max(SMALLEST, Math.min(LARGEST, settings.textSize)));
    desk.serifProperty().set(settings.serif);
    marking = new Marking(desk, ground.clock(), this::author);
    annotations = new AnnotationsModel(desk);
    articles = new LibraryModel(desk, messages);
    articles.groupingProperty().set(Grouping.ofId(settings.grouping));
    question = new Question(overlay, messages);
    list = new ListCard(overlay, messages);
    metadata = new MetadataCard(overlay, messages);
    codebook = new CodebookEditor(desk, marking, overlay, messages, ground.clock());
    claims = new ClaimAsker(desk, marking, overlay, messages, ground.proposer(), ground.fx());
    library =
        new Library(
            desk,
            articles,
            messages,
            new LibraryActions(),
            new TagList(desk, messages, annotations.tagProperty(), codebook::open));
    inspector =
        new Inspector(
            desk,
            annotations,
            marking,
            messages,
            new InspectorActions(),
            new ClaimList(desk, new ClaimsModel(desk), marking, messages, claims::edit));
    panes =
        new Panes(
            desk,
            marking,
            overlay,
            messages,
            new PaneActions(),
            new Welcome(messages, this),
            ground.background(),
            ground.fx());
    Notice notice = new Notice(messages);
    reports = new Reports(desk, notice, list, messages, this::opened);
    door =
        new WorkspaceDoor(
            desk,
            ground.jobs(),
            settings,
            ground.folders(),
            new Places(desk, settings),
            ground.clock(),
            ground.fx(),
            starterTags(),
            reports);
    exports =
        new Exports(
            desk,
            annotations,
            ground.jobs(),
            new ExportCard(overlay, messages),
            files,
            reports,
            messages,
            ground);
    StatusBar status = new StatusBar(desk, messages);
    ground.jobs().addListener(status);
    MainMenu menu =
        new MainMenu(desk, messages, this, this::recent, this::openWorkspace, this::chooseLanguage);
    window =
        new MainWindow(
            stage,
            settings,
            desk,
            menu,
            library,
            panes,
            inspector,
            notice,
            status,
            overlay,
            this::open,
            this::changeTextSize);
    stage.setOnCloseRequest(event -> close());
    stage
        .focusedProperty()
        .addListener(
            (property, before, focused) -> {
              Session session = desk.session();
              if (focused && session != null) {
                session.lookForForeignChanges();
              }
            });
  }

  /** What tests and callers of the window look at. */
  public Desk desk() {
    return desk;
  }

  /** What a new workspace begins with, so that the number keys do something. */
  private List<Tag> starterTags() {
    String[][] starters = {
      {"figure", "#f2c744"}, {"quote", "#6ea8e5"}, {"promise", "#6fbf73"}, {"check", "#e58aa3"}
    };
    List<Tag> tags = new ArrayList<>();
    for (String[] starter : starters) {
      int place = tags.size();
      tags.add(
          new Tag(
              TagId.random(),
              messages.get("tags.starter." + starter[0]),
              starter[1],
              place + 1,
              null,
              "",
              place));
    }
    return tags;
  }

  private String author() {
    String name = ground.settings().author;
    return name == null || name.isBlank() ? System.getProperty("user.name", "") : name;
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
    keepSettings();
    Platform.runLater(panes::focusActive);
  }

  // ---- opening and closing

  /** Shows the window and opens what it is to begin with. */
  public void begin(Beginning beginning) {
    stage.show();
    beginning.open(door);
  }

  /** The workspaces that were open lately and are still there. */
  private List<Path> recent() {
    return ground.settings().recent.stream().map(Path::of).filter(Files::exists).toList();
  }

  private void openWorkspace(Path file) {
    door.open(new Opening(file, List.of()));
  }

  /**
   * What was dropped on the window: folders and workspaces are opened, files come into the open
   * workspace.
   */
  private void open(List<Path> paths) {
    if (paths.isEmpty()) {
      return;
    }
    boolean container = Files.isDirectory(paths.get(0)) || Opening.isWorkspace(paths.get(0));
    if (container || desk.session() == null) {
      door.open(Opening.of(paths, ground.folders()));
    } else {
      door.bringIn(paths);
    }
  }

  @Override
  public void openFolder() {
    files.folder(messages.get("menu.file.open-folder")).ifPresent(path -> open(List.of(path)));
  }

  @Override
  public void openWorkspace() {
    files.workspace(messages.get("menu.file.open-workspace")).ifPresent(this::openWorkspace);
  }

  @Override
  public void importFiles() {
    if (desk.session() != null) {
      List<Path> chosen = files.articles(messages.get("menu.file.import"));
      if (!chosen.isEmpty()) {
        door.bringIn(chosen);
      }
    }
  }

  @Override
  public void openSamples() {
    door.openSamples();
  }

  @Override
  public void export() {
    exports.ask();
  }

  @Override
  public void quit() {
    close();
    stage.close();
  }

  private void close() {
    panes.requestFocus();
    window.keep();
    door.close();
    // Here and not in the background, which ends with the window and would take them along.
    ground.settingsFile().write(settingsNow());
  }

  private void keepSettings() {
    String rendered = settingsNow();
    ground.background().execute(() -> ground.settingsFile().write(rendered));
  }

  private String settingsNow() {
    Settings settings = ground.settings();
    settings.tone = desk.tone().id();
    settings.textSize = desk.textSizeProperty().get();
    settings.serif = desk.serifProperty().get();
    settings.grouping = articles.groupingProperty().get().id();
    return ground.settingsFile().render(settings);
  }

  private void chooseLanguage(String tag) {
    ground.settings().language = tag;
    keepSettings();
    list.show(messages.get("language.heading"), messages.get("language.next-start"), List.of());
  }

  // ---- editing

  @Override
  public void undo() {
    Optional.ofNullable(desk.session()).ifPresent(Session::undo);
  }

  @Override
  public void redo() {
    Optional.ofNullable(desk.session()).ifPresent(Session::redo);
  }

  @Override
  public void editCodebook() {
    codebook.open();
  }

  @Override
  public void editMetadata() {
    activeArticle().ifPresent(this::editMetadata);
  }

  private void editMetadata(Article article) {
    metadata.edit(
        article, changed -> marking.apply(marking.edits().metadata(article, held -> changed)));
  }

  private void remove(Article article) {
    int count = desk.workspace().map(its -> its.annotations(article.id()).size()).orElse(0);
    question.ask(
        messages.get("article.remove.title"),
        messages.get("article.remove.sentence", article.metadata().title(), count),
        messages.get("library.remove"),
        () -> marking.apply(marking.edits().remove(article)));
  }

  private Optional<Article> activeArticle() {
    return Optional.ofNullable(desk.active())
        .map(PaneModel::article)
        .flatMap(id -> desk.workspace().flatMap(its -> its.article(id)));
  }

  @Override
  public void mark(Mark mark) {
    switch (mark) {
      case HIGHLIGHT -> marking.highlight();
      case QUOTE -> marking.quote(null).ifPresent(annotation -> editSpeaker());
      case NOTE -> marking.highlight().ifPresent(annotation -> editNote());
      case DELETE -> marking.deleteSelected();
      case CLAIM ->
          marking
              .target()
              .ifPresent(
                  target ->
                      claims.ask(
                          target,
                          Objects.requireNonNull(panes.localToScreen(panes.getBoundsInLocal()))));
      default -> throw new IllegalStateException(mark.toString());
    }
  }

  private void editNote() {
    window.inspectorShownProperty().set(true);
    Platform.runLater(inspector::editNote);
  }

  private void editSpeaker() {
    window.inspectorShownProperty().set(true);
    Platform.runLater(inspector::editSpeaker);
  }

  @Override
  public void stepAnnotation(int by) {
    List<Annotation> rows = annotations.rows();
    if (rows.isEmpty()) {
      return;
    }
    int at = -1;
    for (int i = 0; i < rows.size(); i++) {
      if (rows.get(i).id().equals(desk.selectedProperty().get())) {
        at = i;
      }
    }
    int next = at < 0 ? (by > 0 ? 0 : rows.size() - 1) : Math.floorMod(at + by, rows.size());
    Annotation annotation = rows.get(next);
    desk.select(annotation.id());
    desk.reveal(annotation.article(), annotation.range());
  }

  // ---- the view

  @Override
  public void closePane() {
    PaneModel active = desk.active();
    if (active != null) {
      desk.close(active);
      panes.focusActive();
    }
  }

  /** Opens the next article that no pane shows. */
  @Override
  public void openBeside() {
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

  @Override
  public void toggleLibrary() {
    window.libraryShownProperty().set(!window.libraryShownProperty().get());
  }

  @Override
  public void toggleInspector() {
    window.inspectorShownProperty().set(!window.inspectorShownProperty().get());
  }

  @Override
  public void changeTextSize(int by) {
    double size = by == 0 ? NORMAL : desk.textSizeProperty().get() + by;
    desk.textSizeProperty().set(Math.max(SMALLEST, Math.min(LARGEST, size)));
  }

  @Override
  public void findArticle() {
    window.libraryShownProperty().set(true);
    Platform.runLater(library::focusFilter);
  }

  @Override
  public void showKeys() {
    list.show(
        messages.get("menu.help.keys"),
        messages.get("keys.sentence"),
        List.of(messages.get("keys.list").split("\n")));
  }

  @Override
  public void about() {
    list.show("Sverka " + ground.version(), messages.get("about.sentence"), List.of());
  }

  private final class LibraryActions implements Library.Actions {
    @Override
    public void editMetadata(Article article) {
      Shell.this.editMetadata(article);
    }

    @Override
    public void remove(Article article) {
      Shell.this.remove(article);
    }
  }

  private final class InspectorActions implements Inspector.Actions {
    @Override
    public void addClaim(Annotation annotation, Node beside) {
      claims.ask(annotation, beside);
    }

    @Override
    public void editEvidence(Evidence evidence, Node beside) {
      claims.edit(evidence, beside);
    }
  }

  private final class PaneActions implements ReaderActions {
    @Override
    public void askForClaim(Marking.Target target, Bounds anchorOnScreen) {
      claims.ask(target, anchorOnScreen);
    }

    @Override
    public void editNote(Annotation annotation) {
      Shell.this.editNote();
    }

    @Override
    public void editSpeaker(Annotation annotation) {
      Shell.this.editSpeaker();
    }
  }
}
