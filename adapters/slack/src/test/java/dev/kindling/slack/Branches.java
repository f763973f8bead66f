package dev.kindling.slack;

import dev.kindling.delivery.DeliveryId;
import dev.kindling.delivery.Parcel;
import dev.kindling.delivery.Way;
import dev.kindling.message.Message;
import dev.kindling.organisation.OrganisationId;
import dev.kindling.platform.Account;
import dev.kindling.platform.AccountId;
import dev.kindling.platform.Platform;
import dev.kindling.platform.SendResult;
import dev.kindling.platform.Workspace;
import dev.kindling.slack.install.BotToken;
import dev.kindling.slack.install.Installation;
import dev.kindling.testkit.memory.MemoryVault;
import dev.kindling.testkit.slack.FakeSlack;
import dev.kindling.testkit.slack.SlackInstalls;
import dev.kindling.testkit.slack.SlackPerson;
import dev.kindling.testkit.slack.SlackRaw;
import dev.kindling.testkit.slack.SlackRequests;
import dev.kindling.testkit.time.SettableClock;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/** An app that is installed in several workspaces, and servers that share what they know of it. */
final class Branches implements AutoCloseable {
  static final Duration HALF_A_DAY = Duration.ofHours(12);
  static final Workspace RIVER = new Workspace(Platform.SLACK, "T0RIVER");
  static final Workspace HILL = new Workspace(Platform.SLACK, "T0HILL");
  static final SlackPerson ADA = new SlackPerson("T0RIVER", "U0ADA");
  static final SlackPerson GRACE = new SlackPerson("T0HILL", "U0GRACE");

  final SettableClock clock = SettableClock.at("2026-05-03T13:02:00Z");
  final FakeSlack slack = FakeSlack.start(clock);
  final MemoryVault vault = new MemoryVault();
  final RecordingDoor door = new RecordingDoor();
  final SlackRequests requests = new SlackRequests(Desk.SECRET, clock);
  private final AtomicInteger number = new AtomicInteger();

  Branches() {
    slack.installs().lives(ADA);
    slack.installs().lives(GRACE);
  }

  /** A server that was started anew: it remembers nothing. */
  SlackAccess server() {
    return server(null);
  }

  SlackAccess server(@Nullable String botToken) {
    SlackSettings.Client client =
        new SlackSettings.Client(SlackInstalls.CLIENT, SlackInstalls.SECRET);
    return new SlackAccess(
        new SlackSettings(Desk.SECRET, botToken, slack.apiUrl(), client, HistoryAllowance.INTERNAL),
        vault,
        clock);
  }

  /** Installs the app there, with a token for good. */
  Installation install(String home) {
    return install(home, BotToken.lasting(slack.installs().token(home)));
  }

  /** Installs it with a token that expires in half a day. */
  Installation installExpiring(String home) {
    String token = slack.installs().token(home, HALF_A_DAY);
    String refresh = slack.installs().refresh(home, HALF_A_DAY);
    return install(home, new BotToken(token, clock.instant().plus(HALF_A_DAY), refresh));
  }

  private Installation install(String home, BotToken token) {
    boolean orgWide = home.startsWith("E");
    Installation one =
        new Installation(
            orgWide ? home : null,
            orgWide ? null : home,
            "Council " + home,
            "A0KINDLING",
            "U0COACH",
            token,
            Set.of("chat:write"),
            clock.instant(),
            "U0ADMIN",
            new OrganisationId("riverside"));
    server().installs().keep(one);
    return one;
  }

  /** Writes to a person from that server. */
  SendResult send(SlackAccess server, SlackPerson person) {
    AccountId id = AccountId.of(Platform.SLACK, person.workspace(), person.id());
    Parcel parcel =
        new Parcel(
            DeliveryId.of("cause", number.incrementAndGet()),
            Account.of(id),
            new Way.Post(null),
            Message.of("en-GB", "Hello."),
            false);
    return new SlackMessenger(server).send(parcel);
  }

  /** What a server answers to that request. */
  SlackAnswer take(SlackAccess server, SlackRaw raw) {
    return new SlackApp(server, door, new RecordingHomes(), Desk.LIBRARY)
        .handle(new SlackRequest(raw.headers(), raw.body()));
  }

  @Override
  public void close() {
    slack.close();
  }
}
