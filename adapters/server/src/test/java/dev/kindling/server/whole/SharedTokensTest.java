package dev.kindling.server.whole;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import dev.kindling.platform.Platform;
import dev.kindling.platform.Workspace;
import dev.kindling.redis.RedisStore;
import dev.kindling.server.secret.SealedVault;
import dev.kindling.server.secret.SecretKey;
import dev.kindling.slack.HistoryAllowance;
import dev.kindling.slack.SlackAccess;
import dev.kindling.slack.SlackSettings;
import dev.kindling.slack.install.BotToken;
import dev.kindling.slack.install.Installation;
import dev.kindling.slack.install.Pass;
import dev.kindling.testkit.redis.TestRedis;
import dev.kindling.testkit.slack.FakeSlack;
import dev.kindling.testkit.slack.SlackInstalls;
import dev.kindling.testkit.time.SettableClock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Servers that share sealed tokens on one Redis. */
class SharedTokensTest {
  private static final Duration LIFE = Duration.ofHours(12);
  private static final SecretKey KEY = new SecretKey("0123456789abcdef0123456789abcdef");
  private static final SecretKey OTHER = new SecretKey("another-key-of-32-characters-now");

  private final SettableClock clock = SettableClock.at("2026-03-02T08:00:00Z");
  private final TestRedis redis = TestRedis.start();
  private final List<RedisStore> stores = new ArrayList<>();
  private FakeSlack slack;

  @BeforeEach
  void start() {
    slack = FakeSlack.start(clock);
  }

  @AfterEach
  void stop() {
    stores.forEach(RedisStore::close);
    slack.close();
    redis.close();
  }

  @Test
  void ofServersThatRenewATokenAtOnceOneDoesAndAllHaveIt() throws Exception {
    SlackAccess one = server(KEY);
    SlackAccess other = server(KEY);
    install(one, "T0RIVER");
    for (int round = 1; round <= 15; round++) {
      clock.tick(Duration.ofHours(11).plusMinutes(round));
      for (Pass pass : askAtOnce(List.of(one, other), 10)) assertInstanceOf(Pass.Valid.class, pass);
      assertEquals(round, slack.calls().size(), "one question to Slack a round");
    }
  }

  @Test
  void aTokenThatAServerCannotOpenStopsThatWorkspaceThereAndNoOther() {
    SlackAccess mine = server(KEY);
    install(mine, "T0RIVER");
    install(server(OTHER), "T0HILL");
    assertInstanceOf(Pass.Valid.class, mine.tokens().of(workspace("T0RIVER")));
    assertEquals(
        new Pass.Stopped("sealed_with_another_key"), mine.tokens().of(workspace("T0HILL")));
    install(mine, "T0HILL");
    clock.tick(Duration.ofSeconds(6));
    assertInstanceOf(Pass.Valid.class, mine.tokens().of(workspace("T0HILL")));
  }

  @Test
  void whereNothingCanBeOpenedAnyMoreInstallingTheAppAgainMendsAll() {
    SlackAccess before = server(OTHER);
    install(before, "T0RIVER");
    before.installs().belongs("T0RIVER", "E0COUNTY");
    slack.installs().revoke("T0RIVER");
    Pass.Valid dead = (Pass.Valid) before.tokens().of(workspace("T0RIVER"));
    assertFalse(before.tokens().refused(dead, "token_revoked"));
    SlackAccess after = server(KEY);
    install(after, "T0RIVER");
    after.installs().belongs("T0RIVER", "E0COUNTY");
    assertInstanceOf(Pass.Valid.class, after.tokens().of(workspace("T0RIVER")));
    assertEquals(Optional.of("E0COUNTY"), after.installs().enterpriseOf("T0RIVER"));
    assertEquals(List.of(), after.installing().places().troubles());
  }

  private List<Pass> askAtOnce(List<SlackAccess> servers, int many) throws Exception {
    CountDownLatch go = new CountDownLatch(1);
    try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      List<Future<Pass>> asking = new ArrayList<>();
      for (int i = 0; i < many; i++) {
        SlackAccess one = servers.get(i % servers.size());
        asking.add(
            threads.submit(() -> {
              go.await();
              return one.tokens().of(workspace("T0RIVER"));
            }));
      }
      go.countDown();
      List<Pass> passes = new ArrayList<>();
      for (Future<Pass> one : asking) passes.add(one.get());
      return passes;
    }
  }

  private SlackAccess server(SecretKey key) {
    RedisStore store = RedisStore.at(redis.address());
    stores.add(store);
    SlackSettings settings =
        new SlackSettings(
            "a-signing-secret",
            null,
            slack.apiUrl(),
            new SlackSettings.Client(SlackInstalls.CLIENT, SlackInstalls.SECRET),
            HistoryAllowance.INTERNAL);
    return new SlackAccess(settings, SealedVault.over(store.vault(), key, null), clock);
  }

  private void install(SlackAccess server, String home) {
    String token = slack.installs().token(home, LIFE);
    String refresh = slack.installs().refresh(home, LIFE);
    server
        .installs()
        .keep(
            new Installation(
                null,
                home,
                home,
                "A0",
                "U0",
                new BotToken(token, clock.instant().plus(LIFE), refresh),
                Set.of(),
                clock.instant(),
                "U0ADMIN",
                null));
  }

  private static Workspace workspace(String id) {
    return new Workspace(Platform.SLACK, id);
  }
}
