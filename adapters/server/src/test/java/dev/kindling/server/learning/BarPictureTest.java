package dev.kindling.server.learning;

import static org.junit.jupiter.api.Assertions.*;

import dev.kindling.server.learning.BarPicture.Row;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

/** The picture in the chat. */
class BarPictureTest {
  private static final int EMBER = 0xffb03a0a;

  @Test
  void itIsTwiceAsSharpAsItIsWideAndSmallEnoughForAPhone() throws Exception {
    byte[] png = BarPicture.png(rows());
    Files.createDirectories(Path.of("target", "pictures"));
    Files.write(Path.of("target", "pictures", "bars.png"), png);
    BufferedImage image = read(png);
    assertEquals(680, image.getWidth());
    assertTrue(image.getHeight() > 500, () -> "It is " + image.getHeight() + " high");
    assertTrue(png.length < 100_000, () -> "It has " + png.length + " bytes");
  }

  @Test
  void aBarIsAsLongAsItIsFullAndAnEmptyOneHasNoColour() throws Exception {
    assertEquals(0, filled(0), 0);
    assertEquals(300, filled(50), 6);
    assertEquals(600, filled(100), 6);
    assertTrue(filled(1) > 0);
  }

  @Test
  void aLongTitleGetsAsManyLinesAsItNeeds() throws Exception {
    Row shortOne = new Row("Calls", "new", 0);
    Row longOne =
        new Row("Interaction design and accessibility for everybody ".repeat(2), "new", 0);
    assertTrue(
        read(BarPicture.png(List.of(longOne))).getHeight()
            > read(BarPicture.png(List.of(shortOne))).getHeight());
  }

  @Test
  void lettersCanBeDrawnHereAndNothingAtAllIsStillAPicture() throws Exception {
    assertTrue(BarPicture.isPossible());
    assertTrue(read(BarPicture.png(List.of())).getHeight() > 0);
  }

  /** How many pixels of the bar's middle line have its colour. */
  private static int filled(int percent) throws Exception {
    BufferedImage image = read(BarPicture.png(List.of(new Row("Calls", "growing", percent))));
    int line = image.getHeight() - 2 * (20 + 6);
    int count = 0;
    for (int x = 0; x < image.getWidth(); x++) if (image.getRGB(x, line) == EMBER) count++;
    return count;
  }

  private static BufferedImage read(byte[] png) throws Exception {
    return ImageIO.read(new ByteArrayInputStream(png));
  }

  private static List<Row> rows() {
    return List.of(
        new Row("Your first week", "firm", 82),
        new Row("What digital means", "growing", 46),
        new Row("People first", "growing", 12),
        new Row("Privacy, records and the law", "growing", 3),
        new Row("Services, channels and jobs: channel shift for residents", "new", 0),
        new Row("AI at work: answering for it", "new", 0),
        new Row("Your public voice and your balance", "new", 0));
  }
}
