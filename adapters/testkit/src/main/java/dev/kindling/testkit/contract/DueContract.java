package dev.kindling.testkit.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kindling.learner.Learner;
import dev.kindling.testkit.records.Learners;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What {@link dev.kindling.conversation.Records} promises the clock. */
public abstract class DueContract extends StoreContract {
  @Test
  void nobodyIsDueWhereNobodyIs() {
    assertEquals(List.of(), stores.records().due(org, Instant.MAX, 10));
    assertEquals(Optional.empty(), stores.records().nextDue(org));
  }

  @Test
  void thoseWhoseTimeHasComeAreDueEarliestFirst() {
    keep(1, NOW.plusSeconds(1));
    keep(2, NOW.minusSeconds(60));
    keep(3, NOW);
    assertEquals(List.of(2, 3), stores.records().due(org, NOW, 10));
    assertEquals(List.of(2), stores.records().due(org, NOW, 1));
    assertEquals(Optional.of(NOW.minusSeconds(60)), stores.records().nextDue(org));
  }

  @Test
  void nobodyIsDueEvenAFractionOfAMillisecondEarly() {
    keep(1, NOW.plusNanos(1));
    assertEquals(List.of(), stores.records().due(org, NOW, 10));
    assertEquals(List.of(1), stores.records().due(org, NOW.plusMillis(1), 10));
    assertTrue(stores.records().nextDue(org).orElseThrow().isAfter(NOW));
  }

  @Test
  void aNewerCommitMovesOrRemovesTheDueTime() {
    keep(1, NOW);
    keep(1, NOW.plusSeconds(5));
    assertEquals(Optional.of(NOW.plusSeconds(5)), stores.records().nextDue(org));
    keep(1, null);
    assertEquals(Optional.empty(), stores.records().nextDue(org));
  }

  private void keep(int number, @Nullable Instant due) {
    Learner learner = Learners.number(number);
    commit(learner.with(learner.agenda().due(due)));
  }
}
