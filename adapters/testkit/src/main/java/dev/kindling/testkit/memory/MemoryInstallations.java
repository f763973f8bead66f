package dev.kindling.testkit.memory;

import dev.kindling.organisation.OrganisationId;
import dev.kindling.platform.Installations;
import dev.kindling.platform.Platform;
import dev.kindling.platform.Workspace;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/** Bindings in memory; nobody's are those that were let go. */
final class MemoryInstallations implements Installations {
  private final Map<Workspace, Optional<OrganisationId>> owners = new ConcurrentHashMap<>();
  private final Memory memory;

  MemoryInstallations(Memory memory) {
    this.memory = memory;
  }

  @Override
  public Optional<OrganisationId> organisationOf(Workspace workspace) {
    return owners.getOrDefault(workspace, Optional.empty());
  }

  @Override
  public OrganisationId bind(Workspace workspace, OrganisationId organisation) {
    OrganisationId winner =
        owners
            .compute(
                workspace,
                (_, owner) ->
                    owner == null ? theirs(organisation) : owner.or(() -> theirs(organisation)))
            .orElseThrow();
    memory.in(winner, tenant -> tenant.parted.remove(workspace));
    return winner;
  }

  @Override
  public Optional<OrganisationId> claim(Workspace workspace, OrganisationId organisation) {
    return owners.computeIfAbsent(workspace, _ -> theirs(organisation));
  }

  @Override
  public boolean unbind(Workspace workspace, OrganisationId organisation) {
    boolean done = owners.replace(workspace, theirs(organisation), Optional.empty());
    if (done) memory.in(organisation, tenant -> tenant.parted.add(workspace));
    return done;
  }

  private static Optional<OrganisationId> theirs(OrganisationId organisation) {
    return Optional.of(organisation);
  }

  @Override
  public Set<Workspace> workspacesOf(OrganisationId organisation) {
    return owners.entrySet().stream()
        .filter(entry -> entry.getValue().equals(theirs(organisation)))
        .map(Map.Entry::getKey)
        .collect(Collectors.toSet());
  }

  @Override
  public Set<Workspace> partedFrom(OrganisationId organisation) {
    return memory.in(organisation, tenant -> Set.copyOf(tenant.parted));
  }

  @Override
  public boolean anyOn(Platform platform) {
    return owners.keySet().stream().anyMatch(workspace -> workspace.platform() == platform);
  }
}
