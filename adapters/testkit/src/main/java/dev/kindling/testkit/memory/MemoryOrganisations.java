package dev.kindling.testkit.memory;

import dev.kindling.organisation.Organisation;
import dev.kindling.organisation.OrganisationId;
import dev.kindling.organisation.Organisations;
import java.util.List;
import java.util.Map;
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
            .filter(entry -> entry.getValue().organisation != null)
            .map(Map.Entry::getKey)
            .map(OrganisationId::new)
            .toList());
  }

  @Override
  public Optional<Organisation> find(OrganisationId id) {
    return memory.in(id, tenant -> Optional.ofNullable(tenant.organisation));
  }

  @Override
  public void save(Organisation organisation) {
    memory.in(organisation.id(), tenant -> tenant.organisation = organisation);
  }

  @Override
  public Organisation ensure(Organisation organisation) {
    return memory.in(
        organisation.id(),
        tenant -> {
          if (tenant.organisation == null) tenant.organisation = organisation;
          return tenant.organisation;
        });
  }
}
