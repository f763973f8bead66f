package dev.kindling.conversation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kindling.curriculum.LessonId;
import dev.kindling.learner.Covered;
import dev.kindling.learner.Learner;
import dev.kindling.schedule.DayPlan;
import dev.kindling.understanding.Intent;
import dev.kindling.understanding.Slots;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class LensesTest {
  private static final LessonId OURS = BroadPack.lesson("everyone.u1", 1);

  @Test
  void whatIsLearntOnOneTrackIsNotPlannedOnAnotherAndOpensWhatNeedsIt() {
    Life life = onTrack("leaders");
    assertEquals(Optional.of(BroadPack.LEADERS), next(life));
    life.learner = done(life, OURS);
    assertEquals(Optional.of(BroadPack.LEADERS_SECOND), next(life));
    assertTrue(new Covered(life.pack, life.learner.progress()).has(BroadPack.LEADERS));
    assertFalse(life.learner.progress().has(BroadPack.LEADERS), "it is not called done");
  }

  @Test
  void withoutItWhatNeedsItStaysClosed() {
    Life life = onTrack("leaders");
    life.learner = done(life, BroadPack.lesson("everyone.u1", 2));
    assertEquals(Optional.of(BroadPack.LEADERS), next(life));
  }

  @Test
  void whatLeadersLearntAboutThisIsShownToReadAndNobodysPlanMoves() {
    Life life = onTrack("everyone").means(Intent.LESSON_NEXT);
    assertEquals(OURS, life.learner.dialogue().lesson());
    Learner before = life.learner;
    life.means(Intent.LENS_ASK, Slots.track("leaders", ""));
    assertTrue(life.said().contains("Body of " + BroadPack.LEADERS), life.said());
    assertTrue(life.said().contains("lens-read"), life.said());
    assertFalse(life.said().contains("question"), life.said());
    assertEquals(before, life.learner);
  }

  @Test
  void aSubjectIsFoundByItsConceptOrItsTitle() {
    Life life = onTrack("everyone");
    life.means(Intent.LENS_ASK, Slots.track("leaders", "passkeys"));
    assertTrue(life.said().contains("Body of " + BroadPack.LEADERS), life.said());
    life.means(Intent.LENS_ASK, Slots.track("leaders", "leaders l1 n2"));
    assertTrue(life.said().contains("Body of " + BroadPack.LEADERS_SECOND), life.said());
  }

  @Test
  void whereThereIsNoneItSaysSoKindly() {
    Life life = onTrack("everyone");
    assertEquals(
        "lens-none Track leaders\n",
        life.means(Intent.LENS_ASK, Slots.track("leaders", "dragons")).said());
    assertEquals(
        "lens-none Track leaders\n",
        life.means(Intent.LENS_ASK, Slots.track("leaders", "")).said(),
        "they are on no lesson");
    assertEquals("lens-who\n", life.means(Intent.LENS_ASK).said());
  }

  @Test
  void aLessonThatNeedNotComeCanBeAskedFor() {
    Life life = onTrack("leaders");
    life.learner = done(life, OURS);
    life.means(Intent.UNIT_SHOW, Slots.topic("Title " + BroadPack.LEADERS));
    assertTrue(life.said().contains("Body of " + BroadPack.LEADERS), life.said());
    life.means(Intent.UNIT_SHOW, Slots.topic("unit leaders.l1"));
    assertTrue(life.said().startsWith("unit-shown 1 "), life.said());
  }

  private static Life onTrack(String track) {
    Life life = BroadPack.begun(BroadPack.of(2, 2));
    life.learner = life.learner.with(life.learner.preferences().withTrack(track));
    return life;
  }

  private static Learner done(Life life, LessonId lesson) {
    return life.learner.with(
        life.learner.progress().lessonDone(lesson, life.learner.today(life.now)));
  }

  private static Optional<LessonId> next(Life life) {
    return DayPlan.nextLesson(life.pack, life.learner, life.organisation).map(it -> it.id());
  }
}
