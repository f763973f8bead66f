package dev.kindling.conversation;

import dev.kindling.curriculum.Lesson;
import dev.kindling.curriculum.LessonId;
import dev.kindling.curriculum.Phrase;
import dev.kindling.delivery.Recipe;
import dev.kindling.learner.Awaiting;
import dev.kindling.learner.Learner;
import dev.kindling.learner.Membership;
import dev.kindling.learner.Standing;
import dev.kindling.schedule.DayPlan;
import dev.kindling.schedule.QuietHours;
import dev.kindling.understanding.Slots;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;

/** The lesson now, or later. */
final class Lessons {
  private static final Duration LATER = Duration.ofHours(2);

  private Lessons() {}

  /** The next lesson, now. Who had left or fallen quiet is back by asking for it. */
  static Response next(Scene scene) {
    Learner back = scene.learner().with(joined(scene.learner().membership(), scene.now()));
    return scene
        .plan()
        .lesson()
        .map(found ->
            Response.of(
                take(scene, back, found.id()),
                recipe(found, List.of(), scene.plan().besides(found).size())))
        .orElseGet(() -> Response.say(scene, back, Phrase.NOTHING_LEFT))
        .counted("lessons.asked");
  }

  static Recipe recipe(Lesson lesson, List<Phrase> before, int reviews) {
    return new Recipe.LessonOfTheDay(lesson.id(), lesson.revision(), before, reviews);
  }

  /** Brings today's session again later today, or says when the next one comes. */
  static Response later(Scene scene, Slots slots) {
    Learner learner = scene.learner();
    if (!isWaiting(scene)) return Response.say(scene, Phrase.NOTHING_WAITING);
    LocalDateTime at = when(scene, slots);
    Instant due = at.atZone(learner.preferences().zone()).toInstant();
    Instant next = scene.nextSession(learner);
    boolean tooLate = next != null && !due.isBefore(next);
    boolean gone = scene.plan(at.toLocalDate()).again().isEmpty();
    if (tooLate || gone || QuietHours.contains(at.toLocalTime())) return tomorrow(scene);
    return again(scene, learner.with(learner.agenda().later(due)), at);
  }

  /** The lesson they are on, or the reviews that came today. */
  private static boolean isWaiting(Scene scene) {
    DayPlan plan = scene.plan();
    boolean planned = scene.today().equals(scene.learner().agenda().plannedOn());
    return plan.open().isPresent() || (planned && !plan.again().isEmpty());
  }

  private static Response again(Scene scene, Learner waiting, LocalDateTime at) {
    if (at.toLocalDate().equals(scene.today()))
      return Response.say(
          scene, waiting, Phrase.LATER_TODAY, "time", Clocks.time(at.toLocalTime()));
    String when = Clocks.moment(at, waiting.preferences());
    return Response.say(scene, waiting, Phrase.LATER_THEN, "when", when);
  }

  private static LocalDateTime when(Scene scene, Slots slots) {
    LocalDateTime now = scene.localNow();
    LocalTime time = slots.time();
    LocalDate date = slots.date();
    if (time == null && date == null) return roundUp(now.plus(LATER));
    LocalDate day = date == null ? now.toLocalDate() : date;
    LocalTime at = time == null ? now.toLocalTime() : time;
    return day.atTime(at).isAfter(now) ? day.atTime(at) : day.plusDays(1).atTime(at);
  }

  /** To the next five minutes: nobody wants 11:43. */
  private static LocalDateTime roundUp(LocalDateTime at) {
    LocalDateTime whole = at.withSecond(0).withNano(0);
    return whole.plusMinutes(Math.floorMod(-whole.getMinute(), 5));
  }

  private static Response tomorrow(Scene scene) {
    Learner learner = scene.learner().with(scene.learner().agenda().later(null));
    return Response.say(scene, learner, Phrase.LATER_TOMORROW, "next", Says.next(scene, learner));
  }

  private static Membership joined(Membership membership, Instant now) {
    return switch (membership.standing()) {
      case KNOWN, QUIET, LEFT -> membership.become(Standing.LEARNING, now);
      case LEARNING, PAUSED, GONE -> membership;
    };
  }

  private static Learner take(Scene scene, Learner learner, LessonId lesson) {
    return learner
        .with(learner.dialogue().onLesson(lesson).await(new Awaiting.Nothing()))
        .with(learner.agenda().taken(scene.today()));
  }
}
