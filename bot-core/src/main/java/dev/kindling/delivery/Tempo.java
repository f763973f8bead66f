package dev.kindling.delivery;

import dev.kindling.platform.Pace;
import java.time.Duration;
import java.time.Instant;

/**
 * How fast one workspace is written to; it finds a hidden or changing limit from what the platform
 * takes and refuses. A pure value, kept with the limit, so that another server goes on where this
 * one stopped.
 *
 * <p>It holds a rate for a while, then climbs, slowly at first and then faster and faster ({@link
 * Climb}), until the platform refuses; then it falls back to a little under what got through
 * ({@link Setback}). That is additive increase and multiplicative decrease (Chiu and Jain, 1989)
 * with the climb of CUBIC (RFC 9438) and the slow start of TCP. What differs: it climbs by messages
 * accepted, not by seconds; it falls to a measured rate, not to a fixed part; and how long it holds
 * depends on how many refusals are still to be made up for.
 *
 * <p>It knows no unit of time but the pace's own: with all rates so many times higher and all times
 * so many times shorter it decides the same.
 *
 * @param perSecond what the bucket refills with from now on
 * @param held the rate from which it climbs
 * @param hold for so many messages it stays there; 0 until the first refusal
 * @param base how many had been accepted when the hold began
 * @param climbingSince when the hold ended; the epoch while it lasts
 * @param burst how many more than its rate the platform is known to let through at once
 * @param tried how many messages went into the climb whose outcome is on trial, 0 for none
 * @param triedFor how long that climb took, in seconds
 * @param climbed whether the latest refusal ended a climb
 * @param owed how many messages are to be accepted before the next climb, to make up for refusals
 * @param limited refusals heard of
 * @param mark how many had been accepted when the sample began
 * @param since when the sample began: at the end of a pause
 * @param slowedAt when the latest refusal came that changed the rate
 * @param pausedUntil when the latest pause ends
 */
public record Tempo(
    double perSecond,
    double held,
    long hold,
    long base,
    Instant climbingSince,
    double burst,
    double tried,
    double triedFor,
    boolean climbed,
    double owed,
    long limited,
    long mark,
    Instant since,
    Instant slowedAt,
    Instant pausedUntil) {
  private static final double MESSAGES_IN_FLIGHT = 2.5;

  /** Where a workspace begins of which nothing is known: at the pace's own rate, climbing. */
  public static Tempo begin(Pace pace, Heard heard, Instant now) {
    return from(pace.perSecond(), heard, now);
  }

  private static Tempo from(double rate, Heard heard, Instant now) {
    return new Tempo(
        rate,
        rate,
        0,
        heard.accepted(),
        Instant.EPOCH,
        0,
        0,
        0,
        true,
        0,
        heard.limited(),
        heard.accepted(),
        now,
        now,
        now);
  }

  /**
   * The next tempo; the same value if nothing was said. Never below the pace's least nor above its
   * most, and a refusal never makes it faster; where the two are the same it never changes.
   */
  public Tempo hear(Pace pace, Heard heard, Instant now) {
    if (pace.least() == pace.most())
      return perSecond == pace.perSecond() ? this : begin(pace, heard, now);
    if (heard.accepted() < base || heard.limited() < limited) return from(held, heard, now);
    if (heard.limited() == limited) return new Climb(this, pace, heard, now).next();
    return isSameSetback(pace, heard) ? longer(pace, heard) : new Setback(this, pace, heard).next();
  }

  boolean isStarting() {
    return hold == 0;
  }

  boolean isClimbing() {
    return !climbingSince.equals(Instant.EPOCH);
  }

  /** In seconds; a tiny time instead of none or less, where clocks disagree. */
  static double seconds(Instant from, Instant to) {
    return Math.max(1e-9, Duration.between(from, to).toNanos() / 1e9);
  }

  /** Sent before the pause, refused later: one event. */
  private boolean isSameSetback(Pace pace, Heard heard) {
    return !isStarting()
        && (!heard.limitedAt().isAfter(pausedUntil)
            || seconds(slowedAt, heard.limitedAt()) < MESSAGES_IN_FLIGHT / pace.perSecond());
  }

  private Tempo longer(Pace pace, Heard heard) {
    Instant until = heard.pausedUntil().isAfter(pausedUntil) ? heard.pausedUntil() : pausedUntil;
    double owing = Patience.owed(this, pace, heard, 0);
    return new Tempo(
        perSecond,
        held,
        Patience.longer(hold, owing),
        base,
        climbingSince,
        burst,
        tried,
        triedFor,
        climbed,
        owing,
        heard.limited(),
        mark,
        since.equals(pausedUntil) ? until : since,
        slowedAt,
        until);
  }
}
