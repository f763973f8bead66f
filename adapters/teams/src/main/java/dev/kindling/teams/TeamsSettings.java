package dev.kindling.teams;

import com.microsoft.bot.connector.authentication.AuthenticationConstants;
import java.net.URI;
import java.util.List;

/**
 * How the bot is registered and whom it trusts. Without an app id it talks to Microsoft's emulator
 * on this machine and to nobody else.
 *
 * @param appId the bot's app id (a GUID); empty for the emulator
 * @param appPassword its client secret; never printed
 * @param tenantId the only tenant that is served, and the bot's home; empty for any tenant
 * @param issuer who signs tokens to the bot; government clouds have their own
 * @param openIdUrl where the signers' keys are announced
 * @param tokenUrl where the bot gets its own tokens
 * @param serviceHosts hosts that messages may be sent to: names, or endings such as {@code
 *     .botframework.com}
 */
public record TeamsSettings(
    String appId,
    String appPassword,
    String tenantId,
    String issuer,
    URI openIdUrl,
    URI tokenUrl,
    List<String> serviceHosts) {
  /** The hosts of Microsoft's commercial cloud and its GCC. */
  public static final List<String> HOSTS =
      List.of("smba.trafficmanager.net", ".botframework.com", ".teams.microsoft.com");

  public TeamsSettings {
    serviceHosts = List.copyOf(serviceHosts);
    if (!appId.isBlank() && appPassword.isBlank())
      throw new IllegalArgumentException("A Teams app id needs its client secret beside it");
  }

  /** Microsoft's commercial cloud; a blank tenant serves any tenant. */
  public static TeamsSettings of(String appId, String appPassword, String tenantId) {
    String home =
        tenantId.isBlank() ? AuthenticationConstants.DEFAULT_CHANNEL_AUTH_TENANT : tenantId.strip();
    return new TeamsSettings(
        appId.strip(),
        appPassword.strip(),
        tenantId.strip(),
        AuthenticationConstants.TO_BOT_FROM_CHANNEL_TOKEN_ISSUER,
        URI.create(AuthenticationConstants.TO_BOT_FROM_CHANNEL_OPENID_METADATA_URL),
        URI.create("https://login.microsoftonline.com/" + home + "/oauth2/v2.0/token"),
        HOSTS);
  }

  /** No app id: this machine only. */
  public static TeamsSettings emulator() {
    return of("", "", "");
  }

  public TeamsSettings withOpenIdUrl(URI url) {
    return new TeamsSettings(appId, appPassword, tenantId, issuer, url, tokenUrl, serviceHosts);
  }

  public TeamsSettings withTokenUrl(URI url) {
    return new TeamsSettings(appId, appPassword, tenantId, issuer, openIdUrl, url, serviceHosts);
  }

  public TeamsSettings withIssuer(String other) {
    return new TeamsSettings(
        appId, appPassword, tenantId, other, openIdUrl, tokenUrl, serviceHosts);
  }

  public TeamsSettings withServiceHosts(List<String> hosts) {
    return new TeamsSettings(appId, appPassword, tenantId, issuer, openIdUrl, tokenUrl, hosts);
  }

  /** True without an app id. */
  public boolean isEmulator() {
    return appId.isBlank();
  }

  /** Redacted: the client secret is in no log. */
  @Override
  public String toString() {
    return "TeamsSettings[appId=%s, appPassword=%s, tenantId=%s, serviceHosts=%s]"
        .formatted(appId, appPassword.isEmpty() ? "none" : "***", tenantId, serviceHosts);
  }
}
