package dev.kindling.message;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

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

  /** The number of the question that its buttons answer, the newest of several; 0 for none. */
  public int question() {
    return blocks.stream().flatMapToInt(Message::questions).max().orElse(0);
  }

  private static IntStream questions(Block block) {
    return switch (block) {
      case Block.Question asked when asked.isOpen() ->
          asked.options().stream().mapToInt(option -> option.button().question());
      case Block.Buttons next -> next.buttons().stream().mapToInt(one -> one.id().question());
      case Block.Question _,
          Block.Heading _,
          Block.Paragraph _,
          Block.Note _,
          Block.Picture _,
          Block.Facts _,
          Block.Fillable _,
          Block.Progress _ ->
          IntStream.empty();
    };
  }

  /** This message with another after it, under this one's summary. */
  public Message then(Block... more) {
    List<Block> all = new ArrayList<>(blocks);
    all.addAll(List.of(more));
    return new Message(lang, summary, all);
  }
}
