package dev.kindling.testkit.contract;

import static dev.kindling.organisation.Leases.TERM;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kindling.organisation.Glance;
import dev.kindling.organisation.Lease;
import dev.kindling.organisation.Organisation;
import dev.kindling.testkit.records.Messages;
import dev.kindling.testkit.records.Organisations;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What {@link dev.kindling.organisation.Leases} promises of who looks after what. */
public abstract class LeasesContract extends StoreContract {
  private static final String ONE = "one " + UUID.randomUUID();
  private static final String OTHER = "other " + UUID.randomUUID();

  @Test
  void oneServerAtATimeLooksAfterAnOrganisation() {
    assertNotNull(take(ONE, NOW));
    assertNull(take(OTHER, NOW));
    assertNull(take(OTHER, NOW.plus(TERM).minusMillis(1)));
  }

  @Test
  void aLeaseThatIsRenewedStaysWithItsServerUnderTheSameFence() {
    Lease first = take(ONE, NOW);
    assertEquals(first, take(ONE, NOW.plusSeconds(6)));
    assertNull(take(OTHER, NOW.plusSeconds(15)));
    assertEquals(first, take(ONE, NOW.plusSeconds(15)));
  }

  @Test
  void aSilentServersLeaseIsTakenAfterItsTermUnderAHigherFence() {
    Lease first = take(ONE, NOW);
    Lease second = take(OTHER, NOW.plus(TERM));
    assertTrue(second.fence() > first.fence());
    assertNull(take(ONE, NOW.plus(TERM)));
  }

  @Test
  void aServerThatWasLateButOvertakenByNobodyGoesOn() {
    Lease first = take(ONE, NOW);
    assertEquals(first, take(ONE, NOW.plus(TERM).plusSeconds(60)));
  }

  @Test
  void whatIsReleasedIsFreeAtOnce() {
    Lease first = take(ONE, NOW);
    stores.leases().release(ONE, List.of(first));
    Lease second = take(OTHER, NOW);
    assertTrue(second.fence() > first.fence());
  }

  @Test
  void onlyItsOwnerReleasesALease() {
    Lease first = take(ONE, NOW);
    stores.leases().release(OTHER, List.of(first));
    assertNull(take(OTHER, NOW));
    stores.leases().release(ONE, List.of(new Lease(org, first.fence() - 1)));
    assertNull(take(OTHER, NOW));
    stores.leases().release(ONE, List.of());
    assertEquals(first, take(ONE, NOW));
  }

  @Test
  void whatAServerNoLongerWantsItGivesBack() {
    take(ONE, NOW);
    assertNull(looked(stores.leases().look(ONE, NOW, any -> false)).lease());
    assertNotNull(take(OTHER, NOW));
    assertNull(looked(stores.leases().look(ONE, NOW, any -> false)).lease());
    assertNotNull(take(OTHER, NOW));
  }

  @Test
  void aLookShowsTheOrganisationAsItIsNowToWhomeverLooks() {
    take(ONE, NOW);
    Organisation changed =
        Organisations.practice(org, Duration.ofDays(2))
            .withFacts(Map.of("help-desk", Messages.AWKWARD));
    stores.organisations().save(changed);
    assertEquals(changed, stores.look(ONE, org, NOW).organisation());
    assertEquals(changed, stores.look(OTHER, org, NOW).organisation());
    stores.organisations().save(council());
    assertEquals(council(), stores.look(ONE, org, NOW).organisation());
  }

  @Test
  void whatIsNotThereIsNotSeen() {
    assertNull(stores.look(ONE, Organisations.freshId(), NOW));
  }

  @Test
  void everyServerThatSaidSoLatelyLives() {
    assertTrue(stores.leases().alive(ONE, NOW).contains(ONE));
    assertTrue(stores.leases().alive(OTHER, NOW.plusSeconds(5)).containsAll(Set.of(ONE, OTHER)));
    assertFalse(stores.leases().alive(OTHER, NOW.plus(TERM)).contains(ONE));
    assertTrue(stores.leases().alive(ONE, NOW.plus(TERM)).contains(OTHER));
  }

  @Test
  void aServerThatLeavesLivesNoLonger() {
    stores.leases().alive(ONE, NOW);
    stores.leases().leave(ONE);
    stores.leases().leave(ONE);
    assertFalse(stores.leases().alive(OTHER, NOW).contains(ONE));
  }

  private @Nullable Lease take(String server, Instant now) {
    return stores.look(server, org, now).lease();
  }

  private Glance looked(List<Glance> all) {
    return all.stream()
        .filter(one -> one.organisation().id().equals(org))
        .findFirst()
        .orElseThrow();
  }
}
