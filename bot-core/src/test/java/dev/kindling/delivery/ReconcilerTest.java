package dev.kindling.delivery;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kindling.delivery.Doubts.Taken;
import dev.kindling.delivery.Finder.Finding;
import dev.kindling.delivery.Finder.Sought;
import dev.kindling.delivery.Reconciler.Look;
import dev.kindling.learner.Agenda;
import dev.kindling.learner.Dialogue;
import dev.kindling.learner.Knowledge;
import dev.kindling.learner.Learner;
import dev.kindling.learner.Membership;
import dev.kindling.learner.Preferences;
import dev.kindling.learner.Progress;
import dev.kindling.learner.Standing;
import dev.kindling.organisation.Lease;
import dev.kindling.organisation.OrganisationId;
import dev.kindling.platform.Account;
import dev.kindling.platform.AccountId;
import dev.kindling.platform.Platform;
import dev.kindling.platform.Workspace;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ReconcilerTest {
  private static final Instant NOW = Instant.parse("2026-03-02T09:00:00Z");
  private static final Lease LEASE = new Lease(new OrganisationId("main"), 1);
  private static final Account SLACK =
      new Account(AccountId.of(Platform.SLACK, "T1", "U1"), "D1", null);
  private static final Account TEAMS = Account.of(AccountId.of(Platform.TEAMS, "t", "p"));
  private static final Way POST = new Way.Post(null);

  private final FakeDoubts doubts = new FakeDoubts();
  private final Finder finder = new SlackFinder();
  private final Reconciler reconciler = new Reconciler(doubts, Map.of(Platform.SLACK, finder));

  @Test
  void whereNothingIsInDoubtThereIsNothingToLookUp() {
    assertEquals(new Reconciler.Step(List.of(), Instant.MAX), reconciler.step(LEASE, NOW, 5));
  }

  @Test
  void aDoubtIsLookedUpWhereItMayHaveArrivedAndWhen() {
    Doubt doubt = doubt(SLACK, POST, SLACK);
    open(SLACK, NOW.plusSeconds(30), doubt);
    Reconciler.Step step = reconciler.step(LEASE, NOW, 5);
    Instant from = doubt.delivery().plannedAt().minusSeconds(120);
    Instant until = doubt.deadline().plusSeconds(60 + 120);
    Sought sought = new Sought(doubt.delivery().id(), SLACK, new Way.Post(null), from, until);
    assertEquals(List.of(new Look(doubt, finder, sought)), step.looks());
    assertEquals(NOW.plusSeconds(30), step.wake());
    assertEquals(45.0, doubts.perMinute.get(SLACK.id().workspace()));
  }

  @Test
  void noMoreAreTakenThanThereIsRoomForInAllWorkspacesTogether() {
    Account other = Account.of(AccountId.of(Platform.SLACK, "T2", "U2"));
    open(SLACK, NOW, doubt(SLACK, POST, SLACK), doubt(SLACK, POST, SLACK));
    open(other, NOW.plusSeconds(1), doubt(other, POST, other), doubt(other, POST, other));
    assertEquals(3, reconciler.step(LEASE, NOW, 3).looks().size());
    assertEquals(List.of(3, 1), doubts.most);
    assertEquals(NOW, reconciler.step(LEASE, NOW, 3).wake());
  }

  @Test
  void whatNobodyCanLookUpStaysUncertainAndNoPlatformIsAsked() {
    open(TEAMS, Instant.MAX, doubt(TEAMS, POST, TEAMS));
    assertEquals(List.of(), reconciler.step(LEASE, NOW, 5).looks());
    assertEquals(List.of(new Resolution.Never()), doubts.resolved);
    assertTrue(doubts.perMinute.get(TEAMS.id().workspace()) > 1000);
  }

  @Test
  void whoGaveUpTheAccountCannotBeLookedUp() {
    open(SLACK, Instant.MAX, doubt(SLACK, POST, TEAMS));
    assertEquals(List.of(), reconciler.step(LEASE, NOW, 5).looks());
    assertEquals(List.of(new Resolution.Never()), doubts.resolved);
  }

  @Test
  void aReplacementCannotBeLookedUp() {
    open(SLACK, Instant.MAX, doubt(SLACK, new Way.Replace("17.1"), SLACK));
    assertEquals(List.of(), reconciler.step(LEASE, NOW, 5).looks());
    assertEquals(List.of(new Resolution.Never()), doubts.resolved);
  }

  @Test
  void whatWasFoundIsWhatIsRecorded() {
    open(SLACK, Instant.MAX, doubt(SLACK, POST, SLACK));
    Look look = reconciler.step(LEASE, NOW, 1).looks().getFirst();
    Instant began = NOW.plusSeconds(1);
    reconciler.resolve(LEASE, look, new Finding.Found("17.1"), began);
    reconciler.resolve(LEASE, look, new Finding.Absent(), began);
    reconciler.resolve(LEASE, look, new Finding.Later(Duration.ofSeconds(7)), began);
    reconciler.resolve(LEASE, look, new Finding.Impossible("no scope"), began);
    assertEquals(
        List.of(
            new Resolution.Arrived("17.1"),
            new Resolution.Missing(began),
            new Resolution.NotNow(Duration.ofSeconds(7)),
            new Resolution.Never()),
        doubts.resolved);
  }

  private void open(Account at, Instant wake, Doubt... open) {
    Workspace workspace = at.id().workspace();
    doubts.open.put(workspace, new Taken(List.of(open), wake));
  }

  private static Doubt doubt(Account sentTo, Way way, Account has) {
    Recipe recipe = new Recipe.Invitation(false);
    Delivery delivery =
        new Delivery(
            DeliveryId.of("cause", 0),
            1,
            sentTo.id(),
            way,
            Priority.LESSON,
            recipe,
            NOW.minusSeconds(600),
            NOW.plusSeconds(600));
    return new Doubt(delivery, learner(has), 7, NOW.minusSeconds(5));
  }

  private static Learner learner(Account account) {
    return new Learner(
        1,
        "Ada",
        List.of(account),
        new Membership(Standing.LEARNING, NOW, null),
        Preferences.defaults("en-GB", ZoneId.of("Europe/London"), "everyone"),
        Progress.none(),
        Knowledge.none(),
        Dialogue.fresh(),
        Agenda.empty());
  }

  private record SlackFinder() implements Finder {
    @Override
    public double perMinute() {
      return 45;
    }

    @Override
    public Finding find(Sought sought) {
      throw new AssertionError("A reconciler looks at nothing itself");
    }
  }
}
