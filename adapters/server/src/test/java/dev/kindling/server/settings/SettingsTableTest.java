package dev.kindling.server.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class SettingsTableTest {
  private static final String BEGIN = "<!-- settings -->";
  private static final String END = "<!-- /settings -->";

  @Test
  void everySettingIsInTheTableWithItsDefaultAndItsMeaning() {
    for (Setting setting : Setting.values()) {
      assertTrue(SettingsTable.text().contains(setting.variable() + "  (" + setting.standard()));
      assertTrue(SettingsTable.markdown().contains("| `" + setting.variable() + "` | "));
      assertTrue(SettingsTable.markdown().contains(setting.meaning()));
    }
  }

  @Test
  void theReadmeShowsTheTableAsItIs() throws IOException {
    Path readme = Path.of("../../README.md");
    String text = Files.readString(readme);
    assertTrue(
        text.contains(BEGIN) && text.contains(END),
        "README.md needs its table of settings between " + BEGIN + " and " + END);
    assertEquals(
        SettingsTable.markdown().strip(),
        text.substring(text.indexOf(BEGIN) + BEGIN.length(), text.indexOf(END)).strip(),
        "README.md's table of settings is out of date. Paste what this prints: kindling settings"
            + " --markdown");
  }
}
