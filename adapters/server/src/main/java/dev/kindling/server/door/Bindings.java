package dev.kindling.server.door;

import dev.kindling.organisation.OrganisationId;
import dev.kindling.platform.Installations;
import dev.kindling.platform.Workspace;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Which organisation a workspace belongs to. One that nobody has ever bound is bound at its first
 * turn if the settings say whose it is. What was found is remembered for five seconds: so long a
 * server may take to follow when a workspace changes hands.
 */
public final class Bindings {
  static final Duration REMEMBERED = Duration.ofSeconds(5);

  private final Installations installations;
  private final Claims claims;
  private final InstantSource clock;
  private final Map<Workspace, Found> known = new ConcurrentHashMap<>();

  private record Found(OrganisationId organisation, Instant at) {
    /** Not for a clock that was set back either. */
    boolean holds(Instant now) {
      return !now.isBefore(at) && now.isBefore(at.plus(REMEMBERED));
    }
  }

  public Bindings(Installations installations, Claims claims, InstantSource clock) {
    this.installations = installations;
    this.claims = claims;
    this.clock = clock;
  }

  /** Empty for a stranger. */
  Optional<OrganisationId> organisationOf(Workspace workspace) {
    Instant now = clock.instant();
    Found found = known.get(workspace);
    return found != null && found.holds(now)
        ? Optional.of(found.organisation())
        : look(workspace, now);
  }

  /** What was remembered has proved wrong: look again when next asked. */
  void forget(Workspace workspace) {
    known.remove(workspace);
  }

  private Optional<OrganisationId> look(Workspace workspace, Instant now) {
    Optional<OrganisationId> organisation =
        installations.organisationOf(workspace).or(() -> claimed(workspace, now));
    organisation.ifPresentOrElse(
        one -> known.put(workspace, new Found(one, now)), () -> forget(workspace));
    return organisation;
  }

  /**
   * One at a time: two tenants that write at once are not both the first. Many people of one may
   * write at once, too; those who waited for the first of them ask nobody again.
   */
  private synchronized Optional<OrganisationId> claimed(Workspace workspace, Instant now) {
    Found found = known.get(workspace);
    if (found != null && found.holds(now)) return Optional.of(found.organisation());
    Optional<OrganisationId> claimed =
        claims
            .of(workspace)
            .flatMap(claim -> claim(workspace, claim))
            // Another server may have bound it since we looked: then it is no stranger's.
            .or(() -> installations.organisationOf(workspace));
    claimed.ifPresent(one -> known.put(workspace, new Found(one, now)));
    return claimed;
  }

  private Optional<OrganisationId> claim(Workspace workspace, Claims.Claim claim) {
    return claim.forGood()
        ? installations.claim(workspace, claim.organisation())
        : Optional.of(claim.organisation());
  }
}
