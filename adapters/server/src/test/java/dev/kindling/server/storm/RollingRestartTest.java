package dev.kindling.server.storm;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kindling.campaign.CampaignId;
import dev.kindling.campaign.Receipt;
import dev.kindling.platform.Platform;
import dev.kindling.testkit.slack.SlackPost;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One of two servers is asked to stop while both send campaigns. */
class RollingRestartTest {
  private static final int COUNCILS = 8;
  private static final int PEOPLE = 100;

  /** A lease that nobody gives back is taken over after ten. */
  private static final double MOST_SECONDS = 5;

  @TempDir Path data;

  @Test
  void theOtherGoesOnAtOnceAndNothingIsLostTwiceOrUncertain() throws Exception {
    try (Storm storm = new Storm(data, 2)) {
      List<Council> councils =
          IntStream.range(0, COUNCILS)
              .mapToObj(i -> storm.council(Platform.SLACK, (char) ('A' + i), PEOPLE))
              .toList();
      Child old = storm.child();
      Child other = storm.child();
      Storm.await(() -> old.looksAfter() + other.looksAfter() == COUNCILS + 2, "both have some");
      Map<Council, CampaignId> campaigns = new LinkedHashMap<>();
      for (Council one : councils)
        campaigns.put(one, one.launch(storm.store, storm.clock.instant()));
      Storm.await(() -> storm.accepted() > COUNCILS * PEOPLE / 4, "a quarter");
      old.stop();
      old.ended();
      assertTrue(storm.accepted() < COUNCILS * PEOPLE, "it stopped in the middle");
      Storm.await(() -> storm.accepted() == COUNCILS * PEOPLE, "the last message");
      Storm.await(() -> areOver(storm, campaigns), "the last receipt");
      campaigns.forEach((council, campaign) -> check(storm, council, campaign));
      assertEquals(0, storm.slack.tally().duplicates());
      assertFalse(old.printed().contains("ERROR"), old.printed());
      assertFalse(other.printed().contains("ERROR"), other.printed());
    }
  }

  private static boolean areOver(Storm storm, Map<Council, CampaignId> campaigns) {
    return campaigns.entrySet().stream()
        .allMatch(one -> one.getKey().receipt(storm.store, one.getValue()).isOver());
  }

  private static void check(Storm storm, Council council, CampaignId campaign) {
    Receipt receipt = council.receipt(storm.store, campaign);
    assertEquals(PEOPLE, receipt.sent(), receipt::toString);
    double gap = longestGap(storm, council);
    assertTrue(gap < MOST_SECONDS, () -> "%s waited %.1f s".formatted(council.id(), gap));
  }

  /** Between two messages to the same council, in seconds. */
  private static double longestGap(Storm storm, Council council) {
    List<Double> times = times(storm, council);
    return IntStream.range(1, times.size())
        .mapToDouble(i -> times.get(i) - times.get(i - 1))
        .max()
        .orElseThrow();
  }

  private static List<Double> times(Storm storm, Council council) {
    return storm.slack.posts().stream()
        .filter(post -> post.channel().charAt(1) == council.letter())
        .map(SlackPost::ts)
        .map(Double::valueOf)
        .sorted()
        .toList();
  }
}
