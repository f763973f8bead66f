package dev.kindling.conversation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kindling.learner.Agreement;
import dev.kindling.learner.Awaiting;
import dev.kindling.learner.Progress;
import dev.kindling.understanding.Intent;
import org.junit.jupiter.api.Test;

class StatementsTest {
  @Test
  void aUnitsStatementIsAskedBeforeAndAfterItAndTheLiftIsShown() {
    Life life = beforeUnitOne();
    assertEquals(statement("everyone.u1", false), asked(life));
    assertTrue(life.said().contains("verdict-right"), "the feedback stands above it");
    life.press(life.option(1));
    assertEquals("statement-thanks\n", life.said());
    lesson(life);
    assertFalse(isAsked(life), "in the middle nothing is asked");
    lesson(life);
    assertEquals(statement("everyone.u1", true), asked(life));
    life.press(life.option(3));
    assertEquals(new Agreement(2, 4), life.learner.knowledge().on("everyone.u1"));
    assertEquals(statement("everyone.u2", false), asked(life));
  }

  @Test
  void afterTheLastUnitTheLiftIsToldAsRiseStandstillOrFall() {
    for (int after = 0; after < 3; after++) {
      Life life = BroadPack.begun(BroadPack.of(1, 1));
      life.learner = life.learner.with(life.learner.knowledge().with("everyone.u1", said(2, 0)));
      lesson(life);
      life.press(life.option(after));
      String told = new String[] {"fell 1 2", "same 2 2", "rose 3 2"}[after];
      assertTrue(life.said().startsWith("statement-" + told), life.said());
    }
  }

  @Test
  void whoSkipsItBeforeIsNotAskedAgainNorAfter() {
    Life life = beforeUnitOne().means(Intent.SKIP);
    assertEquals(said(Agreement.SKIPPED, 0), life.learner.knowledge().on("everyone.u1"));
    lesson(life);
    assertFalse(isAsked(life));
    lesson(life);
    assertEquals(statement("everyone.u2", false), asked(life));
  }

  @Test
  void whoSkipsItAfterwardsIsShownNoLift() {
    Life life = BroadPack.begun(BroadPack.of(1, 1));
    life.learner = life.learner.with(life.learner.knowledge().with("everyone.u1", said(2, 0)));
    lesson(life);
    life.means(Intent.SKIP);
    assertEquals("statement-thanks\n", life.said());
    assertTrue(life.learner.knowledge().on("everyone.u1").lift().isEmpty());
  }

  @Test
  void aUnitThatThePackLostMeanwhileLeavesTheConversationWhole() {
    Life life = beforeUnitOne();
    life.pack = SamplePack.pack();
    life.press(life.option(1));
    assertTrue(life.learner.dialogue().awaiting() instanceof Awaiting.Nothing);
    assertFalse(life.means(Intent.LESSON_NEXT).said().isEmpty());
  }

  @Test
  void whoChangesTheTrackIsAskedAboutTheUnitThatComesThen() {
    Life life = BroadPack.begun(BroadPack.of(2, 2));
    lesson(life);
    life.learner = life.learner.with(life.learner.preferences().withTrack("leaders"));
    life.means(Intent.LESSON_NEXT);
    assertFalse(isAsked(life));
    assertEquals(0, life.learner.knowledge().on("everyone.u1").after());
  }

  @Test
  void aUnitWhoseConceptTheyKnowFromAnotherTrackHasBegun() {
    Life life = BroadPack.begun(BroadPack.of(1, 1));
    life.learner = life.learner.with(life.learner.preferences().withTrack("leaders"));
    lesson(life);
    assertTrue(life.learner.progress().has(BroadPack.LEADERS));
    life.learner = life.learner.with(life.learner.preferences().withTrack("everyone"));
    life.means(Intent.QUIZ_START);
    assertFalse(isAsked(life));
  }

  @Test
  void theFirstWeekHasItsStatementTooButNothingIsAskedBeforeTheFirstLesson() {
    Life life = Life.begin();
    life.pack = BroadPack.of(2, 2);
    life.means(Intent.LESSON_NEXT);
    assertTrue(life.learner.dialogue().awaiting() instanceof Awaiting.Nothing);
    life.quiz();
    assertTrue(life.learner.dialogue().awaiting() instanceof Awaiting.Goal);
    life.press(life.option(3)).press(life.option(0));
    life.learner = life.learner.with(life.learner.knowledge().with("first-week", said(1, 0)));
    lesson(life);
    assertEquals(statement("first-week", true), asked(life));
    assertTrue(life.said().contains("statement-after I could do first Unit first"), life.said());
  }

  /** The first week of four lessons is asked about within its first half. */
  @Test
  void theFirstWeeksStatementIsAskedBeforeHalfOfItIsOver() {
    Life life = BroadPack.begun(BroadPack.withFirstWeekOf(4));
    life.learner = life.learner.with(Progress.none());
    lesson(life);
    assertEquals(statement("first-week", false), asked(life));
    assertTrue(life.said().contains("statement-first-week I could do first"), life.said());
  }

  private static Life beforeUnitOne() {
    Life life = BroadPack.begun(BroadPack.of(2, 2));
    life.learner =
        life.learner
            .with(Progress.none().lessonDone(BroadPack.FIRST, life.learner.today(life.now)))
            .with(life.learner.knowledge().with("first-week", said(Agreement.SKIPPED, 0)));
    lesson(life);
    return life;
  }

  private static void lesson(Life life) {
    life.means(Intent.LESSON_NEXT);
    life.quiz();
  }

  private static String asked(Life life) {
    return life.learner.dialogue().awaiting() instanceof Awaiting.Statement asked
        ? statement(asked.unit(), asked.after())
        : "nothing";
  }

  private static boolean isAsked(Life life) {
    return life.learner.dialogue().awaiting() instanceof Awaiting.Statement;
  }

  private static Agreement said(int before, int after) {
    return new Agreement(before, after);
  }

  /** The question that asks about it, whatever its number and what stands above it. */
  private static String statement(String unit, boolean after) {
    return unit + after;
  }
}
