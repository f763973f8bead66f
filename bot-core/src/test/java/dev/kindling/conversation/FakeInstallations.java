package dev.kindling.conversation;

import dev.kindling.organisation.OrganisationId;
import dev.kindling.platform.Installations;
import dev.kindling.platform.Platform;
import dev.kindling.platform.Workspace;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** Bindings for the clock alone, which asks for nothing but what was let go. */
final class FakeInstallations implements Installations {
  final Set<Workspace> parted = new HashSet<>();

  @Override
  public Set<Workspace> partedFrom(OrganisationId organisation) {
    return Set.copyOf(parted);
  }

  @Override
  public Optional<OrganisationId> organisationOf(Workspace workspace) {
    throw new UnsupportedOperationException("The clock asks for no owner");
  }

  @Override
  public OrganisationId bind(Workspace workspace, OrganisationId organisation) {
    throw new UnsupportedOperationException("The clock binds nothing");
  }

  @Override
  public Optional<OrganisationId> claim(Workspace workspace, OrganisationId organisation) {
    throw new UnsupportedOperationException("The clock claims nothing");
  }

  @Override
  public boolean unbind(Workspace workspace, OrganisationId organisation) {
    throw new UnsupportedOperationException("The clock lets nothing go");
  }

  @Override
  public Set<Workspace> workspacesOf(OrganisationId organisation) {
    throw new UnsupportedOperationException("The clock asks for no workspaces");
  }

  @Override
  public boolean anyOn(Platform platform) {
    throw new UnsupportedOperationException("The clock asks for no platform");
  }
}
