package dev.kindling.server.door;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.kindling.organisation.OrganisationId;
import dev.kindling.platform.Installations;
import dev.kindling.platform.Platform;
import dev.kindling.platform.Workspace;
import dev.kindling.server.door.Claims.Claim;
import dev.kindling.testkit.memory.InMemoryStore;
import dev.kindling.testkit.time.SettableClock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class BindingsTest {
  private static final Workspace T1 = new Workspace(Platform.SLACK, "T1");
  private static final OrganisationId MAIN = new OrganisationId("main");
  private static final OrganisationId HILLTOP = new OrganisationId("hilltop");

  private final SettableClock clock = SettableClock.at("2026-03-02T09:00:00Z");
  private final Installations installations = new InMemoryStore().installations();
  private final Bindings bindings = claiming(Optional.of(new Claim(MAIN, true)));

  @Test
  void whoIsBoundNowhereIsBoundAsTheSettingsSay() {
    assertEquals(Optional.of(MAIN), bindings.organisationOf(T1));
    assertEquals(Optional.of(MAIN), installations.organisationOf(T1));
  }

  @Test
  void aBoundWorkspaceWinsOverTheSettings() {
    installations.bind(T1, HILLTOP);
    assertEquals(Optional.of(HILLTOP), bindings.organisationOf(T1));
  }

  @Test
  void aWorkspaceThatChangesHandsIsFollowedWithinFiveSeconds() {
    bindings.organisationOf(T1);
    installations.unbind(T1, MAIN);
    installations.bind(T1, HILLTOP);
    clock.tick(Bindings.REMEMBERED.minusMillis(1));
    assertEquals(Optional.of(MAIN), bindings.organisationOf(T1));
    clock.tick(Duration.ofMillis(1));
    assertEquals(Optional.of(HILLTOP), bindings.organisationOf(T1));
  }

  @Test
  void whatProvedWrongIsLookedUpAtOnce() {
    bindings.organisationOf(T1);
    installations.unbind(T1, MAIN);
    bindings.forget(T1);
    assertEquals(Optional.empty(), bindings.organisationOf(T1));
  }

  @Test
  void aStrangerWhoIsBoundIsKnownAtTheNextTurn() {
    Bindings strict = claiming(Optional.empty());
    assertEquals(Optional.empty(), strict.organisationOf(T1));
    installations.bind(T1, HILLTOP);
    assertEquals(Optional.of(HILLTOP), strict.organisationOf(T1));
  }

  @Test
  void aWorkspaceThatWasLetGoIsNotClaimedAgain() {
    bindings.organisationOf(T1);
    installations.unbind(T1, MAIN);
    clock.tick(Bindings.REMEMBERED);
    assertEquals(Optional.empty(), bindings.organisationOf(T1));
  }

  @Test
  void manyWhoWriteAtOnceClaimTheirWorkspaceOnce() throws InterruptedException {
    AtomicInteger claims = new AtomicInteger();
    CountDownLatch first = new CountDownLatch(1);
    Bindings slow =
        new Bindings(
            installations,
            _ -> {
              claims.incrementAndGet();
              awaitQuietly(first);
              return Optional.of(new Claim(MAIN, true));
            },
            clock);
    List<Thread> all =
        Stream.generate(() -> Thread.ofPlatform().start(() -> slow.organisationOf(T1)))
            .limit(5)
            .toList();
    while (!all.stream().allMatch(BindingsTest::waits)) Thread.onSpinWait();
    first.countDown();
    for (Thread one : all) one.join();
    assertEquals(1, claims.get());
  }

  private static boolean waits(Thread thread) {
    return thread.getState() == Thread.State.BLOCKED || thread.getState() == Thread.State.WAITING;
  }

  private static void awaitQuietly(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }

  private Bindings claiming(Optional<Claim> claim) {
    return new Bindings(installations, _ -> claim, clock);
  }
}
