package dev.kindling.server.wiring;

import dev.kindling.organisation.OrganisationId;
import dev.kindling.platform.Installations;
import dev.kindling.platform.Platform;
import dev.kindling.platform.Workspace;
import dev.kindling.server.door.Claims;
import dev.kindling.server.settings.Settings;
import dev.kindling.server.settings.Settings.Practice;
import java.util.Optional;

/**
 * Whose a workspace is that writes for the first time, by the settings. Slack: whose the
 * installation is, else whoever our secret signs for, which with Enterprise Grid are several.
 * Teams: the tenant that was named, or the first that writes and no other; none once a tenant was
 * bound, by whomever.
 */
final class Ownership implements Claims {
  private static final Workspace PRACTICE_ROOM = new Workspace(Platform.WEB, "practice");

  private final Settings settings;
  private final Installations installations;
  private final Claims slack;
  private final Runnable residents;

  /**
   * @param slack whose a workspace of Slack is
   * @param residents sees to it that the organisations of the settings are there: who is bound
   *     nowhere may have come to a Redis that has lost everything
   */
  Ownership(Settings settings, Installations installations, Claims slack, Runnable residents) {
    this.settings = settings;
    this.installations = installations;
    this.slack = slack;
    this.residents = residents;
  }

  @Override
  public Optional<Claim> of(Workspace workspace) {
    Optional<Claim> claim = bySettings(workspace);
    if (claim.isPresent()) residents.run();
    return claim;
  }

  private Optional<Claim> bySettings(Workspace workspace) {
    return switch (workspace.platform()) {
      case WEB -> practice(workspace);
      case SLACK -> slack.of(workspace);
      case TEAMS -> teams(workspace);
    };
  }

  private Optional<Claim> practice(Workspace workspace) {
    boolean on = settings.practice() != Practice.OFF;
    return only(on && workspace.equals(PRACTICE_ROOM), Residents.PRACTICE);
  }

  private Optional<Claim> teams(Workspace workspace) {
    // The emulator's tenant must not become the first: the real one may follow.
    if (settings.teams().app() == null) return Optional.of(new Claim(Residents.MAIN, false));
    String named = settings.teams().tenantId();
    boolean ours = named == null ? isFirst() : named.equalsIgnoreCase(workspace.id());
    return only(ours, Residents.MAIN);
  }

  private boolean isFirst() {
    return !installations.anyOn(Platform.TEAMS);
  }

  private static Optional<Claim> only(boolean holds, OrganisationId organisation) {
    return holds ? Optional.of(new Claim(organisation, true)) : Optional.empty();
  }
}
