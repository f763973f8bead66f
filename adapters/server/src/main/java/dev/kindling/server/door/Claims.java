package dev.kindling.server.door;

import dev.kindling.organisation.OrganisationId;
import dev.kindling.platform.Workspace;
import java.util.Optional;

/** Whose a workspace is that is bound to nobody: what the settings say. */
@FunctionalInterface
public interface Claims {
  /** Empty for a stranger's. */
  Optional<Claim> of(Workspace workspace);

  /**
   * An organisation to whom a workspace belongs.
   *
   * @param forGood false for what is only played with: it binds nobody after a restart
   */
  record Claim(OrganisationId organisation, boolean forGood) {}
}
