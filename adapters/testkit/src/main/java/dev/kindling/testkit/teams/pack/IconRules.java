package dev.kindling.testkit.teams.pack;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;
import javax.imageio.ImageIO;
import org.jspecify.annotations.Nullable;

/** The icons, by their pixels. */
final class IconRules {
  private static final int LARGE = 192;
  private static final int SMALL = 32;
  private static final int WHITE = 0xffffff;
  private static final int OPAQUE = 0xff;

  /** So many pixels make something that can be seen. */
  private static final int VISIBLE = 50;

  private IconRules() {}

  /** A full-colour square, filled to its corners, as Teams puts it on white and on black. */
  static void color(byte[] png, Found found) {
    int[] pixels = pixels(png, LARGE, "color", found);
    found.unless(
        Arrays.stream(pixels).allMatch(pixel -> pixel >>> 24 == OPAQUE), "color: has clear pixels");
    found.unless(Arrays.stream(pixels).distinct().count() > 1, "color: nothing is drawn");
  }

  /** White on nothing, with no other colour. */
  static void outline(byte[] png, Found found) {
    int[] pixels = pixels(png, SMALL, "outline", found);
    found.unless(
        Arrays.stream(pixels).filter(IconRules::drawn).allMatch(IconRules::white),
        "outline: is not white alone");
    found.unless(
        Arrays.stream(pixels).filter(IconRules::drawn).count() > VISIBLE,
        "outline: nothing is drawn");
    found.unless(
        Arrays.stream(pixels).anyMatch(pixel -> !drawn(pixel)), "outline: nothing is clear");
  }

  private static boolean drawn(int pixel) {
    return pixel >>> 24 > 0;
  }

  private static boolean white(int pixel) {
    return (pixel & WHITE) == WHITE;
  }

  private static int[] pixels(byte[] png, int side, String name, Found found) {
    BufferedImage image = read(png);
    boolean fits = image != null && image.getWidth() == side && image.getHeight() == side;
    found.unless(fits, "%s: must be a PNG of %d by %d pixels".formatted(name, side, side));
    return image == null || !fits ? new int[0] : image.getRGB(0, 0, side, side, null, 0, side);
  }

  private static @Nullable BufferedImage read(byte[] png) {
    boolean isPng = png.length > 4 && png[1] == 'P' && png[2] == 'N' && png[3] == 'G';
    try {
      return isPng ? ImageIO.read(new ByteArrayInputStream(png)) : null;
    } catch (IOException _) {
      return null;
    }
  }
}
