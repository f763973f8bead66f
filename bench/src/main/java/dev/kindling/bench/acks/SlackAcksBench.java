package dev.kindling.bench.acks;

import dev.kindling.bench.load.Acknowledgements;
import dev.kindling.bench.load.OpenLoad;
import dev.kindling.bench.machine.Child;
import dev.kindling.bench.machine.Machine;
import dev.kindling.bench.machine.Scratch;
import dev.kindling.bench.start.NoOpServer;
import dev.kindling.campaign.CampaignId;
import dev.kindling.campaign.Receipt;
import dev.kindling.server.bundled.BundledRedis;
import dev.kindling.server.life.DataFolder;
import dev.kindling.testkit.slack.FakeSlack;
import dev.kindling.testkit.slack.SlackRequests;
import dev.kindling.testkit.traffic.FakeOptions;
import dev.kindling.testkit.traffic.LimitPlan;
import dev.kindling.testkit.traffic.Tally;
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
      defaultValue = "30",
      description = "How long with the campaign, and how long without; a third for the no-op.")
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
      defaultValue = "1",
      description = "How much faster than the real one that limit is.")
  private double speed;

  @Option(
      names = "--distance",
      defaultValue = "100",
      description = "Milliseconds until Slack answers a call.")
  private int distance;

  @Option(
      names = "--warm-up",
      defaultValue = "20",
      description = "Seconds of the load that are not measured.")
  private int warmUp;

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
    return FakeOptions.of(CLOCK)
        .atSpeed(speed)
        .withoutBodies()
        .at(Duration.ofMillis(distance));
  }

  private int run(String redis, FakeSlack slack, Path data)
      throws IOException, InterruptedException {
    String main = HastyKindling.class.getName();
    try (Child kindling =
            Child.of(flags, settings(redis, slack, data), main, String.valueOf(speed));
        Child nothing = Child.of(List.of(), Map.of(), NoOpServer.class.getName());
        Mailing mailing = new Mailing(redis)) {
      int port = kindling.port();
      mailing.settle(people, CLOCK.instant());
      Council council =
          new Council(slack, new SlackRequests(SECRET, CLOCK), people, events / 100);
      Stage noOp =
          new Stage(
              "a server that does nothing",
              new OpenLoad(nothing.port(), rate, council),
              with(nothing));
      OpenLoad load = new OpenLoad(port, rate, council);
      return measured(noOp, load, with(kindling), slack, mailing);
    }
  }

  private int measured(
      Stage noOp, OpenLoad load, List<ProcessHandle> processes, FakeSlack slack, Mailing mailing)
      throws IOException {
    new Stage("(warm-up)", load, processes).run(Duration.ofSeconds(warmUp));
    Acknowledgements base = noOp.run(Duration.ofMillis(1000L * seconds / 3));
    Duration time = Duration.ofSeconds(seconds);
    Acknowledgements without = new Stage("without a campaign", load, processes).run(time);
    Tally before = slack.tally();
    CampaignId campaign = mailing.launch(CLOCK.instant());
    Acknowledgements beside = new Stage("beside a campaign", load, processes).run(time);
    campaign(mailing.receipt(campaign), before, slack.tally());
    System.out.printf(
        "p99 beside the campaign to without: %.2f; to a server that does nothing: %.1f%n",
        beside.millis(0.99) / without.millis(0.99), beside.millis(0.99) / base.millis(0.99));
    return base.failed() + without.failed() + beside.failed() > 0 ? 1 : 0;
  }

  private static void campaign(Receipt receipt, Tally before, Tally after) {
    System.out.printf(
        "campaign: %,d of %,d sent, %,d waiting, %d uncertain, %d failed. Meanwhile Slack took %,d"
            + " messages, answers among them, and said 429 %d times; twice: %d%n",
        receipt.sent(),
        receipt.audience(),
        receipt.audience() - receipt.sent() - receipt.uncertain() - receipt.failed(),
        receipt.uncertain(),
        receipt.failed(),
        after.accepted() - before.accepted(),
        after.limited() - before.limited(),
        after.duplicates());
  }

  private Map<String, String> settings(String redis, FakeSlack slack, Path data) {
    return Map.of(
        "KINDLING_PORT", "0",
        "KINDLING_DATA", data.toString(),
        "KINDLING_REDIS_URL", redis,
        "KINDLING_SLACK_SIGNING_SECRET", SECRET,
        "KINDLING_SLACK_BOT_TOKEN", FakeSlack.TOKEN,
        "KINDLING_SLACK_API_URL", slack.apiUrl().toString());
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
