package dev.kindling.learner;

import org.jspecify.annotations.Nullable;

/** What the coach waits for, so that a typed letter is understood. */
public sealed interface Awaiting {
  record Nothing() implements Awaiting {}

  /** The answer to a quiz question. */
  record Answer(Asked asked) implements Awaiting {}

  /** How sure they were of the choice they have just made; the feedback comes after it. */
  record Confidence(int number, Asked asked, int choice) implements Awaiting {}

  /**
   * What would help most this week.
   *
   * @param after the answer whose feedback stood above this question in the same message, or null
   */
  record Goal(int number, @Nullable Answered after) implements Awaiting {}

  /** The time of day for sessions. */
  record TimeOfDay(int number) implements Awaiting {}

  /** Whether they really want to leave. */
  record LeaveConfirmation(int number) implements Awaiting {}

  /** Which track they want. */
  record TrackChoice(int number) implements Awaiting {}

  /** The number of the question that is open, or 0. */
  default int openQuestion() {
    return switch (this) {
      case Nothing _ -> 0;
      case Answer answer -> answer.asked().number();
      case Confidence confidence -> confidence.number();
      case Goal goal -> goal.number();
      case TimeOfDay time -> time.number();
      case LeaveConfirmation leave -> leave.number();
      case TrackChoice track -> track.number();
    };
  }
}
