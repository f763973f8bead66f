package dev.kindling.quiz;

import dev.kindling.learner.Answered;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * What was answered, as one number: what a record and the review log keep. By kind:
 *
 * <ul>
 *   <li>single, verdict: the index of the choice
 *   <li>multiple: a bit for each choice
 *   <li>ordering, scenario: the indices chosen, in their order, three bits each, behind a leading 1
 *   <li>free text: the code of an {@link Own}
 * </ul>
 *
 * For all: {@link Answered#DONT_KNOW}.
 */
public final class Answer {
  private Answer() {}

  /** What an answer in somebody's own words came to: by the grader, or by themselves. */
  public enum Own {
    RIGHT(0),
    PARTLY(1),
    SAID_RIGHT(2),
    SAID_PARTLY(3),
    SAID_NOT_YET(4),
    NOT_COMPARED(5);

    private final int code;

    Own(int code) {
      this.code = code;
    }

    /** The number that is kept. */
    public int code() {
      return code;
    }

    /** True if they said it themselves, with the model answer before them. */
    public boolean isCompared() {
      return switch (this) {
        case RIGHT, PARTLY -> false;
        case SAID_RIGHT, SAID_PARTLY, SAID_NOT_YET, NOT_COMPARED -> true;
      };
    }

    /** The one with that number; empty if there is none. */
    public static Optional<Own> of(int code) {
      return Arrays.stream(values()).filter(own -> own.code == code).findFirst();
    }
  }

  /** Which choices, in any order. */
  public static int set(List<Integer> choices) {
    int bits = 0;
    for (int choice : choices) bits |= 1 << choice;
    return bits;
  }

  public static List<Integer> ofSet(int code) {
    List<Integer> choices = new ArrayList<>();
    for (int i = 0; code >>> i != 0; i++) if ((code >>> i & 1) == 1) choices.add(i);
    return choices;
  }

  /** Which choices in which order; at most eight of at most eight. */
  public static int sequence(List<Integer> choices) {
    int code = 1;
    for (int choice : choices) code = code << 3 | choice;
    return code;
  }

  public static List<Integer> ofSequence(int code) {
    List<Integer> choices = new ArrayList<>();
    for (int rest = code; rest > 1; rest >>>= 3) choices.addFirst(rest & 7);
    return choices;
  }
}
