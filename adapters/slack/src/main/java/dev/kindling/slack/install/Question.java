package dev.kindling.slack.install;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/**
 * Slack's own page that asks whether the app may be installed (OAuth v2).
 *
 * @param api where Slack's methods are, ends with a slash: the page is on the same host
 * @param clientId the app as Slack knows it
 * @param back where Slack sends people back to; the app must know it
 */
public record Question(URI api, String clientId, URI back) {
  /**
   * Its address.
   *
   * @param state comes back with the answer
   */
  public URI with(String state) {
    String scopes = String.join(",", Scope.keys());
    return api.resolve(
        "/oauth/v2/authorize?client_id=%s&scope=%s&redirect_uri=%s&state=%s"
            .formatted(
                encoded(clientId), encoded(scopes), encoded(back.toString()), encoded(state)));
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
