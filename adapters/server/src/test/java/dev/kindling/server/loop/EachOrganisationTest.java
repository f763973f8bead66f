package dev.kindling.server.loop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.kindling.organisation.Nation;
import dev.kindling.organisation.Organisation;
import dev.kindling.organisation.OrganisationId;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class EachOrganisationTest {
  private static final Instant NOW = Instant.parse("2026-03-02T09:00:00Z");
  private static final Organisation REAL = organisation("main", Duration.ZERO);
  private static final Organisation AHEAD = organisation("practice", Duration.ofDays(3));

  @Test
  void eachIsLookedAtByItsOwnClockAndTheNextLookIsInRealTime() {
    Map<Organisation, Instant> seen = new HashMap<>();
    EachOrganisation look =
        new EachOrganisation(
            () -> List.of(REAL, AHEAD),
            (organisation, now) -> {
              seen.put(organisation, now);
              return organisation.practice() ? now.plusSeconds(5) : Instant.MAX;
            });
    assertEquals(NOW.plusSeconds(5), look.at(NOW));
    assertEquals(Map.of(REAL, NOW, AHEAD, NOW.plus(Duration.ofDays(3))), seen);
  }

  @Test
  void whatFailsForOneDoesNotHoldUpTheOthers() {
    Map<Organisation, Instant> seen = new HashMap<>();
    RuntimeException fault = new IllegalStateException("only for main");
    EachOrganisation look =
        new EachOrganisation(
            () -> List.of(REAL, AHEAD),
            (organisation, now) -> {
              if (organisation.equals(REAL)) throw fault;
              seen.put(organisation, now);
              return now;
            });
    assertSame(fault, assertThrows(RuntimeException.class, () -> look.at(NOW)));
    assertEquals(1, seen.size());
  }

  private static Organisation organisation(String id, Duration offset) {
    return new Organisation(
        new OrganisationId(id),
        "Riverside",
        ZoneId.of("Europe/London"),
        "en-GB",
        Nation.ENGLAND,
        Map.of(),
        offset,
        !offset.isZero());
  }
}
