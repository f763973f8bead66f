package dev.kindling.bench.teams;

import dev.kindling.bench.load.Acknowledgements;
import dev.kindling.bench.load.OpenLoad;
import dev.kindling.bench.machine.Machine;
import dev.kindling.testkit.teams.FakeConnector;
import dev.kindling.testkit.traffic.Tally;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * One stretch of the load on one server.
 *
 * @param processes the server's, Redis's, and this program's
 */
record Shift(
    String name, int port, List<ProcessHandle> processes, Office office, FakeConnector connector) {
  private static final Duration LATEST = Duration.ofSeconds(10);
  private static final Duration WANTED = Duration.ofMillis(500);

  /**
   * What came of it.
   *
   * @param answers from when a turn was due to its answer's arrival at the connector
   * @param micros of a processor for a turn, for each process
   */
  record Done(Acknowledgements answers, Acknowledgements acknowledged, List<Double> micros) {
    long failed() {
      return answers.failed() + acknowledged.failed();
    }
  }

  /** Runs it, prints what came of it, and returns that. */
  Done run(double rate, Duration time, Supplier<String> headers) throws IOException {
    office.begin(headers);
    Tally before = connector.tally();
    int calls = connector.sends();
    List<Long> used = used();
    Acknowledgements taken = new OpenLoad(port, "/api/messages", rate, office).run(time);
    Done done = new Done(office.finish(LATEST), taken, micros(used, taken.sent()));
    print(done, connector.sends() - calls, connector.tally().limited() - before.limited());
    return done;
  }

  private void print(Done done, int calls, long limited) {
    Acknowledgements answers = done.answers();
    System.out.printf(
        "%-34s %,d turns; to the answer %s, over 500 ms %d, unanswered %d%n",
        name, answers.sent(), times(answers), answers.over(WANTED), answers.failed());
    System.out.printf(
        "%-34s acknowledged %s; failures %s; %,d calls to Teams, 429 %d%n",
        "",
        times(done.acknowledged()),
        done.acknowledged().failures().isEmpty() ? "none" : done.acknowledged().failures(),
        calls,
        limited);
    System.out.printf(
        "%-34s processor %s µs a turn (server, Redis, Teams and load); sender at most %.0f ms"
            + " late; load %.1f%n",
        "",
        done.micros().stream().map("%,.0f"::formatted).collect(Collectors.joining(" + ")),
        done.acknowledged().latest() / 1e6,
        Machine.load());
  }

  private static String times(Acknowledgements all) {
    return "p50 %.1f ms, p99 %.1f, longest %.1f"
        .formatted(all.millis(0.5), all.millis(0.99), all.millis(1));
  }

  private List<Long> used() {
    return processes.stream().map(Machine::processorMillis).toList();
  }

  private List<Double> micros(List<Long> before, int turns) {
    List<Long> after = used();
    return IntStream.range(0, processes.size())
        .mapToObj(one -> 1e3 * (after.get(one) - before.get(one)) / Math.max(1, turns))
        .toList();
  }
}
