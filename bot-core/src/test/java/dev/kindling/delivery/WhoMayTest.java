package dev.kindling.delivery;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.kindling.delivery.WhoMay.Purpose;
import dev.kindling.learner.Agenda;
import dev.kindling.learner.Dialogue;
import dev.kindling.learner.Knowledge;
import dev.kindling.learner.Learner;
import dev.kindling.learner.Membership;
import dev.kindling.learner.Preferences;
import dev.kindling.learner.Progress;
import dev.kindling.learner.Standing;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WhoMayTest {
  private static final Instant NOW = Instant.parse("2026-03-02T08:00:00Z");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "KNOWN    | ANSWER INVITATION FROM_US",
        "LEARNING | ANSWER SESSION FOR_YOU FROM_US",
        "PAUSED   | ANSWER",
        "QUIET    | ANSWER FRESH_START",
        "LEFT     | ANSWER",
        "GONE     |",
      })
  void aStandingDecidesWhatMayBeSent(Standing standing, @Nullable String allowed) {
    Set<Purpose> may = EnumSet.noneOf(Purpose.class);
    for (Purpose purpose : Purpose.values())
      if (WhoMay.receive(learner(standing, null), purpose, NOW)) may.add(purpose);
    Set<Purpose> expected = EnumSet.noneOf(Purpose.class);
    if (allowed != null)
      for (String name : allowed.split(" ", -1)) expected.add(Purpose.valueOf(name));
    assertEquals(expected, may);
  }

  @ParameterizedTest
  @CsvSource({"2026-03-01,true", "2026-03-02,true", "2026-03-03,false"})
  void aPauseThatIsOverHoldsNothingBack(LocalDate backOn, boolean may) {
    assertEquals(may, WhoMay.receive(learner(Standing.PAUSED, backOn), Purpose.SESSION, NOW));
  }

  private static Learner learner(Standing standing, @Nullable LocalDate backOn) {
    return new Learner(
        1,
        "Sam",
        List.of(),
        new Membership(standing, NOW, backOn),
        Preferences.defaults("en-GB", ZoneId.of("Europe/London"), "everyone"),
        Progress.none(),
        Knowledge.none(),
        Dialogue.fresh(),
        Agenda.empty());
  }
}
