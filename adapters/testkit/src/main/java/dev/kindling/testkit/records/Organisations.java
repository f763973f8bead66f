package dev.kindling.testkit.records;

import dev.kindling.organisation.Nation;
import dev.kindling.organisation.Organisation;
import dev.kindling.organisation.OrganisationId;
import java.time.Duration;
import java.time.ZoneId;
import java.util.Map;
import java.util.UUID;

/** Makes organisations. */
public final class Organisations {
  public static final ZoneId LONDON = ZoneId.of("Europe/London");

  private Organisations() {}

  /** An id that no other test has. */
  public static OrganisationId freshId() {
    return new OrganisationId("o-" + UUID.randomUUID());
  }

  /** Riverside Council, England. */
  public static Organisation council(OrganisationId id) {
    return new Organisation(
        id, "Riverside Council", LONDON, "en-GB", Nation.ENGLAND, Map.of(), Duration.ZERO, false);
  }

  /** A practice organisation whose clock stands that much ahead. */
  public static Organisation practice(OrganisationId id, Duration ahead) {
    return new Organisation(id, "Practice", LONDON, "en-GB", Nation.ENGLAND, Map.of(), ahead, true);
  }
}
