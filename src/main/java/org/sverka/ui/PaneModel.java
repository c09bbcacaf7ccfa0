package org.sverka.ui;

import java.util.Collection;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;
import org.sverka.model.ArticleId;
import org.sverka.text.TextRange;

/**
 * One pane of the desk: its article and the person's place in it. The view follows; a test can do
 * without one. Offsets are Java chars of the article's text.
 */
public final class PaneModel {
  /**
   * A wish to see a range, answered by the view. A new object each time, so that the same range can
   * be wished for twice.
   */
  public static final class Reveal {
    private final TextRange range;

    Reveal(TextRange range) {
      this.range = range;
    }

    public TextRange range() {
      return range;
    }
  }

  private final ReadOnlyObjectWrapper<@Nullable ArticleId> article = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<@Nullable String> text = new ReadOnlyObjectWrapper<>();
  private final ObjectProperty<@Nullable TextRange> selection = new SimpleObjectProperty<>();
  private final IntegerProperty caret = new SimpleIntegerProperty();
  private final IntegerProperty top = new SimpleIntegerProperty();
  private final DoubleProperty share = new SimpleDoubleProperty();
  private final ReadOnlyObjectWrapper<@Nullable Reveal> revealed = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<QuietRanges> quiet =
      new ReadOnlyObjectWrapper<>(QuietRanges.NONE);

  PaneModel() {}

  public ReadOnlyObjectProperty<@Nullable ArticleId> articleProperty() {
    return article.getReadOnlyProperty();
  }

  public @Nullable ArticleId article() {
    return article.get();
  }

  /** The text of the article; null until it is there. */
  public ReadOnlyObjectProperty<@Nullable String> textProperty() {
    return text.getReadOnlyProperty();
  }

  public @Nullable String text() {
    return text.get();
  }

  /** What is selected, never empty; null where nothing is. Written by the view. */
  public ObjectProperty<@Nullable TextRange> selectionProperty() {
    return selection;
  }

  public @Nullable TextRange selection() {
    return selection.get();
  }

  /** Where the caret stands. Written by the view. */
  public IntegerProperty caretProperty() {
    return caret;
  }

  /** The offset at the top of the view. Written by the view. */
  public IntegerProperty topProperty() {
    return top;
  }

  /**
   * How much of the width is for this pane, from 0 to 1; 0 until somebody has said. Written by the
   * view.
   */
  public DoubleProperty shareProperty() {
    return share;
  }

  public ReadOnlyObjectProperty<@Nullable Reveal> revealedProperty() {
    return revealed.getReadOnlyProperty();
  }

  public void reveal(TextRange range) {
    revealed.set(new Reveal(range));
  }

  /** What is pointed out in the text besides its annotations. */
  public ReadOnlyObjectProperty<QuietRanges> quietProperty() {
    return quiet.getReadOnlyProperty();
  }

  public QuietRanges quiet() {
    return quiet.get();
  }

  /** Points out other ranges than before; gone when the pane shows another article. */
  public void setQuiet(QuietRanges.Layer layer, Collection<QuietRange> ranges) {
    quiet.set(quiet.get().with(layer, ranges));
  }

  /** Shows another article; its text follows. */
  void setArticle(@Nullable ArticleId id, int topOffset, int caretOffset) {
    text.set(null);
    selection.set(null);
    revealed.set(null);
    quiet.set(QuietRanges.NONE);
    top.set(topOffset);
    caret.set(caretOffset);
    article.set(id);
  }

  void setText(String loaded) {
    text.set(loaded);
  }
}
