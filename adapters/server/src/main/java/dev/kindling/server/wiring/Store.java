package dev.kindling.server.wiring;

import dev.kindling.redis.RedisStore;
import dev.kindling.redis.client.RedisAddress;
import dev.kindling.server.bundled.BundledRedis;
import dev.kindling.server.life.CannotStart;
import dev.kindling.server.life.Closing;
import dev.kindling.server.life.DataFolder;
import dev.kindling.server.life.Patience;
import dev.kindling.server.settings.Secret;
import dev.kindling.server.settings.Settings;
import java.net.URI;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Redis, answering: the one that the settings name, or one of our own.
 *
 * @param description which one, for people; without its password
 */
record Store(RedisStore redis, String description) {
  private static final Logger LOG = LoggerFactory.getLogger(Store.class);
  private static final Duration ANSWERS = Duration.ofSeconds(10);

  /** Throws {@link CannotStart} if it doesn't answer within 10 seconds. */
  static Store open(Settings settings, String path, Closing closing) {
    Secret url = settings.redisUrl();
    if (url == null) return bundled(settings, path, closing);
    return at(RedisAddress.parse(url.reveal()), settings.redisReplicas(), closing);
  }

  private static Store bundled(Settings settings, String path, Closing closing) {
    DataFolder data = closing.keep(DataFolder.take(settings.data()));
    BundledRedis server = closing.keep(BundledRedis.start(data, path));
    RedisStore redis = closing.keep(RedisStore.at(URI.create(server.url().reveal())));
    return new Store(redis, server.description());
  }

  /** A Redis that is full is good enough: what is planned can be sent. */
  private static Store at(RedisAddress address, int replicas, Closing closing) {
    RedisStore redis = closing.keep(RedisStore.at(address, replicas));
    if (!Patience.until(ANSWERS, () -> redis.health().absence().isEmpty()))
      throw new CannotStart(
          "The Redis at %s doesn't answer (%s). Start it, or mend KINDLING_REDIS_URL."
              .formatted(address.description(), redis.health().absence().orElse("too slow")));
    redis.health().warnings().forEach(LOG::warn);
    return new Store(redis, address.description());
  }
}
