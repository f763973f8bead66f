package dev.kindling.platform;

import dev.kindling.organisation.OrganisationId;
import java.util.Optional;
import java.util.Set;

/** Which organisation a workspace belongs to. A workspace belongs to exactly one. */
public interface Installations {
  /** Empty for a workspace that nobody has bound: it gets a kind refusal and no record. */
  Optional<OrganisationId> organisationOf(Workspace workspace);

  /**
   * Binds for good and returns the organisation that the workspace belongs to now: the one given,
   * or the one it was bound to before, which wins.
   */
  OrganisationId bind(Workspace workspace, OrganisationId organisation);

  /** Every workspace bound to the organisation, on any platform. */
  Set<Workspace> workspacesOf(OrganisationId organisation);
}
