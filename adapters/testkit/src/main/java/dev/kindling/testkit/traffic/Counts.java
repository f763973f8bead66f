package dev.kindling.testkit.traffic;

import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;

/**
 * Counts messages at the platform's side. A message is known by a text that is the same when the
 * same message comes again; eight bytes of it are kept. Safe for many threads.
 */
public final class Counts {
  /** What arrives this soon after a 429 had left before. */
  static final Duration FLIGHT = Duration.ofMillis(50);

  private final Set<Long> taken = new HashSet<>();
  private final Set<Long> open = new HashSet<>();
  private long calls;
  private long limited;
  private long accepted;
  private long early;
  private long crossed;
  private long duplicates;
  private long repeats;
  private Instant first = Instant.EPOCH;
  private Instant last = Instant.EPOCH;
  private Instant told = Instant.MIN;
  private Instant rest = Instant.MIN;

  /** A message arrived. */
  public synchronized void arrived(String message, Instant now) {
    calls++;
    if (open.contains(mark(message))) repeats++;
    if (!now.isBefore(rest)) return;
    if (now.isBefore(told.plus(FLIGHT))) crossed++;
    else early++;
  }

  /** It was taken. */
  public synchronized void taken(String message, Instant now) {
    if (accepted++ == 0) first = now;
    last = now;
    open.add(mark(message));
    if (!taken.add(mark(message))) duplicates++;
  }

  /** It was not taken, but whoever sent it can't know. */
  public synchronized void leftOpen(String message) {
    open.add(mark(message));
  }

  /** It was answered 429, and nothing is to come for so long. */
  public synchronized void limited(Instant now, Duration retryAfter) {
    limited++;
    if (!now.isBefore(rest)) told = now;
    Instant until = now.plus(retryAfter);
    rest = until.isAfter(rest) ? until : rest;
  }

  public synchronized Tally tally() {
    return new Tally(calls, accepted, limited, early, crossed, duplicates, repeats, first, last);
  }

  /** True if that message was taken. */
  public synchronized boolean hasTaken(String message) {
    return taken.contains(mark(message));
  }

  /** Sixty-four bits in which each character counts; two texts rarely share them. */
  private static long mark(String message) {
    long mark = 0xcbf29ce484222325L;
    for (int i = 0; i < message.length(); i++) mark = (mark ^ message.charAt(i)) * 0x100000001b3L;
    return mark;
  }
}
