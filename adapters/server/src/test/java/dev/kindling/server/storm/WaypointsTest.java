package dev.kindling.server.storm;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kindling.campaign.CampaignId;
import dev.kindling.campaign.Receipt;
import dev.kindling.platform.Platform;
import dev.kindling.server.sending.Waypoint;
import dev.kindling.server.wiring.RunningKindling;
import dev.kindling.testkit.slack.Fault;
import dev.kindling.testkit.teams.ConnectorFault;
import java.nio.file.Path;
import java.time.Duration;
import java.util.EnumSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The power goes at each point of a message's way, and another server goes on. */
class WaypointsTest {
  private static final int PEOPLE = 12;
  private static final Duration STEP = Duration.ofSeconds(20);

  @TempDir Path data;
  private Storm storm;

  @BeforeEach
  void begin() {
    storm = new Storm(data, 20);
  }

  @AfterEach
  void end() {
    storm.close();
  }

  /** A turn's point has a test of its own; on Teams nobody can look. */
  static Stream<Arguments> points() {
    EnumSet<Waypoint> sending = EnumSet.complementOf(EnumSet.of(Waypoint.COMMITTED));
    EnumSet<Waypoint> looking = EnumSet.of(Waypoint.LOOKING, Waypoint.LOOKED);
    return sending.stream()
        .flatMap(point ->
            Stream.of(Platform.SLACK, Platform.TEAMS)
                .filter(platform -> platform == Platform.SLACK || !looking.contains(point))
                .map(platform -> Arguments.of(platform, point)));
  }

  @ParameterizedTest
  @MethodSource("points")
  void whereverTheProcessDiesNothingIsLostAndNothingComesTwice(Platform platform, Waypoint point) {
    Council council = storm.council(platform, 'A', PEOPLE);
    storm.slack.failNext(new Fault.TakenThenDropped());
    CampaignId campaign = council.launch(storm.store, storm.clock.instant());
    int passing = point == Waypoint.PLANNED || point.name().startsWith("LOOK") ? 1 : 5;
    Child child = storm.child(point + ":" + passing);
    assertEquals(HaltAt.CODE, child.ended(), child.printed());
    goesOn(council, campaign);
  }

  @ParameterizedTest
  @EnumSource(
      value = Platform.class,
      names = {"SLACK", "TEAMS"})
  void whoDiesWaitingForThePlatformsAnswersLosesNothingEither(Platform platform) throws Exception {
    Council council = storm.council(platform, 'A', PEOPLE);
    CampaignId campaign = council.launch(storm.store, storm.clock.instant());
    for (int held = 0; held < 2; held++) {
      storm.slack.failNext(new Fault.TakenThenSilent());
      storm.teams.answerNext(new ConnectorFault.TakenThenSilent());
    }
    Child child = storm.child();
    Storm.await(
        () -> council.receipt(storm.store, campaign).sent() == PEOPLE - 2, "all but two answers");
    child.kill();
    goesOn(council, campaign);
  }

  @ParameterizedTest
  @EnumSource(
      value = Platform.class,
      names = {"SLACK", "TEAMS"})
  void whoDiesBeforeAcknowledgingATurnHasTakenItOnce(Platform platform) throws Exception {
    Call call = Call.of(storm, platform);
    Child child = storm.child(Waypoint.COMMITTED + ":1");
    assertFalse(call.to(child.address()), "nobody answers");
    assertEquals(HaltAt.CODE, child.ended(), child.printed());
    storm.clock.tick(Duration.ofSeconds(15));
    RunningKindling other = storm.server();
    for (int again = 0; again < 3; again++) assertTrue(call.to(other.address()));
    storm.pass(other, STEP, () -> storm.accepted() > 0);
    storm.clock.tick(Duration.ofMinutes(3));
    other.loops().crank();
    other.finish(Duration.ofSeconds(15));
    assertEquals(1, storm.accepted());
  }

  /** Another server takes over 15 seconds later; in the end everything is known or reported. */
  private void goesOn(Council council, CampaignId campaign) {
    Receipt then = council.receipt(storm.store, campaign);
    int inFlight = then.sending() + then.uncertain();
    storm.clock.tick(Duration.ofSeconds(15));
    RunningKindling other = storm.server();
    Reckoning.settle(storm, other, council, campaign);
    Reckoning.of(storm, council, campaign).mustHold(inFlight);
  }
}
