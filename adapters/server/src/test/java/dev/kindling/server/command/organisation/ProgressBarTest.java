package dev.kindling.server.command.organisation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.BufferedReader;
import java.io.PrintWriter;
import java.io.Reader;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;

class ProgressBarTest {
  private final StringWriter screen = new StringWriter();

  @Test
  void itFillsFromNothingToAll() {
    ProgressBar bar = bar(true, 200);
    assertEquals("[" + " ".repeat(30) + "]   0 %", bar.line());
    bar.add(100);
    assertEquals("[" + "=".repeat(15) + " ".repeat(15) + "]  50 %", bar.line());
    bar.add(150);
    assertEquals("[" + "=".repeat(30) + "] 100 %", bar.line());
  }

  @Test
  void aLineIsWrittenOverOncePerPercent() {
    ProgressBar bar = bar(true, 10_000);
    for (int i = 0; i < 10_000; i++) bar.add(1);
    bar.end();
    assertEquals(101, screen.toString().chars().filter(it -> it == '\r').count());
  }

  @Test
  void whereNobodyWatchesItIsSilent() {
    ProgressBar bar = bar(false, 10);
    bar.add(10);
    bar.end();
    assertEquals("", screen.toString());
  }

  @Test
  void nothingToDoIsDone() {
    assertEquals("[" + "=".repeat(30) + "] 100 %", bar(true, 0).line());
  }

  private ProgressBar bar(boolean terminal, long total) {
    BufferedReader nobody = new BufferedReader(Reader.nullReader());
    return new ProgressBar(new Dialogue(new PrintWriter(screen), nobody, terminal), total);
  }
}
