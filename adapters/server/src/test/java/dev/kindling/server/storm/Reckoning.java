package dev.kindling.server.storm;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kindling.campaign.CampaignId;
import dev.kindling.campaign.Receipt;
import dev.kindling.platform.Platform;
import dev.kindling.server.wiring.RunningKindling;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * What came of a campaign: what the platform counted against what we say.
 *
 * @param lost got nothing, and nobody is told
 * @param twice got it more than once
 */
record Reckoning(Council council, Receipt receipt, long lost, long twice) {
  private static final Duration STEP = Duration.ofSeconds(20);

  /** Lets time pass until all is over that can be over. */
  static void settle(Storm storm, RunningKindling server, Council council, CampaignId campaign) {
    storm.pass(server, STEP, () -> isOver(council, council.receipt(storm.store, campaign)));
  }

  static boolean isOver(Council council, Receipt receipt) {
    return receipt.isOver() && (council.platform() == Platform.TEAMS || receipt.uncertain() == 0);
  }

  static Reckoning of(Storm storm, Council council, CampaignId campaign) {
    Map<String, Long> arrived = storm.arrived();
    Set<Integer> uncertain = storm.store.campaigns().uncertain(council.id(), campaign).keySet();
    return new Reckoning(
        council,
        council.receipt(storm.store, campaign),
        everybody(council)
            .filter(one -> !uncertain.contains(one) && !arrived.containsKey(council.chat(one)))
            .count(),
        everybody(council).filter(one -> arrived.getOrDefault(council.chat(one), 0L) > 1).count());
  }

  /** Nothing lost, nothing twice; uncertain none on Slack, on Teams no more than were in flight. */
  void mustHold(int inFlight) {
    int most = council.platform() == Platform.SLACK ? 0 : inFlight;
    assertEquals(0, lost, this::toString);
    assertEquals(0, twice, this::toString);
    assertTrue(receipt.uncertain() <= most, () -> "%d in flight, %s".formatted(inFlight, this));
    assertEquals(council.people(), receipt.sent() + receipt.uncertain(), this::toString);
  }

  private static IntStream everybody(Council council) {
    return IntStream.rangeClosed(1, council.people());
  }
}
