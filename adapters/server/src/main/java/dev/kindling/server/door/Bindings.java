package dev.kindling.server.door;

import dev.kindling.organisation.OrganisationId;
import dev.kindling.platform.Installations;
import dev.kindling.platform.Workspace;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Which organisation a workspace belongs to. One that nobody has bound is bound at its first turn
 * if the settings say whose it is. Bindings are for good, so that those found are remembered.
 */
public final class Bindings {
  private final Installations installations;
  private final Claims claims;
  private final Map<Workspace, OrganisationId> known = new ConcurrentHashMap<>();

  public Bindings(Installations installations, Claims claims) {
    this.installations = installations;
    this.claims = claims;
  }

  /** Empty for a stranger. */
  Optional<OrganisationId> organisationOf(Workspace workspace) {
    OrganisationId found = known.get(workspace);
    if (found != null) return Optional.of(found);
    Optional<OrganisationId> organisation = bound(workspace);
    organisation.ifPresent(one -> known.put(workspace, one));
    return organisation;
  }

  /** One at a time: two tenants that write at once are not both the first. */
  private synchronized Optional<OrganisationId> bound(Workspace workspace) {
    return installations
        .organisationOf(workspace)
        .or(() -> claims.of(workspace).map(claim -> bind(workspace, claim)));
  }

  private OrganisationId bind(Workspace workspace, Claims.Claim claim) {
    return claim.forGood()
        ? installations.bind(workspace, claim.organisation())
        : claim.organisation();
  }
}
