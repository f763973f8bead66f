package dev.kindling.conversation;

import dev.kindling.curriculum.Phrase;
import dev.kindling.learner.Learner;
import dev.kindling.learner.Membership;
import dev.kindling.learner.Standing;
import dev.kindling.understanding.Slots;
import java.time.LocalDate;

/** Pausing and coming back. */
final class Pauses {
  private Pauses() {}

  static Response start(Scene scene, Slots slots) {
    LocalDate back = slots.date();
    String lang = scene.learner().preferences().lang();
    if (back != null && !back.isAfter(scene.today()))
      return Response.say(scene, Phrase.PAUSE_PAST, "until", Clocks.date(back, lang));
    Learner learner = scene.learner();
    Membership paused = learner.membership().pausedUntil(back, scene.now());
    Learner resting = learner.with(paused).with(learner.agenda().later(null));
    return back == null
        ? Response.say(scene, resting, Phrase.PAUSED_OPEN)
        : Response.say(scene, resting, Phrase.PAUSED, "until", Clocks.date(back, lang));
  }

  /** Back from a pause, from silence or after having left. */
  static Response end(Scene scene) {
    Learner learner = scene.learner();
    Learner back = learner.with(resumed(learner.membership(), scene));
    boolean changed = back.standing() != learner.standing();
    Phrase phrase = changed ? Phrase.RESUMED : Phrase.NOT_PAUSED;
    return Response.say(scene, back, phrase, "next", Says.next(scene, back));
  }

  private static Membership resumed(Membership membership, Scene scene) {
    return switch (membership.standing()) {
      case PAUSED, QUIET, LEFT -> membership.become(Standing.LEARNING, scene.now());
      case KNOWN, LEARNING, GONE -> membership;
    };
  }
}
