package dev.kindling.message;

import java.util.ArrayList;
import java.util.List;

/**
 * Everything a person is shown at once, independent of the platform.
 *
 * @param lang the language of its words, a BCP 47 tag
 * @param summary one line for the notification, plain text
 */
public record Message(String lang, String summary, List<Block> blocks) {
  public Message {
    blocks = List.copyOf(blocks);
    if (summary.isBlank()) throw new IllegalArgumentException("A message needs a summary");
  }

  /** A message that is one paragraph and nothing else. */
  public static Message of(String lang, String text) {
    return new Message(lang, Inline.plain(text), List.of(new Block.Paragraph(text)));
  }

  /** This message with another after it, under this one's summary. */
  public Message then(Block... more) {
    List<Block> all = new ArrayList<>(blocks);
    all.addAll(List.of(more));
    return new Message(lang, summary, all);
  }
}
