package dev.kindling.testkit.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import dev.kindling.conversation.Outcome;
import dev.kindling.conversation.Records.Change;
import dev.kindling.conversation.Records.Shown;
import dev.kindling.conversation.TurnKey;
import dev.kindling.delivery.Delivery;
import dev.kindling.delivery.Settlement;
import dev.kindling.insight.Counters;
import dev.kindling.learner.Joint;
import dev.kindling.learner.Learner;
import dev.kindling.platform.AccountId;
import dev.kindling.platform.Platform;
import dev.kindling.platform.Refusal;
import dev.kindling.testkit.records.Deliveries;
import dev.kindling.testkit.records.Learners;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * What {@link dev.kindling.delivery.Outbox} keeps of the newest message that asks something, and
 * {@link dev.kindling.conversation.Records} brings with the turn.
 */
public abstract class ShownContract extends OutboxFixture {
  private static final AccountId TEAMS = AccountId.of(Platform.TEAMS, "t", "29:ada");

  private Learner sam;

  @BeforeEach
  final void somebody() {
    sam = join(1);
  }

  @Test
  void whatAsksSomethingComesBackWithTheNextTurnOfItsAccount() {
    assertNull(shown(Learners.slack(1)));
    send(Deliveries.answer(sam, "one", NOW), new Settlement.Sent("17.1", 3));
    assertEquals(new Shown(3, "17.1"), shown(Learners.slack(1)));
    assertEquals(new Shown(3, "17.1"), shown(Learners.slack(1)));
  }

  @Test
  void theNewestOneStaysWhateverElseIsSent() {
    send(Deliveries.answer(sam, "one", NOW), new Settlement.Sent("17.1", 3));
    send(Deliveries.answer(sam, "two", NOW), new Settlement.Sent("17.2", 4));
    send(Deliveries.answer(sam, "three", NOW), new Settlement.Sent("17.3"));
    send(Deliveries.lesson(sam, "four", NOW), new Settlement.Failed(Refusal.OTHER, "no"));
    assertEquals(new Shown(4, "17.2"), shown(Learners.slack(1)));
    commit(sam.withName("changed"));
    assertEquals(new Shown(4, "17.2"), shown(Learners.slack(1)));
  }

  @Test
  void aMessageWithoutAnIdOrWithOneOfUnknownLengthIsNotKept() {
    send(Deliveries.answer(sam, "one", NOW), new Settlement.Sent("", 3));
    send(Deliveries.answer(sam, "two", NOW), new Settlement.Sent("x".repeat(129), 3));
    assertNull(shown(Learners.slack(1)));
    String awkward = "a|b|" + "ü".repeat(20);
    send(Deliveries.answer(sam, "three", NOW), new Settlement.Sent(awkward, 3));
    assertEquals(new Shown(3, awkward), shown(Learners.slack(1)));
  }

  @Test
  void anotherAccountOfThePersonDoesNotGetIt() {
    Learner teams = join(TEAMS);
    send(Deliveries.answer(sam, "one", NOW), new Settlement.Sent("17.1", 3));
    absorb(sam, teams);
    assertNull(shown(TEAMS));
    assertEquals(new Shown(3, "17.1"), shown(Learners.slack(1)));
  }

  @Test
  void afterLinkingItIsKeptForThatAccountToo() {
    Learner teams = join(TEAMS);
    absorb(teams, sam);
    Learner joint = kept(teams.number()).learner();
    send(Deliveries.answer(joint.with(joint.accounts().getLast()), "one", NOW),
        new Settlement.Sent("17.1", 3));
    AccountId asked = kept(teams.number()).learner().accounts().getLast().id();
    AccountId other = asked.equals(TEAMS) ? Learners.slack(1) : TEAMS;
    assertEquals(new Shown(3, "17.1"), shown(asked));
    assertNull(shown(other));
  }

  @Test
  void ofARecordThatEndedMeanwhileNothingIsKept() {
    Learner teams = join(TEAMS);
    Delivery question = Deliveries.answer(sam, "one", NOW);
    plan(question);
    var flying = answers(FREE, NOW, question).claimed().getFirst();
    absorb(teams, sam);
    settle(flying, new Settlement.Sent("17.1", 3), NOW);
    assertNull(shown(Learners.slack(1)));
    assertEquals(0, stores.records().findAll(org, List.of(sam.number())).size());
  }

  private @Nullable Shown shown(AccountId account) {
    return stores.records().open(org, new TurnKey("look " + account.key()), account).shown();
  }

  private void send(Delivery delivery, Settlement settlement) {
    plan(delivery);
    claim(delivery.account().workspace(), FREE, NOW, 9)
        .claimed()
        .forEach(one -> settle(one, settlement, NOW));
  }

  private void absorb(Learner into, Learner ending) {
    Learner own = kept(into.number()).learner();
    Learner joint = Joint.of(kept(ending.number()).learner(), own);
    Outcome outcome = new Outcome(joint, List.of(), Counters.none());
    Change change =
        new Change(null, kept(into.number()), outcome, NOW, kept(ending.number()));
    stores.records().commit(org, change);
  }
}
