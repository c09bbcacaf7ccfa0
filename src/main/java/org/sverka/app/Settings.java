package org.sverka.app;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the program remembers from one start to the next, as it stands in the settings file. Plain
 * fields, so that an unknown one is passed over and a missing one keeps what is written here;
 * confined to the JavaFX thread.
 */
public final class Settings {
  /** {@code light}, {@code warm}, {@code dark}; null follows nothing and is light. */
  public @Nullable String tone;

  /** A BCP 47 tag; null follows the system. */
  public @Nullable String language;

  /** The size of the text that is read, in pixels. */
  public double textSize = 17;

  public boolean serif = true;

  /** Who signs annotations; null takes the name of the system's user. */
  public @Nullable String author;

  /** {@code outlet}, {@code date} or {@code folder}. */
  public String grouping = "outlet";

  public boolean libraryShown = true;

  public boolean inspectorShown = true;

  /** The widths of the panels beside the panes, in pixels. */
  public double libraryWidth = 236;

  /** Of the panel on the right, whatever is in it: a search moves nothing that is read. */
  public double inspectorWidth = 308;

  public boolean suggestionsShown = true;

  /** How neighbouring panes scroll together: {@code passages}, {@code share} or {@code free}. */
  public String following = "passages";

  /** The outer bounds of the window, in pixels; null before it was ever shown. */
  public @Nullable Bounds window;

  /** Workspace files, the latest first. */
  public List<String> recent = new ArrayList<>();

  /** What was open in each workspace, by its file, the latest last. */
  public Map<String, Desk> desks = new LinkedHashMap<>();

  /** Where a window stood. */
  public static final class Bounds {
    public double x;
    public double y;
    public double width;
    public double height;
    public boolean maximised;
  }

  /** The panes of a workspace, from the left. */
  public static final class Desk {
    public List<Place> panes = new ArrayList<>();
    public int active;
  }

  /** An open article and the place in it. */
  public static final class Place {
    public String article = "";

    /** The text offset at the top of the pane, in chars. */
    public int top;

    /** The caret, in chars. */
    public int caret;

    /** How much of the width the pane had, from 0 to 1; 0 for as much as the others. */
    public double share;
  }
}
