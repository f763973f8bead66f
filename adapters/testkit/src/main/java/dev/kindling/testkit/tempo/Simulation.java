package dev.kindling.testkit.tempo;

import dev.kindling.delivery.Heard;
import dev.kindling.delivery.Tempo;
import dev.kindling.platform.Pace;
import java.time.Duration;
import java.time.Instant;
import java.util.PriorityQueue;
import java.util.random.RandomGenerator;

/**
 * A campaign sent into a limit, in virtual time. A message takes 20 to 40 ms to the platform, and
 * its answer comes 50 to 500 ms after it left; what is refused is sent again.
 */
final class Simulation {
  static final Instant START = Instant.parse("2026-03-02T08:00:00Z");

  /** What is on its way: a message (asked is null) or its answer. */
  private record Flight(double at, boolean isAnswer, double asked) {}

  /** What came of it: how long it took, in seconds, and how many calls were refused. */
  record Result(double seconds, long accepted, long limited) {}

  private final Limit limit;
  private final Asks asks;
  private final Pace pace;
  private final RandomGenerator chance;
  private final Sender sender = new Sender();
  private final PriorityQueue<Flight> flights =
      new PriorityQueue<>((one, other) -> Double.compare(one.at, other.at));
  private Heard heard = Heard.nothing();
  private Tempo tempo;
  private long left;
  private double now;

  Simulation(Limit limit, Asks asks, Pace pace, RandomGenerator chance) {
    this.limit = limit;
    this.asks = asks;
    this.pace = pace;
    this.chance = chance;
    this.tempo = Tempo.begin(pace, heard, START);
  }

  /** Sends so many; over when the last is accepted. */
  Result run(long messages) {
    left = messages;
    double wake = 0;
    while (heard.accepted() < messages) {
      Flight first = flights.peek();
      if (left == 0 || (first != null && first.at < wake)) {
        arrive(flights.remove());
        wake = Math.min(wake, Math.max(now, sender.next(now, tempo.perSecond())));
      } else {
        now = Math.max(now, wake);
        send();
        wake = sender.next(now, tempo.perSecond()) + between(0, 0.01);
      }
    }
    return new Result(now, heard.accepted(), heard.limited());
  }

  private void send() {
    if (!sender.take(now, tempo.perSecond())) return;
    left--;
    flights.add(new Flight(now + between(0.02, 0.04), false, 0));
  }

  private void arrive(Flight flight) {
    now = flight.at;
    if (flight.isAnswer) hear(flight.asked);
    else flights.add(new Flight(now + between(0.03, 0.46), true, judge()));
  }

  private double judge() {
    double untilOneFits = limit.take(now);
    double asked = untilOneFits == 0 ? 0 : asks.wait(untilOneFits);
    if (asks.punishes() && untilOneFits > 0) limit.block(now + asked);
    return asked;
  }

  private void hear(double asked) {
    sender.refill(now, tempo.perSecond());
    heard = asked == 0 ? accepted() : limited(asked);
    tempo = tempo.hear(pace, heard, instant());
  }

  private Heard accepted() {
    return new Heard(heard.accepted() + 1, heard.limited(), heard.retryAfter(), heard.limitedAt());
  }

  private Heard limited(double asked) {
    left++;
    sender.pause(now + asked);
    return new Heard(
        heard.accepted(), heard.limited() + 1, Duration.ofNanos((long) (asked * 1e9)), instant());
  }

  private Instant instant() {
    return START.plusNanos((long) (now * 1e9));
  }

  private double between(double least, double most) {
    return least + (most - least) * chance.nextDouble();
  }
}
