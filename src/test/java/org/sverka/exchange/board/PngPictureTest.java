package org.sverka.exchange.board;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Random;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

class PngPictureTest {
  @Test
  void everyPixelComesBack() throws IOException {
    Random random = new Random(7);
    for (int[] size : new int[][] {{1, 1}, {3, 5}, {64, 2}, {200, 100}}) {
      int[] pixels = random.ints((long) size[0] * size[1]).map(p -> p | 0xff000000).toArray();
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      new PngPicture(size[0], size[1], pixels).write(out);

      BufferedImage image = ImageIO.read(new ByteArrayInputStream(out.toByteArray()));

      assertThat(image.getRGB(0, 0, size[0], size[1], null, 0, size[0])).isEqualTo(pixels);
    }
  }

  @Test
  void aPictureHasAsManyPixelsAsItSays() {
    assertThatThrownBy(() -> new PngPicture(2, 2, new int[3]))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
