package dev.kindling.slack.view;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kindling.platform.Platform;
import dev.kindling.platform.Workspace;
import dev.kindling.testkit.time.SettableClock;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class RestsTest {
  private static final Workspace RIVERSIDE = new Workspace(Platform.SLACK, "T0RIVERSIDE");
  private static final Workspace HILLTOP = new Workspace(Platform.SLACK, "T0HILLTOP");

  private final SettableClock clock = SettableClock.at("2026-11-23T09:30:00Z");
  private final Rests rests = new Rests(_ -> Duration.ofSeconds(30), clock);

  @Test
  void aWorkspaceRestsAsLongAsSlackSaidAndTheOthersDoNotNotice() {
    rests.begin(RIVERSIDE, "30");
    assertTrue(rests.isResting(RIVERSIDE));
    assertFalse(rests.isResting(HILLTOP));
    clock.tick(Duration.ofSeconds(29));
    assertTrue(rests.isResting(RIVERSIDE));
    clock.tick(Duration.ofSeconds(1));
    assertFalse(rests.isResting(RIVERSIDE));
  }
}
