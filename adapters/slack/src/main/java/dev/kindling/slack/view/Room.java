package dev.kindling.slack.view;

import java.util.ArrayList;
import java.util.List;

/** What still fits into a view. */
final class Room {
  private int blocks = ViewLimits.BLOCKS;
  private int characters = ViewLimits.TOTAL;

  /** As many of them as fit, the first ones first. */
  List<String> take(List<String> some) {
    List<String> taken = new ArrayList<>();
    for (String block : some) {
      if (blocks == 0 || block.length() + 1 > characters) return taken;
      blocks--;
      characters -= block.length() + 1;
      taken.add(block);
    }
    return taken;
  }

  static String list(List<String> blocks) {
    return "[" + String.join(",", blocks) + "]";
  }
}
