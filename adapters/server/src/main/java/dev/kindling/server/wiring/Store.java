package dev.kindling.server.wiring;

import dev.kindling.redis.RedisStore;
import dev.kindling.server.bundled.BundledRedis;
import dev.kindling.server.life.CannotStart;
import dev.kindling.server.life.Closing;
import dev.kindling.server.life.DataFolder;
import dev.kindling.server.life.Patience;
import dev.kindling.server.settings.Secret;
import dev.kindling.server.settings.Settings;
import java.net.URI;
import java.time.Duration;

/**
 * Redis, answering: the one that the settings name, or one of our own.
 *
 * @param description which one, for people; without its password
 */
record Store(RedisStore redis, String description) {
  private static final Duration ANSWERS = Duration.ofSeconds(10);

  /** Throws {@link CannotStart} if it doesn't answer within 10 seconds. */
  static Store open(Settings settings, String path, Closing closing) {
    Secret url = settings.redisUrl();
    return url == null ? bundled(settings, path, closing) : at(URI.create(url.reveal()), closing);
  }

  private static Store bundled(Settings settings, String path, Closing closing) {
    DataFolder data = closing.keep(DataFolder.take(settings.data()));
    BundledRedis server = closing.keep(BundledRedis.start(data, path));
    RedisStore redis = closing.keep(RedisStore.at(URI.create(server.url().reveal())));
    return new Store(redis, server.description());
  }

  private static Store at(URI address, Closing closing) {
    String place =
        "%s:%d".formatted(address.getHost(), address.getPort() < 0 ? 6379 : address.getPort());
    RedisStore redis = closing.keep(RedisStore.at(address));
    if (Patience.until(ANSWERS, () -> redis.health().trouble().isEmpty()))
      return new Store(redis, place);
    throw new CannotStart(
        "The Redis at %s doesn't answer (%s). Start it, or mend KINDLING_REDIS_URL."
            .formatted(place, redis.health().trouble().orElse("too slow")));
  }
}
