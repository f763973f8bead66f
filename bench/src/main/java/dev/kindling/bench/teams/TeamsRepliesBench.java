package dev.kindling.bench.teams;

import dev.kindling.bench.machine.Child;
import dev.kindling.bench.machine.Machine;
import dev.kindling.bench.machine.Scratch;
import dev.kindling.redis.RedisStore;
import dev.kindling.server.bundled.BundledRedis;
import dev.kindling.server.life.DataFolder;
import dev.kindling.testkit.teams.FakeConnector;
import dev.kindling.testkit.traffic.FakeOptions;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** How fast people in many Teams tenants get their answers. */
@Command(
    name = "teams-replies",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    showDefaultValues = true,
    description = {
      "How long people in many Teams tenants wait for their answers.",
      "",
      "They press buttons and type, at moments of their own; each turn carries a signed token and is"
          + " timed from the moment it was due to its answer's arrival at the connector, a fake"
          + " that checks tokens and cards and holds each tenant to Teams' limits. Kindling runs in"
          + " a JVM of its own, with the Redis that it brings along. The baseline: a server that"
          + " checks the token and posts a sentence."
    })
public final class TeamsRepliesBench implements Callable<Integer> {
  private static final InstantSource CLOCK = InstantSource.system();

  @Option(names = "--rate", defaultValue = "300", description = "Turns a second, over all tenants.")
  private double rate;

  @Option(names = "--tenants", defaultValue = "20", description = "Tenants.")
  private int tenants;

  @Option(names = "--people", defaultValue = "100", description = "People in each.")
  private int people;

  @Option(
      names = "--seconds",
      defaultValue = "15",
      description = "Seconds with a token that is reused, and as many with one for each request.")
  private int seconds;

  @Option(
      names = "--warm-up",
      defaultValue = "40",
      description = "Seconds of the same load before; a quarter of it for the baseline.")
  private int warmUp;

  @Option(
      names = "--distance",
      defaultValue = "0",
      description = "Milliseconds until the connector answers a post.")
  private int distance;

  @Option(names = "--jvm", description = "One more flag for Kindling's JVM.")
  private List<String> flags = new ArrayList<>();

  /** Ends with 1 if a turn wasn't acknowledged with 200 or had no answer. */
  public static void main(String[] arguments) {
    System.exit(new CommandLine(new TeamsRepliesBench()).execute(arguments));
  }

  @Override
  public Integer call() throws IOException, InterruptedException {
    FakeOptions options =
        FakeOptions.of(CLOCK).withoutBodies().at(Duration.ofMillis(distance));
    try (Scratch folder = Scratch.make();
        DataFolder data = DataFolder.take(folder.path());
        BundledRedis redis = BundledRedis.start(data, System.getenv("PATH"));
        FakeConnector connector = FakeConnector.start(Tenant.APP, options)) {
      System.out.println(Machine.description() + ", load %.1f".formatted(Machine.load()));
      System.out.println(redis.description() + ", appendfsync always");
      System.out.printf(
          "%.0f turns a second of %,d people in each of %d tenants%n", rate, people, tenants);
      Place place = new Place(redis.url().reveal(), connector, flags);
      return run(place, folder.path().resolve("kindling"));
    }
  }

  private int run(Place place, Path data) throws IOException, InterruptedException {
    FakeConnector connector = place.connector();
    try (Child kindling = place.kindling(data);
        Child bare = place.bare()) {
      List<Tenant> all = Tenant.several(tenants, people, connector.serviceUrl());
      settle(place, kindling, all);
      Supplier<String> reused = Headers.reused(connector.tokens());
      Office office = new Office(all, reused);
      connector.readBy(office::hear);
      Contest contest = new Contest(shifts(kindling, office, place), shifts(bare, office, place));
      contest.warmUp(rate, Duration.ofSeconds(warmUp), reused);
      int many = (int) (rate * seconds);
      Supplier<String> fresh = Headers.fresh(connector.tokens(), many, CLOCK.instant());
      return contest.measure(rate, Duration.ofSeconds(seconds), reused, fresh);
    }
  }

  private static void settle(Place place, Child kindling, List<Tenant> tenants)
      throws InterruptedException {
    kindling.port();
    try (RedisStore store = RedisStore.at(URI.create(place.redis()))) {
      tenants.forEach(one -> one.settle(store, CLOCK.instant()));
    }
  }

  private static Contest.Shifts shifts(Child server, Office office, Place place)
      throws InterruptedException {
    int port = server.port();
    List<ProcessHandle> processes = Place.with(server);
    return name -> new Shift(name, port, processes, office, place.connector());
  }
}
