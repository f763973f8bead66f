package dev.kindling.message;

import java.util.List;

/**
 * A person's own page with the coach, for platforms that have a place for one. It is drawn anew
 * whenever somebody looks, and kept nowhere.
 *
 * @param lang the language of its words, a BCP 47 tag
 * @param above today, progress, settings
 * @param search the box for looking things up
 * @param below what was found, or what there is to begin with
 */
public record Home(String lang, List<Block> above, Search search, List<Block> below) {
  public Home {
    above = List.copyOf(above);
    below = List.copyOf(below);
  }

  /**
   * A box to type into.
   *
   * @param placeholder what stands in it while it is empty
   * @param sought what was looked for; may be empty
   */
  public record Search(String label, String placeholder, String sought) {}
}
