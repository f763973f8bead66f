package dev.kindling.testkit.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kindling.conversation.Turn;
import dev.kindling.conversation.TurnKey;
import dev.kindling.delivery.Delivery;
import dev.kindling.learner.Awaiting;
import dev.kindling.learner.Learner;
import dev.kindling.learner.Progress;
import dev.kindling.learner.Standing;
import dev.kindling.organisation.Organisation;
import dev.kindling.platform.AccountId;
import dev.kindling.platform.Platform;
import dev.kindling.testkit.records.Learners;
import dev.kindling.testkit.records.Organisations;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** One person on two platforms, from their first word on, over any store. */
public abstract class LinkingContract extends StoreContract {
  private static final AccountId SLACK = Learners.slack(1);
  private static final AccountId TEAMS = AccountId.of(Platform.TEAMS, "t", "29:ada");
  private static final AccountId OTHER = AccountId.of(Platform.TEAMS, "t", "29:grace");
  private static final AccountId WEB = AccountId.of(Platform.WEB, "practice", "p1");
  private static final String WRONG = "link-wrong\n";

  private TwoPlaces town;

  @BeforeEach
  final void openTheTown() {
    town = new TwoPlaces(stores, council(), NOW, 1);
  }

  @Test
  void aCodeFromOnePlatformTypedOnTheOtherMakesOneLearnerOfTwo() {
    lesson(SLACK);
    lesson(TEAMS);
    lesson(TEAMS);
    assertEquals("link-done\n", town.link(SLACK, TEAMS));
    Learner joint = town.learner(SLACK);
    assertEquals(joint, town.learner(TEAMS));
    assertEquals(2, joint.progress().lessons().size(), "the first lesson was the same");
    assertEquals(3, joint.progress().answered());
    assertEquals(1, joint.progress().days(), "all on one day");
    assertEquals(3, stores.records().answers(org, joint.number()).entries().size());
    assertEquals(1, stores.campaigns().count(org, "people"));
  }

  @Test
  void theCodeIsReadHoweverItIsWritten() {
    String code = town.code(SLACK);
    assertTrue(Pattern.matches("[CDFGHJKMNPQRTVWXY34679]{4}-[CDFGHJKMNPQRTVWXY34679]{4}", code));
    String awkward = " my code is " + code.replace("-", "").toLowerCase(Locale.ROOT) + ". ";
    assertEquals("link-done\n", town.say(TEAMS, awkward));
  }

  @Test
  void whoHasMoreProgressKeepsThePreferencesAndTheNumber() {
    lesson(SLACK);
    lesson(TEAMS);
    lesson(TEAMS);
    Learner teams = town.learner(TEAMS);
    town.say(TEAMS, "text.only");
    town.link(TEAMS, SLACK);
    assertEquals(teams.number(), town.learner(SLACK).number());
    assertTrue(town.learner(SLACK).preferences().textOnly());
  }

  @Test
  void aNewcomerWhoTypesTheCodeAtOnceIsNoNewcomer() {
    lesson(SLACK);
    String code = town.code(SLACK);
    assertEquals("link-done\n", town.say(TEAMS, code));
    assertEquals(1, town.learner(TEAMS).progress().lessons().size());
    assertEquals(1, stores.campaigns().count(org, "people"));
  }

  @Test
  void theSameTurnAgainHasTheSameAnswerAndNoSecondEffect() {
    lesson(SLACK);
    lesson(TEAMS);
    Turn turn = town.turn(TEAMS, town.code(SLACK), new TurnKey("typed once"));
    String first = town.take(turn);
    Learner joint = town.learner(TEAMS);
    assertEquals(first, town.take(turn));
    assertEquals(joint, town.learner(TEAMS));
  }

  @Test
  void aCodeWorksOnce() {
    String code = town.code(SLACK);
    town.say(TEAMS, code);
    assertEquals(WRONG, town.say(OTHER, code));
    assertNotEquals(town.learner(SLACK).number(), town.learner(OTHER).number());
  }

  @Test
  void aCodeIsGoodForTenMinutesAndUntilTheNextOne() {
    String old = town.code(SLACK);
    String newer = town.code(SLACK);
    assertNotEquals(old, newer);
    assertEquals(WRONG, town.say(TEAMS, old));
    town.now = town.now.plus(Duration.ofMinutes(10));
    assertEquals(WRONG, town.say(TEAMS, newer));
  }

  @Test
  void onesOwnCodeAndOneFromTheSameWorkspaceAreRefusedKindly() {
    assertEquals("link-own\n", town.link(SLACK, SLACK));
    assertEquals("link-same-place\n", town.link(SLACK, Learners.slack(2)));
    assertEquals(0, town.learner(Learners.slack(2)).links().wrong());
  }

  @Test
  void afterFiveWrongCodesNoneIsLookedAtForAnHour() {
    String code = town.code(SLACK);
    for (int i = 0; i < 5; i++) assertEquals(WRONG, town.say(TEAMS, "CDFG-HJK" + (i % 2 + 3)));
    assertEquals("link-too-many\n", town.say(TEAMS, code));
    town.now = town.now.plus(Duration.ofHours(1));
    assertEquals("link-done\n", town.link(SLACK, TEAMS));
  }

  @Test
  void thePracticeChatIsNeverLinked() {
    assertEquals("link-practice\n", town.say(WEB, "account.link"));
    assertEquals("link-practice\n", town.link(SLACK, WEB));
    Learner web = town.learner(WEB);
    commit(web.withLinking(web.links().offering("CDFG3467", town.now)));
    assertEquals("link-practice\n", town.say(SLACK, "CDFG-3467"));
  }

  @Test
  void whoRestsOnOneSideIsAskedAndStartsAgainBySayingSo() {
    linkedWhileResting();
    town.say(TEAMS, "a");
    assertEquals(Standing.LEARNING, town.learner(TEAMS).standing());
    assertFalse(town.liveUntil(town.now.plus(Duration.ofDays(4))).isEmpty());
  }

  @Test
  void whoRestsOnOneSideStaysAtRestUnlessTheySayOtherwise() {
    linkedWhileResting();
    assertEquals("link-resting\n", town.say(TEAMS, "b"));
    assertEquals(Standing.PAUSED, town.learner(TEAMS).standing());
    assertEquals(List.of(), town.liveUntil(town.now.plus(Duration.ofDays(10))));
  }

  private void linkedWhileResting() {
    lesson(SLACK);
    lesson(TEAMS);
    town.say(SLACK, "pause.start");
    assertTrue(town.link(SLACK, TEAMS).contains("link-come-back"));
    assertEquals(Standing.PAUSED, town.learner(TEAMS).standing());
    assertEquals(List.of(), town.liveUntil(town.now.plus(Duration.ofDays(10))));
  }

  @Test
  void anOldButtonOfEitherSideAnswersNoQuestionOfTheOther() {
    lesson(SLACK);
    town.say(SLACK, "lesson.next");
    town.say(SLACK, "quiz.start");
    town.say(TEAMS, "hello");
    town.link(SLACK, TEAMS);
    Learner joint = town.learner(TEAMS);
    assertTrue(joint.dialogue().awaiting() instanceof Awaiting.Nothing);
    assertTrue(joint.dialogue().nextQuestion() > 1);
  }

  @Test
  void unlinkedAfterBeingAskedAnAccountIsANewLearnersWithoutProgress() {
    lesson(SLACK);
    town.link(SLACK, TEAMS);
    Learner joint = town.learner(SLACK);
    assertTrue(town.say(TEAMS, "account.unlink:teams").startsWith("unlink-elsewhere"));
    assertTrue(town.say(TEAMS, "account.unlink").startsWith("unlink-which"));
    assertTrue(town.say(SLACK, "account.unlink:my teams account").contains("unlink-ask"));
    assertEquals("unlink-kept\n", town.say(SLACK, "b"));
    assertEquals(2, town.learner(SLACK).accounts().size());
    town.say(SLACK, "account.unlink:teams");
    assertEquals("unlinked\n", town.say(SLACK, "yes"));
    assertEquals(OptionalInt.empty(), stores.records().numberOf(org, TEAMS));
    town.say(TEAMS, "hello");
    assertEquals(Progress.none(), town.learner(TEAMS).progress());
    assertNotEquals(joint.number(), town.learner(TEAMS).number());
    assertEquals(1, town.learner(SLACK).progress().lessons().size());
    assertEquals("unlink-nothing\n", town.say(SLACK, "account.unlink:teams"));
  }

  /**
   * Random lives of one person on two platforms: once linked there is one session a day at most,
   * none on a day that had one in either record, and it goes to the account used last. (Who asks
   * for today's lesson once more gets it once more: that is left out.)
   */
  @Test
  void whateverIsDoneOnBothThereIsOneSessionADayAndItGoesWhereTheyWereLast() {
    for (long seed = 1; seed <= 8; seed++) live(new Random(seed), seed);
  }

  private void live(Random random, long seed) {
    Organisation another = Organisations.council(Organisations.freshId());
    stores.organisations().save(another);
    town = new TwoPlaces(stores, another, NOW, seed);
    for (AccountId account : List.of(SLACK, TEAMS)) lesson(account);
    Set<LocalDate> dates = new HashSet<>();
    for (int day = 0; day < 6; day++) later(random).forEach(one -> dates.add(date(one)));
    dates.add(town.learner(SLACK).today(town.now));
    AccountId used = TEAMS;
    assertEquals("link-done\n", town.link(SLACK, TEAMS), "seed " + seed);
    dates.add(town.learner(TEAMS).agenda().plannedOn());
    Set<LocalDate> sessions = new TreeSet<>();
    for (int step = 0; step < 60; step++) {
      for (Delivery one : later(random)) {
        assertTrue(dates.add(date(one)), "seed " + seed + ": two on " + date(one));
        assertEquals(used, one.account(), "seed " + seed + ", step " + step);
        sessions.add(date(one));
      }
      used = random.nextBoolean() ? SLACK : TEAMS;
      town.say(used, something(random));
      assertEquals(town.learner(SLACK), town.learner(TEAMS));
      dates.add(town.learner(SLACK).agenda().plannedOn());
    }
    assertFalse(sessions.isEmpty(), "seed " + seed);
  }

  /** Up to two days later; what came meanwhile. */
  private List<Delivery> later(Random random) {
    return town.liveUntil(town.now.plusSeconds(random.nextInt(2 * 86_400)));
  }

  private static String something(Random random) {
    List<String> some =
        List.of(
            "help",
            "lesson.next",
            "quiz.start",
            "a",
            "b",
            "progress.show",
            "account.link",
            "CDFG-3467",
            "skip");
    return some.get(random.nextInt(some.size()));
  }

  private static LocalDate date(Delivery session) {
    return LocalDate.ofInstant(session.plannedAt(), Organisations.LONDON);
  }

  /** Takes a lesson and answers its question. */
  private void lesson(AccountId account) {
    town.say(account, "lesson.next");
    town.say(account, "quiz.start");
    town.say(account, "b");
    town.say(account, "skip");
    if (!(town.learner(account).dialogue().awaiting() instanceof Awaiting.Nothing))
      town.say(account, "skip");
    if (!(town.learner(account).dialogue().awaiting() instanceof Awaiting.Nothing))
      town.say(account, "skip");
  }
}
