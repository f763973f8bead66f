package dev.kindling.server.command.organisation;

import dev.kindling.organisation.Organisation;
import dev.kindling.platform.Platform;
import dev.kindling.platform.Workspace;
import dev.kindling.server.settings.Settings;
import java.util.List;

/** Binds workspaces and says what that means. */
record Binding(Register register, Settings settings, Dialogue dialogue) {
  void bind(List<Workspace> workspaces, Organisation organisation) {
    if (workspaces.isEmpty()) {
      dialogue.say(
          "It has no workspace yet: kindling organisation bind %s --slack … or --teams …"
              .formatted(organisation.id()));
      return;
    }
    register.bind(workspaces, organisation.id());
    workspaces.forEach(workspace -> said(workspace, organisation));
    dialogue.say("Servers that run follow within 5 seconds.");
  }

  private void said(Workspace workspace, Organisation organisation) {
    dialogue.say(
        "%s belongs to %s (%s)."
            .formatted(Workspaces.words(workspace), organisation.name(), organisation.id()));
    if (workspace.platform() == Platform.TEAMS) warnOfAnother(workspace.id());
  }

  private void warnOfAnother(String tenant) {
    String only = settings.teams().tenantId();
    if (only != null && !only.equalsIgnoreCase(tenant))
      dialogue.say(
          ("But KINDLING_TEAMS_TENANT_ID names %s as the only tenant that is answered. Remove that"
                  + " setting and start Kindling again.")
              .formatted(only));
  }
}
