package dev.kindling.server.command;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CommandLineOfKindlingTest {
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  @Test
  void withoutWordsItSaysWhatItCanDo() {
    assertEquals(0, run());
    assertTrue(out.toString(UTF_8).contains("settings"), out.toString(UTF_8));
  }

  @Test
  void settingsShowsWhatCanBeSet() {
    assertEquals(0, run("settings"));
    assertTrue(out.toString(UTF_8).contains("KINDLING_REDIS_URL"));
  }

  @Test
  void anUnknownWordIsAUsageErrorWithoutAStackTrace() {
    assertEquals(2, run("sttart"));
    assertTrue(!err.toString(UTF_8).contains("\tat "), err.toString(UTF_8));
  }

  @Test
  void aFolderOfPacksThatIsNotThereIsNamed() {
    assertEquals(1, run("content", "check", "/nowhere/at/all"));
    assertTrue(err.toString(UTF_8).contains("/nowhere/at/all"), err.toString(UTF_8));
  }

  @Test
  void contentWithoutAWordForWhatToDoIsAUsageError() {
    assertEquals(2, run("content"));
  }

  @Test
  void allThatIsWrongWithTheSettingsIsSaidWithoutAStackTrace() {
    int exitCode =
        CommandLineOfKindling.run(
            new String[] {"start", "--port", "70000"},
            Map.of("KINDLING_PROT", "1"),
            new PrintStream(out, true, UTF_8),
            new PrintStream(err, true, UTF_8));
    assertEquals(2, exitCode);
    String said = err.toString(UTF_8);
    assertTrue(said.contains("Did you mean KINDLING_PORT?"), said);
    assertTrue(said.contains("--port is '70000'"), said);
    assertTrue(!said.contains("\tat "), said);
  }

  private int run(String... words) {
    return CommandLineOfKindling.run(
        words, Map.of(), new PrintStream(out, true, UTF_8), new PrintStream(err, true, UTF_8));
  }
}
