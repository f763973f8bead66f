package dev.kindling.slack;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kindling.platform.Refusal;
import dev.kindling.platform.SendResult;
import dev.kindling.slack.install.BotToken;
import dev.kindling.slack.install.Installation;
import dev.kindling.testkit.slack.Fault;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Tokens that expire, and refresh tokens that are good once. */
class RotationTest {
  private Branches branches;
  private SlackAccess server;

  @BeforeEach
  void open() {
    branches = new Branches();
    server = branches.server();
  }

  @AfterEach
  void close() {
    branches.close();
  }

  private BotToken token() {
    return server.installs().at("T0RIVER").orElseThrow().token();
  }

  private void sent() {
    assertInstanceOf(SendResult.Sent.class, branches.send(server, Branches.ADA));
  }

  @Test
  void aTokenWithMoreThanAnHourLeftIsLeftAlone() {
    Installation first = branches.installExpiring("T0RIVER");
    branches.clock.tick(Duration.ofHours(11).minusSeconds(1));
    sent();
    assertEquals(first.token(), token());
  }

  @Test
  void withLessItIsRenewedBeforeSomethingIsSent() {
    Installation first = branches.installExpiring("T0RIVER");
    branches.clock.tick(Duration.ofHours(11));
    sent();
    assertNotEquals(first.token(), token());
    assertEquals(1, branches.slack.installs().refreshes());
    for (int day = 0; day < 6; day++) {
      branches.clock.tick(Duration.ofHours(11));
      sent();
    }
    assertEquals(7, branches.slack.installs().refreshes());
  }

  @Test
  void aRoundRenewsItTwoHoursBeforeThoughNobodySends() {
    branches.installExpiring("T0RIVER");
    branches.clock.tick(Duration.ofHours(10).minusSeconds(1));
    server.installing().upkeep().round(branches.clock.instant());
    assertEquals(0, branches.slack.installs().refreshes());
    branches.clock.tick(Duration.ofSeconds(1));
    server.installing().upkeep().round(branches.clock.instant());
    assertEquals(1, branches.slack.installs().refreshes());
  }

  @Test
  void oneThatHasExpiredMeanwhileIsRenewedAsWell() {
    branches.installExpiring("T0RIVER");
    branches.clock.tick(Duration.ofDays(3));
    sent();
  }

  @Test
  void slacksWordThatATokenHasExpiredCountsMoreThanOurClock() {
    branches.installExpiring("T0RIVER");
    branches.slack.failNext(new Fault.ErrorCode("token_expired"));
    assertEquals(new SendResult.Unreachable("token_expired"), branches.send(server, Branches.ADA));
    sent();
    assertEquals(1, branches.slack.installs().refreshes());
  }

  @Test
  void serversThatRenewAtOnceUseTheRefreshTokenOnceAndAllGoOn() throws Exception {
    Random chance = new Random(7);
    branches.installExpiring("T0RIVER");
    List<SlackAccess> servers = List.of(server, branches.server(), branches.server());
    for (int round = 1; round <= 25; round++) {
      branches.clock.tick(Duration.ofHours(11).plusSeconds(chance.nextInt(3_000)));
      for (SendResult result : sendAtOnce(servers, 12))
        assertInstanceOf(SendResult.Sent.class, result, "round " + round);
      assertEquals(round, asked(), "nobody asks with what another has used");
      assertEquals(List.of(), server.installing().places().troubles());
    }
  }

  @Test
  void whereTheTokenHasExpiredOneRenewsItAndTheOthersWaitTheirTurn() throws Exception {
    branches.installExpiring("T0RIVER");
    List<SlackAccess> servers = List.of(server, branches.server());
    for (int round = 1; round <= 10; round++) {
      branches.clock.tick(Duration.ofHours(13));
      for (SendResult result : sendAtOnce(servers, 8))
        if (!(result instanceof SendResult.Sent))
          assertInstanceOf(SendResult.Unreachable.class, result, "it may be sent again");
      branches.clock.tick(Duration.ofSeconds(6));
      for (SlackAccess one : servers)
        assertInstanceOf(SendResult.Sent.class, branches.send(one, Branches.ADA));
      assertEquals(round, asked());
    }
  }

  private long asked() {
    return branches.slack.calls().stream()
        .filter(call -> call.method().equals("oauth.v2.access"))
        .count();
  }

  private List<SendResult> sendAtOnce(List<SlackAccess> servers, int many) throws Exception {
    CountDownLatch go = new CountDownLatch(1);
    try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      List<Future<SendResult>> sending = new ArrayList<>();
      for (int i = 0; i < many; i++) {
        SlackAccess one = servers.get(i % servers.size());
        sending.add(
            threads.submit(() -> {
              go.await();
              return branches.send(one, Branches.ADA);
            }));
      }
      go.countDown();
      List<SendResult> results = new ArrayList<>();
      for (Future<SendResult> one : sending) results.add(one.get());
      return results;
    }
  }

  @Test
  void whileAnotherServerHasTheLockTheTokenThatWeHaveWillDo() {
    branches.installExpiring("T0RIVER");
    branches.clock.tick(Duration.ofHours(11));
    branches.vault.lock(
        "slack/rotation/T0RIVER", "another", branches.clock.instant(), Duration.ofMinutes(1));
    sent();
    assertEquals(0, branches.slack.installs().refreshes());
  }

  @Test
  void aLockThatItsHolderDiedWithHoldsNobodyUpForLong() {
    branches.installExpiring("T0RIVER");
    branches.clock.tick(Duration.ofHours(13));
    branches.vault.lock(
        "slack/rotation/T0RIVER", "dead", branches.clock.instant(), Duration.ofMinutes(1));
    assertInstanceOf(SendResult.Unreachable.class, branches.send(server, Branches.ADA));
    branches.clock.tick(Duration.ofMinutes(1));
    sent();
  }

  @Test
  void whenSlackIsSilentTheOldTokenIsUsedAndSlackHasItsRest() {
    branches.installExpiring("T0RIVER");
    branches.clock.tick(Duration.ofHours(11));
    branches.slack.failNext(new Fault.Status(503, null));
    sent();
    sent();
    assertEquals(0, branches.slack.installs().refreshes());
    branches.clock.tick(Duration.ofMinutes(1));
    sent();
    assertEquals(1, branches.slack.installs().refreshes());
  }

  @Test
  void anAnswerThatIsLostLeavesTheTokenThatWeHaveUntilItExpiresAndThenThereIsAMark() {
    branches.installExpiring("T0RIVER");
    branches.clock.tick(Duration.ofHours(11));
    branches.slack.failNext(new Fault.TakenThenDropped());
    sent();
    branches.clock.tick(Duration.ofMinutes(2));
    sent();
    assertEquals(List.of(), server.installing().places().troubles());
    branches.clock.tick(Duration.ofHours(1));
    SendResult last = branches.send(server, Branches.ADA);
    assertEquals(new SendResult.Refused(Refusal.ACCESS_REVOKED, "invalid_refresh_token"), last);
    assertTrue(server.installing().places().troubles().size() == 1);
    branches.installExpiring("T0RIVER");
    branches.clock.tick(Duration.ofSeconds(6));
    sent();
  }

  @Test
  void whoInstallsOrRemovesTheAppWhileATokenIsRenewedWins() {
    branches.installExpiring("T0RIVER");
    branches.clock.tick(Duration.ofHours(11));
    sent();
    server.installs().remove("T0RIVER", branches.clock.instant());
    server.installing().upkeep().round(branches.clock.instant());
    assertTrue(server.installs().at("T0RIVER").isEmpty());
  }
}
