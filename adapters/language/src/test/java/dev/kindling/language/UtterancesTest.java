package dev.kindling.language;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kindling.understanding.Intent;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

/**
 * What real people would type: a star stands for "anything but urgent". The patterns have been
 * mended on this list; its head says how much less is heard of what they had never met.
 */
class UtterancesTest {
  private static final String NOT_URGENT = "*";

  private record Utterance(String intent, String text) {
    boolean isUrgent() {
      return intent.startsWith("urgent.");
    }

    String heard() {
      return Recognisers.intent(text);
    }

    boolean isHeardUrgent() {
      return Recognisers.understood(text).intent().isUrgent();
    }

    boolean isRight() {
      return intent.equals(NOT_URGENT) ? !isHeardUrgent() : heard().equals(intent);
    }

    @Override
    public String toString() {
      return "%s, heard as %s: %s".formatted(intent, heard(), text);
    }
  }

  @Test
  void hearsUrgentThingsAndRaisesFewFalseAlarms() {
    List<Utterance> urgent = utterances().stream().filter(Utterance::isUrgent).toList();
    List<Utterance> calm = utterances().stream().filter(u -> !u.isUrgent()).toList();
    assertAll(
        () -> share("urgent heard as urgent", 0.99, urgent, Utterance::isHeardUrgent),
        () -> share("the right one of the two", 0.99, urgent, Utterance::isRight),
        () -> share("not urgent, not heard so", 0.99, calm, u -> !u.isHeardUrgent()));
  }

  @Test
  void understandsWhatStaffAskFor() {
    Predicate<Utterance> named = u -> !u.isUrgent() && !u.intent().equals(NOT_URGENT);
    share(
        "asked for and understood",
        0.99,
        utterances().stream().filter(named).toList(),
        Utterance::isRight);
  }

  @Test
  void everyIntentThatCanBeTypedHasUtterances() {
    List<String> intents = utterances().stream().map(Utterance::intent).toList();
    for (Intent intent : Intent.values()) assertTrue(intents.contains(intent.key()), intent.key());
  }

  /** Prints the share and what was missed, so that the log shows where we stand. */
  private static void share(
      String name, double least, List<Utterance> all, Predicate<Utterance> isRight) {
    List<Utterance> missed = all.stream().filter(isRight.negate()).toList();
    double share = 1 - (double) missed.size() / all.size();
    String said = "%s: %.1f %% of %d%n".formatted(name, 100 * share, all.size());
    missed.forEach(utterance -> System.out.println("  " + utterance));
    System.out.print(said);
    assertTrue(share >= least, said + missed);
  }

  private static List<Utterance> utterances() {
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                Objects.requireNonNull(UtterancesTest.class.getResourceAsStream("/utterances.tsv")),
                StandardCharsets.UTF_8))) {
      return lines
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .map(line -> line.split("\t", 2))
          .map(parts -> new Utterance(parts[0], parts[1]))
          .toList();
    } catch (IOException broken) {
      throw new IllegalStateException(broken);
    }
  }
}
