package dev.kindling.web.live;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(10)
class LiveTest {
  private static final Duration LONG = Duration.ofSeconds(9);
  private final Live live = new Live();

  @Test
  void newsWakesWhoeverListensToItsTopic() throws InterruptedException {
    try (Live.Listener listener = live.listen("room")) {
      Thread teller = Thread.ofVirtual().start(() -> live.news("room"));
      assertTrue(listener.await(LONG));
      teller.join();
    }
  }

  @Test
  void newsThatCameBeforeTheWaitIsNotLost() {
    try (Live.Listener listener = live.listen("room")) {
      live.news("room");
      assertTrue(listener.await(Duration.ZERO));
    }
  }

  @Test
  void newsOfAnotherTopicWakesNobody() {
    try (Live.Listener listener = live.listen("room")) {
      live.news("other");
      assertFalse(listener.await(Duration.ZERO));
    }
  }

  @Test
  void muchNewsAtOnceIsOneWakingUp() {
    try (Live.Listener listener = live.listen("room")) {
      live.news("room");
      live.news("room");
      assertTrue(listener.await(Duration.ZERO));
      assertFalse(listener.await(Duration.ZERO));
    }
  }

  @Test
  void aClosedListenerLeavesNothingBehind() {
    live.listen("room").close();
    assertEquals(0, live.count("room"));
    Live.Listener first = live.listen("room");
    live.listen("room").close();
    assertEquals(1, live.count("room"));
    first.close();
    first.close();
    assertEquals(0, live.count("room"));
  }

  @Test
  void closingEndsEveryWait() throws InterruptedException {
    try (Live.Listener listener = live.listen("room")) {
      Thread closer = Thread.ofVirtual().start(live::close);
      assertFalse(listener.await(LONG));
      closer.join();
      assertFalse(listener.await(LONG));
    }
  }
}
