package dev.kindling.bench.acks;

import dev.kindling.bench.machine.Child;
import dev.kindling.bench.machine.Machine;
import dev.kindling.bench.machine.Scratch;
import dev.kindling.bench.start.NoOpServer;
import dev.kindling.server.bundled.BundledRedis;
import dev.kindling.server.life.DataFolder;
import dev.kindling.testkit.slack.FakeSlack;
import dev.kindling.testkit.slack.SlackRequests;
import dev.kindling.testkit.traffic.FakeOptions;
import dev.kindling.testkit.traffic.LimitPlan;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** How fast Slack gets its acknowledgements while a campaign is sent. */
@Command(
    name = "slack-acks",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    showDefaultValues = true,
    description = {
      "How long Slack waits for its acknowledgements while a campaign is sent to the same workspace.",
      "",
      "Signed requests (commands, clicks, typed words, openings) come at their own moments, whether"
          + " or not the ones before were answered, and each is timed from the moment it was due."
          + " The whole of Kindling runs in a JVM of its own, with the Redis that it brings along;"
          + " Slack is a fake that limits messages and is some way off. The baselines: a server"
          + " that does nothing, and Kindling without the campaign."
    })
public final class SlackAcksBench implements Callable<Integer> {
  private static final String SECRET = "a-signing-secret-for-the-bench";
  private static final InstantSource CLOCK = InstantSource.system();

  @Option(names = "--rate", defaultValue = "200", description = "Requests a second.")
  private double rate;

  @Option(
      names = "--seconds",
      defaultValue = "20",
      description = "How long with the campaign, and how long without.")
  private int seconds;

  @Option(names = "--people", defaultValue = "2000", description = "Who get the campaign.")
  private int people;

  @Option(
      names = "--events",
      defaultValue = "10",
      description = "How many of a hundred requests are typed words or openings.")
  private double events;

  @Option(
      names = "--limit",
      defaultValue = "bucket/10:300",
      description = "Messages a minute that the workspace takes, which nobody tells Kindling.")
  private String limit;

  @Option(
      names = "--speed",
      defaultValue = "10",
      description = "How much faster than the real one that limit is.")
  private double speed;

  @Option(
      names = "--distance",
      defaultValue = "100",
      description = "Milliseconds until Slack answers a call.")
  private int distance;

  @Option(
      names = "--warm-up",
      defaultValue = "30000",
      description = "Requests to each server before it is measured, as fast as it answers.")
  private int warmUp;

  @Option(
      names = "--patience",
      defaultValue = "30",
      description = "Seconds of that at most; a quarter of it for the server that does nothing.")
  private int patience;

  @Option(names = "--jvm", description = "One more flag for Kindling's JVM.")
  private List<String> flags = new ArrayList<>();

  /** Ends with 1 if a request was not answered with 200. */
  public static void main(String[] arguments) {
    System.exit(new CommandLine(new SlackAcksBench()).execute(arguments));
  }

  @Override
  public Integer call() throws IOException, InterruptedException {
    try (Scratch folder = Scratch.make();
        DataFolder data = DataFolder.take(folder.path());
        BundledRedis redis = BundledRedis.start(data, System.getenv("PATH"));
        FakeSlack slack = FakeSlack.start(options())) {
      System.out.println(Machine.description() + ", load %.1f".formatted(Machine.load()));
      System.out.println(redis.description() + ", appendfsync always");
      System.out.printf(
          "%.0f requests a second, %.0f %% of them events; Slack takes %s messages a minute,"
              + " speed %s, answers after %d ms%n",
          rate, events, limit, speed, distance);
      slack.limitWorkspace(LimitPlan.parse(limit));
      return run(redis.url().reveal(), slack, folder.path().resolve("kindling"));
    }
  }

  private FakeOptions options() {
    return FakeOptions.of(CLOCK).atSpeed(speed).withoutBodies().at(Duration.ofMillis(distance));
  }

  private int run(String redis, FakeSlack slack, Path data)
      throws IOException, InterruptedException {
    String main = HastyKindling.class.getName();
    try (Child kindling = Child.of(flags, settings(redis, slack, data), main, "" + speed);
        Child nothing = Child.of(List.of(), Map.of(), NoOpServer.class.getName());
        Mailing mailing = new Mailing(redis)) {
      int port = kindling.port();
      mailing.settle(people, CLOCK.instant());
      Council council = new Council(slack, new SlackRequests(SECRET, CLOCK), people, events / 100);
      Contest contest =
          new Contest(
              new Server(port, with(kindling)),
              new Server(nothing.port(), with(nothing)),
              council,
              rate);
      contest.start(Duration.ofSeconds(seconds / 4));
      contest.warmUp(Duration.ofSeconds(patience), warmUp);
      return contest.measure(Duration.ofSeconds(seconds), new Campaigning(mailing, slack, CLOCK));
    }
  }

  private Map<String, String> settings(String redis, FakeSlack slack, Path data) {
    return Map.of(
        "KINDLING_PORT",
        "0",
        "KINDLING_DATA",
        data.toString(),
        "KINDLING_REDIS_URL",
        redis,
        "KINDLING_SLACK_SIGNING_SECRET",
        SECRET,
        "KINDLING_SLACK_BOT_TOKEN",
        FakeSlack.TOKEN,
        "KINDLING_SLACK_API_URL",
        slack.apiUrl().toString());
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
}
