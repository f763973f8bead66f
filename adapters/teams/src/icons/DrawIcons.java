import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.image.BufferedImage;
import java.io.File;
import java.io.IOException;
import javax.imageio.ImageIO;

/**
 * Draws the icons of the Teams app into the folder it is run in: {@code java DrawIcons.java}. Teams
 * wants a full-colour square of 192 pixels, with its sign in the middle half, and a white outline
 * of 32 pixels on nothing.
 */
class DrawIcons {
  private static final Color NIGHT = new Color(0x1d3557);
  private static final Color FLAME = new Color(0xffb703);
  private static final Color HEART = new Color(0xfff3d6);

  public static void main(String[] arguments) throws IOException {
    System.setProperty("java.awt.headless", "true");
    ImageIO.write(color(), "png", new File("color.png"));
    ImageIO.write(outline(), "png", new File("outline.png"));
  }

  private static BufferedImage color() {
    BufferedImage image = new BufferedImage(192, 192, BufferedImage.TYPE_INT_RGB);
    Graphics2D pen = pen(image);
    pen.setColor(NIGHT);
    pen.fillRect(0, 0, 192, 192);
    pen.setColor(FLAME);
    pen.fill(flame(48, 40, 112));
    pen.setColor(HEART);
    pen.fill(flame(74, 96, 54));
    pen.dispose();
    return image;
  }

  private static BufferedImage outline() {
    BufferedImage image = new BufferedImage(32, 32, BufferedImage.TYPE_INT_ARGB);
    Graphics2D pen = pen(image);
    pen.setColor(Color.WHITE);
    pen.setStroke(new BasicStroke(2f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
    pen.draw(flame(5, 3, 26));
    pen.dispose();
    return image;
  }

  private static Graphics2D pen(BufferedImage image) {
    Graphics2D pen = image.createGraphics();
    pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    pen.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
    return pen;
  }

  /** A flame in a box of that height whose upper left corner is given. */
  private static java.awt.Shape flame(double left, double top, double height) {
    Path2D path = new Path2D.Double();
    path.moveTo(0.46, 0);
    path.curveTo(0.50, 0.22, 0.84, 0.38, 0.84, 0.68);
    path.curveTo(0.84, 0.88, 0.66, 1.0, 0.43, 1.0);
    path.curveTo(0.20, 1.0, 0.02, 0.88, 0.02, 0.66);
    path.curveTo(0.02, 0.50, 0.12, 0.40, 0.18, 0.30);
    path.curveTo(0.20, 0.40, 0.24, 0.46, 0.30, 0.48);
    path.curveTo(0.28, 0.30, 0.34, 0.12, 0.46, 0);
    path.closePath();
    AffineTransform place = AffineTransform.getTranslateInstance(left, top);
    place.scale(height, height);
    return path.createTransformedShape(place);
  }
}
