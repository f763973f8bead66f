package dev.kindling.server.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.io.TempDir;

/** Reads settings from a file and an environment of the test's own. */
abstract class ReadsSettings {
  static final String TOKEN = "xoxb-0123456789-abcdefgh";
  static final String KEY = "0123456789abcdef0123456789abcdef";

  @TempDir Path folder;

  Settings read(String... named) {
    Map<String, String> environment = new HashMap<>();
    for (int i = 0; i < named.length; i += 2) environment.put(named[i], named[i + 1]);
    return SettingsReader.read(environment, empty(), null);
  }

  void assertProblems(Map<String, String> environment, String... sentences) {
    assertEquals(List.of(sentences), problems(environment, empty()));
  }

  static List<String> problems(Map<String, String> environment, Path file) {
    return assertThrows(WrongSettings.class, () -> SettingsReader.read(environment, file, null))
        .problems();
  }

  Path empty() {
    return file("");
  }

  Path file(String text) {
    try {
      return Files.writeString(folder.resolve("kindling.yaml"), text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
