package dev.kindling.testkit.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import dev.kindling.delivery.DeliveryId;
import dev.kindling.delivery.Transcripts.Entry;
import dev.kindling.message.Message;
import dev.kindling.platform.AccountId;
import dev.kindling.platform.Platform;
import dev.kindling.testkit.records.Messages;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What {@link dev.kindling.delivery.Transcripts} promises. */
public abstract class TranscriptsContract extends StoreContract {
  private final AccountId room =
      AccountId.of(Platform.WEB, "practice", Messages.AWKWARD + UUID.randomUUID());

  @Test
  void anEmptyRoomHasNoEntries() {
    assertEquals(List.of(), since(""));
  }

  @Test
  void entriesComeBackOldestFirstAsTheyWereWritten() {
    Entry first = append("one", Messages.rich());
    Entry second = stores.transcripts().append(room, id("two"), text("Hi"), true);
    assertEquals(List.of(first, second), since(""));
    assertEquals(Messages.rich(), since("").getFirst().message());
    assertEquals(List.of(second), since(first.id()));
    assertEquals(List.of(), since(second.id()));
  }

  @Test
  void theSameDeliveryASecondTimeChangesNothing() {
    Entry first = append("one", text("Hi"));
    assertEquals(first, append("one", text("again")));
    assertEquals(List.of(first), since(""));
  }

  @Test
  void aReplacementIsANewerEntryWithTheSameMessageId() {
    Entry first = append("one", text("Hi"));
    Entry other = append("two", text("There"));
    Entry newer = stores.transcripts().replace(room, first.messageId(), text("Bye"), false);
    assertEquals(first.messageId(), newer.messageId());
    assertNotEquals(first.id(), newer.id());
    assertEquals(List.of(first, other, newer), since(""));
    assertEquals(first, append("one", text("again")));
  }

  @Test
  void onlyTheNewestHundredEntriesAreKept() {
    for (int i = 0; i < 110; i++) append("cause " + i, text("Message " + i));
    assertEquals(100, since("").size());
    assertEquals(text("Message 10"), since("").getFirst().message());
  }

  @Test
  void anIdThatNoEntryHasShowsAllThatIsKept() {
    Entry first = append("one", text("Hi"));
    for (String odd : List.of("x", "-", "+", "(1", Messages.AWKWARD))
      assertEquals(List.of(first), since(odd));
  }

  private Entry append(String cause, Message message) {
    return stores.transcripts().append(room, id(cause), message, false);
  }

  private List<Entry> since(String after) {
    return stores.transcripts().since(room, after);
  }

  private static DeliveryId id(String cause) {
    return DeliveryId.of(cause, 0);
  }

  private static Message text(String text) {
    return Message.of("en-GB", text);
  }
}
