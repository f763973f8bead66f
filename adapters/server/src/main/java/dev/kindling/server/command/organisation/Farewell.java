package dev.kindling.server.command.organisation;

import dev.kindling.organisation.Organisation;
import dev.kindling.organisation.OrganisationId;
import dev.kindling.platform.Workspace;
import dev.kindling.redis.RedisStore;
import java.util.Set;

/** What would go with an organisation. */
record Farewell(RedisStore store, Organisation organisation) {
  private static final int COUNTED = 50;

  String words() {
    return """
    %s (%s) goes for good, with everything that is kept of it:
      people      %,d, with their records
      campaigns   %s
      workspaces  %s\
    """
        .formatted(organisation.name(), id(), people(), campaigns(), workspaces());
  }

  private OrganisationId id() {
    return organisation.id();
  }

  private int people() {
    return store.campaigns().count(id(), "people");
  }

  private String campaigns() {
    int newest = store.campaigns().newest(id()).size();
    return newest < COUNTED ? Integer.toString(newest) : COUNTED + " or more";
  }

  private String workspaces() {
    Set<Workspace> bound = store.installations().workspacesOf(id());
    return bound.isEmpty()
        ? "none"
        : Workspaces.words(bound) + "; whoever writes from there is refused from then on";
  }
}
