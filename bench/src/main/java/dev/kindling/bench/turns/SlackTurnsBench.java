package dev.kindling.bench.turns;

import dev.kindling.bench.load.Load;
import dev.kindling.bench.machine.Child;
import dev.kindling.bench.machine.Machine;
import dev.kindling.bench.machine.Scratch;
import dev.kindling.server.bundled.BundledRedis;
import dev.kindling.server.life.DataFolder;
import dev.kindling.testkit.slack.FakeSlack;
import dev.kindling.testkit.slack.SlackPerson;
import dev.kindling.testkit.slack.SlackRequests;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Turns a second through signed Slack requests, beside a bare Bolt on the same Redis. */
@Command(
    name = "slack-turns",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    showDefaultValues = true,
    description = {
      "Turns a second through signed Slack requests, and how long they take.",
      "",
      "The whole of Kindling runs in a JVM of its own, with the Redis that it brings along; learners"
          + " read lessons, answer questions by letter and by button, ask and look at their"
          + " progress. The baseline, in turns with it: Bolt for Java with one command that raises"
          + " one number in the same Redis."
    })
public final class SlackTurnsBench implements Callable<Integer> {
  private static final String WORKSPACE = "T0COUNCIL";

  @Option(names = "--connections", defaultValue = "16", description = "Connections, kept open.")
  private int connections;

  @Option(names = "--people", defaultValue = "640", description = "Learners, over all connections.")
  private int people;

  @Option(
      names = "--warm-up",
      defaultValue = "40000",
      description = "Turns of each before the first round.")
  private int warmUp;

  @Option(
      names = "--patience",
      defaultValue = "60",
      description = "Seconds of that at most; a quarter of it for the baseline.")
  private int patience;

  @Option(
      names = "--seconds",
      defaultValue = "6",
      description = "Seconds in a round; half of it for the baseline.")
  private int seconds;

  @Option(names = "--rounds", defaultValue = "5", description = "Rounds; medians are printed.")
  private int rounds;

  @Option(names = "--jvm", description = "One more flag for Kindling's JVM.")
  private List<String> flags = new ArrayList<>();

  /** Ends with 1 if any answer was not 200. */
  public static void main(String[] arguments) {
    System.exit(new CommandLine(new SlackTurnsBench()).execute(arguments));
  }

  @Override
  public Integer call() throws IOException, InterruptedException {
    try (Scratch folder = Scratch.make();
        DataFolder data = DataFolder.take(folder.path());
        BundledRedis redis = BundledRedis.start(data, System.getenv("PATH"));
        FakeSlack slack = FakeSlack.start(InstantSource.system())) {
      System.out.println(Machine.description());
      System.out.println(redis.description() + ", appendfsync always");
      return run(redis.url().reveal(), slack, folder.path().resolve("kindling"));
    }
  }

  private int run(String redis, FakeSlack slack, Path data)
      throws IOException, InterruptedException {
    SlackRequests requests = new SlackRequests(BareBolt.SECRET, InstantSource.system());
    Map<String, String> settings =
        Map.of(
            "KINDLING_PORT",
            "0",
            "KINDLING_DATA",
            data.toString(),
            "KINDLING_REDIS_URL",
            redis,
            "KINDLING_SLACK_SIGNING_SECRET",
            BareBolt.SECRET,
            "KINDLING_SLACK_BOT_TOKEN",
            FakeSlack.TOKEN,
            "KINDLING_SLACK_API_URL",
            slack.apiUrl().toString());
    try (Child kindling = Child.of(flags, settings, "dev.kindling.server.Kindling", "start");
        Child bare = Child.of(List.of(), Map.of(), BareBolt.class.getName(), redis)) {
      Load turns = new Load(kindling.port(), circles(slack, requests));
      Load counts = new Load(bare.port(), counting(slack, requests));
      Comparison comparison =
          new Comparison(
              new Contender("Kindling ", turns, with(kindling)),
              new Contender("bare Bolt", counts, with(bare)));
      comparison.warmUp(Duration.ofSeconds(patience), warmUp);
      return comparison.run(Duration.ofSeconds(seconds), rounds);
    }
  }

  /** Whatever takes a processor while that server works. */
  private static List<ProcessHandle> with(Child server) {
    ProcessHandle self = ProcessHandle.current();
    ProcessHandle redis =
        self.descendants()
            .filter(one -> one.info().command().orElse("").contains("redis"))
            .findFirst()
            .orElseThrow();
    return List.of(server.handle(), redis, self);
  }

  private List<Circle> circles(FakeSlack slack, SlackRequests requests) {
    return IntStream.range(0, connections)
        .mapToObj(connection -> new Circle(learners(slack, requests, connection)))
        .toList();
  }

  private List<Learning> learners(FakeSlack slack, SlackRequests requests, int connection) {
    return IntStream.range(0, Math.max(1, people / connections))
        .mapToObj(n -> new SlackPerson(WORKSPACE, "U%dX%d".formatted(connection, n)))
        .map(person -> new Learning(slack, requests, person))
        .toList();
  }

  private List<Counting> counting(FakeSlack slack, SlackRequests requests) {
    SlackPerson person = new SlackPerson(WORKSPACE, "U0COUNTS");
    return IntStream.range(0, connections)
        .mapToObj(_ -> new Counting(requests, person, slack.responseUrl()))
        .toList();
  }
}
