package dev.kindling.server.wiring;

import dev.kindling.redis.RedisStore;
import dev.kindling.server.bundled.BundledRedis;
import dev.kindling.server.life.Closing;
import dev.kindling.server.secret.SealedVault;
import dev.kindling.server.settings.Secret;
import dev.kindling.server.settings.Settings;
import dev.kindling.slack.SlackAccess;
import dev.kindling.slack.SlackSettings;
import dev.kindling.teams.TeamsSettings;
import java.net.URI;
import java.time.InstantSource;
import java.util.Optional;

/**
 * A short look at what Kindling keeps, for a command: in the Redis that the settings name, in the
 * bundled one of a Kindling that runs on this machine, or in the bundled one started for so long.
 */
public final class Visit implements AutoCloseable {
  private final RedisStore store;
  private final Settings settings;
  private final Closing closing;

  private Visit(RedisStore store, Settings settings, Closing closing) {
    this.store = store;
    this.settings = settings;
    this.closing = closing;
  }

  /**
   * Throws {@link dev.kindling.server.life.CannotStart} if nothing answers within 10 seconds.
   *
   * @param path where programs are, as the variable PATH has it
   */
  public static Visit to(Settings settings, String path) {
    Closing closing = new Closing();
    try {
      return new Visit(open(settings, path, closing), settings, closing);
    } catch (RuntimeException e) {
      closing.close();
      throw e;
    }
  }

  private static RedisStore open(Settings settings, String path, Closing closing) {
    Optional<Secret> running =
        settings.redisUrl() == null ? BundledRedis.running(settings.data()) : Optional.empty();
    return running
        .map(url -> closing.keep(RedisStore.at(URI.create(url.reveal()))))
        .orElseGet(() -> Store.open(settings, path, closing).redis());
  }

  public RedisStore store() {
    return store;
  }

  /** The secrets that are kept, opened with the keys of the settings or of the data folder. */
  public SealedVault vault() {
    return Secrets.vault(settings, store);
  }

  /** Slack with the tokens that are kept; empty while it is off. */
  public Optional<SlackAccess> slack(InstantSource clock) {
    SlackSettings app = Platforms.slack(settings.slack());
    return app == null ? Optional.empty() : Optional.of(new SlackAccess(app, vault(), clock));
  }

  /** Teams; empty while only the emulator is answered. */
  public Optional<TeamsSettings> teams() {
    return Optional.of(Platforms.teams(settings.teams())).filter(teams -> !teams.isEmulator());
  }

  /** A second call does nothing. */
  @Override
  public void close() {
    closing.close();
  }
}
