package dev.kindling.slack.blockkit;

/** What Slack takes, in characters or pieces. */
final class Limits {
  /** The text of a message; more is cut by Slack. */
  static final int TEXT = 40_000;

  static final int BLOCKS = 50;

  /** All blocks of a message as JSON; undocumented: beyond some 13,200 Slack refuses them. */
  static final int TOTAL = 12_800;

  static final int SECTION = 3_000;
  static final int CONTEXT = 2_000;
  static final int HEADER = 150;
  static final int BUTTONS = 25;
  static final int BUTTON_TEXT = 75;
  static final int IMAGE_URL = 3_000;
  static final int ALT_TEXT = 2_000;

  private Limits() {}
}
