package dev.kindling.testkit.contract;

import static dev.kindling.conversation.Records.Committed.CONFLICT;
import static dev.kindling.conversation.Records.Committed.DONE;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.kindling.conversation.Outcome;
import dev.kindling.conversation.Records.Change;
import dev.kindling.delivery.Delivery;
import dev.kindling.insight.Counters;
import dev.kindling.learner.Learner;
import dev.kindling.platform.Account;
import dev.kindling.testkit.records.Deliveries;
import dev.kindling.testkit.records.Messages;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What {@link dev.kindling.conversation.Records} promises of many commits in one round trip. */
public abstract class CommitAllContract extends OutboxFixture {
  @Test
  void nothingToCommitIsFine() {
    assertEquals(List.of(), stores.records().commitAll(lease(), List.of()));
  }

  @Test
  void everythingOfEachIsCommitted() {
    Learner ada = join(1);
    Learner grace = join(2);
    Delivery lesson = Deliveries.lesson(ada, Messages.AWKWARD, NOW);
    Learner renamed = ada.withName(Messages.AWKWARD).with(ada.agenda().due(NOW));
    List<Change> changes = List.of(change(renamed, lesson), change(grace.withName("Grace H.")));
    assertEquals(List.of(DONE, DONE), stores.records().commitAll(lease(), changes));
    assertEquals(renamed, kept(ada.number()).learner());
    assertEquals("Grace H.", kept(grace.number()).learner().name());
    assertEquals(List.of(ada.number()), stores.records().due(org, NOW, 10));
    assertEquals(List.of(lesson), deliveries(claim(NOW)));
  }

  @Test
  void aConflictIsReportedInItsPlaceAndHoldsUpNobodyElse() {
    Learner ada = join(1);
    Learner grace = join(2);
    Learner edith = join(3);
    List<Change> changes =
        List.of(
            change(ada.withName("new"), Deliveries.lesson(ada, "one", NOW)),
            change(grace.withName("late"), Deliveries.lesson(grace, "two", NOW)),
            change(edith.with(Account.of(ada.accounts().getFirst().id()))),
            change(edith.withName("new")));
    commit(grace.withName("meanwhile"));
    assertEquals(
        List.of(DONE, CONFLICT, CONFLICT, DONE), stores.records().commitAll(lease(), changes));
    assertEquals("new", kept(ada.number()).learner().name());
    assertEquals("meanwhile", kept(grace.number()).learner().name());
    assertEquals(edith.withName("new"), kept(edith.number()).learner());
    assertEquals(Map.of(SLACK, 1), stores.outbox().waiting(org));
  }

  @Test
  void twoChangesOfOneRecordAreOneTooMany() {
    Learner ada = join(1);
    List<Change> changes = List.of(change(ada.withName("one")), change(ada.withName("two")));
    assertEquals(List.of(DONE, CONFLICT), stores.records().commitAll(lease(), changes));
    assertEquals("one", kept(ada.number()).learner().name());
  }

  private Change change(Learner learner, Delivery... deliveries) {
    Outcome outcome = new Outcome(learner, List.of(deliveries), Counters.none().plus("tick"));
    return new Change(null, kept(learner.number()), outcome, NOW);
  }
}
