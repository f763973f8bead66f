package dev.kindling.conversation;

import dev.kindling.curriculum.FormPhrase;
import dev.kindling.curriculum.Phrase;
import dev.kindling.learner.Learner;
import dev.kindling.schedule.DayPlan;
import dev.kindling.schedule.Schedule;
import java.time.Instant;

/** Small things that several answers say in the same words. */
final class Says {
  private Says() {}

  /** When the next session comes, as people read it. */
  static String next(Scene scene, Learner learner) {
    boolean more = DayPlan.nextLesson(scene.pack(), learner, scene.organisation()).isPresent();
    Instant next = more ? scene.nextSession(learner) : null;
    return next == null
        ? scene.voice().say(Phrase.NEXT_NONE)
        : Clocks.moment(next, learner.preferences());
  }

  /** Time, days and next session, as names and values for a phrase. */
  static String[] schedule(Scene scene, Learner learner) {
    return new String[] {
      "time", Clocks.time(Schedule.timeOf(learner)),
      "days", Clocks.rhythmDays(learner.preferences(), scene.voice()),
      "next", next(scene, learner)
    };
  }

  /** Whose lessons they get. */
  static String track(Scene scene, Learner learner) {
    return scene.pack().track(learner.preferences().track()).title();
  }

  /** With buttons or without. */
  static String look(Scene scene, Learner learner) {
    boolean textOnly = learner.preferences().textOnly();
    return scene
        .voice()
        .say(textOnly ? FormPhrase.SETTINGS_TEXT_ONLY : FormPhrase.SETTINGS_BUTTONS);
  }
}
