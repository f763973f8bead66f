package dev.kindling.testkit.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kindling.organisation.Organisation;
import dev.kindling.organisation.OrganisationId;
import dev.kindling.testkit.records.Messages;
import dev.kindling.testkit.records.Organisations;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What {@link dev.kindling.organisation.Organisations} promises. */
public abstract class OrganisationsContract extends StoreContract {
  @Test
  void whatWasSavedComesBackAsItWas() {
    Organisation awkward =
        Organisations.practice(org, Duration.ofDays(3).plusNanos(7))
            .withFacts(Map.of("help-desk", Messages.AWKWARD, "a.b", ""));
    stores.organisations().save(awkward);
    assertEquals(Optional.of(awkward), stores.organisations().find(org));
  }

  @Test
  void theNewestSaveWins() {
    Organisation changed = council().withFacts(Map.of("help-desk", "Ring 5000"));
    stores.organisations().save(changed);
    stores.organisations().save(council());
    assertEquals(Optional.of(council()), stores.organisations().find(org));
  }

  @Test
  void ensureKeepsWhatIsThere() {
    Organisation other = council().withFacts(Map.of("help-desk", "other"));
    assertEquals(council(), stores.organisations().ensure(other));
    assertEquals(Optional.of(council()), stores.organisations().find(org));
  }

  @Test
  void ensureAddsWhereThereIsNone() {
    Organisation fresh = Organisations.council(Organisations.freshId());
    assertEquals(fresh, stores.organisations().ensure(fresh));
    assertTrue(stores.organisations().all().contains(fresh.id()));
  }

  @Test
  void whatIsNotThereIsNotListedEvenAfterSomebodyAsked() {
    OrganisationId unknown = Organisations.freshId();
    assertEquals(Optional.empty(), stores.organisations().find(unknown));
    assertFalse(stores.organisations().all().contains(unknown));
  }
}
