package dev.kindling.learner;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A standing and since when.
 *
 * @param backOn while paused: the first day they want to hear from us again, in their zone; null
 *     for "until I say so"
 */
public record Membership(Standing standing, Instant since, @Nullable LocalDate backOn) {
  public static Membership known(Instant now) {
    return new Membership(Standing.KNOWN, now, null);
  }

  public Membership become(Standing next, Instant now) {
    return standing == next && backOn == null ? this : new Membership(next, now, null);
  }

  public Membership pausedUntil(@Nullable LocalDate firstDayBack, Instant now) {
    return new Membership(Standing.PAUSED, now, firstDayBack);
  }

  /** True if a pause is still on at that local date. */
  public boolean isPausedOn(LocalDate date) {
    return standing == Standing.PAUSED && (backOn == null || date.isBefore(backOn));
  }
}
