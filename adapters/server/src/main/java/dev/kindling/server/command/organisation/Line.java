package dev.kindling.server.command.organisation;

import dev.kindling.organisation.Organisation;
import dev.kindling.platform.Workspace;
import dev.kindling.redis.RedisStore;
import java.util.Set;

/** An organisation as the list shows it. */
record Line(Organisation organisation, Set<Workspace> workspaces, int people) {
  Line {
    workspaces = Set.copyOf(workspaces);
  }

  static Line of(Organisation organisation, RedisStore store) {
    return new Line(
        organisation,
        store.installations().workspacesOf(organisation.id()),
        store.campaigns().count(organisation.id(), "people"));
  }
}
