package dev.kindling.teams;

import dev.kindling.conversation.Turn;
import dev.kindling.delivery.DeliveryId;
import dev.kindling.delivery.Messenger;
import dev.kindling.delivery.Parcel;
import dev.kindling.delivery.Way;
import dev.kindling.message.Message;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Tells people whose tenant belongs to no organisation that they can't be served, in their own chat
 * and once each, as nothing else remembers them. Whoever asks doesn't wait. Safe for many threads.
 */
public final class Strangers {
  /** Nobody is told anything. */
  static final Strangers IGNORED = new Strangers(null);

  /** More strangers at a time are somebody playing: the oldest may be told again then. */
  private static final int REMEMBERED = 1_000;

  private final @Nullable Messenger messenger;
  private final Map<String, Boolean> told =
      new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Boolean> eldest) {
          return size() > REMEMBERED;
        }
      };

  public Strangers(@Nullable Messenger messenger) {
    this.messenger = messenger;
  }

  void tell(Turn turn, Message refusal) {
    Messenger through = messenger;
    if (through == null || turn.among() != null || !isNew(turn)) return;
    Parcel parcel =
        new Parcel(
            DeliveryId.of(turn.key().value(), 1),
            turn.account(),
            new Way.Post(null),
            refusal,
            false);
    Thread.startVirtualThread(() -> through.send(parcel));
  }

  private boolean isNew(Turn turn) {
    synchronized (told) {
      return told.put(turn.account().id().key(), true) == null;
    }
  }
}
