package dev.kindling.testkit.memory;

import dev.kindling.organisation.OrganisationId;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/** Everything that is kept; one call at a time may look at it. */
final class Memory {
  private final Map<String, Tenant> tenants = new TreeMap<>();

  synchronized <T> T in(OrganisationId organisation, Function<Tenant, T> work) {
    return work.apply(tenants.computeIfAbsent(organisation.value(), id -> new Tenant()));
  }

  synchronized <T> T everywhere(Function<Map<String, Tenant>, T> work) {
    return work.apply(tenants);
  }
}
