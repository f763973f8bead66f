package dev.kindling.bench.acks;

import dev.kindling.bench.load.Acknowledgements;
import dev.kindling.bench.load.Load;
import dev.kindling.bench.load.OpenLoad;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

/** The same people's requests to Kindling, with and without a campaign, and to a mere server. */
final class Contest {
  private static final int CONNECTIONS = 16;

  private final Server kindling;
  private final Server nothing;
  private final Council council;
  private final double rate;

  Contest(Server kindling, Server nothing, Council council, double rate) {
    this.kindling = kindling;
    this.nothing = nothing;
    this.council = council;
    this.rate = rate;
  }

  /** The load meets servers that have just started; none of it counts. */
  void start(Duration time) throws IOException {
    stage("nothing, just started", nothing).run(time);
    stage("Kindling, just started", kindling).run(time);
  }

  /** The just-in-time compilers work on these, not on the measured ones. */
  void warmUp(Duration most, long requests) throws InterruptedException {
    load(nothing).run(most.dividedBy(4), requests);
    load(kindling).run(most, requests);
  }

  /** Prints each stage and the ratios; returns 1 if an answer was not 200, else 0. */
  int measure(Duration time, Campaigning campaigning) throws IOException {
    Acknowledgements base = stage("a server that does nothing", nothing).run(time.dividedBy(2));
    Acknowledgements without = stage("Kindling alone", kindling).run(time);
    Acknowledgements beside = campaigning.beside(stage("Kindling with a campaign", kindling), time);
    System.out.printf(
        "p99 with the campaign to without: ratio %.2f; to a server that does nothing: %.1f%n",
        beside.millis(0.99) / without.millis(0.99), beside.millis(0.99) / base.millis(0.99));
    return Stream.of(base, without, beside).anyMatch(one -> one.failed() > 0) ? 1 : 0;
  }

  private Stage stage(String name, Server server) {
    return new Stage(name, server, new OpenLoad(server.port(), rate, council));
  }

  private Load load(Server server) {
    List<Calling> callers = Stream.generate(() -> new Calling(council)).limit(CONNECTIONS).toList();
    return new Load(server.port(), callers);
  }
}
