package dev.kindling.slack.blockkit;

import dev.kindling.message.Block;
import dev.kindling.message.Inline.Span;
import java.util.List;

/**
 * Draws blocks for windows and for people's own pages, which have no text beside them. One for each
 * view, as it numbers the view's buttons.
 */
public final class Blocks {
  private final Drawing drawing = new Drawing();

  /** Each as JSON, within Slack's limits; as many as the texts take, so more than were given. */
  public List<String> of(List<Block> blocks) {
    return blocks.stream().flatMap(block -> drawing.draw(block).stream()).map(Part::block).toList();
  }

  /** Plain words as JSON, cut at sentences; none for blank words. */
  public static List<String> words(String text) {
    return Parts.sections(List.of(new Span.Plain(text))).stream().map(Part::block).toList();
  }
}
