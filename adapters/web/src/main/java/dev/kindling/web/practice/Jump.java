package dev.kindling.web.practice;

import java.time.ZonedDateTime;

/** What came of asking for the next working day. */
public sealed interface Jump {
  /** The practice clock was moved forward; what is due is on its way. */
  record Jumped(ZonedDateTime to) implements Jump {}

  /** Refused: this person has an account elsewhere, so their clock is the real one. */
  record NotAlone() implements Jump {}

  /** Nothing is planned for this person, so there is no day to jump to. */
  record NothingDue() implements Jump {}
}
