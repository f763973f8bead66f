package dev.kindling.testkit.memory;

import dev.kindling.organisation.OrganisationId;
import dev.kindling.organisation.Removals;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.LongConsumer;

/** Removals in memory. */
final class MemoryRemovals implements Removals {
  private final Memory memory;
  private final Set<OrganisationId> leaving = ConcurrentHashMap.newKeySet();

  MemoryRemovals(Memory memory) {
    this.memory = memory;
  }

  @Override
  public void begin(OrganisationId id) {
    leaving.add(id);
    memory.in(
        id,
        tenant -> {
          tenant.dismiss();
          return leaving;
        });
  }

  @Override
  public Set<OrganisationId> leaving() {
    return Set.copyOf(leaving);
  }

  @Override
  public long left(OrganisationId id) {
    return memory.in(id, Tenant::entries);
  }

  @Override
  public long sweep(OrganisationId id, LongConsumer progress) {
    long deleted = memory.in(id, tenant -> left(id, tenant));
    memory.everywhere(tenants -> tenants.remove(id.value()));
    if (deleted == 0) leaving.remove(id);
    else progress.accept(deleted);
    return deleted;
  }

  private static long left(OrganisationId id, Tenant tenant) {
    if (tenant.organisation() != null)
      throw new IllegalStateException("The organisation %s is still there".formatted(id));
    return tenant.entries();
  }
}
