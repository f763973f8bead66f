package dev.kindling.server.loop;

import dev.kindling.organisation.Glance;
import dev.kindling.organisation.Lease;
import dev.kindling.organisation.Leases;
import dev.kindling.organisation.OrganisationId;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One look a second at all organisations, in one round trip: keeps this server's leases, takes its
 * share of those that are free, and tells what there is to do.
 */
public final class Watch implements Look {
  private static final Logger LOG = LoggerFactory.getLogger(Watch.class);

  private final String server;
  private final Leases leases;
  private final Consumer<Glance> busy;
  private final Consumer<Set<OrganisationId>> mine;
  private final Map<OrganisationId, Held> held = new ConcurrentHashMap<>();

  /**
   * @param server this server's name, which no other has
   * @param mine told of all that this server looks after, at each look
   * @param busy told then of each of these as it stands
   */
  public Watch(
      String server, Leases leases, Consumer<Set<OrganisationId>> mine, Consumer<Glance> busy) {
    this.server = server;
    this.leases = leases;
    this.mine = mine;
    this.busy = busy;
  }

  @Override
  public Instant at(Instant now) {
    Set<String> alive = leases.alive(server, now);
    List<Glance> glances = leases.look(server, now, id -> Shares.isFor(server, id, alive));
    Map<OrganisationId, Held> seen = new HashMap<>();
    for (Glance glance : glances) {
      Lease lease = glance.lease();
      if (lease != null) seen.put(lease.organisation(), new Held(glance.organisation(), lease));
    }
    settle(seen);
    glances.stream().filter(glance -> glance.lease() != null).forEach(busy);
    return now.plus(Rest.IDLE);
  }

  /** What this server knows of an organisation that it looks after; null for others. */
  public @Nullable Held held(OrganisationId organisation) {
    return held.get(organisation);
  }

  /** Another server looks after it by now. */
  public void lost(OrganisationId organisation) {
    held.remove(organisation);
  }

  public int count() {
    return held.size();
  }

  /** Gives everything back at once, so that others needn't wait; to be called when loops rest. */
  public void release() {
    leases.leave(server);
    leases.release(server, held.values().stream().map(Held::lease).toList());
    held.clear();
  }

  private void settle(Map<OrganisationId, Held> seen) {
    if (seen.size() != held.size())
      LOG.info("This server looks after {} organisations", seen.size());
    held.keySet().retainAll(seen.keySet());
    held.putAll(seen);
    mine.accept(Set.copyOf(seen.keySet()));
  }
}
