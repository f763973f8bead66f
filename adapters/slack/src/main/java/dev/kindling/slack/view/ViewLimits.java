package dev.kindling.slack.view;

/** What Slack takes in a view, in characters or pieces. */
final class ViewLimits {
  static final int BLOCKS = 100;

  /** Of all blocks as JSON, in bytes; Slack refuses views of more than 250 KB. */
  static final int TOTAL = 240_000;

  static final int LABEL = 2_000;
  static final int HINT = 2_000;
  static final int PLACEHOLDER = 150;
  static final int INPUT = 3_000;

  /** So few can be seen at once; more go into a list that is opened. */
  static final int SEEN = 10;

  static final int ENTRIES = 100;
  static final int ENTRY_WORDS = 75;
  static final int ENTRY_VALUE = 150;
  static final int ERROR = 2_000;

  private ViewLimits() {}
}
