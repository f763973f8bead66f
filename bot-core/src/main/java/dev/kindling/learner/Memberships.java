package dev.kindling.learner;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/** Where somebody stands who had two records. */
public final class Memberships {
  /** From the most active to the least. */
  private static final List<Standing> ACTIVE =
      List.of(Standing.LEARNING, Standing.QUIET, Standing.KNOWN);

  private static final Comparator<Membership> RESTS_LONGER =
      Comparator.comparing((Membership one) -> one.standing() == Standing.LEFT)
          .thenComparing(one -> one.backOn() == null ? LocalDate.MAX : one.backOn());

  private Memberships() {}

  /** True for who asked for silence. */
  public static boolean rests(Membership one) {
    return one.standing() == Standing.PAUSED || one.standing() == Standing.LEFT;
  }

  /**
   * A rest that was asked for in one of them holds, until they say otherwise; else the most active.
   */
  static Membership joined(Membership own, Membership other) {
    if (rests(own) && rests(other)) return RESTS_LONGER.compare(own, other) < 0 ? other : own;
    if (rests(own) || rests(other)) return rests(own) ? own : other;
    return ACTIVE.indexOf(other.standing()) < ACTIVE.indexOf(own.standing()) ? other : own;
  }
}
