package dev.kindling.slack.blockkit;

/**
 * A block with the same in plain text, which may be empty where another part says it.
 *
 * @param block as JSON
 */
record Part(String block, String plain) {
  /** The block's length in a list of them. */
  int size() {
    return block.length() + 1;
  }
}
