package dev.kindling.platform;

import dev.kindling.organisation.OrganisationId;
import java.util.Optional;
import java.util.Set;

/**
 * Which organisation a workspace belongs to. A workspace belongs to one at most: of two who bind it
 * at once, one wins.
 */
public interface Installations {
  /** Empty for a workspace that is bound to nobody: it gets a kind refusal and no record. */
  Optional<OrganisationId> organisationOf(Workspace workspace);

  /**
   * Binds, and returns the organisation that the workspace belongs to now: the one given, or the
   * one it was bound to before, which wins. One that was let go is bound again.
   */
  OrganisationId bind(Workspace workspace, OrganisationId organisation);

  /**
   * Binds a workspace that nobody has ever bound, for an organisation that takes whoever comes;
   * returns whom it belongs to now. One that was let go stays with nobody: empty.
   */
  Optional<OrganisationId> claim(Workspace workspace, OrganisationId organisation);

  /**
   * Lets the workspace go: it belongs to nobody until somebody binds it, and can't be claimed.
   * Nothing of this organisation goes out there until it has it back: what is planned is cancelled
   * instead of being claimed, answers too. False, and nothing is changed, if it is not this
   * organisation's.
   */
  boolean unbind(Workspace workspace, OrganisationId organisation);

  /** Every workspace bound to the organisation, on any platform. */
  Set<Workspace> workspacesOf(OrganisationId organisation);

  /**
   * The workspaces that the organisation let go and has not got back, whoever has them now: what is
   * planned for them never goes out.
   */
  Set<Workspace> partedFrom(OrganisationId organisation);

  /** Whether a workspace on that platform was ever bound, to whomever. */
  boolean anyOn(Platform platform);
}
