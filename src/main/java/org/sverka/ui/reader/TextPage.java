package org.sverka.ui.reader;

import java.util.function.Supplier;
import javafx.beans.value.ObservableValue;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.text.TextFlow;
import org.fxmisc.richtext.Caret.CaretVisibility;
import org.fxmisc.richtext.StyledTextArea;
import org.fxmisc.richtext.TextExt;
import org.fxmisc.richtext.model.ReadOnlyStyledDocument;
import org.fxmisc.richtext.util.UndoUtils;
import org.jspecify.annotations.Nullable;
import org.sverka.ui.theme.Tone;

/**
 * The text control of a page: read-only, with a visible caret where the keyboard is, styled by
 * {@link Look}s.
 *
 * <p>It has no undo history of its own (styling would fill it), copies the article's words rather
 * than its own lines, and tells assistive programs its text, which the library's control does not.
 */
final class TextPage extends StyledTextArea<LineLook, Look> {
  private final Supplier<String> selectedWords;

  /**
   * @param selectedWords what is copied
   */
  TextPage(ObservableValue<Tone> tone, Supplier<String> selectedWords) {
    super(
        LineLook.BODY,
        TextPage::applyLine,
        Look.PLAIN,
        (text, look) -> applyLook(text, look, tone.getValue()),
        false);
    this.selectedWords = selectedWords;
    setEditable(false);
    setWrapText(true);
    // By itself a control that cannot be edited shows none; two would not tell which has the keys.
    setShowCaret(CaretVisibility.OFF);
    focusedProperty()
        .addListener(
            (property, before, focused) ->
                setShowCaret(focused ? CaretVisibility.ON : CaretVisibility.OFF));
    setUndoManager(UndoUtils.noOpUndoManager());
    getStyleClass().add("text-page");
    setAccessibleRole(AccessibleRole.TEXT_AREA);
  }

  /**
   * Replaces the whole page. What was there goes first: the control leaves lines that are equal as
   * they are, in the colours of the tone they were painted in.
   */
  void show(ReadOnlyStyledDocument<LineLook, String, Look> document) {
    clear();
    replace(0, 0, document);
  }

  @Override
  public void copy() {
    String words = selectedWords.get();
    if (!words.isEmpty()) {
      ClipboardContent content = new ClipboardContent();
      content.putString(words);
      Clipboard.getSystemClipboard().setContent(content);
    }
  }

  @Override
  public @Nullable Object queryAccessibleAttribute(
      AccessibleAttribute attribute, Object... parameters) {
    return switch (attribute) {
      case TEXT -> getText();
      case SELECTION_START -> getSelection().getStart();
      case SELECTION_END -> getSelection().getEnd();
      case CARET_OFFSET -> getCaretPosition();
      case EDITABLE -> false;
      default -> super.queryAccessibleAttribute(attribute, parameters);
    };
  }

  private static void applyLine(TextFlow flow, LineLook look) {
    flow.getStyleClass().removeIf(name -> name.startsWith("line-"));
    flow.getStyleClass().add(look.styleClass());
  }

  private static void applyLook(TextExt text, Look look, Tone tone) {
    if (look.furniture()) {
      text.getStyleClass().add("furniture");
    }
    text.setUserData(look);
    if (!look.highlights().isEmpty()) {
      text.setBackgroundColor(tone.soft(look.colours()));
    }
    look.quiet().forEach(quiet -> text.getStyleClass().add(quiet.styleClass()));
    if (look.selected()) {
      text.getStyleClass().add("selected-highlight");
    }
  }
}
