package dev.kindling.testkit;

import dev.kindling.testkit.slack.FakeSlack;
import dev.kindling.testkit.slack.Fault;
import dev.kindling.testkit.teams.ConnectorFault;
import dev.kindling.testkit.teams.FakeConnector;
import dev.kindling.testkit.traffic.FakeOptions;
import dev.kindling.testkit.traffic.LimitPlan;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.InstantSource;

/**
 * Slack and the Bot Connector as one program or one object, for benches and crash tests. As a
 * program it prints the two addresses and ends when its standard input does, so that it never
 * outlives whoever started it. What it counted is at {@code /fake/tally} of each.
 *
 * <p>Flags, all with a value: {@code --slack-port} and {@code --teams-port} (any that is free),
 * {@code --app-id} (none: the emulator), {@code --speed} (1), {@code --slack-limit} and {@code
 * --teams-limit} (see {@link LimitPlan#parse}; Slack's is 300 a minute, Teams' 50 a second), {@code
 * --drop} (0: the share of answers that are dropped after acceptance), {@code --fail} (0: the share
 * answered 500, 502, 503 or 504 after acceptance), {@code --seed} (1), {@code --bodies} (false).
 */
public record FakePlatforms(FakeSlack slack, FakeConnector teams) implements AutoCloseable {
  public static void main(String[] arguments) throws IOException {
    try (FakePlatforms platforms = start(Flags.of(arguments), InstantSource.system())) {
      System.out.println("slack " + platforms.slack().apiUrl());
      System.out.println("teams " + platforms.teams().serviceUrl());
      untilTheEndOf(System.in);
      System.out.println("slack " + platforms.slack().tally().json());
      System.out.println("teams " + platforms.teams().tally().json());
    }
  }

  /** Starts both. */
  public static FakePlatforms start(Flags flags, InstantSource clock) {
    FakeOptions options = options(flags, clock);
    FakeSlack slack = FakeSlack.start(options.onPort((int) flags.number("slack-port", 0)));
    FakeConnector teams =
        FakeConnector.start(
            flags.text("app-id", ""), options.onPort((int) flags.number("teams-port", 0)));
    slack.limitWorkspace(LimitPlan.parse(flags.text("slack-limit", "bucket/20:300")));
    if (!flags.text("teams-limit", "").isEmpty())
      teams.limitTenant(LimitPlan.parse(flags.text("teams-limit", "")));
    FakePlatforms platforms = new FakePlatforms(slack, teams);
    platforms.goWrong(flags);
    return platforms;
  }

  @Override
  public void close() {
    slack.close();
    teams.close();
  }

  private static FakeOptions options(Flags flags, InstantSource clock) {
    FakeOptions options = FakeOptions.of(clock).atSpeed(flags.number("speed", 1));
    return flags.text("bodies", "false").equals("true") ? options : options.withoutBodies();
  }

  private void goWrong(Flags flags) {
    long seed = (long) flags.number("seed", 1);
    slack.failSome(flags.number("drop", 0), seed, new Fault.TakenThenDropped());
    teams.answerSome(flags.number("drop", 0), seed, new ConnectorFault.TakenThenDropped());
    slack.failSome(
        flags.number("fail", 0),
        seed + 1,
        new Fault.TakenThenStatus(500),
        new Fault.TakenThenStatus(502),
        new Fault.TakenThenStatus(503),
        new Fault.TakenThenStatus(504));
    teams.answerSome(
        flags.number("fail", 0),
        seed + 1,
        new ConnectorFault.TakenThenStatus(500),
        new ConnectorFault.TakenThenStatus(502),
        new ConnectorFault.TakenThenStatus(503),
        new ConnectorFault.TakenThenStatus(504));
  }

  private static void untilTheEndOf(InputStream in) throws IOException {
    in.transferTo(OutputStream.nullOutputStream());
  }
}
