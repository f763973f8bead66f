package dev.kindling.server.wiring;

import dev.kindling.server.settings.Settings;
import dev.kindling.server.settings.Settings.Practice;

/** What is printed when everything runs: where to go, and what is on and off. */
final class Greeting {
  private Greeting() {}

  static String of(Settings settings, String address, String adminLink, String redis) {
    return """

    Kindling is ready for %s.

      Start here   %s/
      Practice     %s
      Console      %s%s  (works once, for 15 minutes)

      Slack        %s
      Teams        %s
      Redis        %s
      Data folder  %s

    Ctrl-C stops it.
    """
        .formatted(
            settings.home().name(),
            address,
            practice(settings, address),
            address,
            adminLink,
            slack(settings, address),
            teams(settings, address),
            redis,
            settings.data().toAbsolutePath().normalize());
  }

  private static String practice(Settings settings, String address) {
    return settings.practice() == Practice.OFF
        ? "off (KINDLING_PRACTICE=on switches it on)"
        : address + "/practice";
  }

  private static String slack(Settings settings, String address) {
    return settings.slack() == null
        ? "off: KINDLING_SLACK_SIGNING_SECRET and KINDLING_SLACK_BOT_TOKEN are not set"
        : "on, at " + address + "/slack/events";
  }

  private static String teams(Settings settings, String address) {
    return settings.teams().app() == null
        ? "off, but for the emulator on this machine: KINDLING_TEAMS_APP_ID is not set"
        : "on, at " + address + "/api/messages";
  }
}
