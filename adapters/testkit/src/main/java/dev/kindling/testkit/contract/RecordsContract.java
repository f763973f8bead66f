package dev.kindling.testkit.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kindling.conversation.Outcome;
import dev.kindling.conversation.Records;
import dev.kindling.conversation.Records.Change;
import dev.kindling.conversation.Records.Committed;
import dev.kindling.conversation.Records.Kept;
import dev.kindling.conversation.Records.Opened;
import dev.kindling.conversation.TurnKey;
import dev.kindling.delivery.Delivery;
import dev.kindling.insight.Counters;
import dev.kindling.learner.Learner;
import dev.kindling.organisation.Organisation;
import dev.kindling.platform.Account;
import dev.kindling.platform.AccountId;
import dev.kindling.platform.Platform;
import dev.kindling.review.Rating;
import dev.kindling.review.ReviewLog;
import dev.kindling.review.Reviewed;
import dev.kindling.review.Sureness;
import dev.kindling.testkit.records.BusyLearner;
import dev.kindling.testkit.records.Deliveries;
import dev.kindling.testkit.records.Learners;
import dev.kindling.testkit.records.Messages;
import dev.kindling.testkit.records.Organisations;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

/** What {@link Records} promises of one turn after another. */
public abstract class RecordsContract extends StoreContract {
  private static final TurnKey KEY = new TurnKey("Ev0PV52K25");
  private static final AccountId ADA = Learners.slack(1);

  @Test
  void aStrangerGetsTheOrganisationAndANumberOfTheirOwn() {
    Opened opened = stores.records().open(org, KEY, ADA);
    assertEquals(council(), opened.organisation());
    assertNull(opened.answered());
    assertNull(opened.kept());
    assertTrue(opened.freshNumber() > 0);
  }

  @Test
  void aNumberIsNeverGivenTwice() {
    int first = stores.records().open(org, KEY, ADA).freshNumber();
    int second = stores.records().open(org, KEY, ADA).freshNumber();
    assertNotEquals(first, second);
  }

  @Test
  void anOrganisationThatIsNotThereIsSaidSo() {
    assertThrows(
        NoSuchElementException.class,
        () -> stores.records().open(Organisations.freshId(), KEY, ADA));
  }

  @Test
  void aChangedOrganisationIsSeenByTheNextTurn() {
    stores.records().open(org, KEY, ADA);
    Organisation changed = council().withFacts(Map.of("help-desk", Messages.AWKWARD));
    stores.organisations().save(changed);
    assertEquals(changed, stores.records().open(org, KEY, ADA).organisation());
    assertEquals(changed, stores.records().open(org, KEY, ADA).organisation());
  }

  @Test
  void whatWasCommittedIsOpenedByTheSameAccount() {
    Learner ada = join(ADA);
    Opened opened = stores.records().open(org, KEY, ADA);
    assertEquals(kept(ada.number()), opened.kept());
    assertEquals(ada, kept(ada.number()).learner());
    assertEquals(0, opened.freshNumber());
  }

  @Test
  void everyTurnOpensTheNewestRecord() {
    Learner ada = join(ADA);
    for (String name : List.of("Ada", "Ada K.", "Ada L.")) {
      commit(ada.withName(name));
      assertEquals(ada.withName(name), stores.records().open(org, KEY, ADA).kept().learner());
    }
  }

  @Test
  void aBusyRecordComesBackAsItWas() {
    Learner busy = BusyLearner.number(41, 60).withName(Messages.AWKWARD);
    commit(busy);
    assertEquals(busy, kept(41).learner());
  }

  @Test
  void aSecondCommitOnTheSameVersionIsAConflictAndChangesNothing() {
    Learner ada = join(ADA);
    Kept read = kept(ada.number());
    commit(ada.withName("Ada L."));
    Outcome late = outcome(ada.withName("late"), Deliveries.lesson(ada, "late", NOW));
    assertEquals(
        Committed.CONFLICT, stores.records().commit(org, new Change(KEY, read, late, NOW)));
    assertEquals("Ada L.", kept(ada.number()).learner().name());
    assertTrue(stores.outbox().waiting(org).isEmpty());
    assertNull(stores.records().open(org, KEY, ADA).answered());
  }

  @Test
  void aNewLearnerUnderANumberThatIsTakenIsAConflict() {
    Learner ada = join(ADA);
    Learner other = Learners.with(ada.number(), Learners.slack(2));
    assertEquals(Committed.CONFLICT, commitNew(other));
    assertEquals(OptionalInt.empty(), stores.records().numberOf(org, Learners.slack(2)));
  }

  @Test
  void anAccountThatBelongsToSomebodyElseIsAConflict() {
    Learner ada = join(ADA);
    Learner grace = join(2);
    assertEquals(Committed.CONFLICT, commit(grace.with(Account.of(ADA))));
    assertEquals(OptionalInt.of(ada.number()), stores.records().numberOf(org, ADA));
  }

  @Test
  void anAccountThatWasRemovedIsNobodysAndMayBeTaken() {
    Learner ada = join(ADA);
    commit(ada.withAccounts(List.of(Account.of(Learners.slack(7)))));
    assertEquals(OptionalInt.empty(), stores.records().numberOf(org, ADA));
    Learner grace = join(2);
    assertEquals(Committed.DONE, commit(grace.with(Account.of(ADA))));
    assertEquals(OptionalInt.of(grace.number()), stores.records().numberOf(org, ADA));
  }

  @Test
  void aTurnCommittedBeforeIsADuplicateWithTheAnswerItHad() {
    Learner ada = join(ADA);
    Delivery[] answer = {
      Deliveries.reply(ada, "one", NOW),
      Deliveries.replacement(ada, "two", NOW),
      Deliveries.answer(ada, "three", NOW),
      Deliveries.lesson(ada, "four", NOW)
    };
    assertEquals(Committed.DONE, commit(KEY, ada, answer));
    assertEquals(Committed.DUPLICATE, commit(KEY, ada.withName("again")));
    assertEquals(List.of(answer), stores.records().open(org, KEY, ADA).answered());
    assertEquals("Ada", kept(ada.number()).learner().name());
  }

  @Test
  void anAnswerWithoutMessagesIsAnAnswerToo() {
    commit(KEY, join(ADA));
    assertEquals(List.of(), stores.records().open(org, KEY, ADA).answered());
  }

  @Test
  void onlyWhatIsSentLaterWaitsInTheOutbox() {
    Learner ada = join(ADA);
    commit(KEY, ada, Deliveries.reply(ada, "one", NOW));
    assertTrue(stores.outbox().waiting(org).isEmpty());
    commit(ada, Deliveries.answer(ada, "two", NOW));
    assertEquals(1, stores.outbox().waiting(org).size());
  }

  @Test
  void anotherOrganisationSeesNothingOfIt() {
    commit(KEY, join(ADA));
    Organisation other = Organisations.council(Organisations.freshId());
    stores.organisations().save(other);
    Opened opened = stores.records().open(other.id(), KEY, ADA);
    assertNull(opened.answered());
    assertNull(opened.kept());
  }

  @Test
  void awkwardKeysAndAccountsAreKeptApart() {
    TurnKey key = new TurnKey(Messages.AWKWARD);
    Learner one = join(AccountId.of(Platform.TEAMS, "a/b", "c " + Messages.AWKWARD));
    Learner other = join(AccountId.of(Platform.TEAMS, "a", "b/c " + Messages.AWKWARD));
    assertNotEquals(one.number(), other.number());
    commit(key, one, Deliveries.reply(one, Messages.AWKWARD, NOW));
    AccountId account = one.accounts().getFirst().id();
    assertEquals(one, stores.records().open(org, key, account).kept().learner());
    assertEquals(1, stores.records().open(org, key, account).answered().size());
  }

  @Test
  void answersAreAppendedAndTheNewestFourHundredComeBackInTheirOrder() {
    Learner ada = join(1);
    assertEquals(ReviewLog.empty(), stores.records().answers(org, ada.number()));
    ReviewLog expected = ReviewLog.empty();
    for (int i = 0; i < 460; i++) {
      Reviewed answer = answer(i);
      expected = expected.with(answer);
      Outcome outcome = new Outcome(ada, List.of(), Counters.none(), List.of(answer));
      Change change = new Change(null, kept(ada.number()), outcome, NOW);
      assertEquals(Committed.DONE, stores.records().commit(org, change));
    }
    assertEquals(expected, stores.records().answers(org, ada.number()));
    assertEquals(ReviewLog.empty(), stores.records().answers(org, ada.number() + 1));
  }

  private static Reviewed answer(int item) {
    LocalDate date = LocalDate.of(2026, 3, 2).plusDays(item);
    return new Reviewed(item * 36_000, date, Rating.of(1 + item % 4), -1 + item % 5, Sureness.SURE);
  }

  @Test
  void manyRecordsComeBackInTheOrderOfTheirNumbersWithoutThoseThatAreNotThere() {
    for (int number : List.of(30, 9, 100)) commit(Learners.number(number));
    List<Integer> found =
        stores.records().findAll(org, List.of(100, 7, 9, 30, 9)).stream()
            .map(kept -> kept.learner().number())
            .toList();
    assertEquals(List.of(9, 30, 100), found);
    assertEquals(List.of(), stores.records().findAll(org, List.of()));
  }

  private Committed commitNew(Learner learner) {
    return stores.records().commit(org, new Change(null, null, outcome(learner), NOW));
  }

  private static Outcome outcome(Learner learner, Delivery... deliveries) {
    return new Outcome(learner, List.of(deliveries), Counters.none().plus("turns"));
  }
}
