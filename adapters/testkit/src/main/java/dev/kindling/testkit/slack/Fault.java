package dev.kindling.testkit.slack;

import org.jspecify.annotations.Nullable;

/** Something that goes wrong with one call. */
public sealed interface Fault {
  /** Refused with this HTTP status, nothing taken; {@code retryAfter} is the header, if any. */
  record Status(int status, @Nullable String retryAfter) implements Fault {}

  /** {@code ok: false} with this code, nothing taken. */
  record ErrorCode(String code) implements Fault {}

  /** Taken, but answered with this HTTP status. */
  record TakenThenStatus(int status) implements Fault {}

  /** Taken, but the connection breaks before a word of the answer. */
  record TakenThenDropped() implements Fault {}

  /** Taken, but the answer breaks off. */
  record TakenThenCutShort() implements Fault {}

  /** Taken, but the answer is no JSON. */
  record TakenThenGarbled() implements Fault {}

  /** Taken, but no answer comes as long as the fake runs. */
  record TakenThenSilent() implements Fault {}
}
