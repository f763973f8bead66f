package dev.kindling.testkit.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import dev.kindling.conversation.Outcome;
import dev.kindling.conversation.Records.Change;
import dev.kindling.conversation.Records.Committed;
import dev.kindling.conversation.Records.Kept;
import dev.kindling.conversation.TurnKey;
import dev.kindling.delivery.Delivery;
import dev.kindling.insight.Counters;
import dev.kindling.learner.Joint;
import dev.kindling.learner.Learner;
import dev.kindling.platform.AccountId;
import dev.kindling.platform.Platform;
import dev.kindling.review.Rating;
import dev.kindling.review.ReviewLog;
import dev.kindling.review.Reviewed;
import dev.kindling.review.Sureness;
import dev.kindling.testkit.records.Deliveries;
import dev.kindling.testkit.records.Learners;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What {@link dev.kindling.conversation.Records} promises of two records that become one. */
public abstract class JoiningContract extends OutboxFixture {
  private static final AccountId TEAMS = AccountId.of(Platform.TEAMS, "t", "29:ada");
  private static final String CODE = "CDFG3467";

  private Learner slack;
  private Learner teams;

  @BeforeEach
  final void twoRecordsOfOnePerson() {
    slack = join(1);
    teams = join(TEAMS);
  }

  @Test
  void theAbsorbedRecordIsGoneAndItsAccountsAreTheOthers() {
    assertEquals(Committed.DONE, absorb(kept(slack.number()), kept(teams.number())));
    Learner joint = kept(slack.number()).learner();
    assertEquals(2, joint.accounts().size());
    assertEquals(Optional.empty(), stores.records().find(org, teams.number()));
    assertEquals(OptionalInt.of(slack.number()), stores.records().numberOf(org, TEAMS));
    Kept opened = stores.records().open(org, new TurnKey("next"), TEAMS).kept();
    assertEquals(kept(slack.number()), opened);
    assertEquals(joint, opened.learner());
  }

  @Test
  void selectionsHoldThePersonOnce() {
    absorb(kept(slack.number()), kept(teams.number()));
    assertEquals(1, stores.campaigns().count(org, "people"));
    assertEquals(1, stores.campaigns().count(org, "platform:teams"));
    assertEquals(1, stores.campaigns().count(org, "platform:slack"));
    assertEquals(1, stores.campaigns().count(org, "standing:learning"));
  }

  @Test
  void theAbsorbedRecordIsNoLongerDueAndTheOtherIsDueOnce() {
    commit(Learners.due(teams, NOW));
    commit(Learners.due(slack, NOW));
    absorb(kept(slack.number()), kept(teams.number()));
    assertEquals(List.of(slack.number()), stores.records().due(org, NOW, 9));
  }

  @Test
  void whatWasPlannedForTheAbsorbedRecordIsCancelledAndTheRestStays() {
    plan(
        Deliveries.lesson(teams, "one", NOW),
        Deliveries.answer(teams, "two", NOW),
        Deliveries.lesson(slack, "three", NOW));
    assertEquals(2, stores.outbox().waiting(org).get(TEAMS.workspace()));
    absorb(kept(slack.number()), kept(teams.number()));
    assertEquals(null, stores.outbox().waiting(org).get(TEAMS.workspace()));
    assertEquals(List.of(), claim(TEAMS.workspace(), FREE, NOW, 9).claimed());
    assertEquals(1, claim(NOW).claimed().size());
  }

  @Test
  void theAnswerToTheTurnThatJoinsThemIsSent() {
    Learner joint = joint();
    Delivery answer = Deliveries.answer(joint, "joined", NOW);
    Outcome outcome = new Outcome(joint, List.of(answer), Counters.none());
    Kept before = kept(slack.number());
    TurnKey key = new TurnKey("code typed");
    Change change = new Change(key, before, outcome, NOW, kept(teams.number()));
    assertEquals(Committed.DONE, stores.records().commit(org, change));
    assertEquals(List.of(answer), deliveries(claim(TEAMS.workspace(), FREE, NOW, 9)));
    assertEquals(Committed.DUPLICATE, stores.records().commit(org, change));
  }

  @Test
  void bothReviewLogsAreOneByTheirDatesAndTheNewestStay() {
    ReviewLog own = answered(slack, 0, 2, 300);
    ReviewLog other = answered(teams, 1, 2, 200);
    absorb(kept(slack.number()), kept(teams.number()));
    ReviewLog joined = stores.records().answers(org, slack.number());
    assertEquals(own.joined(other), joined);
    assertEquals(ReviewLog.LIMIT, joined.entries().size());
    assertEquals(ReviewLog.empty(), stores.records().answers(org, teams.number()));
  }

  @Test
  void aLogThatOnlyTheAbsorbedRecordHasIsTheOthersToo() {
    ReviewLog other = answered(teams, 0, 1, 3);
    absorb(kept(slack.number()), kept(teams.number()));
    assertEquals(other, stores.records().answers(org, slack.number()));
  }

  @Test
  void whereEitherRecordHasChangedMeanwhileNothingIsJoined() {
    for (Learner changed : List.of(slack, teams)) {
      Kept own = kept(slack.number());
      Kept other = kept(teams.number());
      commit(changed.withName("changed"));
      assertEquals(Committed.CONFLICT, absorb(own, other));
      assertEquals(1, kept(slack.number()).learner().accounts().size());
      assertEquals(OptionalInt.of(teams.number()), stores.records().numberOf(org, TEAMS));
    }
  }

  @Test
  void ofTwoServersOneJoinsThem() {
    Kept own = kept(slack.number());
    Kept other = kept(teams.number());
    assertEquals(Committed.DONE, absorb(own, other));
    assertEquals(Committed.CONFLICT, absorb(own, other));
    assertEquals(Committed.CONFLICT, absorb(kept(slack.number()), other));
  }

  @Test
  void theAbsorbedNumberIsNeverGivenAgain() {
    absorb(kept(slack.number()), kept(teams.number()));
    for (int person = 2; person < 6; person++)
      assertNotEquals(teams.number(), join(person).number());
  }

  @Test
  void anAccountThatIsGivenBackIsAStrangersAndTheOtherStays() {
    absorb(kept(slack.number()), kept(teams.number()));
    Learner joint = kept(slack.number()).learner();
    commit(joint.withAccounts(slack.accounts()));
    assertEquals(OptionalInt.empty(), stores.records().numberOf(org, TEAMS));
    assertEquals(0, stores.campaigns().count(org, "platform:teams"));
    Learner again = join(TEAMS);
    assertNotEquals(teams.number(), again.number());
    assertNotEquals(slack.number(), again.number());
  }

  @Test
  void aCodeFindsWhoHoldsItUntilTheyHoldAnother() {
    Learner holder = slack.withLinking(slack.links().offering(CODE, NOW));
    assertEquals(Optional.empty(), stores.records().offering(org, CODE));
    commit(holder);
    assertEquals(Optional.of(kept(slack.number())), stores.records().offering(org, CODE));
    assertEquals(Optional.empty(), stores.records().offering(org, "XXXX3467"));
    commit(holder.withName("changed"));
    assertEquals(Optional.of(kept(slack.number())), stores.records().offering(org, CODE));
    commit(slack.withLinking(slack.links().offering("WXYC3467", NOW)));
    assertEquals(Optional.empty(), stores.records().offering(org, CODE));
    commit(slack.withLinking(null));
    assertEquals(Optional.empty(), stores.records().offering(org, "WXYC3467"));
  }

  @Test
  void aCodeThatSomebodyHoldsIsNobodyElses() {
    commit(slack.withLinking(slack.links().offering(CODE, NOW)));
    Learner second = teams.withLinking(teams.links().offering(CODE, NOW));
    assertEquals(Committed.CONFLICT, commit(second));
    assertEquals(
        slack.number(), stores.records().offering(org, CODE).orElseThrow().learner().number());
  }

  private Learner joint() {
    return Joint.of(kept(teams.number()).learner(), kept(slack.number()).learner());
  }

  private Committed absorb(Kept own, Kept other) {
    Learner joint = Joint.of(other.learner(), own.learner());
    Outcome outcome = new Outcome(joint, List.of(), Counters.none());
    return stores.records().commit(org, new Change(null, own, outcome, NOW, other));
  }

  /** So many answers, one on every so many days from a first one on. */
  private ReviewLog answered(Learner learner, int first, int every, int many) {
    List<Reviewed> answers = new ArrayList<>();
    for (int i = 0; i < many; i++) {
      LocalDate date = LocalDate.of(2025, 1, 1).plusDays(first + (long) every * i);
      answers.add(new Reviewed(i, date, Rating.GOOD, learner.number(), Sureness.SURE));
    }
    Outcome outcome = new Outcome(learner, List.of(), Counters.none(), answers);
    Change change = new Change(null, kept(learner.number()), outcome, NOW);
    assertEquals(Committed.DONE, stores.records().commit(org, change));
    return new ReviewLog(answers);
  }
}
