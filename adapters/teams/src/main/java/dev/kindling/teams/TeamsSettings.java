package dev.kindling.teams;

/**
 * How the bot is registered and whom it trusts. Without an app id it talks to Microsoft's emulator
 * on this machine and to nobody else.
 *
 * @param appId the bot's app id (a GUID); empty for the emulator
 * @param appPassword its client secret; never printed
 * @param tenantId the only tenant that is served, and the bot's home; empty for any tenant
 */
public record TeamsSettings(String appId, String appPassword, String tenantId, Cloud cloud) {
  public TeamsSettings {
    if (!appId.isBlank() && appPassword.isBlank())
      throw new IllegalArgumentException("A Teams app id needs its client secret beside it");
  }

  /** Microsoft's commercial cloud; a blank tenant serves any tenant. */
  public static TeamsSettings of(String appId, String appPassword, String tenantId) {
    String home = tenantId.strip();
    return new TeamsSettings(appId.strip(), appPassword.strip(), home, Cloud.commercial(home));
  }

  /** No app id: this machine only. */
  public static TeamsSettings emulator() {
    return of("", "", "");
  }

  /** The same bot in another cloud. */
  public TeamsSettings in(Cloud other) {
    return new TeamsSettings(appId, appPassword, tenantId, other);
  }

  /** True without an app id. */
  public boolean isEmulator() {
    return appId.isBlank();
  }

  /** Redacted: the client secret is in no log. */
  @Override
  public String toString() {
    return "TeamsSettings[appId=%s, appPassword=%s, tenantId=%s, cloud=%s]"
        .formatted(appId, appPassword.isEmpty() ? "none" : "***", tenantId, cloud);
  }
}
