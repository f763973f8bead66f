package dev.kindling.server.wiring;

import dev.kindling.organisation.Organisation;
import dev.kindling.organisation.OrganisationId;
import dev.kindling.organisation.Organisations;
import dev.kindling.server.settings.Home;
import dev.kindling.server.settings.Settings;
import java.time.Duration;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The organisations that the settings name: they are there from the first start. */
public final class Residents {
  public static final OrganisationId MAIN = new OrganisationId("main");
  public static final OrganisationId PRACTICE = new OrganisationId("practice");

  private static final Logger LOG = LoggerFactory.getLogger(Residents.class);

  private final Organisations organisations;
  private final Settings settings;
  private final String lang;

  /**
   * @param lang the language of their people
   */
  Residents(Organisations organisations, Settings settings, String lang) {
    this.organisations = organisations;
    this.settings = settings;
    this.lang = lang;
  }

  /** Those that settings name: the practice chat needs one of its own while it is on. */
  public static Set<OrganisationId> of(Settings settings) {
    boolean practice = settings.practice() != Settings.Practice.OFF;
    return practice ? Set.of(MAIN, PRACTICE) : Set.of(MAIN);
  }

  /** Makes them, or brings what the settings say of them up to date; the rest stays as it is. */
  void settle() {
    of(settings).forEach(id -> settle(wanted(id)));
  }

  /** Makes those that aren't there: a Redis may come back without its data. */
  void settleMissing() {
    Set<OrganisationId> missing = new HashSet<>(of(settings));
    organisations.all().forEach(missing::remove);
    if (missing.isEmpty()) return;
    missing.forEach(id -> settle(wanted(id)));
    LOG.warn("Redis had lost {}, which is there again without its people", missing);
  }

  private void settle(Organisation wanted) {
    Organisation kept = organisations.ensure(wanted);
    Organisation now =
        wanted
            .withFacts(kept.facts())
            .withClockOffset(kept.clockOffset())
            .withHushed(kept.hushed())
            .withRetention(kept.retention());
    if (!now.equals(kept)) organisations.save(now);
  }

  private Organisation wanted(OrganisationId id) {
    Home home = settings.home();
    boolean practice = id.equals(PRACTICE);
    return new Organisation(
        id, home.name(), home.zone(), lang, home.nation(), Map.of(), Duration.ZERO, practice);
  }
}
