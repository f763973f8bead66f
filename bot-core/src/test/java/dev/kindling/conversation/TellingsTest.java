package dev.kindling.conversation;

import static dev.kindling.mastery.TwoUnits.*;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.kindling.curriculum.LessonId;
import dev.kindling.experience.Experience;
import dev.kindling.experience.Verb;
import dev.kindling.insight.Counters;
import dev.kindling.learner.Learner;
import dev.kindling.organisation.Organisation;
import dev.kindling.quiz.Grade;
import dev.kindling.review.Rating;
import dev.kindling.review.Reviewed;
import dev.kindling.review.Sureness;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What a turn gives to tell to a record of learning. */
class TellingsTest {
  private static final Instant NOW = Instant.parse("2026-03-02T10:00:00Z");

  @Test
  void anAnswerAndALessonAreToldUnderKeysOfTheirOwnThatTheTurnsKeyGives() {
    Learner after = answered(learner(), item(FIRST, 1), Rating.GOOD, TODAY);
    after = after.with(after.progress().lessonDone(FIRST, TODAY));
    assertEquals(
        List.of(
            experience("turn-1 ANSWERED first-calls.1", Verb.ANSWERED, "first-calls.1", true),
            experience("turn-1 COMPLETED first.calls", Verb.COMPLETED, "first.calls", false)),
        tellings(learner(), after, ORGANISATION, right(item(FIRST, 1).number())));
  }

  @Test
  void aUnitIsToldOnceWhenItBecomesFirm() {
    Learner learner = learner();
    int mastered = 0;
    LocalDate day = TODAY;
    for (int round = 0; round < 6; round++, day = day.plusDays(20))
      for (LessonId lesson : List.of(SECOND, THIRD))
        for (int n = 1; n <= 2; n++) {
          Learner after = answered(learner, item(lesson, n), Rating.GOOD, day);
          mastered += mastered(learner, after, day, right(item(lesson, n).number()));
          learner = after;
        }
    assertEquals(1, mastered);
  }

  private static int mastered(Learner before, Learner after, LocalDate day, Reviewed answer) {
    Instant noon = day.atTime(12, 0).toInstant(ZoneOffset.UTC);
    return (int)
        tellings(before, after, ORGANISATION, noon, answer).stream()
            .filter(one -> one.verb() == Verb.MASTERED)
            .filter(one -> one.object().equals("everyone.unit"))
            .count();
  }

  @Test
  void practiceIsNotTold() {
    Organisation practice =
        new Organisation(
            ORGANISATION.id(),
            "Practice",
            ORGANISATION.zone(),
            "en-GB",
            ORGANISATION.nation(),
            Map.of(),
            Duration.ZERO,
            true);
    Learner after = learner().with(learner().progress().lessonDone(FIRST, TODAY));
    assertEquals(List.of(), tellings(learner(), after, practice));
  }

  private static List<Experience> tellings(
      Learner before, Learner after, Organisation organisation, Reviewed... answers) {
    return tellings(before, after, organisation, NOW, answers);
  }

  private static List<Experience> tellings(
      Learner before, Learner after, Organisation organisation, Instant now, Reviewed... answers) {
    Outcome outcome = new Outcome(after, List.of(), Counters.none(), List.of(answers));
    return Tellings.of(new Situation(organisation, before, pack(), now, "turn-1"), outcome);
  }

  private static Reviewed right(int item) {
    return new Reviewed(item, TODAY, Rating.GOOD, 1, Sureness.NOT_SAID);
  }

  private static Experience experience(String key, Verb verb, String object, boolean right) {
    return new Experience(key, 7, verb, object, right ? Grade.RIGHT : null, NOW);
  }
}
