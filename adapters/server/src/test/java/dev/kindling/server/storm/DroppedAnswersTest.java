package dev.kindling.server.storm;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kindling.campaign.CampaignId;
import dev.kindling.campaign.Receipt;
import dev.kindling.platform.Platform;
import dev.kindling.server.wiring.RunningKindling;
import dev.kindling.testkit.slack.Fault;
import dev.kindling.testkit.teams.ConnectorFault;
import dev.kindling.testkit.traffic.Tally;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Platforms that take a message and whose answer never comes. Larger with {@code
 * -Dkindling.storm.sends=10000}.
 */
class DroppedAnswersTest {
  private static final int SENDS = Integer.getInteger("kindling.storm.sends", 500);

  @TempDir Path data;
  private Storm storm;
  private RunningKindling server;

  @BeforeEach
  void begin() {
    storm = new Storm(data, 20);
    server = storm.server();
  }

  @AfterEach
  void end() {
    storm.close();
  }

  @Test
  void onSlackNothingComesTwiceAndFiveMinutesLaterAllIsKnown() {
    storm.slack.failSome(0.02, 11, new Fault.TakenThenDropped());
    Council council = storm.council(Platform.SLACK, 'A', SENDS);
    CampaignId campaign = council.launch(storm.store, storm.clock.instant());
    Storm.await(() -> storm.accepted() == SENDS, "all messages");
    server.finish(Duration.ofSeconds(15));
    Receipt before = council.receipt(storm.store, campaign);
    for (int step = 0; step < 60; step++) pass(Duration.ofSeconds(5));
    Receipt after = council.receipt(storm.store, campaign);
    System.out.printf("Slack: %s, five minutes later %s%n", before, after);
    assertTrue(before.uncertain() > 0, () -> "nothing was dropped: " + before);
    assertTrue(after.uncertain() * 100 <= before.uncertain(), after::toString);
    assertEquals(SENDS, after.sent() + after.uncertain(), after::toString);
    assertEquals(SENDS, storm.slack.tally().calls());
    assertEquals(0, storm.slack.tally().duplicates());
  }

  @Test
  void onTeamsOneMessageIsOneRequestWhateverTheAnswer() {
    storm.teams.answerSome(
        0.05,
        12,
        new ConnectorFault.TakenThenStatus(500),
        new ConnectorFault.TakenThenStatus(502),
        new ConnectorFault.TakenThenStatus(503),
        new ConnectorFault.TakenThenStatus(504),
        new ConnectorFault.TakenThenDropped());
    Council council = storm.council(Platform.TEAMS, 'A', SENDS);
    CampaignId campaign = council.launch(storm.store, storm.clock.instant());
    Storm.await(() -> storm.accepted() == SENDS, "all messages");
    for (int step = 0; step < 20; step++) pass(Duration.ofSeconds(30));
    Receipt receipt = council.receipt(storm.store, campaign);
    Tally tally = storm.teams.tally();
    System.out.printf("Teams: %s, %s%n", receipt, tally);
    assertTrue(receipt.uncertain() > 0, () -> "nothing went wrong: " + receipt);
    assertEquals(SENDS, receipt.sent() + receipt.uncertain(), receipt::toString);
    assertEquals(SENDS, tally.calls() - tally.limited(), "each on the wire once");
    assertEquals(0, tally.duplicates() + tally.repeats());
  }

  private void pass(Duration time) {
    storm.clock.tick(time);
    server.loops().crank();
    server.finish(Duration.ofSeconds(15));
  }
}
