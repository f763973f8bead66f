package dev.kindling.delivery;

import dev.kindling.platform.Pace;
import java.time.Duration;
import java.time.Instant;

/**
 * How fast one workspace is written to; adapts to what the platform says. A pure value, kept with
 * the limit, so that another server goes on where this one stopped.
 *
 * <p>It grows until a message is refused, takes what got through since the refusal before for the
 * limit (right for a token bucket and for a window), stays a little under it for a while and then
 * looks for more, faster and faster: additive increase, multiplicative decrease (Chiu and Jain,
 * 1989) with the growth of CUBIC (RFC 9438) counted in messages instead of seconds.
 *
 * @param perSecond what the bucket refills with from now on
 * @param held the rate after the latest refusal
 * @param hold how many messages it stays there
 * @param base what had been accepted then
 * @param limited refusals heard of
 * @param mark what had been accepted when the sample began
 * @param since when the sample began
 * @param slowedAt when the latest refusal came that slowed it
 * @param pausedUntil when the latest pause is over
 */
public record Tempo(
    double perSecond,
    double held,
    long hold,
    long base,
    long limited,
    long mark,
    Instant since,
    Instant slowedAt,
    Instant pausedUntil) {
  private static final double LEAST_SAMPLE = 10;
  private static final double DOUBLING = 30;
  private static final double POWER = 1.5;
  private static final double HOLD = 125;
  private static final double HOLD_TIME = 150;
  private static final double MARGIN = 0.98;
  private static final double DEEPEST = 0.5;
  private static final double DEEP = 0.2;
  private static final double TOP = 0.98;
  private static final double WAITS = 20;
  private static final double STRAGGLE = 2.5;
  private static final double LONG = 0.2;
  private static final double TRIAL = 1.1;

  /** Where a workspace begins. */
  public static Tempo begin(Pace pace, Heard heard, Instant now) {
    return new Tempo(
        pace.perSecond(),
        pace.perSecond(),
        0,
        heard.accepted(),
        heard.limited(),
        heard.accepted(),
        now,
        now,
        now);
  }

  /** The next tempo; the same value if nothing was said. It stays within the pace's bounds. */
  public Tempo hear(Pace pace, Heard heard, Instant now) {
    if (pace.least() == pace.most()) return fixed(pace, heard, now);
    if (heard.limited() <= limited) return faster(pace, heard);
    return hold > 0 && isSame(pace, heard.limitedAt()) ? same(heard) : slower(pace, heard);
  }

  private boolean isSame(Pace pace, Instant at) {
    return !at.isAfter(pausedUntil)
        || at.isBefore(slowedAt.plusNanos((long) (STRAGGLE / pace.perSecond() * 1e9)));
  }

  private Tempo fixed(Pace pace, Heard heard, Instant now) {
    return perSecond == pace.perSecond() ? this : begin(pace, heard, now);
  }

  private Tempo same(Heard heard) {
    Instant until = heard.pausedUntil().isAfter(pausedUntil) ? heard.pausedUntil() : pausedUntil;
    boolean fresh = since.equals(pausedUntil);
    return new Tempo(
        perSecond, held, hold, base, heard.limited(), mark, fresh ? until : since, slowedAt, until);
  }

  private Tempo faster(Pace pace, Heard heard) {
    double beyond = heard.accepted() - base - hold;
    if (beyond <= 0) return this;
    double rate =
        Math.clamp(
            held * Math.pow(2, Math.pow(beyond / DOUBLING, POWER)), pace.least(), pace.most());
    return rate == perSecond
        ? this
        : new Tempo(rate, held, hold, base, limited, mark, since, slowedAt, pausedUntil);
  }

  private Tempo slower(Pace pace, Heard heard) {
    long sample = heard.accepted() - mark;
    Instant until = heard.pausedUntil();
    double seconds = Duration.between(since, until).toNanos() / 1e9;
    double average = seconds <= 0 ? perSecond : (double) sample / seconds;
    boolean small = sample < LEAST_SAMPLE;
    double waited = heard.retryAfter().toNanos() / 1e9;
    boolean ramped = !small && heard.accepted() - base > hold && waited < LONG * seconds;
    double rate =
        Math.clamp(average * MARGIN, perSecond * (small ? DEEPEST : DEEP), perSecond * TOP);
    if (ramped)
      rate =
          Math.max(
              rate,
              MARGIN
                  * Math.min(
                      Math.sqrt(average * perSecond),
                      hold == 0 ? Double.MAX_VALUE : Math.max(average, held) * TRIAL));
    rate = Math.clamp(rate, pace.least(), pace.most());
    long newHold =
        (long) Math.max(HOLD, rate * Math.max(waited * WAITS, HOLD_TIME / pace.perSecond()));
    if (small) newHold = Math.min(newHold, (long) HOLD);
    return new Tempo(
        rate,
        rate,
        newHold,
        heard.accepted(),
        heard.limited(),
        small ? mark : heard.accepted(),
        small ? since : until,
        heard.limitedAt(),
        until);
  }
}
