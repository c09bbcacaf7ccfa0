package org.sverka.ui.compare;

import java.util.EnumMap;
import java.util.Map;
import javafx.geometry.VPos;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.paint.Paint;
import javafx.scene.text.Font;
import javafx.scene.text.FontWeight;
import javafx.scene.text.TextAlignment;

/**
 * Draws ribbons on a canvas. A canvas cannot be styled, so each look has an invisible swatch that
 * the style sheet colours: its background is the ribbon's, its border the ribbon's edge and sign.
 */
final class RibbonPainter {
  /** A ribbon this thick has room for its sign. */
  private static final double ROOM_FOR_SIGN = 15;

  private static final double SIGN = 7;

  /** What leads out of view is drawn this much fainter. */
  private static final double LEADING_AWAY = 0.45;

  private static final double[] SOLID = {};
  private static final double[] DOTTED = {2, 3};

  private final Canvas canvas;
  private final Map<RibbonLook, Region> swatches = new EnumMap<>(RibbonLook.class);
  private final Font font = Font.font("System", FontWeight.BOLD, 13);

  RibbonPainter(Canvas canvas) {
    this.canvas = canvas;
    for (RibbonLook look : RibbonLook.values()) {
      Region swatch = new Region();
      swatch.getStyleClass().addAll("ribbon-swatch", look.styleClass());
      swatch.setManaged(false);
      swatch.setMouseTransparent(true);
      swatches.put(look, swatch);
    }
  }

  /** To be children of a node of the scene, so that the style sheet reaches them. */
  Iterable<Region> swatches() {
    return swatches.values();
  }

  void clear() {
    canvas.getGraphicsContext2D().clearRect(0, 0, canvas.getWidth(), canvas.getHeight());
  }

  /**
   * @param lit drawn stronger
   * @param whole whether both ends are in view
   */
  void draw(RibbonShape shape, RibbonLook look, boolean lit, boolean whole) {
    GraphicsContext brush = canvas.getGraphicsContext2D();
    Paint ground = ground(look);
    Paint edge = edge(look);
    brush.setGlobalAlpha(whole || lit ? 1 : LEADING_AWAY);
    if (look != RibbonLook.NAME || lit) {
      brush.setFill(lit && ground instanceof Color colour ? stronger(colour) : ground);
      shape.fill(brush);
    }
    brush.setStroke(edge);
    brush.setLineWidth(lit ? 2 : 1);
    brush.setLineDashes(look == RibbonLook.NEAR || look == RibbonLook.NAME ? DOTTED : SOLID);
    shape.edges(brush);
    boolean signed = look == RibbonLook.BORROWED || shape.thickness() >= ROOM_FOR_SIGN;
    if (whole && signed && !look.sign().isEmpty()) {
      sign(brush, shape, look, edge, ground);
    }
    brush.setGlobalAlpha(1);
  }

  private void sign(
      GraphicsContext brush, RibbonShape shape, RibbonLook look, Paint edge, Paint ground) {
    double x = shape.width() / 2;
    double y = shape.middle();
    boolean alarm = look == RibbonLook.BORROWED;
    if (alarm) {
      brush.setFill(edge);
      brush.fillOval(x - SIGN, y - SIGN, 2 * SIGN, 2 * SIGN);
    }
    brush.setFill(alarm && ground instanceof Color colour ? opaque(colour) : edge);
    brush.setFont(font);
    brush.setTextAlign(TextAlignment.CENTER);
    brush.setTextBaseline(VPos.CENTER);
    brush.fillText(look.sign(), x, y);
  }

  private Paint ground(RibbonLook look) {
    Region swatch = swatch(look);
    return swatch.getBackground() == null || swatch.getBackground().getFills().isEmpty()
        ? Color.TRANSPARENT
        : swatch.getBackground().getFills().get(0).getFill();
  }

  private Paint edge(RibbonLook look) {
    Region swatch = swatch(look);
    return swatch.getBorder() == null || swatch.getBorder().getStrokes().isEmpty()
        ? Color.GRAY
        : swatch.getBorder().getStrokes().get(0).getTopStroke();
  }

  private Region swatch(RibbonLook look) {
    return java.util.Objects.requireNonNull(swatches.get(look));
  }

  private static Color stronger(Color colour) {
    return colour.deriveColor(0, 1.15, 1, Math.min(1 / Math.max(0.01, colour.getOpacity()), 1.4));
  }

  private static Color opaque(Color colour) {
    return Color.WHITE.interpolate(colour, 0.06);
  }
}
