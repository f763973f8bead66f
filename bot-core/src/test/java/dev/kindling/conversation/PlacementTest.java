package dev.kindling.conversation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kindling.curriculum.LessonId;
import dev.kindling.learner.Agreement;
import dev.kindling.learner.Awaiting;
import dev.kindling.learner.Dialogue;
import dev.kindling.learner.Progress;
import dev.kindling.message.ButtonId;
import dev.kindling.schedule.DayPlan;
import dev.kindling.understanding.Intent;
import dev.kindling.understanding.Slots;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlacementTest {
  private static final int RIGHT = 1;
  private static final int OTHER = 0;

  @Test
  void itIsOfferedOnceWhenTheFirstWeekIsDone() {
    Life life = Life.begin();
    life.pack = BroadPack.of(3, 2);
    life.means(Intent.LESSON_NEXT);
    life.quiz();
    life.press(life.option(0)).press(life.option(0));
    assertFalse(life.said().contains("placement-offer"));
    life.means(Intent.LESSON_NEXT);
    life.quiz();
    assertTrue(life.said().contains("placement-offer Track everyone"), life.said());
    life.means(Intent.SKIP).press(new ButtonId("quiz.start:" + BroadPack.SECOND));
    while (life.learner.dialogue().awaiting() instanceof Awaiting.Answer)
      life.press(life.option(RIGHT));
    assertFalse(life.said().contains("placement-offer"), life.said());
  }

  @Test
  void declinedItChangesNothingAndSaysThatItCanBeHadAnyDay() {
    Life life = BroadPack.begun(BroadPack.of(3, 2));
    Progress before = life.learner.progress();
    life.press(new ButtonId("placement.start:no"));
    assertEquals("placement-declined\n", life.said());
    assertEquals(before, life.learner.progress());
    assertTrue(life.press(new ButtonId("placement.start:x")).said().startsWith("stale-button"));
  }

  @Test
  void twoOfTwoRightSkipTheUnitAndSayHowItComesBack() {
    Life life = BroadPack.begun(BroadPack.of(2, 3)).press(new ButtonId("placement.start"));
    assertTrue(life.said().startsWith("placement-introduction 10 Track everyone"), life.said());
    while (isOpen(life)) life.press(life.option(isAbout(life, 1) ? RIGHT : OTHER));
    assertTrue(life.said().contains("placement-skipped Unit everyone.u1"), life.said());
    for (int n = 1; n <= 3; n++) assertTrue(known(life, BroadPack.lesson("everyone.u1", n)));
    assertFalse(known(life, BroadPack.lesson("everyone.u2", 1)));
    assertEquals(BroadPack.lesson("everyone.u2", 1), next(life));
    life.means(Intent.UNIT_SHOW, Slots.topic("unit everyone u1"));
    assertTrue(life.said().startsWith("unit-back 3 Unit everyone.u1"), life.said());
    assertEquals(BroadPack.lesson("everyone.u1", 1), next(life));
  }

  @Test
  void whoKnowsEverythingIsAskedTenQuestionsAboutFiveUnits() {
    Life life = BroadPack.begun(BroadPack.of(13, 5)).means(Intent.PLACEMENT_START);
    assertEquals(10, answerAll(life, RIGHT));
    assertEquals(5 * 5, life.learner.progress().known().size());
    assertEquals(10, life.learner.knowledge().items().size(), "every answer is remembered");
  }

  @Test
  void whoKnowsNothingLosesNothingAndIsThanked() {
    Life life = BroadPack.begun(BroadPack.of(4, 2)).means(Intent.PLACEMENT_START);
    int asked = 0;
    for (; isOpen(life); asked++) life.means(Intent.DONT_KNOW);
    assertEquals(4, asked);
    assertTrue(life.said().contains("placement-none"), life.said());
    assertEquals(0, life.learner.progress().known().size());
    assertEquals(BroadPack.lesson("everyone.u1", 1), next(life));
  }

  @Test
  void howSureIsNotAsked() {
    Life life = BroadPack.begun(BroadPack.of(4, 2)).means(Intent.PLACEMENT_START);
    life.press(life.option(RIGHT));
    assertTrue(life.learner.dialogue().awaiting() instanceof Awaiting.Answer);
  }

  @Test
  void lessonsThatWaitForALocalFactAreNotAskedAbout() {
    Life life = BroadPack.begun(BroadPack.of(3, 2, Set.of("sponsor")));
    life.means(Intent.PLACEMENT_START);
    answerAll(life, RIGHT);
    assertFalse(known(life, BroadPack.lesson("everyone.u2", 1)));
    assertTrue(known(life, BroadPack.lesson("everyone.u3", 1)));
  }

  @Test
  void whatWasNotAskedYetIsAskedFirst() {
    Life life = BroadPack.begun(BroadPack.of(1, 1)).means(Intent.PLACEMENT_START);
    var asked = ((Awaiting.Answer) life.learner.dialogue().awaiting()).asked().item();
    life.means(Intent.DONT_KNOW).means(Intent.SKIP).means(Intent.PLACEMENT_START);
    var again = ((Awaiting.Answer) life.learner.dialogue().awaiting()).asked().item();
    assertFalse(asked.equals(again), "the other of the two");
  }

  @Test
  void withNothingLeftToCheckItSaysSo() {
    Life life = BroadPack.begun(BroadPack.of(1, 1)).means(Intent.PLACEMENT_START);
    answerAll(life, RIGHT);
    assertEquals("placement-nothing\n", life.means(Intent.PLACEMENT_START).said());
  }

  @Test
  void aUnitThatWasSkippedIsNotAskedHowFarItsStatementIsTrueNow() {
    Life life = BroadPack.begun(BroadPack.of(2, 2));
    life.means(Intent.LESSON_NEXT);
    life.learner =
        life.learner.with(life.learner.knowledge().with("everyone.u1", new Agreement(2, 0)));
    life.means(Intent.PLACEMENT_START);
    while (isOpen(life)) life.press(life.option(isAbout(life, 1) ? RIGHT : OTHER));
    Awaiting open = life.learner.dialogue().awaiting();
    assertTrue(open instanceof Awaiting.Statement it && !it.after(), open.toString());
    assertEquals("everyone.u2", ((Awaiting.Statement) open).unit());
    assertTrue(life.said().indexOf("placement-skipped") < life.said().indexOf("statement-before"));
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20})
  void whateverIsAnsweredItEndsInTimeAndSkipsExactlyTheUnitsWithTwoOfTwoRight(long seed) {
    Random random = new Random(seed);
    Life life =
        BroadPack.begun(BroadPack.of(1 + random.nextInt(14), 1 + random.nextInt(5)))
            .means(Intent.PLACEMENT_START);
    Map<String, List<Boolean>> answers = new HashMap<>();
    int asked = 0;
    for (; isOpen(life); asked++) {
      boolean right = random.nextInt(3) > 0;
      answers.computeIfAbsent(unit(life), _ -> new ArrayList<>()).add(right);
      if (random.nextInt(9) == 0) life.means(Intent.HELP);
      life.press(life.option(right ? RIGHT : OTHER));
    }
    assertTrue(asked <= Placements.MOST && asked <= Dialogue.KEPT, "asked " + asked);
    for (var unit : life.pack.tracks().getFirst().units()) {
      List<Boolean> said = answers.getOrDefault(unit.id(), List.of());
      boolean skipped = said.size() == 2 && !said.contains(false);
      assertTrue(said.size() <= 2, unit.id());
      for (LessonId lesson : unit.lessons()) assertEquals(skipped, known(life, lesson));
    }
  }

  @Test
  void testingOutAsksOncePerLessonAndFourOfFiveAreEnough() {
    for (int wrong = 0; wrong < 3; wrong++) {
      Life life = BroadPack.begun(BroadPack.of(2, 5)).means(Intent.TEST_OUT);
      assertTrue(life.said().startsWith("test-out-introduction 4 5 Unit everyone.u1"), life.said());
      for (int n = 0; n < 5; n++) life.press(life.option(n < wrong ? OTHER : RIGHT));
      String end = wrong <= 1 ? "test-out-known " : "test-out-not-yet ";
      assertTrue(life.said().contains(end + (5 - wrong) + " 5 Unit everyone.u1"), life.said());
      assertEquals(wrong <= 1 ? 5 : 0, life.learner.progress().known().size());
    }
  }

  @Test
  void aUnitIsTestedOutOfByItsNameAndAnUnknownOneIsAskedFor() {
    Life life = BroadPack.begun(BroadPack.of(3, 2));
    life.means(Intent.TEST_OUT, Slots.topic("Unit everyone.u3"));
    answerAll(life, RIGHT);
    assertTrue(known(life, BroadPack.lesson("everyone.u3", 2)));
    assertFalse(known(life, BroadPack.lesson("everyone.u1", 1)));
    life.means(Intent.TEST_OUT, Slots.topic("Unit everyone.u3"));
    assertEquals("test-out-nothing Unit everyone.u3\n", life.said());
    life.means(Intent.TEST_OUT, Slots.topic("dragons"));
    assertEquals("test-out-which\n", life.said());
  }

  @Test
  void onlyLessonsThatAreStillOpenAreTested() {
    Life life = BroadPack.begun(BroadPack.of(1, 5));
    life.learner =
        life.learner.with(
            life.learner
                .progress()
                .lessonDone(BroadPack.lesson("everyone.u1", 1), life.learner.today(life.now)));
    life.means(Intent.TEST_OUT);
    assertTrue(life.said().startsWith("test-out-introduction 4 4"), life.said());
    assertEquals(4, answerAll(life, RIGHT));
    assertEquals(4, life.learner.progress().known().size(), "the first one stays done");
  }

  private static int answerAll(Life life, int option) {
    int asked = 0;
    for (; isOpen(life); asked++) life.press(life.option(option));
    return asked;
  }

  private static boolean isOpen(Life life) {
    return life.learner.dialogue().awaiting() instanceof Awaiting.Answer;
  }

  private static boolean isAbout(Life life, int unit) {
    return unit(life).equals(BroadPack.unit(unit));
  }

  private static String unit(Life life) {
    var asked = ((Awaiting.Answer) life.learner.dialogue().awaiting()).asked();
    LessonId lesson = life.pack.lessonOf(asked.item()).orElseThrow().id();
    return life.pack.unitOf(lesson).orElseThrow().id();
  }

  private static boolean known(Life life, LessonId lesson) {
    return life.learner.progress().known().has(lesson);
  }

  private static LessonId next(Life life) {
    return DayPlan.nextLesson(life.pack, life.learner, life.organisation).orElseThrow().id();
  }
}
