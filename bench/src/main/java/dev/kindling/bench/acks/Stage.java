package dev.kindling.bench.acks;

import dev.kindling.bench.load.Acknowledgements;
import dev.kindling.bench.load.OpenLoad;
import dev.kindling.bench.machine.Machine;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** One stretch of the load on one server. */
record Stage(String name, Server server, OpenLoad load) {
  private static final Duration WANTED = Duration.ofMillis(300);
  private static final Duration GIVEN_UP = Duration.ofSeconds(3);

  /** Runs it, prints what came of it, and returns that. */
  Acknowledgements run(Duration time) throws IOException {
    List<Long> before = used();
    Acknowledgements all = load.run(time);
    System.out.println(line(all));
    System.out.printf("%-26s %s; load %.1f%n", "", processors(before, all), Machine.load());
    return all;
  }

  private String line(Acknowledgements all) {
    return ("%-26s %,d sent, %,d answered; p50 %.1f ms, p99 %.1f, p99.9 %.1f, longest %.1f;"
            + " over 300 ms %d, over 3 s %d; failures %s")
        .formatted(
            name,
            all.sent(),
            all.answered(),
            all.millis(0.5),
            all.millis(0.99),
            all.millis(0.999),
            all.millis(1),
            all.over(WANTED),
            all.over(GIVEN_UP),
            all.failures().isEmpty() ? "none" : all.failures());
  }

  private String processors(List<Long> before, Acknowledgements all) {
    List<Long> after = used();
    List<String> each =
        IntStream.range(0, server.processes().size())
            .mapToObj(one -> 1e3 * (after.get(one) - before.get(one)) / Math.max(1, all.sent()))
            .map("%,.0f"::formatted)
            .toList();
    return "processor %s µs each (server, Redis, Slack and load); sender at most %.0f ms late"
        .formatted(each.stream().collect(Collectors.joining(" + ")), all.latest() / 1e6);
  }

  private List<Long> used() {
    return server.processes().stream().map(Machine::processorMillis).toList();
  }
}
