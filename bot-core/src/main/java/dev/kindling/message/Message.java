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

  /** The longest summary that {@link #summarised} makes. */
  static final int SUMMARY = 150;

  /** A message that is one paragraph and nothing else. */
  public static Message of(String lang, String text) {
    return summarised(lang, text, List.of(new Block.Paragraph(text)));
  }

  /** A message whose summary is the first line of that text, without marks, cut at a word. */
  public static Message summarised(String lang, String text, List<Block> blocks) {
    String line = Inline.plain(text.lines().findFirst().orElse(text)).strip();
    if (line.length() <= SUMMARY) return new Message(lang, line, blocks);
    int end = line.lastIndexOf(' ', SUMMARY - 1);
    return new Message(lang, line.substring(0, end < 1 ? SUMMARY - 1 : end) + "…", blocks);
  }

  /** This message with another after it, under this one's summary. */
  public Message then(Block... more) {
    List<Block> all = new ArrayList<>(blocks);
    all.addAll(List.of(more));
    return new Message(lang, summary, all);
  }
}
