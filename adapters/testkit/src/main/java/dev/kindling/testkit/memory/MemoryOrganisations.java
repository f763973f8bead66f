package dev.kindling.testkit.memory;

import dev.kindling.organisation.Organisation;
import dev.kindling.organisation.OrganisationId;
import dev.kindling.organisation.Organisations;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Organisations in memory. */
final class MemoryOrganisations implements Organisations {
  private final Memory memory;

  MemoryOrganisations(Memory memory) {
    this.memory = memory;
  }

  @Override
  public List<OrganisationId> all() {
    return memory.everywhere(tenants ->
        tenants.entrySet().stream()
            .filter(entry -> entry.getValue().organisation() != null)
            .map(Map.Entry::getKey)
            .map(OrganisationId::new)
            .toList());
  }

  @Override
  public Optional<Organisation> find(OrganisationId id) {
    return memory.in(id, tenant -> Optional.ofNullable(tenant.organisation()));
  }

  @Override
  public void save(Organisation organisation) {
    memory.in(organisation.id(), tenant -> keep(tenant, organisation));
  }

  private static Organisation keep(Tenant tenant, Organisation organisation) {
    tenant.keep(organisation);
    return Objects.requireNonNull(tenant.organisation());
  }

  @Override
  public Organisation ensure(Organisation organisation) {
    return memory.in(
        organisation.id(),
        tenant -> {
          Organisation kept = tenant.organisation();
          return kept == null ? keep(tenant, organisation) : kept;
        });
  }

  @Override
  public void hush(OrganisationId id, boolean hushed) {
    memory.in(
        id,
        tenant -> {
          tenant.hush(hushed);
          return hushed;
        });
  }
}
