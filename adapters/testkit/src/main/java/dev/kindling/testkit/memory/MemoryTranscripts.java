package dev.kindling.testkit.memory;

import dev.kindling.delivery.DeliveryId;
import dev.kindling.delivery.Transcripts;
import dev.kindling.message.Message;
import dev.kindling.platform.AccountId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Transcripts in memory; ids are whole numbers, filled up with noughts so that they sort. */
final class MemoryTranscripts implements Transcripts {
  private static final int MOST = 100;

  private final Map<AccountId, List<Entry>> rooms = new HashMap<>();
  private long last;

  @Override
  public synchronized Entry append(
      AccountId room, DeliveryId id, Message message, boolean textOnly) {
    return since(room, "").stream()
        .filter(entry -> entry.messageId().equals(id.value()))
        .findFirst()
        .orElseGet(() -> replace(room, id.value(), message, textOnly));
  }

  @Override
  public synchronized Entry replace(
      AccountId room, String messageId, Message message, boolean textOnly) {
    Entry entry = new Entry("%018d-0".formatted(++last), messageId, message, textOnly);
    List<Entry> entries = rooms.computeIfAbsent(room, any -> new ArrayList<>());
    entries.add(entry);
    if (entries.size() > MOST) entries.removeFirst();
    return entry;
  }

  @Override
  public synchronized List<Entry> since(AccountId room, String after) {
    String start = after.matches("[0-9]{18}-0") ? after : "";
    return rooms.getOrDefault(room, List.of()).stream()
        .filter(entry -> entry.id().compareTo(start) > 0)
        .toList();
  }
}
