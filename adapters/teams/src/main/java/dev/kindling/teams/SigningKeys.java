package dev.kindling.teams;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The keys that sign tokens to the bot, fetched when first needed and once a day. Old keys stay in
 * use while the address is down. An unknown key id asks again, at most once a minute, so that
 * forged ids can't be turned into traffic; without any keys at most every five seconds.
 */
final class SigningKeys {
  private static final Logger LOG = LoggerFactory.getLogger(SigningKeys.class);
  private static final Duration FRESH = Duration.ofHours(24);
  private static final Duration BETWEEN = Duration.ofMinutes(1);
  private static final Duration BETWEEN_WHEN_EMPTY = Duration.ofSeconds(5);

  private final OpenIdAddress address;
  private final ReentrantLock fetching = new ReentrantLock();
  private volatile Held held = new Held(Map.of(), Instant.MIN, Instant.MIN);

  SigningKeys(OpenIdAddress address) {
    this.address = address;
  }

  /**
   * @param fetched when the keys came
   * @param tried when they were last asked for
   */
  private record Held(Map<String, SigningKey> keys, Instant fetched, Instant tried) {
    boolean isStale(Instant now) {
      return keys.isEmpty() || !now.isBefore(fetched.plus(FRESH));
    }

    boolean mayAsk(Instant now) {
      Duration between = keys.isEmpty() ? BETWEEN_WHEN_EMPTY : BETWEEN;
      return tried.equals(Instant.MIN) || !now.isBefore(tried.plus(between));
    }
  }

  /** The key with that id, after asking for it if that may help. */
  Optional<SigningKey> find(@Nullable String id, Instant now) {
    if (id == null) return Optional.empty();
    if (held.isStale(now) || !held.keys().containsKey(id)) refresh(id, now);
    return Optional.ofNullable(held.keys().get(id));
  }

  /** True while no keys could be fetched at all: nobody can be proven then, nor refuted. */
  boolean areMissing() {
    return held.keys().isEmpty();
  }

  /** Whoever waited for another's fetch finds it done; whoever has a usable key doesn't wait. */
  private void refresh(String id, Instant now) {
    if (held.keys().containsKey(id) && fetching.isLocked()) return;
    fetching.lock();
    try {
      boolean wanted = held.isStale(now) || !held.keys().containsKey(id);
      if (wanted && held.mayAsk(now)) fetch(now);
    } finally {
      fetching.unlock();
    }
  }

  private void fetch(Instant now) {
    Map<String, SigningKey> fetched = address.keys();
    if (fetched.isEmpty()) {
      LOG.warn("Teams' signing keys could not be fetched; {} known keys stay", held.keys().size());
      held = new Held(held.keys(), held.fetched(), now);
    } else {
      held = new Held(fetched, now, now);
    }
  }
}
