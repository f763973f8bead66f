package dev.kindling.server.learning;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.FontMetrics;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.RoundRectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/**
 * A calm bar for each unit, its title and step above it: 340 by as much as it takes, drawn at twice
 * that, with letters as large as a phone's own once it is as wide as the screen.
 */
final class BarPicture {
  private static final int SCALE = 2;
  private static final int WIDTH = 340;
  private static final int EDGE = 20;
  private static final int LINE = 24;
  private static final int BAR = 12;
  private static final int GAP = 18;

  private static final Color PAPER = Color.WHITE;
  private static final Color INK = new Color(0x23, 0x1a, 0x14);
  private static final Color QUIET = new Color(0x5d, 0x51, 0x48);
  private static final Color GROOVE = new Color(0xf1, 0xe8, 0xdd);
  private static final Color EDGE_OF_BAR = new Color(0x8c, 0x7d, 0x70);
  private static final Color EMBER = new Color(0xb0, 0x3a, 0x0a);

  private static final Font TITLE = new Font(Font.SANS_SERIF, Font.PLAIN, 17);
  private static final Font STEP = new Font(Font.SANS_SERIF, Font.BOLD, 17);

  /** One bar with its words. */
  record Row(String title, String step, int percent) {}

  /** A row whose title was cut into lines. */
  private record Laid(Row row, List<String> lines) {
    int height() {
      return lines.size() * LINE + BAR + GAP;
    }
  }

  private BarPicture() {}

  /** True if letters can be drawn on this machine: a slim system may have no typeface at all. */
  static boolean isPossible() {
    System.setProperty("java.awt.headless", "true");
    try {
      return png(List.of(new Row("a", "b", 50))).length > 0;
    } catch (RuntimeException | LinkageError | InternalError _) {
      return false;
    }
  }

  /** The picture as a PNG file. */
  static byte[] png(List<Row> rows) {
    List<Laid> laid = lay(rows);
    int height = 2 * EDGE - GAP + laid.stream().mapToInt(Laid::height).sum();
    BufferedImage image = blank(Math.max(height, 2 * EDGE));
    Graphics2D graphics = graphics(image);
    int y = EDGE;
    for (Laid one : laid) {
      draw(graphics, one, y);
      y += one.height();
    }
    graphics.dispose();
    return encoded(image);
  }

  private static List<Laid> lay(List<Row> rows) {
    Graphics2D measure = graphics(blank(1));
    List<Laid> laid = rows.stream().map(row -> lay(row, measure)).toList();
    measure.dispose();
    return laid;
  }

  private static Laid lay(Row row, Graphics2D measure) {
    int step = measure.getFontMetrics(STEP).stringWidth(row.step());
    int room = WIDTH - 2 * EDGE - step - EDGE;
    return new Laid(row, lines(row.title(), room, measure.getFontMetrics(TITLE)));
  }

  /** Cut between words; a word wider than the room stands alone and runs on. */
  private static List<String> lines(String title, int room, FontMetrics metrics) {
    List<String> lines = new ArrayList<>();
    String line = "";
    for (String word : title.split(" ", -1)) {
      String longer = line.isEmpty() ? word : line + " " + word;
      if (!line.isEmpty() && metrics.stringWidth(longer) > room) {
        lines.add(line);
        line = word;
      } else {
        line = longer;
      }
    }
    lines.add(line);
    return lines;
  }

  private static void draw(Graphics2D graphics, Laid one, int top) {
    int base = top + LINE - 7;
    graphics.setFont(TITLE);
    graphics.setColor(INK);
    for (int i = 0; i < one.lines().size(); i++)
      graphics.drawString(one.lines().get(i), EDGE, base + i * LINE);
    graphics.setFont(STEP);
    graphics.setColor(QUIET);
    int width = graphics.getFontMetrics().stringWidth(one.row().step());
    graphics.drawString(
        one.row().step(), WIDTH - EDGE - width, base + (one.lines().size() - 1) * LINE);
    bar(graphics, one.row().percent(), top + one.lines().size() * LINE);
  }

  /** Begun is seen, however little it is: at least a dot. */
  private static void bar(Graphics2D graphics, int percent, int top) {
    double all = WIDTH - 2.0 * EDGE;
    graphics.setColor(GROOVE);
    graphics.fill(bar(all, top));
    if (percent > 0) {
      graphics.setColor(EMBER);
      graphics.fill(bar(Math.max(BAR, all * percent / 100), top));
    }
    graphics.setColor(EDGE_OF_BAR);
    graphics.setStroke(new BasicStroke(1));
    graphics.draw(bar(all, top));
  }

  private static RoundRectangle2D bar(double width, int top) {
    return new RoundRectangle2D.Double(EDGE, top, width, BAR, BAR, BAR);
  }

  private static BufferedImage blank(int height) {
    return new BufferedImage(SCALE * WIDTH, SCALE * height, BufferedImage.TYPE_INT_RGB);
  }

  private static Graphics2D graphics(BufferedImage image) {
    Graphics2D graphics = image.createGraphics();
    graphics.setColor(PAPER);
    graphics.fillRect(0, 0, image.getWidth(), image.getHeight());
    graphics.scale(SCALE, SCALE);
    graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    graphics.setRenderingHint(
        RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
    return graphics;
  }

  private static byte[] encoded(BufferedImage image) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (MemoryCacheImageOutputStream file = new MemoryCacheImageOutputStream(out)) {
      ImageIO.write(image, "png", file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }
}
