package org.sverka.ui;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.sverka.ui.theme.Tone;

/** How the window looks: its tone, and the type of the text that is read. */
public final class Appearance {
  private static final double SMALLEST = 12;
  private static final double NORMAL = 17;
  private static final double LARGEST = 40;

  private final ObjectProperty<Tone> tone = new SimpleObjectProperty<>(Tone.LIGHT);
  private final DoubleProperty textSize = new SimpleDoubleProperty(NORMAL);
  private final BooleanProperty serif = new SimpleBooleanProperty(true);

  public ObjectProperty<Tone> toneProperty() {
    return tone;
  }

  public Tone tone() {
    return tone.get();
  }

  /** The size of the text that is read, in pixels. */
  public ReadOnlyDoubleProperty textSizeProperty() {
    return textSize;
  }

  /** Sets the size in pixels, the nearest that can be read. */
  public void setTextSize(double pixels) {
    textSize.set(Math.max(SMALLEST, Math.min(LARGEST, pixels)));
  }

  /**
   * @param by in pixels; 0 goes back to the normal size
   */
  public void changeTextSize(int by) {
    setTextSize(by == 0 ? NORMAL : textSize.get() + by);
  }

  /** The size as a share of the normal one, in per cent. */
  public long textSizePercent() {
    return Math.round(textSize.get() / NORMAL * 100);
  }

  /** Whether the text that is read has serifs. */
  public BooleanProperty serifProperty() {
    return serif;
  }
}
