package org.sverka.ui.inspector;

import java.util.ArrayList;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.Background;
import javafx.scene.layout.BackgroundFill;
import javafx.scene.layout.CornerRadii;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.sverka.app.Workspace;
import org.sverka.model.Annotation;
import org.sverka.model.Article;
import org.sverka.model.Evidence;
import org.sverka.model.Link;
import org.sverka.model.Quote;
import org.sverka.model.Tag;
import org.sverka.ui.ArticleLabels;
import org.sverka.ui.Desk;
import org.sverka.ui.FigureLabel;
import org.sverka.ui.FigureLabels;
import org.sverka.ui.Messages;
import org.sverka.ui.WrappingCell;

/** One card an annotation: its words, tags, speaker, claim and note. */
final class AnnotationCell extends WrappingCell<Annotation> {
  private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");

  /** Longer words are cut on the card, in chars; the text itself is one click away. */
  private static final int WORDS = 220;

  private static final CornerRadii LEFT_ROUND = new CornerRadii(6, 0, 0, 6, false);

  private final Desk desk;
  private final Messages messages;
  private final AnnotationsModel model;
  private final ArticleLabels labels;
  private final FigureLabels figureLabels;
  private final Label words = new Label();
  private final FlowPane chips = new FlowPane();
  private final VBox lines = new VBox();
  private final NodePool<TagChip> tagChips = new NodePool<>(TagChip::new);
  private final NodePool<FigureLabel> figures = new NodePool<>(FigureLabel::new);
  private final NodePool<Label> facts = new NodePool<>(AnnotationCell::fact);
  private final NodePool<Hyperlink> links = new NodePool<>(AnnotationCell::link);
  private final Label note = styled(fact(), "note");
  private final Region stripe = new Region();
  private final HBox card = new HBox(stripe, lines);

  AnnotationCell(Desk desk, AnnotationsModel model, Messages messages) {
    this.desk = desk;
    this.model = model;
    this.messages = messages;
    this.labels = new ArticleLabels(messages);
    this.figureLabels = new FigureLabels(messages);
    words.setWrapText(true);
    words.getStyleClass().add("words");
    chips.getStyleClass().add("chips");
    stripe.getStyleClass().add("stripe");
    lines.getStyleClass().add("lines");
    card.getStyleClass().add("annotation-card");
    HBox.setHgrow(lines, Priority.ALWAYS);
    desk.selectedProperty().addListener((property, before, now) -> showChosen());
  }

  private void showChosen() {
    Annotation annotation = getItem();
    pseudoClassStateChanged(
        CHOSEN, annotation != null && annotation.id().equals(desk.selectedProperty().get()));
  }

  @Override
  protected void updateItem(@Nullable Annotation annotation, boolean empty) {
    super.updateItem(annotation, empty);
    Workspace workspace = desk.workspace().orElse(null);
    if (empty || annotation == null || workspace == null) {
      show(null);
      pseudoClassStateChanged(CHOSEN, false);
      return;
    }
    List<Tag> tags = annotation.tags().stream().flatMap(id -> workspace.tag(id).stream()).toList();
    String colour = tags.isEmpty() ? "" : tags.get(0).colour();
    stripe.setBackground(
        new Background(
            new BackgroundFill(desk.appearance().tone().full(colour), LEFT_ROUND, Insets.EMPTY)));
    words.setText(shortened(annotation));
    List<Node> shown = new ArrayList<>();
    shown.add(words);
    fillChips(annotation, tags, workspace);
    if (!chips.getChildren().isEmpty()) {
      shown.add(chips);
    }
    addFacts(annotation, workspace, shown);
    put(lines, shown);
    show(card);
    setAccessibleText(words.getText());
    showChosen();
  }

  private void fillChips(Annotation annotation, List<Tag> tags, Workspace workspace) {
    tagChips.release();
    figures.release();
    List<Node> nodes = new ArrayList<>();
    tags.forEach(tag -> nodes.add(tagChips.take().show(tag, desk.appearance().tone())));
    for (Evidence evidence : workspace.evidence(annotation.id())) {
      if (evidence.figure() != null) {
        FigureLabel figure = figures.take();
        figure.show(evidence.figure(), annotation.selector().exact(), figureLabels);
        nodes.add(figure);
      }
    }
    put(chips, nodes);
  }

  private void addFacts(Annotation annotation, Workspace workspace, List<Node> shown) {
    facts.release();
    if (model.allArticlesProperty().get()) {
      workspace
          .article(annotation.article())
          .ifPresent(article -> shown.add(fact(labels.outletAndDate(article))));
    }
    Quote quote = annotation.quote();
    if (quote != null) {
      String speaker = quote.speaker();
      shown.add(
          fact(
              messages.get(
                  "card.speaker",
                  speaker == null ? messages.get("card.speaker.unknown") : speaker)));
    }
    for (Evidence evidence : workspace.evidence(annotation.id())) {
      workspace
          .claim(evidence.claim())
          .ifPresent(
              claim ->
                  shown.add(
                      fact(
                          messages.get(
                              "card.claim",
                              claim.title(),
                              messages.get("stance." + evidence.stance().name())))));
    }
    addLinks(annotation, workspace, shown);
    if (!annotation.note().isEmpty()) {
      note.setText(annotation.note());
      shown.add(note);
    }
  }

  /** Where the annotations are that this one belongs together with; a press goes there. */
  private void addLinks(Annotation annotation, Workspace workspace, List<Node> shown) {
    links.release();
    for (Link link : workspace.links(annotation.id())) {
      Annotation other = workspace.annotation(link.other(annotation.id())).orElse(null);
      Article article = other == null ? null : workspace.article(other.article()).orElse(null);
      if (other != null && article != null) {
        Hyperlink there = links.take();
        there.setText(messages.get("card.also-in", labels.outletAndDate(article)));
        there.setOnAction(
            event -> {
              there.setVisited(false);
              desk.select(other.id());
              desk.revealBeside(other.article(), other.range());
            });
        shown.add(there);
      }
    }
  }

  private Label fact(String text) {
    Label label = facts.take();
    label.setText(text);
    return label;
  }

  private static Label fact() {
    Label label = styled(new Label(), "fact");
    label.setWrapText(true);
    return label;
  }

  private static Hyperlink link() {
    Hyperlink link = new Hyperlink();
    link.getStyleClass().add("also-in");
    link.setFocusTraversable(false);
    return link;
  }

  private static Label styled(Label label, String styleClass) {
    label.getStyleClass().add(styleClass);
    return label;
  }

  /** Nodes that stay where they are need no new style. */
  private static void put(Pane pane, List<Node> nodes) {
    if (!pane.getChildren().equals(nodes)) {
      pane.getChildren().setAll(nodes);
    }
  }

  private static String shortened(Annotation annotation) {
    String exact = annotation.selector().exact().replaceAll("\\s+", " ");
    String cut =
        exact.codePointCount(0, exact.length()) <= WORDS
            ? exact
            : exact.substring(0, exact.offsetByCodePoints(0, WORDS)).stripTrailing() + "…";
    return annotation.quote() == null ? cut : "«" + cut + "»";
  }
}
