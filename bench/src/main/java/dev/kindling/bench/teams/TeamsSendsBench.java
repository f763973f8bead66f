package dev.kindling.bench.teams;

import dev.kindling.bench.machine.Child;
import dev.kindling.bench.machine.Machine;
import dev.kindling.bench.machine.Scratch;
import dev.kindling.redis.RedisStore;
import dev.kindling.server.bundled.BundledRedis;
import dev.kindling.server.life.DataFolder;
import dev.kindling.testkit.teams.ConnectorMessage;
import dev.kindling.testkit.teams.FakeConnector;
import dev.kindling.testkit.traffic.FakeOptions;
import dev.kindling.testkit.traffic.LimitPlan;
import dev.kindling.testkit.traffic.Tally;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Campaigns into many Teams tenants at once. */
@Command(
    name = "teams-sends",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    showDefaultValues = true,
    description = {
      "How near campaigns into many Teams tenants at once come to what Teams allows each.",
      "",
      "All tenants get a campaign at the same moment. φ is the least time that 50 a second leave,"
          + " divided by the time from the launch to the tenant's last message. The connector is a"
          + " fake that answers after a while, so that many posts are under way: five connections"
          + " to its host would be the limit otherwise. One of Kindling runs in a JVM of its own,"
          + " with the Redis that it brings along."
    })
public final class TeamsSendsBench implements Callable<Integer> {
  private static final InstantSource CLOCK = InstantSource.system();
  private static final LimitPlan LIMIT = LimitPlan.parse("bucket/1:3000");
  private static final double PROCESSORS = Runtime.getRuntime().availableProcessors();

  /** Teams' window is empty again after it. */
  private static final Duration REST = Duration.ofSeconds(2);

  @Option(names = "--tenants", defaultValue = "20", description = "Tenants.")
  private int tenants;

  @Option(names = "--people", defaultValue = "500", description = "People in each.")
  private int people;

  @Option(
      names = "--rounds",
      defaultValue = "3",
      description = "Campaigns to everybody, one after another; the first finds a cold JVM.")
  private int rounds;

  @Option(
      names = "--distance",
      defaultValue = "100",
      description = "Milliseconds until the connector answers a post.")
  private int distance;

  @Option(names = "--jvm", description = "One more flag for Kindling's JVM.")
  private List<String> flags = new ArrayList<>();

  /** Ends with 1 if somebody has no message, or one twice. */
  public static void main(String[] arguments) {
    System.exit(new CommandLine(new TeamsSendsBench()).execute(arguments));
  }

  @Override
  public Integer call() throws IOException, InterruptedException {
    FakeOptions options = FakeOptions.of(CLOCK).withoutBodies().at(Duration.ofMillis(distance));
    try (Scratch folder = Scratch.make();
        DataFolder data = DataFolder.take(folder.path());
        BundledRedis redis = BundledRedis.start(data, System.getenv("PATH"));
        FakeConnector connector = FakeConnector.start(Tenant.APP, options)) {
      System.out.println(Machine.description() + ", load %.1f".formatted(Machine.load()));
      System.out.println(redis.description() + ", appendfsync always");
      System.out.printf(
          "%d tenants with %,d people each; answers take %d ms, so that five connections would"
              + " carry %,d a second%n",
          tenants, people, distance, 5000 / Math.max(1, distance));
      Place place = new Place(redis.url().reveal(), connector, flags);
      return run(place, folder.path().resolve("kindling"));
    }
  }

  private int run(Place place, Path data) throws IOException, InterruptedException {
    FakeConnector connector = place.connector();
    List<Tenant> all = Tenant.several(tenants, people, connector.serviceUrl());
    try (Child kindling = place.kindling(data);
        RedisStore store = RedisStore.at(URI.create(place.redis()))) {
      kindling.port();
      all.forEach(one -> one.settle(store, CLOCK.instant()));
      Mailing mailing = new Mailing(all, connector, store);
      int missing = 0;
      for (int number = 1; number <= rounds; number++) {
        LockSupport.parkNanos(REST.toNanos());
        missing += round(number, mailing, kindling);
      }
      return missing == 0 && connector.tally().duplicates() == 0 ? 0 : 1;
    }
  }

  /** Returns how many are missing. */
  private int round(int number, Mailing mailing, Child kindling) {
    Duration atBest = LIMIT.atBest(people);
    Tally before = mailing.connector().tally();
    List<ProcessHandle> processes = Place.with(kindling);
    List<Long> used = used(processes);
    Instant now = CLOCK.instant();
    Duration most = atBest.multipliedBy(6).plusSeconds(30);
    try (Sampling sampling = sampling(mailing, kindling)) {
      // Another heading each time: the connector would call the same message one that came twice.
      List<ConnectorMessage> taken = mailing.send("New sign-in page " + number, now, most);
      Delivered done = new Delivered(mailing.tenants(), now, taken);
      print(number, done, atBest, sampling, micros(processes, used, done.messages().size()));
      Tally after = mailing.connector().tally();
      System.out.printf(
          "         429 %d of %,d, twice %d; load %.1f%n",
          after.limited() - before.limited(),
          after.calls() - before.calls(),
          after.duplicates(),
          Machine.load());
      return tenants * people - done.messages().size();
    }
  }

  private static Sampling sampling(Mailing mailing, Child kindling) {
    return new Sampling(
        kindling.handle(), URI.create(mailing.connector().serviceUrl()).getPort());
  }

  private void print(
      int number, Delivered done, Duration atBest, Sampling sampling, List<Double> micros) {
    List<Double> phis = done.phis(atBest);
    System.out.printf(
        "round %d: %,d of %,d taken; φ of a tenant: least %.3f, median %.3f; %,.0f a second in"
            + " all; %s%n",
        number,
        done.messages().size(),
        tenants * people,
        phis.getFirst(),
        Delivered.median(phis),
        done.perSecond(),
        sampling.most());
    System.out.printf(
        "         processor %s µs a message (server, Redis, Teams); %.0f processors would carry"
            + " %,.0f a second of server and Redis alone%n",
        micros.stream().map("%,.0f"::formatted).collect(Collectors.joining(" + ")),
        PROCESSORS,
        PROCESSORS * 1e6 / Delivered.sum(micros.subList(0, 2)));
  }

  private static List<Long> used(List<ProcessHandle> processes) {
    return processes.stream().map(Machine::processorMillis).toList();
  }

  private static List<Double> micros(List<ProcessHandle> processes, List<Long> before, int many) {
    List<Long> after = used(processes);
    return IntStream.range(0, before.size())
        .mapToObj(one -> 1e3 * (after.get(one) - before.get(one)) / Math.max(1, many))
        .toList();
  }
}
