package dev.kindling.delivery;

import dev.kindling.message.Message;
import dev.kindling.platform.AccountId;
import java.util.List;

/**
 * What the coach wrote in the practice chat, so that the page can show it again. It holds no word
 * that the person typed. Bounded: the newest 100 entries, 30 days.
 */
public interface Transcripts {
  /** Appends a message; the same delivery a second time changes nothing. Returns its entry. */
  Entry append(AccountId room, DeliveryId id, Message message, boolean textOnly);

  /** Puts a message in the place of an older one: a newer entry with the same message id. */
  Entry replace(AccountId room, String messageId, Message message, boolean textOnly);

  /**
   * Entries after that one, oldest first.
   *
   * @param after the id of an entry, or empty for all that are kept
   */
  List<Entry> since(AccountId room, String after);

  /**
   * One entry.
   *
   * @param id grows along a room's transcript
   * @param messageId which message it is; a later entry with the same one takes its place
   */
  record Entry(String id, String messageId, Message message, boolean textOnly) {}
}
