package dev.kindling.conversation;

import dev.kindling.curriculum.Phrase;
import dev.kindling.delivery.Priority;
import dev.kindling.delivery.Recipe;
import dev.kindling.learner.Introduction;
import dev.kindling.learner.Learner;
import dev.kindling.learner.Standing;
import dev.kindling.schedule.QuietHours;
import dev.kindling.schedule.Rhythms;
import dev.kindling.schedule.Schedule;
import dev.kindling.schedule.Session;
import dev.kindling.understanding.Rhythm;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the clock brings. */
final class Planning {
  private final Schedule schedule;

  Planning(Schedule schedule) {
    this.schedule = schedule;
  }

  /**
   * What is planned for a learner.
   *
   * @param recipe null for nothing
   */
  record Plan(Learner learner, @Nullable Recipe recipe, Priority priority, Instant expiresAt) {
    static Plan nothing(Learner learner, Instant now) {
      return new Plan(learner, null, Priority.LESSON, now);
    }
  }

  Plan plan(Scene scene) {
    Learner learner = scene.learner();
    Instant due = learner.agenda().due();
    if (due == null || due.isAfter(scene.now())) return Plan.nothing(learner, scene.now());
    // What would have come in a hush is not kept for later: the day passes without it. So it does
    // where nothing reaches them: what never came is nothing that they left untouched.
    if (scene.organisation().hushed() || scene.isShutOut())
      return Plan.nothing(learner, scene.now());
    return switch (learner.standing()) {
      case KNOWN -> reminder(scene, due);
      case PAUSED -> back(scene, due);
      case LEARNING -> learning(scene, due);
      case QUIET -> freshStart(scene, due);
      case LEFT, GONE -> Plan.nothing(learner, scene.now());
    };
  }

  private Plan back(Scene scene, Instant due) {
    Learner learner = scene.learner();
    LocalDate date = learner.today(due);
    if (learner.membership().isPausedOn(date)) return Plan.nothing(learner, scene.now());
    Learner resumed =
        learner
            .with(learner.membership().become(Standing.LEARNING, scene.now()))
            .with(learner.agenda().touched());
    return learning(scene.with(resumed), due);
  }

  private Plan learning(Scene scene, Instant due) {
    Learner learner = scene.learner();
    Instant later = learner.agenda().later();
    if (later != null && !later.isAfter(due)) return again(scene, due);
    LocalDate date = learner.today(due);
    LocalDate planned = learner.agenda().plannedOn();
    if (planned != null && !date.isAfter(planned)) return Plan.nothing(learner, scene.now());
    // Their zone has changed since this was set: what was morning may be night by now.
    if (QuietHours.contains(local(learner, due))) return Plan.nothing(learner, scene.now());
    return switch (Rhythms.step(learner)) {
      case GO_ON -> session(scene, due, List.of());
      case SLOW_DOWN -> slowDown(scene, due);
      case FALL_SILENT -> Plan.nothing(silent(learner, scene.now()), scene.now());
    };
  }

  /** With the next message, because it says so: a day without one changes nothing. */
  private Plan slowDown(Scene scene, Instant due) {
    Scene slowed = scene.with(slowed(scene.learner()));
    Plan plan = session(slowed, due, List.of(Phrase.SLOWED_DOWN));
    return plan.recipe() == null ? Plan.nothing(scene.learner(), scene.now()) : plan;
  }

  private static LocalTime local(Learner learner, Instant due) {
    return LocalTime.ofInstant(due, learner.preferences().zone());
  }

  private Plan session(Scene scene, Instant due, List<Phrase> before) {
    Learner learner = scene.learner();
    LocalDate date = learner.today(due);
    Session session = scene.plan(date).session();
    if (session.isEmpty()) return Plan.nothing(learner, scene.now());
    Instant expiry = schedule.expiry(learner, due);
    Learner planned =
        on(session, learner).with(learner.agenda().planned(date, scene.now().isBefore(expiry)));
    return new Plan(planned, recipe(session, before), Priority.LESSON, expiry);
  }

  private static Learner on(Session session, Learner learner) {
    return session
        .lesson()
        .map(lesson -> learner.with(learner.dialogue().onLesson(lesson.id())))
        .orElse(learner);
  }

  private static Recipe recipe(Session session, List<Phrase> before) {
    int reviews = session.reviews().size();
    return session
        .lesson()
        .map(lesson -> Lessons.recipe(lesson, before, reviews))
        .orElseGet(() -> new Recipe.ReviewsOfTheDay(reviews, before));
  }

  /** Today's session once more, because they asked for it; nothing if it is done by now. */
  private Plan again(Scene scene, Instant due) {
    Learner learner = scene.learner().with(scene.learner().agenda().later(null));
    Session session = scene.with(learner).plan(learner.today(due)).again();
    if (session.isEmpty()) return Plan.nothing(learner, scene.now());
    Recipe recipe = recipe(session, List.of());
    return new Plan(learner, recipe, Priority.LESSON, schedule.expiry(learner, due));
  }

  private Plan reminder(Scene scene, Instant due) {
    Learner learner = scene.learner();
    Learner reminded = learner.with(learner.dialogue().introduced(Introduction.REMINDED));
    Recipe recipe = new Recipe.Invitation(true);
    return new Plan(reminded, recipe, Priority.NUDGE, schedule.expiry(learner, due));
  }

  private Plan freshStart(Scene scene, Instant due) {
    Learner learner = scene.learner();
    Learner asked = learner.with(learner.agenda().planned(learner.today(due), true));
    Recipe recipe = new Recipe.Note(Phrase.START_AGAIN);
    return new Plan(asked, recipe, Priority.NUDGE, schedule.expiry(learner, due));
  }

  private static Learner slowed(Learner learner) {
    return learner
        .with(learner.preferences().withRhythm(Rhythm.WEEKLY))
        .with(learner.agenda().slowed(true));
  }

  private static Learner silent(Learner learner, Instant now) {
    return learner.with(learner.membership().become(Standing.QUIET, now));
  }
}
