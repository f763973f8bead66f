package dev.kindling.slack;

import java.net.URI;
import java.util.Set;

/**
 * What it takes to talk with one Slack app.
 *
 * @param signingSecret proves that requests are Slack's; never blank, as anybody could forge them
 *     then
 * @param botToken the app's token, {@code xoxb-…}; never blank
 * @param apiUrl where Slack's methods are, ends with a slash; https, or http on loopback for tests
 */
public record SlackSettings(String signingSecret, String botToken, URI apiUrl) {
  public static final URI SLACK = URI.create("https://slack.com/api/");

  private static final Set<String> LOOPBACK = Set.of("127.0.0.1", "localhost", "[::1]");

  public SlackSettings {
    if (signingSecret.isBlank())
      throw new IllegalArgumentException(
          "Slack needs the app's signing secret: without it anybody could forge requests");
    if (botToken.isBlank())
      throw new IllegalArgumentException("Slack needs the app's bot token, got a blank one");
    if (!apiUrl.toString().endsWith("/")) apiUrl = URI.create(apiUrl + "/");
    if (apiUrl.getHost() == null || !("https".equals(apiUrl.getScheme()) || isLocal(apiUrl)))
      throw new IllegalArgumentException(
          "Slack's API address must be https, or http on this machine, got " + apiUrl);
  }

  /** The app at Slack itself. */
  public static SlackSettings of(String signingSecret, String botToken) {
    return new SlackSettings(signingSecret, botToken, SLACK);
  }

  /** True for an address on this machine by plain http, as tests have it. */
  static boolean isLocal(URI address) {
    return "http".equals(address.getScheme()) && LOOPBACK.contains(address.getHost());
  }

  /** Redacted: both secrets stay out of logs. */
  @Override
  public String toString() {
    return "SlackSettings[" + apiUrl + "]";
  }
}
