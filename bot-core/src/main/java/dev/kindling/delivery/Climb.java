package dev.kindling.delivery;

import dev.kindling.platform.Pace;
import java.time.Instant;

/**
 * Looks for a higher limit. After n messages beyond the hold the rate is {@code held · 2^((n /
 * 80)^1.75)}; before the first refusal it doubles with every 30 messages. At twice the held rate it
 * waits until more has gone through than a burst explains, and climbs on from there: so a platform
 * that saves up for bursts isn't taken for a faster one. Only a rate that is used counts (RFC
 * 7661): when there was little to send it begins again from the held rate.
 */
record Climb(Tempo tempo, Pace pace, Heard heard, Instant now) {
  private static final double START_DOUBLING = 30;
  private static final double DOUBLING = 80;
  private static final double POWER = 1.75;
  private static final double STAGE = 2;
  private static final double UNUSED = 10;
  private static final double UNUSED_PART = 0.05;

  /** How many messages above the limit say nothing yet. */
  static final double SLACK = 4;

  Tempo next() {
    double messages = messages(tempo, heard);
    if (messages <= 0) return at(tempo.held());
    if (!tempo.isClimbing()) return again(tempo.held(), tempo.base());
    double excess = excess(tempo, messages, Tempo.seconds(tempo.climbingSince(), now));
    if (excess < -UNUSED - UNUSED_PART * messages) return again(tempo.held(), fromHere());
    return higher(growth(tempo, messages), excess > SLACK + tempo.burst());
  }

  private Tempo higher(double growth, boolean proven) {
    if (growth < STAGE || (proven && tempo.isStarting())) return at(tempo.held() * growth);
    double most = tempo.held() * STAGE;
    return proven && most < pace.most() ? again(most, fromHere()) : at(most);
  }

  /** How many were accepted since the hold ended; below 0 while it lasts. */
  static double messages(Tempo tempo, Heard heard) {
    return heard.accepted() - tempo.base() - (double) tempo.hold();
  }

  /** How many times the held rate it is at after so many messages, were there no stages. */
  static double growth(Tempo tempo, double messages) {
    return tempo.isStarting()
        ? Math.pow(2, messages / START_DOUBLING)
        : Math.pow(2, Math.pow(messages / DOUBLING, POWER));
  }

  /** How many more were accepted than a limit just above the held rate lets through. */
  static double excess(Tempo tempo, double messages, double seconds) {
    return messages - tempo.held() / Setback.MARGIN * seconds;
  }

  private long fromHere() {
    return heard.accepted() - tempo.hold();
  }

  private Tempo at(double wanted) {
    double rate = Math.clamp(wanted, pace.least(), pace.most());
    if (rate == tempo.perSecond()) return tempo;
    return with(rate, tempo.held(), tempo.base(), tempo.climbingSince());
  }

  /** A climb that begins now, at the rate that is held from now on. */
  private Tempo again(double wanted, long base) {
    double rate = Math.clamp(wanted, pace.least(), pace.most());
    return with(rate, rate, base, now);
  }

  private Tempo with(double rate, double held, long base, Instant climbingSince) {
    return new Tempo(
        rate,
        held,
        tempo.hold(),
        base,
        climbingSince,
        tempo.burst(),
        tempo.tried(),
        tempo.triedFor(),
        tempo.climbed(),
        tempo.owed(),
        tempo.limited(),
        tempo.mark(),
        tempo.since(),
        tempo.slowedAt(),
        tempo.pausedUntil());
  }
}
