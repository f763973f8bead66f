package dev.kindling.redis.directory;

import dev.kindling.organisation.OrganisationId;
import dev.kindling.platform.Installations;
import dev.kindling.platform.Platform;
import dev.kindling.platform.Workspace;
import dev.kindling.redis.client.Keys;
import dev.kindling.redis.client.Redis;
import dev.kindling.redis.client.Script;
import dev.kindling.redis.document.AccountText;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Bindings in Redis. Keys: {@code kindling:workspaces}, a hash workspace → organisation; one field
 * a workspace, for good: empty once it was let go, so that nobody claims it without being asked.
 * {@code kindling:{org}:parted}, a set of the workspaces that it let go and has not got back: what
 * is planned for them is cancelled when it is claimed.
 */
public final class RedisInstallations implements Installations {
  private static final String KEY = "kindling:workspaces";
  private static final Script BIND = Script.of("bind");
  private static final Script PART = Script.of("keys", "part");

  private final Redis redis;

  public RedisInstallations(Redis redis) {
    this.redis = redis;
  }

  @Override
  public Optional<OrganisationId> organisationOf(Workspace workspace) {
    return owner(redis.ask(it -> it.hget(KEY, workspace.key())));
  }

  @Override
  public OrganisationId bind(Workspace workspace, OrganisationId organisation) {
    OrganisationId owner = run("bind", workspace, organisation).orElseThrow();
    if (owner.equals(organisation)) part(workspace, organisation, false);
    return owner;
  }

  @Override
  public Optional<OrganisationId> claim(Workspace workspace, OrganisationId organisation) {
    return run("claim", workspace, organisation);
  }

  @Override
  public boolean unbind(Workspace workspace, OrganisationId organisation) {
    if (!isTheirs(workspace, organisation)) return false;
    // First: whoever breaks off in between finds it bound still, and says it again.
    part(workspace, organisation, true);
    return run("unbind", workspace, organisation).equals(Optional.of(organisation));
  }

  private boolean isTheirs(Workspace workspace, OrganisationId organisation) {
    return organisationOf(workspace).equals(Optional.of(organisation));
  }

  private void part(Workspace workspace, OrganisationId organisation, boolean parted) {
    redis.run(PART, Keys.of(organisation), workspace.key(), parted ? 1 : 0);
  }

  private Optional<OrganisationId> run(String how, Workspace workspace, OrganisationId theirs) {
    return owner(redis.run(BIND, KEY, how, workspace.key(), theirs).textOrNull());
  }

  private static Optional<OrganisationId> owner(@Nullable String field) {
    return field == null || field.isEmpty()
        ? Optional.empty()
        : Optional.of(new OrganisationId(field));
  }

  @Override
  public Set<Workspace> workspacesOf(OrganisationId organisation) {
    return redis.ask(it -> it.hgetAll(KEY)).entrySet().stream()
        .filter(bound -> bound.getValue().equals(organisation.value()))
        .map(bound -> AccountText.workspace(bound.getKey()))
        .collect(Collectors.toSet());
  }

  @Override
  public Set<Workspace> partedFrom(OrganisationId organisation) {
    return redis.ask(it -> it.smembers(Keys.of(organisation, "parted"))).stream()
        .map(AccountText::workspace)
        .collect(Collectors.toSet());
  }

  @Override
  public boolean anyOn(Platform platform) {
    return redis.ask(it -> it.hkeys(KEY)).stream()
        .anyMatch(key -> AccountText.workspace(key).platform() == platform);
  }
}
