package dev.kindling.redis.directory;

import dev.kindling.organisation.OrganisationId;
import dev.kindling.redis.client.StoreUnavailable;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The organisations whose part of the store is away, from look to look: the log hears of it when it
 * begins and when it is over, not each second and not of each.
 */
final class Unreached {
  private static final Logger LOG = LoggerFactory.getLogger(RedisLeases.class);
  private static final int NAMED = 5;

  private Set<OrganisationId> away = Set.of();

  /** What came of one look; returns whether the log was told. */
  synchronized boolean looked(Map<OrganisationId, StoreUnavailable> failures) {
    boolean begins = away.isEmpty() && !failures.isEmpty();
    boolean ends = !away.isEmpty() && failures.isEmpty();
    away = Set.copyOf(failures.keySet());
    if (begins) begin(failures);
    if (ends) LOG.info("All organisations can be reached again");
    return begins || ends;
  }

  private static void begin(Map<OrganisationId, StoreUnavailable> failures) {
    LOG.warn(
        "{} organisations can't be reached now ({}); nothing of theirs is lost, and the others go"
            + " on: {}",
        failures.size(),
        names(failures.keySet()),
        failures.values().iterator().next().getMessage());
  }

  private static String names(Set<OrganisationId> all) {
    Set<String> names =
        all.stream().map(OrganisationId::value).collect(Collectors.toCollection(TreeSet::new));
    String some = names.stream().limit(NAMED).collect(Collectors.joining(", "));
    return names.size() > NAMED ? some + " …" : some;
  }
}
