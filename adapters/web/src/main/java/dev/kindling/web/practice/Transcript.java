package dev.kindling.web.practice;

import dev.kindling.delivery.Transcripts.Entry;
import dev.kindling.message.Block;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A room as a page shows it: every message once, in its newest form, where it first stood.
 *
 * @param last the id of the newest entry, empty if there is none: where listening goes on
 */
record Transcript(List<Entry> messages, String last) {
  static Transcript of(List<Entry> entries) {
    Map<String, Entry> newest = new LinkedHashMap<>();
    entries.forEach(entry -> newest.put(entry.messageId(), entry));
    return new Transcript(
        List.copyOf(newest.values()), entries.isEmpty() ? "" : entries.getLast().id());
  }

  /**
   * The id of the message that asked last, if its question is still open: an answer that is typed
   * belongs to it. Older open ones were passed over and stay as they are.
   */
  Optional<String> openQuestion() {
    return messages.reversed().stream()
        .filter(entry -> entry.message().blocks().stream().anyMatch(Transcript::asks))
        .findFirst()
        .filter(entry -> entry.message().blocks().stream().anyMatch(Transcript::isOpen))
        .map(Entry::messageId);
  }

  /** A question, open or closed; or the buttons of one that is answered in one's own words. */
  private static boolean asks(Block block) {
    return block instanceof Block.Question || isOpen(block);
  }

  private static boolean isOpen(Block block) {
    return switch (block) {
      case Block.Question question -> question.isOpen();
      case Block.Buttons some -> some.buttons().stream().anyMatch(b -> b.id().isOfQuestion());
      case Block.Heading _,
          Block.Paragraph _,
          Block.Note _,
          Block.Picture _,
          Block.Facts _,
          Block.Progress _,
          Block.Fillable _ ->
          false;
    };
  }

  boolean isEmpty() {
    return messages.isEmpty();
  }
}
