package dev.kindling.server.wiring;

import dev.kindling.organisation.OrganisationId;
import dev.kindling.platform.Platform;
import dev.kindling.platform.Workspace;
import dev.kindling.server.door.Claims;
import dev.kindling.server.settings.Settings;
import dev.kindling.server.settings.Settings.Practice;
import java.util.Optional;

/** Whose a workspace is that writes for the first time, by the settings. */
final class Ownership implements Claims {
  private static final Workspace PRACTICE_ROOM = new Workspace(Platform.WEB, "practice");

  private final Settings settings;

  Ownership(Settings settings) {
    this.settings = settings;
  }

  @Override
  public Optional<OrganisationId> of(Workspace workspace) {
    return switch (workspace.platform()) {
      case WEB -> only(isPractice(workspace), Residents.PRACTICE);
      case SLACK -> only(settings.slack() != null, Residents.MAIN);
      case TEAMS -> only(isOurTenant(workspace), Residents.MAIN);
    };
  }

  private boolean isPractice(Workspace workspace) {
    return settings.practice() != Practice.OFF && workspace.equals(PRACTICE_ROOM);
  }

  private boolean isOurTenant(Workspace workspace) {
    String tenant = settings.teams().tenantId();
    return tenant == null || tenant.equalsIgnoreCase(workspace.id());
  }

  private static Optional<OrganisationId> only(boolean holds, OrganisationId organisation) {
    return holds ? Optional.of(organisation) : Optional.empty();
  }
}
