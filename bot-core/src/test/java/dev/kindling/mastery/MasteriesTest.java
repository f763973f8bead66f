package dev.kindling.mastery;

import static dev.kindling.mastery.TwoUnits.*;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kindling.curriculum.CurriculumUnit;
import dev.kindling.curriculum.Pack;
import dev.kindling.learner.Learner;
import dev.kindling.review.Memory;
import dev.kindling.review.Phase;
import dev.kindling.review.Rating;
import dev.kindling.review.ReviewState;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** The formula that the glossary publishes. */
class MasteriesTest {
  private static final Pack PACK = pack();
  private static final CurriculumUnit UNIT = PACK.unit("everyone.unit").orElseThrow();

  /** A record keeps a stability to 0.06 %. */
  private static final double AS_KEPT = 0.0006;

  @Test
  void itIsTheMeanOfRetrievabilityTimesStabilityOverThirtyDaysAndWhatWasNeverAskedCountsZero() {
    Learner learner = remembers(remembers(learner(), 1, 15), 2, 60);
    Mastery today = masteries(learner, TODAY).unit(UNIT);
    assertEquals((1.0 * 15 / 30 + 1.0 + 0 + 0) / 4, today.value(), AS_KEPT);
    assertEquals(4, today.items());
    assertEquals(2, today.asked());
    Mastery later = masteries(learner, TODAY.plusDays(15)).unit(UNIT);
    double faded = FSRS.retrievability(memory(60), TODAY.plusDays(15));
    assertEquals((0.9 * 15 / 30 + faded) / 4, later.value(), AS_KEPT);
  }

  @Test
  void itIsNewUntilSomethingWasAnsweredAndFirmFromSevenTenthsOn() {
    assertEquals(Step.NEW, masteries(learner(), TODAY).unit(UNIT).step());
    Learner once = answered(learner(), item(SECOND, 1), Rating.AGAIN, TODAY);
    assertEquals(Step.GROWING, masteries(once, TODAY).unit(UNIT).step());
    assertEquals(Step.GROWING, new Mastery(0.699, 4, 4).step());
    assertEquals(Step.FIRM, new Mastery(0.7, 4, 4).step());
  }

  @Test
  void rightAnswersEachWhenDueMakeAUnitFirmWithinTwoMonths() {
    Learner learner = learner();
    LocalDate on = TODAY;
    while (masteries(learner, on).unit(UNIT).step() != Step.FIRM) {
      for (var lesson : UNIT.lessons())
        for (int n = 1; n <= 2; n++) learner = answered(learner, item(lesson, n), Rating.GOOD, on);
      Memory memory =
          learner.knowledge().items().of(item(SECOND, 1).number()).orElseThrow().memory();
      if (masteries(learner, on).unit(UNIT).step() != Step.FIRM) on = FSRS.dueDate(memory);
      assertTrue(on.isBefore(TODAY.plusDays(60)), "Not firm by " + on);
    }
    assertNotEquals(TODAY, on, "Nothing is firm on its first day");
  }

  @Test
  void aLessonThatWasKnownAlreadyCountsOnlyWithWhatItAsked() {
    Learner skipped = learner().with(learner().progress().lessonKnown(THIRD, TODAY));
    Learner one = remembers(remembers(skipped, 1, 30), 2, 30);
    assertEquals(1.0, masteries(one, TODAY).unit(UNIT).value(), AS_KEPT);
    assertEquals(2, masteries(one, TODAY).unit(UNIT).items());
  }

  @Test
  void aConceptIsWhatTheLearnersOwnWayTeachesOfIt() {
    assertEquals(4, masteries(learner(), TODAY).concept("links").items());
    Learner more = answered(learner(), item(LEADERS, 1), Rating.GOOD, TODAY);
    assertEquals(6, masteries(more, TODAY).concept("links").items());
    assertEquals(Mastery.NONE, masteries(more, TODAY).concept("nothing"));
  }

  @Test
  void whateverHappensItStaysWithinItsBoundsAndARightAnswerNeverLowersIt() {
    Random random = new Random(20260302);
    for (int life = 0; life < 300; life++) aLife(random);
  }

  private static void aLife(Random random) {
    Learner learner = learner();
    LocalDate on = TODAY;
    for (int answer = 0; answer < 40; answer++) {
      on = on.plusDays(random.nextInt(4) == 0 ? random.nextInt(90) : 0);
      Rating rating = Rating.of(1 + random.nextInt(4));
      double before = masteries(learner, on).unit(UNIT).value();
      var lesson = UNIT.lessons().get(random.nextInt(2));
      learner = answered(learner, item(lesson, 1 + random.nextInt(2)), rating, on);
      double after = masteries(learner, on).unit(UNIT).value();
      assertTrue(after >= 0 && after <= 1, "It is " + after);
      if (rating != Rating.AGAIN)
        assertTrue(after >= before - 1e-9, rating + " took it from " + before + " to " + after);
      double tomorrow = masteries(learner, on.plusDays(1)).unit(UNIT).value();
      assertTrue(tomorrow <= after, "It rose overnight by itself");
    }
  }

  @Test
  void whatCannotBeIsRefused() {
    for (Object[] wrong : List.of(new Object[] {1.1, 1, 1}, new Object[] {0.5, 1, 2}))
      assertThrows(
          IllegalArgumentException.class,
          () -> new Mastery((double) wrong[0], (int) wrong[1], (int) wrong[2]));
    assertThrows(IllegalArgumentException.class, () -> new Mastery(Double.NaN, 1, 1));
  }

  private static Masteries masteries(Learner learner, LocalDate on) {
    return new Masteries(PACK, learner, FSRS, on);
  }

  private static Learner remembers(Learner learner, int item, double stability) {
    ReviewState state = new ReviewState(item(SECOND, item).number(), memory(stability));
    return learner.with(learner.knowledge().with(learner.knowledge().items().with(state)));
  }

  private static Memory memory(double stability) {
    return new Memory(
        stability, 5, TODAY.atStartOfDay(ZoneOffset.UTC).toInstant(), new Phase.Review());
  }
}
