package dev.kindling.testkit.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.kindling.organisation.OrganisationId;
import dev.kindling.platform.Platform;
import dev.kindling.platform.Workspace;
import dev.kindling.testkit.records.Messages;
import dev.kindling.testkit.records.Organisations;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What {@link dev.kindling.platform.Installations} promises. */
public abstract class InstallationsContract extends StoreContract {
  private final String id = Messages.AWKWARD + UUID.randomUUID();
  private final Workspace workspace = new Workspace(Platform.TEAMS, id);

  @Test
  void aWorkspaceThatNobodyBoundBelongsToNobody() {
    assertEquals(Optional.empty(), stores.installations().organisationOf(workspace));
  }

  @Test
  void aBoundWorkspaceBelongsToItsOrganisation() {
    assertEquals(org, stores.installations().bind(workspace, org));
    assertEquals(Optional.of(org), stores.installations().organisationOf(workspace));
  }

  @Test
  void theFirstBindingWinsForGood() {
    stores.installations().bind(workspace, org);
    OrganisationId late = Organisations.freshId();
    assertEquals(org, stores.installations().bind(workspace, late));
    assertEquals(Optional.of(org), stores.installations().organisationOf(workspace));
  }

  @Test
  void theSameIdOnAnotherPlatformIsAnotherWorkspace() {
    stores.installations().bind(workspace, org);
    Workspace other = new Workspace(Platform.SLACK, id);
    assertEquals(Optional.empty(), stores.installations().organisationOf(other));
  }

  @Test
  void anOrganisationsWorkspacesAreThoseBoundToItAndNoOthers() {
    Workspace slack = new Workspace(Platform.SLACK, "T" + id);
    stores.installations().bind(workspace, org);
    stores.installations().bind(slack, org);
    OrganisationId other = Organisations.freshId();
    stores.installations().bind(new Workspace(Platform.WEB, id), other);
    assertEquals(Set.of(workspace, slack), stores.installations().workspacesOf(org));
    assertEquals(Set.of(), stores.installations().workspacesOf(Organisations.freshId()));
  }
}
