package dev.kindling.slack.blockkit;

import java.util.regex.Pattern;

/**
 * The names Slack wants every button to have, unique in a message. They say only that a button is
 * ours; what it does is in its value.
 */
public final class ActionIds {
  private static final Pattern OURS = Pattern.compile("b:[0-9]{1,4}");

  private ActionIds() {}

  static String of(int index) {
    return "b:" + index;
  }

  /** True for a button that this package drew. */
  public static boolean isOurs(String actionId) {
    return OURS.matcher(actionId).matches();
  }
}
