package dev.kindling.delivery;

import dev.kindling.platform.Pace;
import java.time.Instant;

/**
 * What a refusal teaches. Between the ends of two pauses a platform lets through its limit times
 * the time, whether it counts tokens or windows: that is the sample's average. It is exact where
 * the rate was above the limit all the time. Where a climb found the limit before it had used up a
 * burst, the rate at which it ended says more. Whether there is a burst shows by trial: if the
 * higher rate is refused at once, what the climb got through was one.
 */
record Setback(Tempo tempo, Pace pace, Heard heard) {
  /** The rate is held at this part of the limit that was measured. */
  static final double MARGIN = 0.985;

  private static final double BELOW_LAST = 0.94;
  private static final double RAISE = 1.02;
  private static final double TRIAL = 0.8;
  private static final double BELOW_TRIAL = 0.88;
  private static final double LEAST_CUT = 0.96;
  private static final double DEEPEST_CUT = 0.45;
  private static final double DEEPEST_UNSURE_CUT = 0.37;
  private static final double DEEPEST_LONG_CUT = 0.05;
  private static final double IDLE = 0.3;
  private static final double IDLE_CUT = 0.7;
  private static final double ENOUGH = 10;
  private static final double LONG_PAUSE = 0.3;
  private static final double MESSAGES_IN_FLIGHT = 2;

  Tempo next() {
    if (sample() < ENOUGH) return unsure();
    return tempo.isClimbing() ? climbed() : measured();
  }

  private Tempo climbed() {
    double messages = Climb.messages(tempo, heard);
    double seconds = Tempo.seconds(tempo.climbingSince(), heard.limitedAt());
    double excess = Climb.excess(tempo, messages, seconds);
    if (!tempo.isStarting() && excess <= Climb.SLACK + tempo.burst())
      return next(nothingNew(excess, sent(messages)), Patience.LONG, tempo.burst(), 0, 0);
    double rate = isLong(seconds) ? average() * MARGIN : trial(sent(messages));
    return next(rate, Patience.SHORT, tempo.burst(), messages, seconds);
  }

  /** The limit is where it was: between the held rate and the one that was refused. */
  private double nothingNew(double excess, double sent) {
    double most = excess <= Climb.SLACK ? sent : tempo.held() * RAISE;
    return Math.max(proven(), Math.min(most, sent * BELOW_LAST));
  }

  private double trial(double sent) {
    double low = proven();
    return Math.max(low, Math.pow(low, 1 - TRIAL) * Math.pow(sent * BELOW_TRIAL, TRIAL));
  }

  /** What surely gets through. */
  private double proven() {
    return tempo.isStarting() ? average() : Math.max(tempo.held(), average() * MARGIN);
  }

  /** At the very start a pause that long is the rest of a window: then the average is exact. */
  private boolean isLong(double seconds) {
    return tempo.isStarting() && waited() > LONG_PAUSE * seconds;
  }

  /** The rate when the refused message left: some were in flight behind it. */
  private double sent(double messages) {
    if (tempo.isStarting()) return tempo.perSecond();
    double behind = MESSAGES_IN_FLIGHT * tempo.perSecond() / pace.perSecond();
    double then = tempo.held() * Climb.growth(tempo, Math.max(0, messages - behind));
    return Math.min(tempo.perSecond(), then);
  }

  private Tempo measured() {
    double seconds = Tempo.seconds(tempo.since(), heard.limitedAt());
    double burst = burst(average(), 0);
    if (sample() < IDLE * tempo.held() * seconds)
      return next(tempo.perSecond() * IDLE_CUT, Patience.SHORT, burst, 0, 0);
    boolean windowed = waited() >= seconds;
    double known = average();
    if (tempo.climbed() && !windowed) known = Math.max(known, (sample() - tempo.burst()) / seconds);
    double rate = cut(known, windowed ? DEEPEST_LONG_CUT : DEEPEST_CUT);
    return next(rate, Patience.LONG, burst, 0, 0);
  }

  private Tempo unsure() {
    double rate = cut(average(), DEEPEST_UNSURE_CUT);
    return next(rate, Patience.SHORT, burst(rate, tempo.burst()), 0, 0);
  }

  private double cut(double limit, double deepest) {
    return Math.clamp(limit * MARGIN, tempo.perSecond() * deepest, tempo.perSecond() * LEAST_CUT);
  }

  /** If the rate that was tried is refused, the climb before it got through by a burst. */
  private double burst(double limit, double least) {
    if (tempo.tried() == 0) return tempo.burst();
    return Math.max(least, tempo.tried() - limit * tempo.triedFor());
  }

  private double sample() {
    return heard.accepted() - (double) tempo.mark();
  }

  private double average() {
    return sample() / Tempo.seconds(tempo.since(), heard.pausedUntil());
  }

  private double waited() {
    return heard.retryAfter().toNanos() / 1e9;
  }

  private Tempo next(
      double wanted, Patience patience, double burst, double tried, double triedFor) {
    double most = Math.min(tempo.perSecond() * LEAST_CUT, pace.most());
    double rate = Math.max(pace.least(), Math.min(wanted, most));
    double owed = Patience.owed(tempo, pace, heard, heard.accepted() - tempo.base());
    boolean keepsSample = sample() < ENOUGH && !tempo.isStarting();
    return new Tempo(
        rate,
        rate,
        patience.hold(tempo, pace, rate, owed, waited()),
        heard.accepted(),
        Instant.EPOCH,
        burst,
        tried,
        triedFor,
        tempo.isClimbing(),
        owed,
        heard.limited(),
        keepsSample ? tempo.mark() : heard.accepted(),
        keepsSample ? tempo.since() : heard.pausedUntil(),
        heard.limitedAt(),
        heard.pausedUntil());
  }
}
