package dev.kindling.learner;

import dev.kindling.platform.AccountId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the coach waits for, so that a typed letter is understood. */
public sealed interface Awaiting {
  record Nothing() implements Awaiting {}

  /**
   * The answer to a quiz question.
   *
   * @param picked what was picked so far, where an answer takes several: marks of a multiple
   *     choice, steps put in order, the way through a scenario
   * @param redrawn how often that changed since it was asked: part of its buttons, so that no two
   *     presses are taken for one that came twice
   */
  record Answer(Asked asked, List<Integer> picked, int redrawn) implements Awaiting {
    public Answer {
      picked = List.copyOf(picked);
    }

    public Answer(Asked asked) {
      this(asked, List.of());
    }

    public Answer(Asked asked, List<Integer> picked) {
      this(asked, picked, 0);
    }

    /** The same question with other picks; itself if they are the same. */
    public Answer with(List<Integer> newer) {
      return newer.equals(picked) ? this : new Answer(asked, newer, redrawn + 1);
    }
  }

  /** How close their own words came to the model answer that they were shown. */
  record Comparison(int number, Asked asked) implements Awaiting {}

  /**
   * How far they agree with a unit's statement, 1 to 5.
   *
   * @param after true once the unit is done, false before it
   * @param answered the answer whose feedback stood above it in the same message, or null
   */
  record Statement(int number, String unit, boolean after, @Nullable Answered answered)
      implements Awaiting {}

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

  /**
   * Whether they want to hear from us, who rested on one of two platforms they have just linked.
   */
  record ComingBack(int number) implements Awaiting {}

  /** Whether that account shall really be on its own again. */
  record Unlinking(int number, AccountId account) implements Awaiting {}

  /** The number of the question that is open, or 0. */
  default int openQuestion() {
    return switch (this) {
      case Nothing _ -> 0;
      case Answer answer -> answer.asked().number();
      case Comparison comparison -> comparison.number();
      case Statement statement -> statement.number();
      case Confidence confidence -> confidence.number();
      case Goal goal -> goal.number();
      case TimeOfDay time -> time.number();
      case LeaveConfirmation leave -> leave.number();
      case TrackChoice track -> track.number();
      case ComingBack back -> back.number();
      case Unlinking unlinking -> unlinking.number();
    };
  }
}
