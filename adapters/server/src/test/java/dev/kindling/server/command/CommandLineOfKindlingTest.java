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

  private int run(String... words) {
    return CommandLineOfKindling.run(
        words, Map.of(), new PrintStream(out, true, UTF_8), new PrintStream(err, true, UTF_8));
  }
}
