package dev.kindling.web.practice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kindling.delivery.DeliveryId;
import dev.kindling.delivery.Finder.Finding;
import dev.kindling.delivery.Finder.Sought;
import dev.kindling.delivery.Parcel;
import dev.kindling.delivery.Way;
import dev.kindling.platform.Account;
import dev.kindling.platform.AccountId;
import dev.kindling.platform.Platform;
import dev.kindling.platform.SendResult;
import dev.kindling.web.doubles.MemoryTranscripts;
import dev.kindling.web.doubles.Messages;
import dev.kindling.web.live.Live;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class WebMessengerTest {
  private static final AccountId ROOM = AccountId.of(Platform.WEB, "practice", "p1");
  private final MemoryTranscripts transcripts = new MemoryTranscripts();
  private final Live live = new Live();
  private final WebMessenger messenger = new WebMessenger(transcripts, live);

  @Test
  void aPostIsInTheTranscriptAndWhoListensIsTold() {
    try (Live.Listener news = live.listen(ROOM.key())) {
      SendResult.Sent sent =
          assertInstanceOf(SendResult.Sent.class, messenger.send(parcel(new Way.Post(null))));
      assertEquals(transcripts.since(ROOM, "").getFirst().messageId(), sent.messageId());
      assertTrue(news.await(Duration.ofSeconds(5)));
    }
  }

  @Test
  void theSameParcelTwiceIsOneMessage() {
    messenger.send(parcel(new Way.Post(null)));
    messenger.send(parcel(new Way.Post(null)));
    assertEquals(1, transcripts.since(ROOM, "").size());
  }

  @Test
  void aReplacementKeepsTheIdOfItsMessage() {
    messenger.send(parcel(new Way.Replace("m9")));
    assertEquals("m9", transcripts.since(ROOM, "").getFirst().messageId());
  }

  @Test
  void aStoreThatIsGoneIsReturnedAsUnreachableBecauseTryingAgainIsSafe() {
    transcripts.goDown();
    assertInstanceOf(SendResult.Unreachable.class, messenger.send(parcel(new Way.Post(null))));
  }

  @Test
  void whatIsInTheTranscriptIsFoundAndElseItIsAbsent() {
    assertEquals(new Finding.Absent(), find());
    SendResult.Sent sent =
        assertInstanceOf(SendResult.Sent.class, messenger.send(parcel(new Way.Post(null))));
    assertEquals(new Finding.Found(sent.messageId()), find());
  }

  @Test
  void aStoreThatIsGoneIsLookedAtLater() {
    transcripts.goDown();
    assertInstanceOf(Finding.Later.class, find());
  }

  private Finding find() {
    Parcel sought = parcel(new Way.Post(null));
    Instant now = Instant.parse("2026-03-02T09:00:00Z");
    return messenger
        .finder()
        .orElseThrow()
        .find(new Sought(sought.key(), sought.account(), new Way.Post(null), now, now));
  }

  private static Parcel parcel(Way way) {
    DeliveryId id = DeliveryId.of("cause", 0);
    return new Parcel(id, Account.of(ROOM), way, Messages.text("Hello"), false);
  }
}
