package dev.kindling.server.wiring;

import dev.kindling.platform.Unavailable;
import dev.kindling.redis.RedisStore;
import dev.kindling.server.secret.KeyFile;
import dev.kindling.server.secret.Renewals;
import dev.kindling.server.secret.SealedVault;
import dev.kindling.server.secret.SecretKey;
import dev.kindling.server.settings.Secret;
import dev.kindling.server.settings.Settings;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** This server's secret key, and what is sealed with it. */
public final class Secrets {
  private static final Logger LOG = LoggerFactory.getLogger(Secrets.class);

  private Secrets() {}

  /**
   * The one that was set, else the one in the data folder, which is made if need be. Throws {@link
   * dev.kindling.server.life.CannotStart} if it can't be kept.
   */
  public static SecretKey key(Settings settings) {
    Secret given = settings.secretKey();
    return given == null ? KeyFile.in(settings.data()) : new SecretKey(given.reveal());
  }

  static SealedVault vault(Settings settings, RedisStore store) {
    Secret before = settings.secretKeyBefore();
    return SealedVault.over(
        store.vault(), key(settings), before == null ? null : new SecretKey(before.reveal()));
  }

  /**
   * Seals anew what the key before had sealed. What can't be done now is done at the next start.
   */
  static void renew(SealedVault vault) {
    try {
      Renewals all = Renewals.of(vault);
      if (all.renewed() > 0) LOG.info("{} secrets are sealed with the new key now", all.renewed());
      for (String name : all.unreadable()) LOG.error("{}", Renewals.advice(name));
    } catch (Unavailable e) {
      LOG.warn("Secrets are sealed anew at the next start: {}", e.getMessage());
    }
  }
}
