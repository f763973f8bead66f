package dev.kindling.testkit.memory;

import dev.kindling.campaign.Campaign.Stage;
import dev.kindling.conversation.Records.Kept;
import dev.kindling.organisation.Glance;
import dev.kindling.organisation.Lease;
import dev.kindling.organisation.Leases;
import dev.kindling.organisation.Organisation;
import dev.kindling.organisation.OrganisationId;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Leases in memory. */
final class MemoryLeases implements Leases {
  private final Memory memory;

  MemoryLeases(Memory memory) {
    this.memory = memory;
  }

  @Override
  public Set<String> alive(String server, Instant now) {
    return memory.among(servers -> {
      servers.put(server, Times.floor(now));
      servers.values().removeIf(heard -> Times.has(heard, now.minus(TERM)));
      return new TreeSet<>(servers.keySet());
    });
  }

  @Override
  public void leave(String server) {
    memory.among(servers -> servers.remove(server));
  }

  @Override
  public List<Glance> look(String server, Instant now, Predicate<OrganisationId> wanted) {
    return memory.everywhere(tenants ->
        tenants.values().stream()
            .map(tenant -> look(tenant, server, now, wanted))
            .filter(Objects::nonNull)
            .toList());
  }

  private static @Nullable Glance look(
      Tenant tenant, String server, Instant now, Predicate<OrganisationId> wanted) {
    Organisation organisation = tenant.organisation();
    if (organisation == null) return null;
    boolean ours =
        tenant.seat.look(server, wanted.test(organisation.id()), now, Times.floor(now.plus(TERM)));
    return new Glance(
        organisation,
        ours ? new Lease(organisation.id(), tenant.seat.fence()) : null,
        due(tenant),
        tenant.line.open().findAny().isPresent(),
        tenant.campaigns.values().stream().anyMatch(it -> it.stands(Stage.PLANNING)),
        tenant.line.doubted().findAny().isPresent(),
        tenant.cards.next());
  }

  private static @Nullable Instant due(Tenant tenant) {
    return tenant.learners.values().stream()
        .map(Kept::learner)
        .map(learner -> learner.agenda().due())
        .filter(Objects::nonNull)
        .map(Times::ceil)
        .min(Instant::compareTo)
        .orElse(null);
  }

  @Override
  public void release(String server, Collection<Lease> held) {
    for (Lease lease : held)
      memory.in(lease.organisation(), tenant -> release(tenant, server, lease));
  }

  private static boolean release(Tenant tenant, String server, Lease lease) {
    boolean ours = tenant.seat.isOf(server, lease.fence());
    if (ours) tenant.seat.leave(server);
    return ours;
  }
}
