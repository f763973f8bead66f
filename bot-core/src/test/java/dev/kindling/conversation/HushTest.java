package dev.kindling.conversation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kindling.understanding.Intent;
import org.junit.jupiter.api.Test;

/** What the clock and people get while their organisation is hushed, and afterwards. */
class HushTest {
  private final Life life = Life.begun();

  @Test
  void withoutAHushTheNextWorkingDayBringsALesson() {
    life.at("2026-03-03T18:00:00");
    assertEquals(1, life.planned.size());
  }

  @Test
  void inAHushTheClockBringsNothingAndStillComesToRest() {
    hush(true);
    life.at("2026-03-06T18:00:00");
    assertEquals(0, life.planned.size());
    assertTrue(life.learner.agenda().due().isAfter(life.now));
  }

  @Test
  void whatWouldHaveComeIsNotMadeUpForAndTheNextDayIsAsUsual() {
    hush(true);
    life.at("2026-03-03T18:00:00");
    hush(false);
    life.at("2026-03-03T23:00:00");
    assertEquals(0, life.planned.size());
    life.at("2026-03-04T18:00:00");
    assertEquals(1, life.planned.size());
    assertEquals("2026-03-04", life.dueAt.getFirst().toLocalDate().toString());
  }

  @Test
  void aHushDoesNotCountAsLessonsThatNobodyTouched() {
    hush(true);
    life.at("2026-03-20T18:00:00");
    hush(false);
    life.at("2026-03-23T18:00:00");
    assertEquals(1, life.planned.size());
    assertFalse(Life.said(life.planned.getFirst()).contains("SLOWED_DOWN"));
  }

  @Test
  void whoAsksIsAnsweredAllTheSame() {
    hush(true);
    life.means(Intent.LESSON_NEXT);
    assertFalse(life.last.deliveries().isEmpty());
  }

  private void hush(boolean hushed) {
    life.organisation = life.organisation.withHushed(hushed);
  }
}
