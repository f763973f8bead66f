package dev.kindling.testkit.memory;

import dev.kindling.organisation.OrganisationId;
import dev.kindling.platform.Installations;
import dev.kindling.platform.Workspace;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/** Bindings in memory. */
final class MemoryInstallations implements Installations {
  private final Map<Workspace, OrganisationId> bound = new ConcurrentHashMap<>();

  @Override
  public Optional<OrganisationId> organisationOf(Workspace workspace) {
    return Optional.ofNullable(bound.get(workspace));
  }

  @Override
  public OrganisationId bind(Workspace workspace, OrganisationId organisation) {
    return bound.computeIfAbsent(workspace, any -> organisation);
  }

  @Override
  public Set<Workspace> workspacesOf(OrganisationId organisation) {
    return bound.entrySet().stream()
        .filter(entry -> entry.getValue().equals(organisation))
        .map(Map.Entry::getKey)
        .collect(Collectors.toSet());
  }
}
