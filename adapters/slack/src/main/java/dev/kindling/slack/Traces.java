package dev.kindling.slack;

import com.slack.api.model.Message;
import dev.kindling.delivery.DeliveryId;
import dev.kindling.delivery.Finder.Finding;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What a look through a chat has shown of one delivery so far. */
final class Traces {
  private final DeliveryId key;
  private final Map<Integer, String> parts = new TreeMap<>();
  private int of = 1;
  private boolean veiled;

  Traces(DeliveryId key) {
    this.key = key;
  }

  void see(List<Message> messages) {
    messages.forEach(this::see);
  }

  /** True once there is nothing more to look for. */
  boolean isAllThere() {
    return !parts.isEmpty() && parts.size() >= of;
  }

  /**
   * What it means that the whole time was looked through. A message of an app whose metadata we
   * can't read may be the one: then nobody may say that it never arrived, as it would be sent
   * twice. A message of which a part arrived has neither arrived nor not: an admin must know.
   */
  Finding afterAll() {
    if (isAllThere()) return new Finding.Found(parts.getOrDefault(of, ""));
    if (!parts.isEmpty()) return new Finding.Impossible("part_of_it");
    return veiled ? new Finding.Impossible("unreadable_metadata") : new Finding.Absent();
  }

  private void see(Message message) {
    String seen = key(message.getMetadata());
    if (seen.equals(key.value())) arrived(message);
    else if (seen.isEmpty() && message.getBotId() != null) veiled = true;
  }

  private void arrived(Message message) {
    Portion portion = Portion.of(message.getMetadata().getEventPayload());
    of = portion.of();
    parts.put(portion.number(), message.getTs() == null ? "" : message.getTs());
  }

  /** The key that travels with a message; empty if there is none to be read. */
  private static String key(Message.@Nullable Metadata metadata) {
    if (metadata == null || metadata.getEventPayload() == null) return "";
    return ChatPosts.EVENT_TYPE.equals(metadata.getEventType())
            && metadata.getEventPayload().get("key") instanceof String key
        ? key
        : "";
  }
}
