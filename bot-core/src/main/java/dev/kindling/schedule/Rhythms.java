package dev.kindling.schedule;

import dev.kindling.learner.Agenda;
import dev.kindling.learner.Learner;
import dev.kindling.understanding.Rhythm;

/** The rhythm that slows down by itself when planned messages stay untouched. */
public final class Rhythms {
  /** So many planned messages untouched: weekly from now on. */
  public static final int SLOW_AFTER = 3;

  /** So many: the coach falls quiet. */
  public static final int SILENT_AFTER = 6;

  private Rhythms() {}

  /** What the next planned message should do about those that lie untouched. */
  public enum Step {
    GO_ON,
    SLOW_DOWN,
    FALL_SILENT
  }

  /** Decides from what lies untouched now, before another one is planned. */
  public static Step step(Learner learner) {
    Agenda agenda = learner.agenda();
    if (agenda.untouched() >= SILENT_AFTER) return Step.FALL_SILENT;
    boolean slow = learner.preferences().rhythm() == Rhythm.WEEKLY;
    return agenda.untouched() >= SLOW_AFTER && !slow ? Step.SLOW_DOWN : Step.GO_ON;
  }
}
