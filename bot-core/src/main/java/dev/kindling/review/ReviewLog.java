package dev.kindling.review;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A learner's last {@value #LIMIT} answers, oldest first. Immutable: every answer makes a new log,
 * and one too many drops the oldest.
 */
public record ReviewLog(List<Reviewed> entries) {
  /** How many answers are kept: 4.8 KB. */
  public static final int LIMIT = 400;

  private static final ReviewLog EMPTY = new ReviewLog(List.of());

  /** Of more than {@value #LIMIT} entries the last are kept. */
  public ReviewLog {
    entries = List.copyOf(entries.subList(Math.max(0, entries.size() - LIMIT), entries.size()));
  }

  public static ReviewLog empty() {
    return EMPTY;
  }

  public ReviewLog with(Reviewed answer) {
    List<Reviewed> more = new ArrayList<>(entries);
    more.add(answer);
    return new ReviewLog(more);
  }

  /** The newest of both by their dates, each in its order; of one date this log's come first. */
  public ReviewLog joined(ReviewLog other) {
    List<Reviewed> joined = new ArrayList<>();
    int theirs = 0;
    for (Reviewed own : entries) {
      while (theirs < other.entries.size() && other.entries.get(theirs).date().isBefore(own.date()))
        joined.add(other.entries.get(theirs++));
      joined.add(own);
    }
    joined.addAll(other.entries.subList(theirs, other.entries.size()));
    return new ReviewLog(joined);
  }

  /**
   * The states these answers lead to, by item number. Exactly those kept while answering if no
   * answer has been dropped yet and the parameters are the same; otherwise what is left to know.
   */
  public Map<Integer, ReviewState> replay(Fsrs fsrs) {
    Map<Integer, ReviewState> states = new LinkedHashMap<>();
    for (Reviewed each : entries)
      states.compute(each.item(), (_, before) -> ReviewState.after(before, each, fsrs));
    return states;
  }

  /** {@value Reviewed#BYTES} bytes an answer, and nothing else. */
  public byte[] encode() {
    ByteBuffer out = ByteBuffer.allocate(entries.size() * Reviewed.BYTES);
    entries.forEach(entry -> entry.writeTo(out));
    return out.array();
  }

  /**
   * The log that was encoded.
   *
   * @throws IllegalArgumentException if these aren't the bytes of a log
   */
  public static ReviewLog decode(byte[] bytes) {
    if (bytes.length % Reviewed.BYTES != 0)
      throw new IllegalArgumentException("A log is 12 bytes an answer, not " + bytes.length);
    ByteBuffer in = ByteBuffer.wrap(bytes);
    List<Reviewed> entries = new ArrayList<>();
    while (in.hasRemaining()) entries.add(Reviewed.readFrom(in));
    return new ReviewLog(entries);
  }
}
