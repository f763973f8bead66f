package dev.kindling.server.command.slack;

import dev.kindling.organisation.OrganisationId;
import dev.kindling.platform.Platform;
import dev.kindling.platform.Workspace;
import dev.kindling.redis.RedisStore;
import dev.kindling.server.command.organisation.Refused;
import dev.kindling.server.settings.Nearest;
import dev.kindling.slack.SlackAccess;
import dev.kindling.slack.install.Authority.Answer;
import java.util.Set;
import java.util.TreeSet;

/** The Slack workspaces that we have heard of: bound, installed in, or of the settings' token. */
final class KnownWorkspaces {
  private final RedisStore store;
  private final SlackAccess slack;

  KnownWorkspaces(RedisStore store, SlackAccess slack) {
    this.store = store;
    this.slack = slack;
  }

  /** That workspace; throws {@link Refused} with the one that was probably meant. */
  Workspace required(Workspace named) {
    Set<String> all = all();
    if (all.contains(named.id())) return named;
    throw new Refused(
        all.isEmpty()
            ? "Kindling knows no Slack workspace yet. Install the app first: docs/how-to/slack.md"
            : "Kindling doesn't know the Slack workspace %s. Did you mean %s? It knows: %s"
                .formatted(named.id(), Nearest.to(named.id(), all), String.join(", ", all)));
  }

  private Set<String> all() {
    Set<String> all = new TreeSet<>();
    for (OrganisationId one : store.organisations().all())
      store.installations().workspacesOf(one).stream()
          .filter(workspace -> workspace.platform() == Platform.SLACK)
          .forEach(workspace -> all.add(workspace.id()));
    slack.installs().places().stream().filter(place -> place.startsWith("T")).forEach(all::add);
    addOwn(all);
    return all;
  }

  /** Slack alone knows where the settings' token is from. */
  private void addOwn(Set<String> all) {
    String token = slack.settings().botToken();
    if (token != null
        && slack.authority().test(token) instanceof Answer.Granted(var grant)
        && grant.workspace() != null) all.add(grant.workspace());
  }
}
