package dev.kindling.slack.blockkit;

import com.slack.api.model.block.LayoutBlock;
import java.util.List;

/**
 * One message as Slack takes it, within all its limits.
 *
 * @param text everything as escaped plain text: screen readers and notifications read it; never
 *     blank
 * @param blocks the same drawn; empty for people who want text only
 */
public record Page(String text, List<LayoutBlock> blocks) {
  public Page {
    blocks = List.copyOf(blocks);
  }
}
