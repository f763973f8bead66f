package dev.kindling.redis.vault;

import dev.kindling.platform.Vault;
import dev.kindling.redis.client.Millis;
import dev.kindling.redis.client.Redis;
import dev.kindling.redis.client.Script;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Secrets in Redis, as they were given: whoever wants them sealed seals them before. Keys: {@code
 * {kindling:vault}:secrets}, a hash name → {@code version:value}, one field a secret; {@code
 * {kindling:vault}:locks}, a hash name → {@code until in ms:holder}, one field a lock that somebody
 * holds or has not given back; {@code {kindling:vault}:version}, the last version that was given.
 */
public final class RedisVault implements Vault {
  private static final String KEY = "{kindling:vault}";
  private static final String SECRETS = KEY + ":secrets";
  private static final Script VAULT = Script.of("vault");

  private final Redis redis;

  public RedisVault(Redis redis) {
    this.redis = redis;
  }

  @Override
  public Optional<Kept> find(String name) {
    return Optional.ofNullable(redis.ask(it -> it.hget(SECRETS, name))).map(RedisVault::kept);
  }

  private static Kept kept(String field) {
    int colon = field.indexOf(':');
    return new Kept(field.substring(colon + 1), Long.parseLong(field.substring(0, colon)));
  }

  @Override
  public boolean put(String name, String value, long version) {
    return isDone("put", name, version, value);
  }

  @Override
  public boolean remove(String name, long version) {
    return isDone("remove", name, version);
  }

  @Override
  public Set<String> names(String prefix) {
    return redis.ask(it -> it.hkeys(SECRETS)).stream()
        .filter(name -> name.startsWith(prefix))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  @Override
  public boolean lock(String name, String holder, Instant now, Duration most) {
    return isDone("lock", name, holder, Millis.floor(now), Millis.floor(now.plus(most)));
  }

  @Override
  public void unlock(String name, String holder) {
    isDone("unlock", name, holder);
  }

  private boolean isDone(String how, String name, Object... more) {
    Object[] arguments = new Object[more.length + 2];
    arguments[0] = how;
    arguments[1] = name;
    System.arraycopy(more, 0, arguments, 2, more.length);
    return redis.run(VAULT, KEY, arguments).number() == 1;
  }
}
