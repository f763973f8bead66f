package dev.kindling.redis.directory;

import dev.kindling.organisation.OrganisationId;
import dev.kindling.organisation.Removals;
import dev.kindling.redis.client.Keys;
import dev.kindling.redis.client.Redis;
import java.util.List;
import java.util.Set;
import java.util.function.LongConsumer;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import redis.clients.jedis.params.ScanParams;
import redis.clients.jedis.resps.ScanResult;

/**
 * Removals in Redis. Key: {@code {kindling:organisations}:leaving}, a set of ids; each until its
 * removal is over.
 *
 * <p>Steps: 1. the id goes from {@code kindling:organisations} to the leaving; 2. {@code
 * kindling:{org}:organisation} and {@code :lease} go, and with them every way to make a record, a
 * delivery or a campaign, for the scripts that do so look for one of them; 3. all other keys of
 * {@code kindling:{org}:} go, found by SCAN, which walks past everybody's keys; 4. once it finds
 * none, the id goes.
 */
public final class RedisRemovals implements Removals {
  /** The tag puts it into the slot of the list, so that an id moves from there to here. */
  private static final String LEAVING = "{" + RedisOrganisations.LIST + "}:leaving";

  private static final int BATCH = 500;

  private final Redis redis;

  public RedisRemovals(Redis redis) {
    this.redis = redis;
  }

  /** Moves a listed id rather than adding it: a full Redis lets nothing be added. */
  @Override
  public void begin(OrganisationId id) {
    redis.ask(it -> it.smove(RedisOrganisations.LIST, LEAVING, id.value()));
    if (!leaving().contains(id)) redis.ask(it -> it.sadd(LEAVING, id.value()));
    redis.ask(it -> it.unlink(Keys.of(id, "organisation"), Keys.of(id, "lease")));
  }

  @Override
  public Set<OrganisationId> leaving() {
    return redis.ask(it -> it.smembers(LEAVING)).stream()
        .map(OrganisationId::new)
        .collect(Collectors.toSet());
  }

  @Override
  public long left(OrganisationId id) {
    return each(id, List::size);
  }

  @Override
  public long sweep(OrganisationId id, LongConsumer progress) {
    if (redis.ask(it -> it.exists(Keys.of(id, "organisation"))))
      throw new IllegalStateException("The organisation %s is still there".formatted(id));
    long deleted = each(id, keys -> delete(keys, progress));
    if (deleted == 0) redis.ask(it -> it.srem(LEAVING, id.value()));
    return deleted;
  }

  private long delete(List<String> keys, LongConsumer progress) {
    long deleted = redis.ask(it -> it.unlink(keys.toArray(String[]::new)));
    progress.accept(deleted);
    return deleted;
  }

  /** Walks over all keys of the organisation, some at a time; returns the sum. */
  private long each(OrganisationId id, ToLongFunction<List<String>> work) {
    // An id has no character that a pattern would take for something else.
    ScanParams mine = new ScanParams().match(Keys.of(id, "*")).count(BATCH);
    String cursor = ScanParams.SCAN_POINTER_START;
    long sum = 0;
    do {
      ScanResult<String> found = scan(cursor, mine);
      if (!found.getResult().isEmpty()) sum += work.applyAsLong(found.getResult());
      cursor = found.getCursor();
    } while (!cursor.equals(ScanParams.SCAN_POINTER_START));
    return sum;
  }

  /** In a cluster the pattern's hash tag names the node that has them all. */
  private ScanResult<String> scan(String cursor, ScanParams mine) {
    return redis.ask(it -> it.scan(cursor, mine));
  }
}
