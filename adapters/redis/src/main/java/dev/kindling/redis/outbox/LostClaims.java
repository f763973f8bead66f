package dev.kindling.redis.outbox;

import dev.kindling.organisation.OrganisationId;
import dev.kindling.redis.client.Keys;
import dev.kindling.redis.client.Millis;
import dev.kindling.redis.client.Redis;
import dev.kindling.redis.client.Script;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Claims whose answer never came: Redis may have made them, but nothing of them was written, so
 * they are taken back before the next claim instead of becoming uncertain.
 */
final class LostClaims {
  private static final Script UNCLAIM = Script.of("keys", "lanes", "unclaim");

  private final Redis redis;
  private final String server = UUID.randomUUID().toString();
  private final AtomicLong count = new AtomicLong();
  private final Map<OrganisationId, List<String>> lost = new ConcurrentHashMap<>();

  LostClaims(Redis redis) {
    this.redis = redis;
  }

  /** A name that no claim had before, here or on another server. */
  String freshName() {
    return server + "-" + count.incrementAndGet();
  }

  void note(OrganisationId organisation, String claim) {
    lost.computeIfAbsent(organisation, any -> new CopyOnWriteArrayList<>()).add(claim);
  }

  /** Takes them back; throws while the store is away, and they stay noted. */
  void takeBack(OrganisationId organisation, Instant now) {
    List<String> claims = lost.get(organisation);
    if (claims == null) return;
    for (String claim : List.copyOf(claims)) {
      redis.run(UNCLAIM, Keys.of(organisation), claim, Millis.floor(now));
      claims.remove(claim);
    }
  }
}
