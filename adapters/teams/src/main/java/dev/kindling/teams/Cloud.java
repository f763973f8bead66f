package dev.kindling.teams;

import com.microsoft.bot.connector.authentication.AuthenticationConstants;
import java.net.URI;
import java.util.List;

/**
 * One of Microsoft's clouds: who signs requests to the bot, where it signs in, and where messages
 * go.
 *
 * @param issuer who signs tokens to the bot
 * @param openIdUrl where the signers' keys are announced
 * @param tokenUrl where the bot gets its own tokens
 * @param scope what those tokens are for
 * @param serviceUrl where the bot writes to a tenant that hasn't written yet; ends in a slash
 * @param serviceHosts hosts that messages may be sent to: names, or endings such as {@code
 *     .botframework.com}
 */
public record Cloud(
    String issuer,
    URI openIdUrl,
    URI tokenUrl,
    String scope,
    String serviceUrl,
    List<String> serviceHosts) {
  /** The hosts of Microsoft's commercial cloud and its GCC. */
  public static final List<String> HOSTS =
      List.of("smba.trafficmanager.net", ".botframework.com", ".teams.microsoft.com");

  public Cloud {
    serviceUrl = serviceUrl.endsWith("/") ? serviceUrl : serviceUrl + "/";
    serviceHosts = List.copyOf(serviceHosts);
  }

  /**
   * Microsoft's commercial cloud.
   *
   * @param home the tenant where the bot is registered; empty for one that any tenant may use
   */
  public static Cloud commercial(String home) {
    String where = home.isEmpty() ? AuthenticationConstants.DEFAULT_CHANNEL_AUTH_TENANT : home;
    return new Cloud(
        AuthenticationConstants.TO_BOT_FROM_CHANNEL_TOKEN_ISSUER,
        URI.create(AuthenticationConstants.TO_BOT_FROM_CHANNEL_OPENID_METADATA_URL),
        URI.create("https://login.microsoftonline.com/" + where + "/oauth2/v2.0/token"),
        AuthenticationConstants.TO_CHANNEL_FROM_BOT_OAUTH_SCOPE,
        "https://smba.trafficmanager.net/teams/",
        HOSTS);
  }

  public Cloud withIssuer(String other) {
    return new Cloud(other, openIdUrl, tokenUrl, scope, serviceUrl, serviceHosts);
  }

  public Cloud withOpenIdUrl(URI other) {
    return new Cloud(issuer, other, tokenUrl, scope, serviceUrl, serviceHosts);
  }

  public Cloud withTokenUrl(URI other) {
    return new Cloud(issuer, openIdUrl, other, scope, serviceUrl, serviceHosts);
  }

  public Cloud withScope(String other) {
    return new Cloud(issuer, openIdUrl, tokenUrl, other, serviceUrl, serviceHosts);
  }

  public Cloud withServiceUrl(String other) {
    return new Cloud(issuer, openIdUrl, tokenUrl, scope, other, serviceHosts);
  }

  public Cloud withServiceHosts(List<String> others) {
    return new Cloud(issuer, openIdUrl, tokenUrl, scope, serviceUrl, others);
  }
}
