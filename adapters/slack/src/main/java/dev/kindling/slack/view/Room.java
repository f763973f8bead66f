package dev.kindling.slack.view;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** What still fits into a view. */
final class Room {
  private int blocks = ViewLimits.BLOCKS;
  private int bytes = ViewLimits.TOTAL;

  /** As many of them as fit, the first ones first. */
  List<String> take(List<String> some) {
    List<String> taken = new ArrayList<>();
    for (String block : some) {
      int size = block.getBytes(StandardCharsets.UTF_8).length + 1;
      if (blocks == 0 || size > bytes) return taken;
      blocks--;
      bytes -= size;
      taken.add(block);
    }
    return taken;
  }

  static String list(List<String> blocks) {
    return "[" + String.join(",", blocks) + "]";
  }
}
