package org.sverka.exchange.board;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.DeflaterOutputStream;

/**
 * Writes pixels as PNG (ISO/IEC 15948): eight bits a channel, no transparency, no interlacing, and
 * nothing that says when or by what it was made. Equal pixels make equal bytes.
 */
public final class PngPicture {
  private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};

  /** Eight bits, red, green and blue. */
  private static final byte[] TRUE_COLOUR = {8, 2, 0, 0, 0};

  /** Each row says what it differs by from the one above; flat areas come out small. */
  private static final int FILTER_UP = 2;

  private final int width;
  private final int height;
  private final int[] pixels;

  /**
   * @param width in pixels
   * @param height in pixels
   * @param pixels row by row, as {@code 0xAARRGGBB}; how opaque they are is left out
   * @throws IllegalArgumentException when there are not so many
   */
  public PngPicture(int width, int height, int[] pixels) {
    if (width <= 0 || height <= 0 || pixels.length != width * height) {
      throw new IllegalArgumentException(
          pixels.length + " pixels are not " + width + " × " + height);
    }
    this.width = width;
    this.height = height;
    this.pixels = pixels.clone();
  }

  /**
   * @param out written through and left open
   */
  public void write(OutputStream out) throws IOException {
    DataOutputStream data = new DataOutputStream(out);
    data.write(SIGNATURE);
    ByteArrayOutputStream head = new ByteArrayOutputStream();
    DataOutputStream fields = new DataOutputStream(head);
    fields.writeInt(width);
    fields.writeInt(height);
    fields.write(TRUE_COLOUR);
    chunk(data, "IHDR", head.toByteArray());
    ByteArrayOutputStream rows = new ByteArrayOutputStream();
    try (DeflaterOutputStream deflated = new DeflaterOutputStream(rows)) {
      byte[] row = new byte[1 + 3 * width];
      row[0] = FILTER_UP;
      for (int y = 0; y < height; y++) {
        for (int x = 0; x < width; x++) {
          int pixel = pixels[y * width + x];
          int above = y == 0 ? 0 : pixels[(y - 1) * width + x];
          row[1 + 3 * x] = (byte) ((pixel >> 16) - (above >> 16));
          row[2 + 3 * x] = (byte) ((pixel >> 8) - (above >> 8));
          row[3 + 3 * x] = (byte) (pixel - above);
        }
        deflated.write(row);
      }
    }
    chunk(data, "IDAT", rows.toByteArray());
    chunk(data, "IEND", new byte[0]);
    data.flush();
  }

  private static void chunk(DataOutputStream out, String name, byte[] content) throws IOException {
    byte[] spelt = name.getBytes(StandardCharsets.US_ASCII);
    CRC32 sum = new CRC32();
    sum.update(spelt);
    sum.update(content);
    out.writeInt(content.length);
    out.write(spelt);
    out.write(content);
    out.writeInt((int) sum.getValue());
  }
}
