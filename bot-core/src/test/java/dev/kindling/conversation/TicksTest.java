package dev.kindling.conversation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kindling.curriculum.Library;
import dev.kindling.learner.Learner;
import dev.kindling.learner.Standing;
import dev.kindling.organisation.Holidays;
import dev.kindling.organisation.Lease;
import dev.kindling.organisation.Nation;
import dev.kindling.platform.Account;
import dev.kindling.platform.AccountId;
import dev.kindling.platform.Lost;
import dev.kindling.platform.Platform;
import dev.kindling.platform.Refusal;
import dev.kindling.platform.Workspace;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class TicksTest {
  private final Life life = Life.begun();
  private final FakeRecords records = new FakeRecords();
  private final FakeInstallations doors = new FakeInstallations();
  private final Set<Workspace> shut = new HashSet<>();
  private final Lease lease = new Lease(life.organisation.id(), 1);
  private final Instant due = life.learner.agenda().due();
  private final Ticks ticks = ticks(Holidays.none());

  private Ticks ticks(Holidays holidays) {
    Library library = new Library(Map.of("en-GB", SamplePack.pack()), "en-GB");
    return new Ticks(records, doors, shut::contains, new Coach(holidays), library);
  }

  @Test
  void nobodyIsPlannedForEarly() {
    join(1);
    Ticks.Step step = step(due.minusMillis(1));
    assertEquals(new Ticks.Step(0, due), step);
    assertTrue(records.committed.isEmpty());
  }

  @Test
  void whoIsDueIsPlannedForOnce() {
    join(1);
    join(2);
    Ticks.Step step = step(due);
    assertEquals(2, step.planned());
    assertTrue(step.wake().isAfter(due));
    assertEquals(0, step(due).planned());
    records.committed.forEach(change -> assertEquals(1, change.outcome().deliveries().size()));
  }

  @Test
  void whoWasChangedMeanwhileIsDueStillAndHoldsUpNobodyElse() {
    join(1);
    join(2);
    records.changedMeanwhile.add(1);
    assertEquals(new Ticks.Step(1, due), step(due));
    records.changedMeanwhile.clear();
    assertEquals(1, step(due).planned());
  }

  @Test
  void inAHushEverybodyIsPassedOverUntilTheNextDay() {
    life.organisation = life.organisation.withHushed(true);
    join(1);
    Ticks.Step step = step(due);
    assertEquals(1, step.planned());
    assertTrue(step.wake().isAfter(due));
    assertTrue(records.committed.getFirst().outcome().deliveries().isEmpty());
    life.organisation = life.organisation.withHushed(false);
    assertEquals(0, step(due).planned());
    step(step.wake());
    assertFalse(records.committed.getLast().outcome().deliveries().isEmpty());
  }

  @Test
  void whoseWorkspaceWasLetGoIsPassedOverUntilTheNextDayAndNothingLiesUntouched() {
    doors.parted.add(Life.ACCOUNT.id().workspace());
    join(1);
    Ticks.Step step = step(due);
    assertEquals(1, step.planned());
    assertTrue(step.wake().isAfter(due));
    for (int day = 0; day < 20; day++) step = step(step.wake());
    Learner kept = records.kept.get(1).learner();
    assertEquals(Standing.LEARNING, kept.standing());
    assertEquals(0, kept.agenda().untouched());
    assertTrue(records.committed.stream().allMatch(one -> one.outcome().deliveries().isEmpty()));
    doors.parted.clear();
    step(step.wake());
    assertFalse(records.committed.getLast().outcome().deliveries().isEmpty());
  }

  @Test
  void whereTheAppWasRemovedNobodyIsPlannedForOrSlowedDownUntilItIsBack() {
    shut.add(Life.ACCOUNT.id().workspace());
    join(1);
    Ticks.Step step = step(due);
    for (int day = 0; day < 20; day++) step = step(step.wake());
    assertIsAsBefore();
    shut.clear();
    step(step.wake());
    assertFalse(records.committed.getLast().outcome().deliveries().isEmpty());
  }

  @Test
  void whoCanBeReachedNowhereIsNeitherPlannedForNorSlowedDown() {
    life.learner = life.learner.without(Life.ACCOUNT.id(), new Lost(Refusal.NOT_INSTALLED, null));
    join(1);
    Ticks.Step step = step(due);
    for (int day = 0; day < 20; day++) step = step(step.wake());
    assertIsAsBefore();
  }

  private void assertIsAsBefore() {
    Learner kept = records.kept.get(1).learner();
    assertEquals(Standing.LEARNING, kept.standing());
    assertEquals(life.learner.preferences().rhythm(), kept.preferences().rhythm());
    assertEquals(0, kept.agenda().untouched());
    assertTrue(records.committed.stream().allMatch(one -> one.outcome().deliveries().isEmpty()));
  }

  @Test
  void whoCanBeReachedElsewhereTooIsWrittenToThere() {
    AccountId elsewhere = AccountId.of(Platform.TEAMS, "T2", "U2");
    life.learner = life.learner.with(Account.of(elsewhere)).with(Life.ACCOUNT);
    doors.parted.add(Life.ACCOUNT.id().workspace());
    join(1);
    step(due);
    Outcome outcome = records.committed.getFirst().outcome();
    assertEquals(elsewhere, outcome.deliveries().getFirst().account());
    assertEquals(1, outcome.learner().agenda().untouched());
  }

  @Test
  void aFailureIsThrownWhenAllHaveHadTheirTurn() {
    join(1);
    join(2);
    Holidays failing = new FailsOnce();
    assertThrows(IllegalStateException.class, () -> step(ticks(failing), due));
    assertEquals(1, records.committed.size());
  }

  private void join(int number) {
    Learner one = life.learner;
    records.keep(
        new Learner(
            number,
            one.name(),
            one.accounts(),
            one.membership(),
            one.preferences(),
            one.progress(),
            one.knowledge(),
            one.dialogue(),
            one.agenda()));
  }

  private Ticks.Step step(Instant now) {
    return step(ticks, now);
  }

  private Ticks.Step step(Ticks some, Instant now) {
    return some.step(lease, life.organisation, now);
  }

  private static final class FailsOnce implements Holidays {
    private boolean failed;

    @Override
    public boolean isHoliday(LocalDate date, Nation nation) {
      if (failed) return false;
      failed = true;
      throw new IllegalStateException("no calendar");
    }
  }
}
