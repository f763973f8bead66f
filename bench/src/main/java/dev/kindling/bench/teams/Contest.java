package dev.kindling.bench.teams;

import java.io.IOException;
import java.time.Duration;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** The same people's turns to Kindling and to a server that only posts. */
record Contest(Shifts kindling, Shifts bare) {
  /** Makes shifts at one server. */
  interface Shifts {
    Shift named(String name);
  }

  /** A few come first, as in the morning; a server that has just started is printed as well. */
  void warmUp(double rate, Duration time, Supplier<String> headers) throws IOException {
    bare.named("bare, warm-up").run(rate, time.dividedBy(4), headers);
    kindling.named("Kindling, just started").run(rate / 4, time.dividedBy(4), headers);
    kindling.named("Kindling, warm-up").run(rate, time.multipliedBy(3).dividedBy(4), headers);
  }

  /** Prints each shift and the ratios; returns 1 if a turn went wrong, else 0. */
  int measure(double rate, Duration time, Supplier<String> reused, Supplier<String> fresh)
      throws IOException {
    Shift.Done base = bare.named("bare, a token each").run(rate, time.dividedBy(2), fresh);
    Shift.Done one = kindling.named("Kindling, a token reused").run(rate, time, reused);
    Shift.Done each = kindling.named("Kindling, a token each").run(rate, time, fresh);
    System.out.printf(
        "a token each to one reused: p99 %.2f, processor of the server %.2f; to the bare server:"
            + " p99 %.1f, processor %.1f%n",
        each.answers().millis(0.99) / one.answers().millis(0.99),
        each.micros().getFirst() / one.micros().getFirst(),
        each.answers().millis(0.99) / base.answers().millis(0.99),
        each.micros().getFirst() / base.micros().getFirst());
    return Stream.of(base, one, each).anyMatch(all -> all.failed() > 0) ? 1 : 0;
  }
}
