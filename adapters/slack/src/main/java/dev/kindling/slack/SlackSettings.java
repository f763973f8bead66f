package dev.kindling.slack;

import java.net.URI;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What it takes to talk with Slack as one app.
 *
 * @param signingSecret proves that requests are Slack's; never blank, as anybody could forge them
 *     then
 * @param botToken the app's token in one workspace, {@code xoxb-…}; null if it is installed by
 *     OAuth alone
 * @param apiUrl where Slack's methods are, ends with a slash; https, or http on loopback for tests
 * @param client the app as it is installed by OAuth; null if it isn't
 * @param allowance how much of our chats Slack lets this kind of app read
 */
public record SlackSettings(
    String signingSecret,
    @Nullable String botToken,
    URI apiUrl,
    @Nullable Client client,
    HistoryAllowance allowance) {
  public static final URI SLACK = URI.create("https://slack.com/api/");

  private static final Set<String> LOOPBACK = Set.of("127.0.0.1", "localhost", "[::1]");

  public SlackSettings {
    if (signingSecret.isBlank())
      throw new IllegalArgumentException(
          "Slack needs the app's signing secret: without it anybody could forge requests");
    if (botToken == null ? client == null : botToken.isBlank())
      throw new IllegalArgumentException("Slack needs the app's bot token, or its client id");
    if (!apiUrl.toString().endsWith("/")) apiUrl = URI.create(apiUrl + "/");
    if (apiUrl.getHost() == null || !("https".equals(apiUrl.getScheme()) || isLocal(apiUrl)))
      throw new IllegalArgumentException(
          "Slack's API address must be https, or http on this machine, got " + apiUrl);
  }

  /** An app of one workspace, with a token. */
  public SlackSettings(String signingSecret, String botToken, URI apiUrl) {
    this(signingSecret, botToken, apiUrl, null, HistoryAllowance.INTERNAL);
  }

  /** The app as Slack knows it when somebody installs it. */
  public record Client(String id, String secret) {
    public Client {
      if (id.isBlank() || secret.isBlank())
        throw new IllegalArgumentException("A client needs its id and its secret");
    }

    /** Redacted: the secret stays out of logs. */
    @Override
    public String toString() {
      return "Client[" + id + "]";
    }
  }

  /** The app at Slack itself. */
  public static SlackSettings of(String signingSecret, String botToken) {
    return new SlackSettings(signingSecret, botToken, SLACK);
  }

  /** True for an address on this machine by plain http, as tests have it. */
  static boolean isLocal(URI address) {
    return "http".equals(address.getScheme()) && LOOPBACK.contains(address.getHost());
  }

  /** Redacted: all secrets stay out of logs. */
  @Override
  public String toString() {
    return "SlackSettings[" + apiUrl + "]";
  }
}
