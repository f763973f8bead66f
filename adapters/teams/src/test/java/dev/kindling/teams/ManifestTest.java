package dev.kindling.teams;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

/** The app package is read by Microsoft's checks first; these are the ones that bite. */
class ManifestTest {
  private static final Path FOLDER = Path.of("../../teams");
  private static final int OPAQUE = 0xff;

  private final JsonNode manifest;

  ManifestTest() throws IOException {
    manifest = Json.object(Files.readAllBytes(FOLDER.resolve("manifest.json"))).orElseThrow();
  }

  @Test
  void theSchemaIsTheOneOfItsVersion() {
    String version = manifest.path("manifestVersion").asText();
    assertTrue(manifest.path("$schema").asText().contains("/v" + version + "/"));
  }

  @Test
  void theBotIsTheAppAndSpeaksInPersonalChatsAlone() {
    JsonNode bot = manifest.path("bots").get(0);
    assertEquals(1, manifest.path("bots").size());
    assertEquals(manifest.path("id").asText(), bot.path("botId").asText());
    assertEquals("[\"personal\"]", bot.path("scopes").toString());
    assertFalse(bot.path("isNotificationOnly").asBoolean(), "people talk back");
  }

  @Test
  void whatMustBeFilledInIsPlainToSee() {
    assertEquals("YOUR-APP-ID", manifest.path("id").asText());
    assertEquals("YOUR-COUNCIL", manifest.at("/developer/name").asText());
    for (String name : new String[] {"websiteUrl", "privacyUrl", "termsOfUseUrl"})
      assertEquals("https://YOUR-ADDRESS", manifest.path("developer").path(name).asText());
  }

  @Test
  void namesAndDescriptionsFit() {
    assertFits("/name/short", 30);
    assertFits("/name/full", 100);
    assertFits("/description/short", 80);
    assertFits("/description/full", 4000);
    JsonNode commands = manifest.at("/bots/0/commandLists/0/commands");
    assertTrue(!commands.isEmpty() && commands.size() <= 10);
    for (JsonNode command : commands) {
      assertTrue(command.path("title").asText().length() <= 32);
      assertTrue(command.path("description").asText().length() <= 128);
    }
  }

  @Test
  void theIconsAreOfTheSizesThatTeamsTakes() throws IOException {
    BufferedImage color = icon("color");
    BufferedImage outline = icon("outline");
    assertEquals(192, color.getWidth());
    assertEquals(192, color.getHeight());
    assertEquals(32, outline.getWidth());
    assertEquals(32, outline.getHeight());
  }

  @Test
  void theOutlineIsWhiteOnNothing() throws IOException {
    BufferedImage outline = icon("outline");
    assertEquals(0, outline.getRGB(0, 0) >>> 24, "a corner is clear");
    int drawn = 0;
    for (int pixel : outline.getRGB(0, 0, 32, 32, null, 0, 32)) {
      if (pixel >>> 24 == OPAQUE) assertEquals(0xffffff, pixel & 0xffffff);
      if (pixel >>> 24 > 0) drawn++;
    }
    assertTrue(drawn > 50, "something is drawn");
  }

  private BufferedImage icon(String name) throws IOException {
    return ImageIO.read(FOLDER.resolve(manifest.path("icons").path(name).asText()).toFile());
  }

  private void assertFits(String where, int most) {
    String text = manifest.at(where).asText();
    assertTrue(!text.isBlank() && text.length() <= most, where + ": " + text.length());
  }
}
