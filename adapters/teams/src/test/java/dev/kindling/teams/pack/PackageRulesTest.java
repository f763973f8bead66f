package dev.kindling.teams.pack;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import dev.kindling.testkit.teams.pack.PackageRules;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The rules are only worth something if they can be broken. */
class PackageRulesTest {
  private final Map<String, byte[]> files;

  PackageRulesTest() throws IOException {
    files = new LinkedHashMap<>(PackageRules.files(TeamsPackage.of(Riverside.details())));
  }

  @Test
  void aPackageOfOursBreaksNone() {
    assertEquals(List.of(), PackageRules.violations(TeamsPackage.of(Riverside.details())));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "\"1.22\"                            | \"1.16\"",
        "v1.22/MicrosoftTeams                | v1.16/MicrosoftTeams",
        "\"1.0.0\"                           | \"1.0\"",
        "\"1.0.0\"                           | \"v1.0.0\"",
        "\"id\" : \"0f3c9d1e-                | \"id\" : \"0f3c9d1e",
        "\"botId\" : \"0f3c                  | \"botId\" : \"1f3c",
        "\"Riverside Council\"               | \"The Metropolitan Borough of Riverside\"",
        "\"Riverside Council\"               | \" \"",
        "\"websiteUrl\" : \"https:           | \"websiteUrl\" : \"http:",
        "\"termsOfUseUrl\" : \"https:        | \"terms\" : \"https:",
        "\"short\" : \"Kindling\"            | \"short\" : \"Kindling, the council's digital coach\"",
        "\"short\" : \"Your                  | \"short\" : \"Every day that you work it is your",
        "#1d3557                             | 1d3557",
        "\"supportsCalling\" : false         | \"supportsCalling\" : true",
        "\"isNotificationOnly\" : false      | \"isNotificationOnly\" : true",
        "\"groupChat\"                       | \"meeting\"",
        "\"defaultInstallScope\" : \"personal\" | \"defaultInstallScope\" : \"copilot\"",
        "\"messageTeamMembers\"              | \"identity\"",
        "\"messageTeamMembers\"              | \"everything\"",
        "\"coach.riverside.gov.uk\"          | \"https://coach.riverside.gov.uk\"",
        "\"coach.riverside.gov.uk\"          | \"*\"",
        "\"permissions\" :                   | \"webApplicationInfo\" : {}, \"permissions\" :",
        "\"title\" : \"quiz\"                | \"title\" : \"lesson\"",
        "\"title\" : \"quiz\"                | \"title\" : \"a quiz about what was learnt lately\"",
        "\"title\" : \"quiz\"                | \"prompt\" : \"quiz\"",
        "\"en-gb\"                           | \"en_gb\"",
        "\"languageTag\" : \"cy\"            | \"languageTag\" : \"en-gb\"",
        "cy.json                             | welsh.json",
        "\"outline.png\"                     | \"color.png\"",
      })
  void whatTheManifestMayNotSayIsFound(String ours, String broken) {
    change("manifest.json", ours.strip(), broken.strip());
    assertBroken();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "\"name.short\"            | \"name.brief\"",
        "\"description.short\"     | \"description.full\"",
        "Gwers heddiw              | ' '",
        "commands[0].description   | commands[9].description",
        "commands[0].description   | commands[0].title",
        "Hyfforddwr digidol eich cyngor. | Hyfforddwr digidol eich cyngor chi, bob diwrnod gwaith.",
      })
  void whatATranslationMayNotSayIsFound(String ours, String broken) {
    change("cy.json", ours.strip(), broken.strip().replace("' '", " "));
    assertBroken();
  }

  @Test
  void filesThatAreMissingOrTooManyAreFound() {
    byte[] outline = files.remove("outline.png");
    assertBroken();
    files.put("icons/outline.png", outline);
    assertBroken();
    files.put("outline.png", outline);
    assertBroken();
  }

  @Test
  void iconsOfOtherSizesFormatsOrColoursAreFound() throws IOException {
    for (BufferedImage wrong : List.of(square(96, 0xff1d3557), square(192, 0x801d3557))) {
      files.put("color.png", bytes(wrong, "png"));
      assertBroken();
    }
    files.put("color.png", bytes(opaque(), "jpg"));
    assertBroken();
  }

  @Test
  void anOutlineThatIsColouredFilledOrEmptyIsFound() throws IOException {
    for (int wrong : new int[] {0xff00ff00, 0xffffffff, 0x00000000}) {
      files.put("outline.png", bytes(square(32, wrong), "png"));
      assertBroken();
    }
  }

  @Test
  void whatIsNoZipIsFound() {
    assertFalse(PackageRules.violations("no zip".getBytes(UTF_8)).isEmpty());
  }

  private void assertBroken() {
    assertFalse(PackageRules.violations(files).isEmpty());
  }

  private void change(String file, String ours, String broken) {
    String text = new String(files.get(file), UTF_8);
    String changed = text.replace(ours, broken);
    assertNotEquals(text, changed, "nothing to break: " + ours);
    files.put(file, changed.getBytes(UTF_8));
  }

  private static BufferedImage square(int side, int colour) {
    BufferedImage image = new BufferedImage(side, side, BufferedImage.TYPE_INT_ARGB);
    for (int i = 0; i < side * side; i++) image.setRGB(i % side, i / side, colour);
    image.setRGB(1, 1, colour & 0xff000000);
    return image;
  }

  private static BufferedImage opaque() {
    BufferedImage image = new BufferedImage(192, 192, BufferedImage.TYPE_INT_RGB);
    image.setRGB(1, 1, 0xffffff);
    return image;
  }

  private static byte[] bytes(BufferedImage image, String format) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    ImageIO.write(image, format, bytes);
    return bytes.toByteArray();
  }
}
