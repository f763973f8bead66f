package dev.kindling.slack;

import dev.kindling.platform.Vault;
import dev.kindling.slack.install.Authority;
import dev.kindling.slack.install.Installing;
import dev.kindling.slack.install.Installs;
import dev.kindling.slack.install.Tokens;
import java.time.Duration;
import java.time.InstantSource;
import okhttp3.OkHttpClient;

/**
 * One Slack app and where it may write: its settings, its tokens, and the one HTTP client of all
 * that call Slack.
 */
public final class SlackAccess {
  private final SlackSettings settings;
  private final InstantSource clock;
  private final OkHttpClient http = Wire.client(Wire.CONNECT, Wire.READ);
  private final Authority authority;
  private final Installing installing;

  /**
   * @param vault keeps the tokens; they must be sealed on the way there
   */
  public SlackAccess(SlackSettings settings, Vault vault, InstantSource clock) {
    this.settings = settings;
    this.clock = clock;
    OkHttpClient quick = http(Wire.QUICK, Wire.QUICK.multipliedBy(2));
    this.authority =
        new SlackAuthority(
            new Methods(settings, http), new Methods(settings, quick), settings, clock);
    this.installing =
        Installing.of(vault, authority, settings.botToken(), settings.client() == null, clock);
  }

  public SlackSettings settings() {
    return settings;
  }

  public InstantSource clock() {
    return clock;
  }

  /** What Slack alone can say of installations. */
  public Authority authority() {
    return authority;
  }

  /** Where the app is installed, and all that is done about it. */
  public Installing installing() {
    return installing;
  }

  public Installs installs() {
    return installing.installs();
  }

  public Tokens tokens() {
    return installing.tokens();
  }

  /** The one HTTP client, in that hurry. */
  OkHttpClient http(Duration connect, Duration read) {
    return Wire.hurried(http, connect, read);
  }
}
