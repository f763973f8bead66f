package dev.kindling.delivery;

import dev.kindling.learner.Learner;
import java.time.Instant;

/** The one function that decides what a person may be sent. Pure. */
public final class WhoMay {
  private WhoMay() {}

  /** What a message is, as far as permission goes. */
  public enum Purpose {
    /** What somebody asked for: allowed to everybody but those who are gone. */
    ANSWER,
    INVITATION,
    SESSION,
    /** "Start again?" to somebody who fell quiet. */
    FRESH_START,
    /** A campaign "For you": voluntary. */
    FOR_YOU,
    /** A campaign "From us": a notice. */
    FROM_US
  }

  /** Whether this person may be sent that now. */
  public static boolean receive(Learner learner, Purpose purpose, Instant now) {
    return switch (learner.standing()) {
      case KNOWN -> known(purpose);
      case LEARNING -> purpose != Purpose.INVITATION && purpose != Purpose.FRESH_START;
      case PAUSED -> paused(learner, purpose, now);
      case QUIET -> purpose == Purpose.ANSWER || purpose == Purpose.FRESH_START;
      case LEFT -> purpose == Purpose.ANSWER;
      case GONE -> false;
    };
  }

  private static boolean known(Purpose purpose) {
    return switch (purpose) {
      case ANSWER, INVITATION, FROM_US -> true;
      case SESSION, FRESH_START, FOR_YOU -> false;
    };
  }

  private static boolean paused(Learner learner, Purpose purpose, Instant now) {
    if (purpose == Purpose.ANSWER) return true;
    boolean over = !learner.membership().isPausedOn(learner.today(now));
    return over && purpose != Purpose.INVITATION && purpose != Purpose.FRESH_START;
  }
}
