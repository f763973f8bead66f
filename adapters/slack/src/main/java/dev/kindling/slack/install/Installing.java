package dev.kindling.slack.install;

import dev.kindling.platform.Vault;
import java.time.InstantSource;
import org.jspecify.annotations.Nullable;

/** Where an app is installed, and all that is done about it. */
public record Installing(
    Installs installs, Tokens tokens, Upkeep upkeep, Departures departures, Places places) {
  /**
   * Reads and asks nothing yet.
   *
   * @param botToken the settings' own; null for none
   * @param alone whether nobody can install the app: then the settings' token is good everywhere
   */
  public static Installing of(
      Vault vault,
      Authority authority,
      @Nullable String botToken,
      boolean alone,
      InstantSource clock) {
    Installs installs = new Installs(vault);
    Marks marks = new Marks(vault);
    OwnToken own = new OwnToken(botToken, alone, authority, installs);
    Rotation rotation = new Rotation(vault, installs, authority, clock);
    Tokens tokens = new Tokens(installs, marks, own, rotation, new Alarm(), clock);
    return new Installing(
        installs,
        tokens,
        new Upkeep(installs, marks, own, rotation, tokens, authority),
        new Departures(installs, own, tokens, authority, clock),
        new Places(vault));
  }
}
