package dev.kindling.server.storm;

import dev.kindling.campaign.CampaignId;
import dev.kindling.platform.Platform;
import dev.kindling.server.wiring.RunningKindling;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * A campaign whose server is killed again and again, at moments that nobody chose. Larger with
 * {@code -Dkindling.storm.sends=10000 -Dkindling.storm.kills=20}; with {@code
 * -Dkindling.storm.real=true} no time is skipped, so that it shows after how long it goes on.
 */
class RandomKillsTest {
  private static final int SENDS = Integer.getInteger("kindling.storm.sends", 200);
  private static final int KILLS = Integer.getInteger("kindling.storm.kills", 2);
  private static final long SEED = Long.getLong("kindling.storm.seed", System.nanoTime());
  private static final boolean REAL = Boolean.getBoolean("kindling.storm.real");

  /** In the skipped time a lease is over, and so is every claim. */
  private static final Duration SKIPPED = Duration.ofMinutes(2);

  @TempDir Path data;
  private final List<Double> resumed = new ArrayList<>();
  private int inFlight;

  @ParameterizedTest
  @EnumSource(
      value = Platform.class,
      names = {"SLACK", "TEAMS"})
  void nothingIsLostUnreportedAndNothingComesTwice(Platform platform) throws Exception {
    try (Storm storm = new Storm(data, Integer.getInteger("kindling.storm.speed", 20))) {
      Council council = storm.council(platform, 'A', SENDS);
      CampaignId campaign = council.launch(storm.store, storm.clock.instant());
      Child child = storm.child();
      for (long moment : moments()) child = kill(storm, council, campaign, child, moment);
      Storm.await(() -> council.receipt(storm.store, campaign).isOver(), "the last message");
      child.kill();
      storm.clock.tick(Duration.ofSeconds(15));
      RunningKindling last = storm.server();
      Reckoning.settle(storm, last, council, campaign);
      Reckoning reckoning = Reckoning.of(storm, council, campaign);
      print(reckoning);
      reckoning.mustHold(inFlight);
    }
  }

  /** After so many messages, but not in the first or the last twentieth. */
  private static long[] moments() {
    return new Random(SEED).longs(KILLS, SENDS / 20, SENDS - SENDS / 20L).sorted().toArray();
  }

  private Child kill(Storm storm, Council council, CampaignId campaign, Child child, long moment)
      throws Exception {
    Storm.await(() -> storm.accepted() >= moment, moment + " messages");
    child.kill();
    long killed = System.nanoTime();
    long before = storm.accepted();
    inFlight += council.receipt(storm.store, campaign).sending();
    if (!REAL) storm.clock.tick(SKIPPED);
    Child next = storm.child();
    next.address();
    Storm.await(() -> storm.accepted() > before, "the next message after " + before);
    resumed.add((System.nanoTime() - killed) / 1e9);
    return next;
  }

  private void print(Reckoning reckoning) {
    List<Double> sorted = resumed.stream().sorted().toList();
    System.out.printf(
        "%s: %,d sends, %d kills (seed %d): lost unreported %d, twice %d, reported as uncertain %d"
            + " of %d in flight, resumed after %.1f s (median), %.1f s (most)%s%n",
        reckoning.council().platform(),
        SENDS,
        KILLS,
        SEED,
        reckoning.lost(),
        reckoning.twice(),
        reckoning.receipt().uncertain(),
        inFlight,
        sorted.get(sorted.size() / 2),
        sorted.getLast(),
        REAL ? "" : ", leases and claims skipped");
  }
}
