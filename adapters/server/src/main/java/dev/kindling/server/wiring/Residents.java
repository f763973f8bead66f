package dev.kindling.server.wiring;

import dev.kindling.organisation.Organisation;
import dev.kindling.organisation.OrganisationId;
import dev.kindling.organisation.Organisations;
import dev.kindling.server.settings.Home;
import dev.kindling.server.settings.Settings;
import java.time.Duration;
import java.util.Map;

/** The organisations that are there from the first start. */
final class Residents {
  static final OrganisationId MAIN = new OrganisationId("main");
  static final OrganisationId PRACTICE = new OrganisationId("practice");

  private Residents() {}

  /** Makes them, or brings what the settings say of them up to date; the rest stays as it is. */
  static void settle(Organisations organisations, Settings settings, String lang) {
    settle(organisations, of(MAIN, settings.home(), lang, false));
    if (settings.practice() != Settings.Practice.OFF)
      settle(organisations, of(PRACTICE, settings.home(), lang, true));
  }

  private static void settle(Organisations organisations, Organisation wanted) {
    Organisation kept = organisations.ensure(wanted);
    Organisation now = wanted.withFacts(kept.facts()).withClockOffset(kept.clockOffset());
    if (!now.equals(kept)) organisations.save(now);
  }

  private static Organisation of(OrganisationId id, Home home, String lang, boolean practice) {
    return new Organisation(
        id, home.name(), home.zone(), lang, home.nation(), Map.of(), Duration.ZERO, practice);
  }
}
