package dev.kindling.web.doubles;

import dev.kindling.delivery.DeliveryId;
import dev.kindling.delivery.Transcripts;
import dev.kindling.message.Message;
import dev.kindling.platform.AccountId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Transcripts in a map. */
public final class MemoryTranscripts implements Transcripts {
  private final Map<AccountId, List<Entry>> rooms = new HashMap<>();
  private long last = 1000;
  private volatile boolean down;

  /** From now on every call fails, as if the store were gone. */
  public void goDown() {
    down = true;
  }

  @Override
  public synchronized Entry append(
      AccountId room, DeliveryId id, Message message, boolean textOnly) {
    return room(room).stream()
        .filter(entry -> entry.messageId().equals(id.value()))
        .findFirst()
        .orElseGet(() -> add(room, id.value(), message, textOnly));
  }

  @Override
  public synchronized Entry replace(
      AccountId room, String messageId, Message message, boolean textOnly) {
    return add(room, messageId, message, textOnly);
  }

  @Override
  public synchronized List<Entry> since(AccountId room, String after) {
    return room(room).stream().filter(entry -> entry.id().compareTo(after) > 0).toList();
  }

  private Entry add(AccountId room, String messageId, Message message, boolean textOnly) {
    Entry entry = new Entry(Long.toString(++last), messageId, message, textOnly);
    room(room).add(entry);
    return entry;
  }

  private List<Entry> room(AccountId room) {
    if (down) throw new IllegalStateException("the store is gone");
    return rooms.computeIfAbsent(room, _ -> new ArrayList<>());
  }
}
