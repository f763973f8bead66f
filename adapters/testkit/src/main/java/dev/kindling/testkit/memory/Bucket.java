package dev.kindling.testkit.memory;

import dev.kindling.delivery.Heard;
import dev.kindling.delivery.Tempo;
import dev.kindling.platform.Pace;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/** A workspace's tokens, its pause, and what its platform has said. */
final class Bucket {
  private final Deque<Instant> recent = new ArrayDeque<>();
  private @Nullable Instant at;
  private double tokens;
  private Instant pausedUntil = Instant.MIN;
  private Heard heard = Heard.nothing();
  private @Nullable Tempo tempo;

  /** How many tokens there are then; after a pause at first at most one beyond the reserve. */
  double tokens(Pace pace, Instant now) {
    if (at == null) return pace.burst();
    boolean rested = pausedUntil.isAfter(at);
    double left =
        rested ? Math.min(pace.reserve() + 1, filled(tokens, at, pausedUntil, pace)) : tokens;
    return Math.min(pace.burst(), filled(left, rested ? pausedUntil : at, now, pace));
  }

  private double filled(double left, Instant since, Instant until, Pace pace) {
    long passed = Math.max(0, Duration.between(since, until).toMillis());
    return left + passed * rate(pace) / 1000;
  }

  void leave(double left, Instant now) {
    tokens = left;
    at = latest(now);
  }

  /** When the latest full window ends; the beginning of time if there is room for one more. */
  Instant fullUntil(Pace pace, Instant now) {
    Pace.Window window = pace.window();
    if (window == null || recent.size() < window.most()) return Instant.MIN;
    Instant ends = Times.ceil(recent.getFirst().plus(window.within()));
    return ends.isAfter(Times.floor(latest(now))) ? ends : Instant.MIN;
  }

  /** One more is claimed. */
  void count(Pace pace, Instant now) {
    Pace.Window window = pace.window();
    if (window == null) return;
    recent.addLast(Times.floor(latest(now)));
    while (recent.size() > window.most()) recent.removeFirst();
  }

  private Instant latest(Instant now) {
    return at == null || now.isAfter(at) ? now : at;
  }

  void giveBack() {
    tokens++;
  }

  /** Takes one, there or not; of a bucket that nobody has asked yet, none is missed. */
  void borrow() {
    if (at != null) tokens--;
  }

  double rate(Pace pace) {
    return tempo == null ? pace.perSecond() : tempo.perSecond();
  }

  @Nullable Tempo tempo() {
    return tempo;
  }

  void keep(Tempo newer) {
    tempo = newer;
  }

  boolean isPaused(Instant now) {
    return pausedUntil.isAfter(Times.floor(now));
  }

  Instant pausedUntil() {
    return pausedUntil;
  }

  void pause(Instant until) {
    Instant whole = Times.ceil(until);
    pausedUntil = whole.isAfter(pausedUntil) ? whole : pausedUntil;
  }

  Heard heard() {
    return heard;
  }

  void accepted() {
    heard = new Heard(heard.accepted() + 1, heard.limited(), heard.retryAfter(), heard.limitedAt());
  }

  void limited(Duration retryAfter, Instant now) {
    Duration whole = Duration.ofMillis(retryAfter.toMillis());
    heard = new Heard(heard.accepted(), heard.limited() + 1, whole, Times.floor(now));
  }
}
