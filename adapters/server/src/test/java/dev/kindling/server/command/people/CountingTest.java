package dev.kindling.server.command.people;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.kindling.server.command.organisation.Dialogue;
import java.io.BufferedReader;
import java.io.PrintWriter;
import java.io.Reader;
import java.io.StringWriter;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class CountingTest {
  private final StringWriter screen = new StringWriter();

  private Counting counting(boolean terminal) {
    BufferedReader nobody = new BufferedReader(Reader.nullReader());
    return new Counting(new Dialogue(new PrintWriter(screen), nobody, terminal));
  }

  @Test
  void aLineIsWrittenOverAndNothingOfALongerOneStays() {
    Counting counting = counting(true);
    counting.add(4_000);
    counting.waits(Duration.ofSeconds(52));
    counting.add(200);
    counting.end();
    String waiting = "4,000 people so far; we may go on in 52 seconds";
    String after = "4,200 people so far";
    String blanks = " ".repeat(waiting.length() - after.length());
    assertEquals(
        "\r4,000 people so far\r" + waiting + "\r" + after + blanks + System.lineSeparator(),
        screen.toString());
  }

  @Test
  void aMomentIsNotWorthAWord() {
    counting(true).waits(Duration.ofSeconds(1));
    assertEquals("", screen.toString());
  }

  @Test
  void whereNobodyWatchesItIsSilent() {
    Counting counting = counting(false);
    counting.add(10);
    counting.end();
    assertEquals("", screen.toString());
  }
}
