package dev.kindling.server.loop;

import java.time.Duration;
import java.time.Instant;
import java.util.function.LongSupplier;

/** Hears a bell that any server may ring. Asking for it is one small command, whoever rings. */
public final class Listening implements Look {
  /** Hardly noticed by who waits, and nothing to Redis. */
  static final Duration EVERY = Duration.ofMillis(100);

  private final LongSupplier rings;
  private final Runnable wake;
  private long heard;

  /**
   * @param rings another number than before after each ring
   * @param wake what is done then, which must be cheap; also after the first look
   */
  public Listening(LongSupplier rings, Runnable wake) {
    this.rings = rings;
    this.wake = wake;
    this.heard = -1;
  }

  @Override
  public Instant at(Instant now) {
    long count = rings.getAsLong();
    if (count != heard) wake.run();
    heard = count;
    return now.plus(EVERY);
  }
}
