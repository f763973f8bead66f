package dev.kindling.redis.records;

import dev.kindling.experience.Experiences;
import dev.kindling.organisation.OrganisationId;
import dev.kindling.redis.client.Keys;
import dev.kindling.redis.client.Redis;
import java.util.List;
import redis.clients.jedis.StreamEntryID;
import redis.clients.jedis.resps.StreamEntry;

/**
 * Experiences in Redis. Keys, each after {@code kindling:{org}:}
 *
 * <ul>
 *   <li>{@code experiences}: stream of {experience: JSON}, those that wait; at most 10,000
 *   <li>{@code experiences:dropped}: string, how many were dropped untold
 * </ul>
 *
 * {@code committing.lua} appends and drops; what was told is deleted.
 */
public final class RedisExperiences implements Experiences {
  private static final String FIELD = "experience";

  private final Redis redis;

  public RedisExperiences(Redis redis) {
    this.redis = redis;
  }

  @Override
  public List<Waiting> waiting(OrganisationId organisation, int most) {
    String key = Keys.of(organisation, "experiences");
    List<StreamEntry> entries = redis.ask(it -> it.xrange(key, "-", "+", most));
    return entries.stream().map(RedisExperiences::waiting).toList();
  }

  private static Waiting waiting(StreamEntry entry) {
    String text = entry.getFields().get(FIELD);
    if (text == null) throw new IllegalStateException("An entry of experiences without one");
    return new Waiting(entry.getID().toString(), ExperienceText.read(text));
  }

  @Override
  public void told(OrganisationId organisation, List<Waiting> told) {
    if (told.isEmpty()) return;
    StreamEntryID[] places =
        told.stream().map(one -> new StreamEntryID(one.place())).toArray(StreamEntryID[]::new);
    redis.ask(it -> it.xdel(Keys.of(organisation, "experiences"), places));
  }

  @Override
  public Backlog backlog(OrganisationId organisation) {
    long waiting = redis.ask(it -> it.xlen(Keys.of(organisation, "experiences")));
    String dropped = redis.ask(it -> it.get(Keys.of(organisation, "experiences", "dropped")));
    return new Backlog(waiting, dropped == null ? 0 : Long.parseLong(dropped));
  }
}
