package dev.kindling.redis.directory;

import dev.kindling.organisation.Glance;
import dev.kindling.organisation.Lease;
import dev.kindling.organisation.Leases;
import dev.kindling.organisation.Organisation;
import dev.kindling.organisation.OrganisationId;
import dev.kindling.redis.client.Keys;
import dev.kindling.redis.client.Millis;
import dev.kindling.redis.client.Redis;
import dev.kindling.redis.client.Redis.Ask;
import dev.kindling.redis.client.Reply;
import dev.kindling.redis.client.Script;
import dev.kindling.redis.client.StoreUnavailable;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Leases in Redis. Keys: {@code kindling:servers}, a zset server by when it was last heard of in
 * ms; {@code kindling:{org}:lease}, a hash {owner, fence, until in ms}.
 */
public final class RedisLeases implements Leases {
  private static final String SERVERS = "kindling:servers";
  private static final Script ALIVE = Script.of("alive");
  private static final Script GLANCE = Script.of("keys", "stamp", "glance");
  private static final Script RELEASE = Script.of("keys", "release");

  private final Redis redis;
  private final OrganisationCache cache = new OrganisationCache();
  private final Unreached unreached = new Unreached();

  public RedisLeases(Redis redis) {
    this.redis = redis;
  }

  @Override
  public Set<String> alive(String server, Instant now) {
    Object[] arguments = {server, Millis.floor(now), Millis.floor(now.minus(TERM))};
    return redis.run(ALIVE, SERVERS, arguments).list().stream()
        .map(Reply::text)
        .collect(Collectors.toSet());
  }

  @Override
  public void leave(String server) {
    redis.ask(it -> it.zrem(SERVERS, server));
  }

  @Override
  public List<Glance> look(String server, Instant now, Predicate<OrganisationId> wanted) {
    List<OrganisationId> all =
        redis.ask(it -> it.smembers("kindling:organisations")).stream()
            .sorted()
            .map(OrganisationId::new)
            .toList();
    List<Reply> replies =
        redis.runEach(all.stream().map(id -> ask(id, server, now, wanted.test(id))).toList());
    List<Glance> glances = new ArrayList<>();
    Map<OrganisationId, StoreUnavailable> failures = new HashMap<>();
    for (int i = 0; i < all.size(); i++) {
      try {
        add(glances, all.get(i), replies.get(i));
      } catch (StoreUnavailable e) {
        failures.put(all.get(i), e);
      }
    }
    unreached.looked(failures);
    return glances;
  }

  private Ask ask(OrganisationId id, String server, Instant now, boolean wanted) {
    return new Ask(
        GLANCE,
        Keys.of(id),
        List.of(
            server,
            "" + Millis.floor(now),
            "" + Millis.floor(now.plus(TERM)),
            wanted ? "1" : "0",
            cache.stamp(id)));
  }

  /** Throws if the organisation's part of the store is away; the others go on. */
  private void add(List<Glance> glances, OrganisationId id, Reply reply) {
    if (reply.isNothing()) return;
    Organisation organisation = cache.update(id, reply.at(1).text(), reply.at(2).textOrNull());
    if (organisation != null) glances.add(glance(organisation, reply));
  }

  private static Glance glance(Organisation organisation, Reply reply) {
    long fence = reply.at(0).number();
    return new Glance(
        organisation,
        fence == 0 ? null : new Lease(organisation.id(), fence),
        due(reply.at(3).textOrNull()),
        reply.at(4).number() > 0,
        reply.at(5).number() > 0,
        reply.at(6).number() > 0,
        due(reply.at(7).textOrNull()));
  }

  private static @Nullable Instant due(@Nullable String score) {
    return score == null ? null : Instant.ofEpochMilli((long) Double.parseDouble(score));
  }

  @Override
  public void release(String server, Collection<Lease> held) {
    List<Ask> asks =
        held.stream()
            .map(lease ->
                new Ask(
                    RELEASE, Keys.of(lease.organisation()), List.of(server, "" + lease.fence())))
            .toList();
    redis.runEach(asks);
  }
}
