package dev.kindling.testkit.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kindling.organisation.OrganisationId;
import dev.kindling.platform.Platform;
import dev.kindling.platform.Workspace;
import dev.kindling.testkit.records.Messages;
import dev.kindling.testkit.records.Organisations;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
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
  void ofTwoWhoBindAtOnceExactlyOneWins() throws Exception {
    for (int round = 0; round < 20; round++) {
      Workspace contested = new Workspace(Platform.SLACK, "T" + round + id);
      Set<OrganisationId> winners = bindAtOnce(contested, 8);
      assertEquals(1, winners.size(), "Everybody is told of the same winner");
      assertEquals(winners, Set.of(stores.installations().organisationOf(contested).orElseThrow()));
    }
  }

  private Set<OrganisationId> bindAtOnce(Workspace contested, int many) throws Exception {
    CountDownLatch go = new CountDownLatch(1);
    try (ExecutorService all = Executors.newVirtualThreadPerTaskExecutor()) {
      List<Future<OrganisationId>> bound =
          Stream.generate(Organisations::freshId)
              .limit(many)
              .map(one -> all.submit(() -> bindAfter(go, contested, one)))
              .toList();
      go.countDown();
      Set<OrganisationId> winners = new HashSet<>();
      for (Future<OrganisationId> one : bound) winners.add(one.get());
      return winners;
    }
  }

  private OrganisationId bindAfter(CountDownLatch go, Workspace contested, OrganisationId one)
      throws InterruptedException {
    go.await();
    return stores.installations().bind(contested, one);
  }

  @Test
  void aWorkspaceIsClaimedByWhoeverComesFirst() {
    assertEquals(Optional.of(org), stores.installations().claim(workspace, org));
    OrganisationId late = Organisations.freshId();
    assertEquals(Optional.of(org), stores.installations().claim(workspace, late));
    assertEquals(org, stores.installations().bind(workspace, late));
  }

  @Test
  void aWorkspaceThatWasLetGoBelongsToNobodyAndCannotBeClaimed() {
    stores.installations().bind(workspace, org);
    assertTrue(stores.installations().unbind(workspace, org));
    assertEquals(Optional.empty(), stores.installations().organisationOf(workspace));
    assertEquals(Optional.empty(), stores.installations().claim(workspace, org));
    assertEquals(Set.of(), stores.installations().workspacesOf(org));
  }

  @Test
  void aWorkspaceThatWasLetGoCanBeBoundToAnother() {
    stores.installations().bind(workspace, org);
    stores.installations().unbind(workspace, org);
    OrganisationId next = Organisations.freshId();
    assertEquals(next, stores.installations().bind(workspace, next));
    assertEquals(Optional.of(next), stores.installations().claim(workspace, org));
  }

  @Test
  void whatWasLetGoIsPartedFromUntilItIsBoundAgain() {
    Workspace kept = new Workspace(Platform.SLACK, id);
    for (Workspace each : List.of(workspace, kept)) stores.installations().bind(each, org);
    assertEquals(Set.of(), stores.installations().partedFrom(org));
    stores.installations().unbind(workspace, org);
    assertEquals(Set.of(workspace), stores.installations().partedFrom(org));
    stores.installations().bind(workspace, org);
    assertEquals(Set.of(), stores.installations().partedFrom(org));
  }

  @Test
  void whatIsAnothersNowIsPartedFromStillAndOnlyFromWhoLetItGo() {
    OrganisationId next = Organisations.freshId();
    stores.installations().bind(workspace, org);
    stores.installations().unbind(workspace, org);
    stores.installations().bind(workspace, next);
    assertEquals(Set.of(workspace), stores.installations().partedFrom(org));
    assertEquals(Set.of(), stores.installations().partedFrom(next));
  }

  @Test
  void nobodyLetsGoWhatIsAnothers() {
    stores.installations().bind(workspace, org);
    assertFalse(stores.installations().unbind(workspace, Organisations.freshId()));
    assertEquals(Optional.of(org), stores.installations().organisationOf(workspace));
    assertFalse(stores.installations().unbind(new Workspace(Platform.SLACK, id), org));
  }

  @Test
  void aPlatformIsKnownToHaveHadAWorkspaceEvenAfterThatWasLetGo() {
    stores.installations().bind(workspace, org);
    stores.installations().unbind(workspace, org);
    assertTrue(stores.installations().anyOn(Platform.TEAMS));
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
