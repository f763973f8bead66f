package dev.kindling.server.command.teams;

import dev.kindling.platform.Platform;
import dev.kindling.platform.Workspace;
import dev.kindling.redis.RedisStore;
import dev.kindling.server.command.organisation.Refused;
import dev.kindling.server.settings.Nearest;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The tenants that Kindling answers: the settings' one alone, or all that belong to somebody. One
 * that was mistyped would make guests of everybody, as they are at home elsewhere.
 */
record KnownTenants(Set<String> all) {
  /**
   * @param only the settings' tenant; empty for any
   */
  static KnownTenants of(RedisStore store, String only) {
    if (!only.isEmpty()) return new KnownTenants(Set.of(only.toLowerCase(Locale.ROOT)));
    Set<String> all = new TreeSet<>();
    store
        .organisations()
        .all()
        .forEach(one ->
            store.installations().workspacesOf(one).stream()
                .filter(workspace -> workspace.platform() == Platform.TEAMS)
                .forEach(tenant -> all.add(tenant.id())));
    return new KnownTenants(all);
  }

  /**
   * That tenant, or the only one there is. Throws {@link Refused} with what to say.
   *
   * @param named null if none was
   */
  Workspace required(@Nullable Workspace named) {
    if (all.isEmpty())
      throw new Refused(
          "Kindling knows no tenant yet: kindling organisation bind ID --teams TENANT-ID");
    if (named == null) return only();
    if (all.contains(named.id())) return named;
    throw new Refused(
        "Kindling doesn't answer the tenant %s. Did you mean %s? It answers: %s"
            .formatted(named.id(), Nearest.to(named.id(), all), String.join(", ", all)));
  }

  private Workspace only() {
    if (all.size() == 1) return new Workspace(Platform.TEAMS, all.iterator().next());
    throw new Refused(
        "Say whose team it is, with --tenant. Kindling answers: " + String.join(", ", all));
  }
}
