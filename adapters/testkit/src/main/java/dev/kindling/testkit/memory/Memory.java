package dev.kindling.testkit.memory;

import dev.kindling.organisation.Lease;
import dev.kindling.organisation.LeaseLost;
import dev.kindling.organisation.OrganisationId;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Everything that is kept; one call at a time may look at it. */
final class Memory {
  private final Map<String, Tenant> tenants = new TreeMap<>();
  private final Map<String, Instant> servers = new HashMap<>();

  synchronized <T extends @Nullable Object> T in(
      OrganisationId organisation, Function<Tenant, T> work) {
    return work.apply(tenants.computeIfAbsent(organisation.value(), id -> new Tenant()));
  }

  /** Throws {@link LeaseLost}, having done nothing, if somebody else has taken over. */
  synchronized <T extends @Nullable Object> T under(Lease lease, Function<Tenant, T> work) {
    return in(
        lease.organisation(),
        tenant -> {
          if (!tenant.seat.holds(lease.fence())) throw new LeaseLost(lease.organisation());
          return work.apply(tenant);
        });
  }

  synchronized <T> T everywhere(Function<Map<String, Tenant>, T> work) {
    return work.apply(tenants);
  }

  synchronized <T extends @Nullable Object> T among(Function<Map<String, Instant>, T> work) {
    return work.apply(servers);
  }
}
