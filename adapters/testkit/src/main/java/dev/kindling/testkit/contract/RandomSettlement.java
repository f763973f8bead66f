package dev.kindling.testkit.contract;

import dev.kindling.delivery.Settlement;
import dev.kindling.platform.Refusal;
import java.time.Duration;
import java.time.Instant;
import java.util.Random;

/** Makes up what becomes of a claim; most are sent. */
record RandomSettlement(Random random) {
  Settlement next(Instant now) {
    return switch (random.nextInt(16)) {
      case 0 -> new Settlement.Again(null);
      case 1 -> new Settlement.Again(now.plusMillis(random.nextInt(3000)));
      case 2 -> new Settlement.Failed(Refusal.BLOCKED, "user_disabled");
      case 3 -> new Settlement.Uncertain("reset");
      case 4 -> new Settlement.Cancelled("left");
      case 5 -> new Settlement.Expired();
      case 6 -> new Settlement.Untouched();
      case 7 -> new Settlement.Limited(Duration.ofMillis(random.nextInt(3000)));
      case 8, 9 -> new Settlement.Uncertain("no answer");
      default -> new Settlement.Sent("17." + random.nextInt(1000));
    };
  }
}
