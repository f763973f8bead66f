package dev.kindling.conversation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kindling.curriculum.ItemId;
import dev.kindling.curriculum.Lesson;
import dev.kindling.curriculum.LessonId;
import dev.kindling.learner.Learner;
import dev.kindling.learner.Progress;
import dev.kindling.learner.Sitting;
import dev.kindling.organisation.Organisation;
import dev.kindling.review.Fsrs;
import dev.kindling.review.Memory;
import dev.kindling.review.Parameters;
import dev.kindling.review.Phase;
import dev.kindling.review.ReviewState;
import dev.kindling.schedule.DayPlan;
import dev.kindling.schedule.Reviews;
import dev.kindling.schedule.Session;
import dev.kindling.understanding.Rhythm;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class WhatADayBringsTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
  private static final Fsrs FSRS = new Fsrs(Parameters.standard());
  private static final Organisation COUNCIL = Life.begin().organisation;

  private Learner learner = Life.begin().learner;

  @BeforeEach
  void theFirstWeekIsDone() {
    done("first", 3);
  }

  @Test
  void theNextLessonComesWithTheTwoThatAreNearestToBeingLost() {
    done("everyone", 6);
    remembers("everyone.0.0", 5, 10);
    remembers("everyone.2.0", 5, 30);
    remembers("everyone.4.0", 5, 20);
    assertEquals("everyone.6", lesson(TODAY));
    assertEquals(items("everyone.2.0", "everyone.4.0"), reviews());
  }

  @Test
  void theSecondIsRatherOneThatIsTakenForTheFirst() {
    done("everyone", 6);
    remembers("everyone.0.0", 5, 40);
    remembers("everyone.3.0", 5, 30);
    remembers("everyone.1.0", 5, 10);
    assertEquals(items("everyone.0.0", "everyone.1.0"), reviews());
  }

  @Test
  void theSecondIsRatherOneThatIsTakenForTheLessonsIdea() {
    done("everyone", 6);
    remembers("everyone.0.0", 5, 40);
    remembers("everyone.3.0", 5, 30);
    remembers("everyone.5.0", 5, 10);
    assertEquals(items("everyone.0.0", "everyone.5.0"), reviews());
  }

  @Test
  void twoOfOneLessonComeOnlyWhenNothingElseIsDue() {
    done("everyone", 6);
    remembers("everyone.1.0", 5, 40);
    remembers("everyone.1.1", 5, 40);
    assertEquals(2, reviews().size());
    remembers("everyone.4.0", 5, 10);
    assertTrue(reviews().contains(new ItemId("everyone.4.0")), reviews().toString());
  }

  @Test
  void whatWasSureAndWrongComesOnTheNextDayAndFirst() {
    done("everyone", 6);
    remembers("everyone.0.0", 5, 40);
    misled("everyone.2.0", 50, 0);
    assertEquals(items("everyone.0.0"), reviews());
    misled("everyone.2.0", 50, 1);
    assertEquals(items("everyone.2.0", "everyone.0.0"), reviews());
  }

  @Test
  void ofMoreThanCanBeAskedSoonWhatIsStillRememberedComesFirst() {
    piled(12, 30);
    remembers("everyone.14.0", 5, 7);
    assertEquals(new ItemId("everyone.14.0"), reviews().getFirst());
  }

  @Test
  void aPileBringsADayWithoutALessonAndAfterItComesOne() {
    piled(10, 10);
    assertEquals("everyone.20", lesson(TODAY), "ten are no pile");
    remembers("everyone.10.0", 5, 10);
    assertEquals(Optional.empty(), session(TODAY).lesson());
    assertEquals(Reviews.ALONE, session(TODAY).reviews().size());
    learner = learner.with(learner.dialogue().sit(Sitting.REVIEW, session(TODAY).reviews()));
    assertEquals("everyone.20", lesson(TODAY.plusDays(1)));
  }

  @Test
  void whoLeavesADayOfReviewsUntouchedGetsALessonInBetween() {
    piled(12, 10);
    learner = learner.with(learner.agenda().planned(TODAY.minusDays(1), true));
    boolean today = session(TODAY).lesson().isPresent();
    boolean tomorrow = session(TODAY.plusDays(1)).lesson().isPresent();
    assertTrue(today ^ tomorrow);
  }

  @Test
  void onADayWithoutALessonTheLastIsTheOneThatHasWaitedLongest() {
    piled(12, 10);
    remembers("everyone.14.0", 5, 60);
    List<ItemId> asked = session(TODAY).reviews();
    assertEquals(Reviews.ALONE, asked.size());
    assertEquals(new ItemId("everyone.14.0"), asked.getLast());
  }

  @Test
  void whoWasAwayFindsTwoEasyOnesAndNoPile() {
    piled(12, 30);
    remembers("everyone.14.0", 500, 100);
    learnt(TODAY.minusDays(30));
    Session back = session(TODAY);
    assertEquals(Optional.empty(), back.lesson());
    assertEquals(2, back.reviews().size());
    assertFalse(back.reviews().contains(new ItemId("everyone.14.0")), "not due");
    remembers("everyone.15.0", 60, 70);
    assertEquals(new ItemId("everyone.15.0"), session(TODAY).reviews().getFirst());
  }

  @Test
  void whoWasAwayWithNothingDueFindsTheNextLessonAlone() {
    done("everyone", 4);
    learnt(TODAY.minusDays(30));
    assertEquals("everyone.4", lesson(TODAY));
    assertEquals(List.of(), reviews());
  }

  @Test
  void aWeekBetweenSessionsIsNoAbsenceForWhoLearnsOnceAWeek() {
    done("everyone", 4);
    remembers("everyone.0.0", 5, 14);
    learnt(TODAY.minusDays(14));
    learner = learner.with(learner.preferences().withRhythm(Rhythm.WEEKLY));
    assertEquals("everyone.4", lesson(TODAY));
    assertEquals(1, reviews().size());
  }

  @Test
  void whatWasAskedBeforeItsLessonWaitsForIt() {
    done("everyone", 4);
    remembers("everyone.7.0", 1, 10);
    assertEquals(List.of(), reviews());
  }

  @Test
  void aLessonOfTheSeasonComesBeforeTheNextAndTheOneThatEndsFirstBeforeTheOther() {
    assertEquals("everyone.0", lesson(LocalDate.of(2026, 4, 30)));
    assertEquals("season.0", lesson(LocalDate.of(2026, 5, 1)));
    assertEquals("season.1", lesson(LocalDate.of(2026, 5, 12)));
    assertEquals("season.0", lesson(LocalDate.of(2026, 5, 20)));
    assertEquals("everyone.0", lesson(LocalDate.of(2026, 5, 21)));
    assertEquals("everyone.0", lesson(LocalDate.of(2026, 6, 2)), "that is for Wales");
  }

  @Test
  void theFirstWeekComesBeforeTheSeason() {
    learner = Life.begin().learner;
    done("first", 2);
    assertEquals("first.2", lesson(LocalDate.of(2026, 5, 1)));
  }

  @Test
  void aQuizByHandAsksWhatIsDueElseTheTwoThatAreKnownLeast() {
    done("everyone", 6);
    remembers("everyone.0.0", 50, 3);
    remembers("everyone.1.0", 50, 2);
    remembers("everyone.2.0", 50, 1);
    assertEquals(items("everyone.0.0", "everyone.1.0"), plan(TODAY).quiz());
    remembers("everyone.4.0", 5, 30);
    assertEquals(items("everyone.4.0"), plan(TODAY).quiz());
  }

  @Test
  void whenAllIsDoneAReviewComesOnceAWeekAndNothingWhenNothingIsDue() {
    done("everyone", YearPack.TRACK);
    assertTrue(session(TODAY).isEmpty());
    remembers("everyone.0.0", 5, 10);
    remembers("everyone.1.0", 5, 10);
    assertEquals(1, session(TODAY).reviews().size());
    learner = learner.with(learner.agenda().planned(TODAY.minusDays(6), true));
    assertTrue(session(TODAY).isEmpty());
    assertFalse(session(TODAY.plusDays(1)).isEmpty());
  }

  private void done(String prefix, int lessons) {
    for (int n = 0; n < lessons; n++)
      learner = learner.with(learner.progress().lessonDone(new LessonId(prefix + "." + n), TODAY));
  }

  /** Of twenty lessons so many have an item that waits, last seen so many days ago. */
  private void piled(int items, int daysAgo) {
    done("everyone", 20);
    for (int n = 0; n < items; n++) remembers("everyone." + n + ".0", 5, daysAgo);
  }

  /** The last day on which they learnt something. */
  private void learnt(LocalDate last) {
    var was = learner.progress();
    learner =
        learner.with(
            new Progress(
                was.lessons(), was.known(), was.days(), last, was.answered(), was.right()));
  }

  private void remembers(String item, double stability, int daysAgo) {
    keep(item, stability, daysAgo, false);
  }

  private void misled(String item, double stability, int daysAgo) {
    keep(item, stability, daysAgo, true);
  }

  private void keep(String item, double stability, int daysAgo, boolean misled) {
    var last = TODAY.minusDays(daysAgo).atStartOfDay(ZoneOffset.UTC).toInstant();
    int number = new ItemId(item).number();
    Memory memory = new Memory(stability, 5, last, new Phase.Review());
    var items = learner.knowledge().items().with(new ReviewState(number, memory, misled));
    learner = learner.with(learner.knowledge().with(items));
  }

  private DayPlan plan(LocalDate date) {
    Organisation filled = COUNCIL.withFacts(Map.of("desk", "01632 960 111"));
    return new DayPlan(YearPack.pack(), learner, filled, FSRS, date);
  }

  private Session session(LocalDate date) {
    return plan(date).session();
  }

  private String lesson(LocalDate date) {
    return session(date).lesson().map(Lesson::id).map(LessonId::value).orElse("none");
  }

  /** Those that go with today's lesson. */
  private List<ItemId> reviews() {
    DayPlan plan = plan(TODAY);
    return plan.besides(plan.lesson().orElseThrow());
  }

  private static List<ItemId> items(String... items) {
    return List.of(items).stream().map(ItemId::new).toList();
  }
}
