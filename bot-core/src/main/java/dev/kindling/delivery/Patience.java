package dev.kindling.delivery;

import dev.kindling.platform.Pace;

/**
 * How long a rate is held before the next climb. Each climb ends in a refusal, and only one call in
 * a hundred may be refused: so each refusal is made up for by messages accepted. Where messages are
 * quick the time counts as well, and so does the length of the pauses.
 */
enum Patience {
  /** After a rate that is on trial or a guess: to see whether it is refused at once. */
  SHORT(15),

  /** After a rate that was measured. */
  LONG(90);

  private static final double HOLD_TIME = 180;
  private static final double PAUSES = 4;
  private static final double PRICE = 220;
  private static final double MOST_OWED = 440;
  private static final double MOST_OWED_AT_THE_PACE = 320;
  private static final double MOST_CREDIT = 40;
  private static final double UNCERTAIN_BELOW = 0.4;

  private final double messages;

  Patience(double messages) {
    this.messages = messages;
  }

  /** What is owed after these refusals and so many accepted since the setback before. */
  static double owed(Tempo tempo, Pace pace, Heard heard, long accepted) {
    double more = PRICE * (heard.limited() - tempo.limited()) - accepted;
    return Math.clamp(tempo.owed() + more, -MOST_CREDIT, mostOwed(tempo, pace));
  }

  /** The quicker messages are, the more is lost while a limit that rose isn't looked for. */
  private static double mostOwed(Tempo tempo, Pace pace) {
    double times = tempo.perSecond() / pace.perSecond();
    return Math.min(MOST_OWED, MOST_OWED_AT_THE_PACE / Math.sqrt(times));
  }

  /** A hold that has begun, now that more is owed. */
  static long longer(long hold, double owed) {
    return hold > SHORT.messages ? Math.max(hold, (long) owed) : hold;
  }

  /** How many messages a rate is held; at least 1. */
  long hold(Tempo tempo, Pace pace, double rate, double owed, double waited) {
    if (!tempo.isStarting() && rate < UNCERTAIN_BELOW * tempo.perSecond())
      return (long) SHORT.messages;
    double seconds = Math.max(waited * PAUSES, HOLD_TIME / pace.perSecond());
    double least = this == LONG ? Math.max(messages, owed) : messages;
    return (long) Math.max(least, Math.min(1, least / LONG.messages) * rate * seconds);
  }
}
